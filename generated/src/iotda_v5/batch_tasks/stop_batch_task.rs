// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-tasks/stop-batch-task.yaml: change the description, not this file.

//! Stops a batch task, or its subtasks for some devices.

use crate::iotda_v5::{DeviceId, IotdaV5, TaskId};
use super::schemas::BatchTargetResults;
use crate::rt;

/// Stops a batch task, or its subtasks for some devices. Returns [`BatchTargetResults`].
///
/// `POST /v5/iot/{project_id}/batchtasks/{task_id}/stop`, answered with `200`.
///
/// The answer says for each device whether its subtask was stopped.
///
/// Needs the permission `iotda:batchtasks:stop`.
///
/// Before the call:
///
/// - The task is of the type softwareUpgrade or firmwareUpgrade.
/// - The status of the task is none of Success, Fail, PartialSuccess, Stopped and Stopping.
///
/// Page: [Stop a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/StopBatchTask.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct StopBatchTask {
    task_id: TaskId,
    targets: Option<Vec<DeviceId>>,
}

rt::request!(StopBatchTask { task_id: path, targets: property });

impl StopBatchTask {
    /// Creates a request with the given `task_id`.
    ///
    /// - `task_id`: The batch task.
    pub fn new(task_id: TaskId) -> Self {
        Self { task_id, targets: None }
    }

    /// Sets `targets`: The devices whose subtasks are stopped. Without it, those with the status
    /// Processing, Waitting or FailWaitRetry are. At most 100 items.
    pub fn targets(mut self, targets: Vec<DeviceId>) -> Self {
        self.targets = Some(targets);
        self
    }
}

impl rt::Operation for StopBatchTask {
    type Api = IotdaV5;
    type Output = BatchTargetResults;
    type Content = rt::JsonBody;
    type Error = StopBatchTaskError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "StopBatchTask",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/batchtasks/{task_id}/stop",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`StopBatchTask`].
    pub enum StopBatchTaskError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
