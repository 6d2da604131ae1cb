// Written by `cargo xtask generate` from api-spec/iotda-v5/flow-control-policies/errors.yaml: change the description, not this file.

//! Errors that several pages of Flow Control Policy Management share.

use crate::rt;

pub(super) const POLICY_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.010046")
    .meaning("There is no flow control policy with this id.")
    .remedy("Check policy_id.");
