// Written by `cargo xtask generate` from api-spec/iotda-v5/export-tasks/: change the description, not this file.

//! Export Task
//!
//! Exports of the details of batch tasks to a file.
//!
//! # Calls
//!
//! - [`CreateExportTask`]: Creates an export task, which writes the details of a batch task to a file.
//! - [`DeleteExportTask`]: Deletes an export task.
//! - [`ListExportTasks`]: Lists the export tasks for one kind of resource, with their status and
//!   progress.
//! - [`ShowExportTask`]: Downloads the file that an export task has written.
//!
//! # Types
//!
//! [`ExportTaskPage`], [`ExportedResource`], [`ExportFormat`], [`ExportTask`], [`ExportTaskStatus`]

mod errors;
mod create_export_task;
mod delete_export_task;
mod list_export_tasks;
mod show_export_task;
mod schemas;

pub use self::create_export_task::{CreateExportTask, CreateExportTaskError};
pub use self::delete_export_task::{DeleteExportTask, DeleteExportTaskError};
pub use self::list_export_tasks::{ExportTaskPage, ListExportTasks, ListExportTasksError};
pub use self::show_export_task::{ShowExportTask, ShowExportTaskError};
pub use self::schemas::*;
