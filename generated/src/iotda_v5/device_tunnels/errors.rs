// Written by `cargo xtask generate` from api-spec/iotda-v5/device-tunnels/errors.yaml: change the description, not this file.

//! Errors that several pages of Device Tunnel Management share.

use crate::rt;

pub(super) const TUNNEL_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.019700")
    .meaning("There is no such tunnel.")
    .remedy("Check tunnel_id against the list of tunnels.");
