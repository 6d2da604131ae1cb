// Written by `cargo xtask generate` from api-spec/northbound-v1/batch-processing/errors.yaml: change the description, not this file.

//! Errors that several pages of Batch Processing share.

use crate::rt;

pub(super) const APPLICATION_NOT_AUTHORIZED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100217")
    .message("The application hasn't been authorized")
    .remedy(
        "Leave the application id out of the request, unless the application has authorised the calling one.",
    );

pub(super) const INVALID_PARAMETER: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100022")
    .message("The input is invalid")
    .remedy("Check the values in the request against the documented limits.");

pub(super) const TASK_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("105005")
    .message("The batchTask is not existed.")
    .remedy("Check taskId.");
