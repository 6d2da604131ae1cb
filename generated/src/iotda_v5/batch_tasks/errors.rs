// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-tasks/errors.yaml: change the description, not this file.

//! Errors that several pages of Batch Task share.

use crate::rt;

pub(super) const TASK_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.014200")
    .meaning("There is no batch task with this id.")
    .remedy("Check task_id.");
