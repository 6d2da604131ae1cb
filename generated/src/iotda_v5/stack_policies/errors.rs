// Written by `cargo xtask generate` from api-spec/iotda-v5/stack-policies/errors.yaml: change the description, not this file.

//! Errors that several pages of Stack Policy Management share.

use crate::rt;

pub(super) const POLICY_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.010043")
    .meaning("There is no stack policy with this id.")
    .remedy("Check policy_id.");
