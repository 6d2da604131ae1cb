// Written by `cargo xtask generate` from api-spec/iotda-v5/device-ca-certificates/errors.yaml: change the description, not this file.

//! Errors that several pages of Device CA Certificate Management share.

use crate::rt;

pub(super) const CERTIFICATE_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.014306")
    .meaning("There is no such CA certificate.")
    .remedy("Check certificate_id against the list of CA certificates.");
