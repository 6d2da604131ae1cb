// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-task-files/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Batch Task File share.

use crate::iotda_v5::FileId;
use crate::rt;

/// A batch task file: an uploaded spreadsheet that lists the devices of a batch task.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTaskFile {
    /// The id of the file.
    pub file_id: Option<FileId>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// When the file was uploaded. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub upload_time: Option<rt::Timestamp>,
}

rt::object!(BatchTaskFile { file_id, file_name, upload_time, ..default });
