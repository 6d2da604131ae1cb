// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instance-tasks/: change the description, not this file.

//! Instance Task Management
//!
//! What the platform does to an instance, such as to create it, and how far it is.
//!
//! # Calls
//!
//! - [`ListInstanceTasks`]: Lists the tasks of an instance.
//! - [`RetryInstanceTask`]: Repeats a task of an instance that has failed.
//! - [`ShowInstanceTask`]: Shows a task of an instance, and how far it is.
//!
//! # Types
//!
//! [`InstanceTaskPage`], [`InstanceTask`], [`InstanceTaskType`], [`InstanceTaskStatus`],
//! [`TargetConfiguration`], [`InstanceTaskDetails`]

mod errors;
mod list_instance_tasks;
mod retry_instance_task;
mod show_instance_task;
mod schemas;

pub use self::list_instance_tasks::{
    InstanceTask, InstanceTaskPage, ListInstanceTasks, ListInstanceTasksError,
};

pub use self::retry_instance_task::{RetryInstanceTask, RetryInstanceTaskError};
pub use self::show_instance_task::{ShowInstanceTask, ShowInstanceTaskError};
pub use self::schemas::*;
