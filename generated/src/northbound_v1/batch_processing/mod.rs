// Written by `cargo xtask generate` from api-spec/northbound-v1/batch-processing/: change the description, not this file.

//! Batch Processing
//!
//! Tasks that send a command to many devices, and their progress.
//!
//! # Calls
//!
//! - [`CreateBatchTask`]: Creates a task that delivers a command to many devices.
//! - [`ListBatchTaskDetails`]: Lists the subtasks of a batch task: one for each device, with its
//!   status.
//! - [`ShowBatchTask`]: Shows the details and the progress of a batch task.
//!
//! # Types
//!
//! [`TargetType`], [`CommandDelivery`], [`Tag`], [`CreateBatchTaskResponse`], [`SubtaskStatus`],
//! [`Subtask`], [`SubtaskParameters`], [`ListBatchTaskDetailsResponse`], [`ExtraTaskDetail`],
//! [`TaskOrigin`], [`BatchTask`], [`TaskType`]

mod errors;
mod create_batch_task;
mod list_batch_task_details;
mod show_batch_task;
mod schemas;

pub use self::create_batch_task::{
    CommandDelivery, CreateBatchTask, CreateBatchTaskError, CreateBatchTaskResponse, Tag,
    TargetType,
};

pub use self::list_batch_task_details::{
    ListBatchTaskDetails, ListBatchTaskDetailsError, ListBatchTaskDetailsResponse,
    Subtask, SubtaskParameters, SubtaskStatus,
};

pub use self::show_batch_task::{
    BatchTask, ExtraTaskDetail, ShowBatchTask, ShowBatchTaskError, TaskOrigin,
};

pub use self::schemas::*;
