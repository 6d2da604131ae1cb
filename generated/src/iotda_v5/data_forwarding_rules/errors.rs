// Written by `cargo xtask generate` from api-spec/iotda-v5/data-forwarding-rules/errors.yaml: change the description, not this file.

//! Errors that several pages of Data Forwarding Rule Management share.

use crate::rt;

pub(super) const ACTION_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.010020")
    .meaning("There is no action with this id.")
    .remedy("Check action_id.");
