// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-tasks/: change the description, not this file.

//! Batch Task
//!
//! Work on many devices at once, upgrades among it, and how far it has come.
//!
//! # Calls
//!
//! - [`ConfirmBatchTask`]: Confirms that devices may be upgraded.
//! - [`CreateBatchTask`]: Starts work on many devices, such as an upgrade.
//! - [`DeleteBatchTask`]: Deletes a batch task that is over.
//! - [`ListBatchTasks`]: Lists the batch tasks of one type.
//! - [`RetryBatchTask`]: Executes the subtasks of a batch task again that failed or were stopped.
//! - [`ShowBatchTask`]: Tells how far a batch task has come, and lists its subtasks.
//! - [`StopBatchTask`]: Stops subtasks of a batch task.
//!
//! # Types
//!
//! [`BatchTaskPage`], [`BatchTaskDetails`], [`Subtask`], [`SubtaskError`], [`TaskType`], [`TaskMode`],
//! [`TaskStatus`], [`TaskPolicy`], [`TaskProgress`], [`BatchTask`], [`SubtaskStatus`],
//! [`BatchTargetResult`], [`BatchTargetOutcome`], [`BatchTargetResults`]

mod errors;
mod confirm_batch_task;
mod create_batch_task;
mod delete_batch_task;
mod list_batch_tasks;
mod retry_batch_task;
mod show_batch_task;
mod stop_batch_task;
mod schemas;

pub use self::confirm_batch_task::{ConfirmBatchTask, ConfirmBatchTaskError};
pub use self::create_batch_task::{CreateBatchTask, CreateBatchTaskError};
pub use self::delete_batch_task::{DeleteBatchTask, DeleteBatchTaskError};
pub use self::list_batch_tasks::{BatchTaskPage, ListBatchTasks, ListBatchTasksError};
pub use self::retry_batch_task::{RetryBatchTask, RetryBatchTaskError};
pub use self::show_batch_task::{
    BatchTaskDetails, ShowBatchTask, ShowBatchTaskError, Subtask, SubtaskError,
};

pub use self::stop_batch_task::{StopBatchTask, StopBatchTaskError};
pub use self::schemas::*;
