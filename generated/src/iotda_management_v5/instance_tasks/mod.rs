// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instance-tasks/: change the description, not this file.

//! Instance Task Management
//!
//! What the platform does with an instance, such as creating it, and its progress.
//!
//! # Calls
//!
//! - [`ListInstanceTasks`]: Lists the tasks of an instance.
//! - [`RetryInstanceTask`]: Runs a failed task of an instance again.
//! - [`ShowInstanceTask`]: Shows a task of an instance, with its status and progress.
//!
//! # Types
//!
//! [`InstanceTaskPage`], [`InstanceTaskType`], [`InstanceTaskStatus`], [`TargetConfiguration`],
//! [`InstanceTask`]

mod errors;
mod list_instance_tasks;
mod retry_instance_task;
mod show_instance_task;
mod schemas;

pub use self::list_instance_tasks::{
    InstanceTaskPage, ListInstanceTasks, ListInstanceTasksError,
};

pub use self::retry_instance_task::{RetryInstanceTask, RetryInstanceTaskError};
pub use self::show_instance_task::{ShowInstanceTask, ShowInstanceTaskError};
pub use self::schemas::*;
