// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/batch-task-status-update.yaml: change the description, not this file.

//! Tells that the status of a batch task changed.

use crate::iotda_v5::{AppId, TaskId};
use crate::rt;

/// Tells that the status of a batch task changed.
///
/// Deprecated.
///
/// A form of 2020; today the platform pushes BatchTaskUpdate.
///
/// Page: [Push a Batch Task Status Change Notification](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0066.html>).
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTaskStatusUpdate {
    /// When it happened, to the second. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// When it happened, to the millisecond. A time as in RFC 3339.
    pub event_time_ms: Option<rt::Timestamp>,
    /// By which it can be traced: given by the device or made by the platform. Two pushes can have the
    /// same.
    pub request_id: Option<String>,
    /// The news.
    pub notify_data: Option<BatchTaskStatusNews>,
}

rt::object!(BatchTaskStatusUpdate {
    event_time,
    event_time_ms,
    request_id,
    notify_data,
    ..default
});

/// The new status of a batch task.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTaskStatusNews {
    /// The resource space of the task.
    pub app_id: Option<AppId>,
    /// The task, as CreateBatchTask named it.
    pub task_id: Option<TaskId>,
    /// What the task does.
    pub task_type: Option<String>,
    /// How far the task has come.
    pub status: Option<String>,
    /// More about the status, such as why the task failed.
    pub status_desc: Option<String>,
}

rt::object!(BatchTaskStatusNews {
    app_id,
    task_id,
    task_type,
    status,
    status_desc,
    ..default
});
