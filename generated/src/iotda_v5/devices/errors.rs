// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/errors.yaml: change the description, not this file.

//! Errors that several pages of Device Management share.

use crate::rt;

pub(super) const NOT_DIRECTLY_CONNECTED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.014038")
    .message(
        "Operation not allowed. It is not allowed to freeze sub-devices, only gateways or directly connected devices can be frozen.",
    )
    .remedy("Freeze or unfreeze its gateway instead.");
