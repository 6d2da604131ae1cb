// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instance-tasks/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Instance Task Management share.

use crate::iotda_management_v5::{ChargeMode, Flavor, MaintenanceWindow, TaskId};
use crate::rt;

rt::open_enum! {
    /// What a task does to an instance.
    pub enum InstanceTaskType {
        /// `CREATE`: Creates the instance.
        Create = "CREATE",
        /// `MODIFY`: Changes the specification.
        Modify = "MODIFY",
        /// `DELETE`: Deletes the instance.
        Delete = "DELETE",
        /// `FREEZE`: Freezes the instance.
        Freeze = "FREEZE",
        /// `UNFREEZE`: Unfreezes the instance.
        Unfreeze = "UNFREEZE",
        /// `UPDATE_ACCESS_CONFIG`: Changes how the instance is reached.
        UpdateAccessConfig = "UPDATE_ACCESS_CONFIG",
        /// `UPDATE_ALLOW_LISTS`: Changes who may reach the instance.
        UpdateAllowLists = "UPDATE_ALLOW_LISTS",
        /// `OPEN_SNAT`: Switches SNAT on.
        OpenSnat = "OPEN_SNAT",
    }
}

rt::open_enum! {
    /// How far a task is.
    pub enum InstanceTaskStatus {
        /// `PENDING`: It waits.
        Pending = "PENDING",
        /// `RUNNING`: It is at work.
        Running = "RUNNING",
        /// `SUCCESS`: It is done.
        Success = "SUCCESS",
        /// `FAILED`: It has failed. RetryInstanceTask repeats it.
        Failed = "FAILED",
    }
}

/// What a task makes of an instance.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TargetConfiguration {
    /// The specification that the instance gets.
    pub flavor: Option<Flavor>,
    /// How the instance is paid for.
    pub charge_mode: Option<ChargeMode>,
}

rt::object!(TargetConfiguration { flavor, charge_mode, ..default });

/// A task of an instance: what it does, and how far it is.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct InstanceTaskDetails {
    /// The id of the task.
    pub task_id: Option<TaskId>,
    /// What the task does.
    pub type_: Option<InstanceTaskType>,
    /// How far the task is.
    pub status: Option<InstanceTaskStatus>,
    /// What there is to say about the status. At most 1028 characters.
    pub status_detail: Option<String>,
    /// When the task was created. A time as in RFC 3339.
    pub create_time: Option<rt::Timestamp>,
    /// When the task began. A time as in RFC 3339.
    pub start_time: Option<rt::Timestamp>,
    /// When the task ended. A time as in RFC 3339.
    pub end_time: Option<rt::Timestamp>,
    /// What a change of the specification makes of the instance. On the wire: `target_config`.
    #[doc(alias = "target_config")]
    pub target: Option<TargetConfiguration>,
    /// When the task is carried out, if it was put off. On the wire: `operate_window`.
    #[doc(alias = "operate_window")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// How much of the task is done. 0 to 100.
    pub progress: Option<i64>,
}

rt::object!(InstanceTaskDetails {
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
