// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-tasks/retry-batch-task.yaml: change the description, not this file.

//! Reruns subtasks of a batch task that have failed or been stopped.

use crate::iotda_v5::{DeviceId, IotdaV5, TaskId};
use super::schemas::BatchTargetResults;
use crate::rt;

/// Reruns subtasks of a batch task that have failed or been stopped. Returns [`BatchTargetResults`].
///
/// `POST /v5/iot/{project_id}/batchtasks/{task_id}/retry`, answered with `200`.
///
/// The answer says for each device whether its subtask is rerun.
///
/// Needs the permission `iotda:batchtasks:retry`.
///
/// Before the call:
///
/// - The task is of the type softwareUpgrade or firmwareUpgrade.
/// - The status of the task is none of Success, Stopped, Stopping, Waitting and Initializing.
///
/// Page: [Re-Execute a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/RetryBatchTask.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct RetryBatchTask {
    task_id: TaskId,
    targets: Option<Vec<DeviceId>>,
}

rt::request!(RetryBatchTask { task_id: path, targets: property });

impl RetryBatchTask {
    /// Creates a request with the given `task_id`.
    ///
    /// - `task_id`: The batch task.
    pub fn new(task_id: TaskId) -> Self {
        Self { task_id, targets: None }
    }

    /// Sets `targets`: The devices whose subtasks are rerun. Without it, those with the status Fail,
    /// FailWaitRetry or Stopped are. At most 100 items.
    pub fn targets(mut self, targets: Vec<DeviceId>) -> Self {
        self.targets = Some(targets);
        self
    }
}

impl rt::Operation for RetryBatchTask {
    type Api = IotdaV5;
    type Output = BatchTargetResults;
    type Content = rt::JsonBody;
    type Error = RetryBatchTaskError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "RetryBatchTask",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/batchtasks/{task_id}/retry",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`RetryBatchTask`].
    pub enum RetryBatchTaskError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
