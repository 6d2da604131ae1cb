// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instance-tasks/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Instance Task Management share.

use crate::iotda_management_v5::{ChargeMode, Flavor, MaintenanceWindow, TaskId};
use crate::rt;

rt::open_enum! {
    /// What a task does with an instance.
    pub enum InstanceTaskType {
        /// `CREATE`: Creates the instance.
        Create = "CREATE",
        /// `MODIFY`: Changes the specification of the instance.
        Modify = "MODIFY",
        /// `DELETE`: Deletes the instance.
        Delete = "DELETE",
        /// `FREEZE`: Freezes the instance.
        Freeze = "FREEZE",
        /// `UNFREEZE`: Unfreezes the instance.
        Unfreeze = "UNFREEZE",
        /// `UPDATE_ACCESS_CONFIG`: Changes the access configuration of the instance.
        UpdateAccessConfig = "UPDATE_ACCESS_CONFIG",
        /// `UPDATE_ALLOW_LISTS`: Changes the allowlists of the instance.
        UpdateAllowLists = "UPDATE_ALLOW_LISTS",
        /// `OPEN_SNAT`: Enables SNAT for the instance.
        OpenSnat = "OPEN_SNAT",
    }
}

rt::open_enum! {
    /// The status of a task.
    pub enum InstanceTaskStatus {
        /// `PENDING`: The task waits to be executed.
        Pending = "PENDING",
        /// `RUNNING`: The task is being executed.
        Running = "RUNNING",
        /// `SUCCESS`: The task has succeeded.
        Success = "SUCCESS",
        /// `FAILED`: The task has failed. RetryInstanceTask runs it again.
        Failed = "FAILED",
    }
}

/// What an instance is like after a task.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TargetConfiguration {
    /// The new specification of the instance.
    pub flavor: Option<Flavor>,
    /// How the instance is billed.
    pub charge_mode: Option<ChargeMode>,
}

rt::object!(TargetConfiguration { flavor, charge_mode, ..default });

/// A task of an instance, such as creating it or changing its specification.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct InstanceTask {
    /// The id of the task.
    pub task_id: Option<TaskId>,
    /// What the task does.
    pub type_: Option<InstanceTaskType>,
    /// The status of the task.
    pub status: Option<InstanceTaskStatus>,
    /// Details of the status, such as why the task failed. At most 1028 characters.
    pub status_detail: Option<String>,
    /// When the task was created. A time as in RFC 3339.
    pub create_time: Option<rt::Timestamp>,
    /// When the task started. A time as in RFC 3339.
    pub start_time: Option<rt::Timestamp>,
    /// When the task ended. A time as in RFC 3339.
    pub end_time: Option<rt::Timestamp>,
    /// The configuration that a change of the specification aims at. On the wire: `target_config`.
    #[doc(alias = "target_config")]
    pub target: Option<TargetConfiguration>,
    /// The maintenance window in which a delayed task is carried out. On the wire: `operate_window`.
    #[doc(alias = "operate_window")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// The progress of the task, in percent. ListInstanceTasks leaves it out. 0 to 100.
    pub progress: Option<i64>,
}

rt::object!(InstanceTask {
    task_id,
    type_: "type",
    status,
    status_detail,
    create_time,
    start_time,
    end_time,
    target: "target_config",
    maintenance_window: "operate_window",
    progress,
    ..default
});
