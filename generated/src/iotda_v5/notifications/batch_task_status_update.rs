// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/batch-task-status-update.yaml: change the description, not this file.

//! Pushed when the status of a batch task changes, in the format of 2020.

use super::schemas::BatchTaskStatusChange;
use crate::rt;

/// Pushed when the status of a batch task changes, in the format of 2020.
///
/// Deprecated.
///
/// Today the platform pushes BatchTaskUpdate instead.
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
    /// An id for tracing, set by the device or issued by the platform. Two pushes can have the same one.
    pub request_id: Option<String>,
    /// The task and its new status.
    pub notify_data: Option<BatchTaskStatusChange>,
}

rt::object!(BatchTaskStatusUpdate {
    event_time,
    event_time_ms,
    request_id,
    notify_data,
    ..default
});
