// Written by `cargo xtask generate` from api-spec/iotda-v5/server-certificates/errors.yaml: change the description, not this file.

//! Errors that several pages of Server Certificate Management share.

use crate::rt;

pub(super) const CERTIFICATE_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.014326")
    .meaning("There is no such server certificate.")
    .remedy("Check server_certificate_id against the list of server certificates.");
