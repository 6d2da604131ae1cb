// Written by `cargo xtask generate` from api-spec/iotda-v5/device-certificates/errors.yaml: change the description, not this file.

//! Errors that several pages of Device Certificate share.

use crate::rt;

pub(super) const CERTIFICATE_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.015500")
    .meaning("There is no such device certificate.")
    .remedy("Check certificate_id against the list of device certificates.");
