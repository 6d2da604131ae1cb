// Written by `cargo xtask generate` from api-spec/northbound-v1/batch-processing/: change the description, not this file.

//! Batch Processing
//!
//! Work on many devices at once, and how far it has come.
//!
//! # Calls
//!
//! - [`CreateBatchTask`]: Creates a task that delivers a command to many devices.
//! - [`ListBatchTaskDetails`]: Lists the subtasks of a batch task, one for each device.
//! - [`ShowBatchTask`]: Shows a batch task, and how far it has come.
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
