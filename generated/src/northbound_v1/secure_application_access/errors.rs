// Written by `cargo xtask generate` from api-spec/northbound-v1/secure-application-access/errors.yaml: change the description, not this file.

//! Errors that several pages of Secure Application Access share.

use crate::rt;

pub(super) const APPLICATION_FROZEN: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100247")
    .message("Operation not allowed. The application has been frozen.")
    .remedy("Check whether it was frozen because a payment is overdue.");

pub(super) const PARAMETER_MISSING: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("102202")
    .message("Required Parameter is null or empty.")
    .remedy("Give every mandatory parameter a value.");
