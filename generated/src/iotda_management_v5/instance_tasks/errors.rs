// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instance-tasks/errors.yaml: change the description, not this file.

//! Errors that several pages of Instance Task Management share.

use crate::rt;

pub(super) const PERMISSION_DENIED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000022")
    .message("Operation not allowed. The user does not have the permission")
    .remedy("Grant the permission to the user in IAM.");
