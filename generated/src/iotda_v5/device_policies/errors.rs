// Written by `cargo xtask generate` from api-spec/iotda-v5/device-policies/errors.yaml: change the description, not this file.

//! Errors that several pages of Device Policy Management share.

use crate::rt;

pub(super) const POLICY_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.015202")
    .meaning("There is no such device policy.")
    .remedy("Check policy_id against the list of device policies.");
