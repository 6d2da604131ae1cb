// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/batch-task-update.yaml: change the description, not this file.

//! Tells that the status of a batch task changed.

use crate::iotda_v5::{AppId, TaskId};
use crate::rt;

/// Tells that the status of a batch task changed.
///
/// Page: [Push a Batch Task Status Change Notification](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01204.html>), updated 2025-03-03.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTaskUpdate {
    /// When it happened, to the second. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// When it happened, to the millisecond. A time as in RFC 3339.
    pub event_time_ms: Option<rt::Timestamp>,
    /// By which it can be traced: given by the device or made by the platform. Two pushes can have the
    /// same.
    pub request_id: Option<String>,
    /// The news.
    pub notify_data: Option<BatchTaskNews>,
}

rt::object!(BatchTaskUpdate { event_time, event_time_ms, request_id, notify_data, ..default });

/// A batch task whose status changed.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTaskNews {
    /// What changed.
    pub body: Option<BatchTaskChange>,
}

rt::object!(BatchTaskNews { body, ..default });

/// The new status of a batch task.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTaskChange {
    /// The resource space of the task.
    pub app_id: Option<AppId>,
    /// The task, as CreateBatchTask named it.
    pub task_id: Option<TaskId>,
    /// What the task does.
    pub task_type: Option<PushedTaskType>,
    /// How far the task has come.
    pub status: Option<PushedTaskStatus>,
    /// More about the status, such as why the task failed.
    pub status_desc: Option<String>,
}

rt::object!(BatchTaskChange { app_id, task_id, task_type, status, status_desc, ..default });

rt::open_enum! {
    /// What the task does.
    pub enum PushedTaskType {
        /// `firmwareUpgrade`
        FirmwareUpgrade = "firmwareUpgrade",
        /// `softwareUpgrade`
        SoftwareUpgrade = "softwareUpgrade",
    }
}

rt::open_enum! {
    /// How far the task has come.
    pub enum PushedTaskStatus {
        /// `Waitting`
        Waiting = "Waitting",
        /// `Processing`
        Processing = "Processing",
        /// `Success`
        Success = "Success",
        /// `PartialSuccess`
        PartialSuccess = "PartialSuccess",
        /// `Fail`
        Fail = "Fail",
        /// `Stopped`
        Stopped = "Stopped",
    }
}
