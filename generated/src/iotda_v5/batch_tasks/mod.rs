// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-tasks/: change the description, not this file.

//! Batch Task
//!
//! Operations on many devices at once, such as upgrades, and their progress.
//!
//! # Calls
//!
//! - [`ConfirmBatchTask`]: Confirms that a batch task may upgrade its devices.
//! - [`CreateBatchTask`]: Creates a task that works on many devices, such as an upgrade.
//! - [`DeleteBatchTask`]: Deletes a batch task that has ended.
//! - [`ListBatchTasks`]: Lists the batch tasks of one type.
//! - [`RetryBatchTask`]: Reruns subtasks of a batch task that have failed or been stopped.
//! - [`ShowBatchTask`]: Shows a batch task and its progress, and lists its subtasks.
//! - [`StopBatchTask`]: Stops a batch task, or its subtasks for some devices.
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
