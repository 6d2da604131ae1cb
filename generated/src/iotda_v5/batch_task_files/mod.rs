// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-task-files/: change the description, not this file.

//! Batch Task File
//!
//! Tables of devices for batch tasks. The help center has these pages in the chapter Batch Task, API
//! Explorer in one of their own.
//!
//! # Calls
//!
//! - [`DeleteBatchTaskFile`]: Deletes an uploaded file for batch tasks.
//! - [`ListBatchTaskFiles`]: Lists the uploaded files for batch tasks.
//! - [`UploadBatchTaskFile`]: Uploads a table of devices for a batch task.
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
