// Written by `cargo xtask generate` from api-spec/iotda-v5/custom-authentication/errors.yaml: change the description, not this file.

//! Errors that several pages of Custom Authentication share.

use crate::rt;

pub(super) const AUTHORIZER_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.015202")
    .meaning("There is no such custom authenticator.")
    .remedy("Check authorizer_id against the list of authenticators.");
