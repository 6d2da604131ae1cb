// Written by `cargo xtask generate` from api-spec/iotda-v5/export-tasks/errors.yaml: change the description, not this file.

//! Errors that several pages of Export Task share.

use crate::rt;

pub(super) const EXPORT_TASK_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.014802")
    .meaning("There is no such export task.")
    .remedy(
        "Check export_task_id against the list of export tasks. The platform keeps only the 50 newest tasks of a user.",
    );
