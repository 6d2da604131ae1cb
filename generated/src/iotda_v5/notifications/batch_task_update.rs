// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/batch-task-update.yaml: change the description, not this file.

//! Pushed when the status of a batch task changes.

use super::schemas::BatchTaskStatusChange;
use crate::rt;

/// Pushed when the status of a batch task changes.
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
    /// An id for tracing, set by the device or issued by the platform. Two pushes can have the same one.
    pub request_id: Option<String>,
    /// The task and its new status.
    pub notify_data: Option<BatchTaskContent>,
}

rt::object!(BatchTaskUpdate { event_time, event_time_ms, request_id, notify_data, ..default });

/// The content of a push about a batch task.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTaskContent {
    /// The task and its new status.
    pub body: Option<BatchTaskStatusChange>,
}

rt::object!(BatchTaskContent { body, ..default });
