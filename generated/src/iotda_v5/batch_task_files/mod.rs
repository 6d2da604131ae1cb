// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-task-files/: change the description, not this file.

//! Batch Task File
//!
//! Spreadsheets that list the devices of batch tasks.
//!
//! # Calls
//!
//! - [`DeleteBatchTaskFile`]: Deletes an uploaded batch task file.
//! - [`ListBatchTaskFiles`]: Lists the uploaded batch task files.
//! - [`UploadBatchTaskFile`]: Uploads a spreadsheet that lists the devices for a batch task.
//!
//! # Types
//!
//! [`BatchTaskFiles`], [`BatchTaskFile`]

mod delete_batch_task_file;
mod list_batch_task_files;
mod upload_batch_task_file;
mod schemas;

pub use self::delete_batch_task_file::{DeleteBatchTaskFile, DeleteBatchTaskFileError};
pub use self::list_batch_task_files::{
    BatchTaskFiles, ListBatchTaskFiles, ListBatchTaskFilesError,
};

pub use self::upload_batch_task_file::{UploadBatchTaskFile, UploadBatchTaskFileError};
pub use self::schemas::*;
