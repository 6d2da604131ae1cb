// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-tasks/confirm-batch-task.yaml: change the description, not this file.

//! Confirms that a batch task may upgrade its devices.

use crate::iotda_v5::{DeviceId, IotdaV5, TaskId};
use super::schemas::BatchTargetResults;
use crate::rt;

/// Confirms that a batch task may upgrade its devices. Returns [`BatchTargetResults`].
///
/// `POST /v5/iot/{project_id}/batchtasks/{task_id}/confirm`, answered with `200`.
///
/// The answer says for each device whether its subtask was confirmed.
///
/// Needs the permission `iotda:batchtasks:confirm`.
///
/// Page: [Confirm the Execution of a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/ConfirmBatchTask.html>), updated 2026-09-30.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ConfirmBatchTask {
    task_id: TaskId,
    targets: Option<Vec<DeviceId>>,
}

rt::request!(ConfirmBatchTask { task_id: path, targets: property });

impl ConfirmBatchTask {
    /// Creates a request with the given `task_id`.
    ///
    /// - `task_id`: The batch task.
    pub fn new(task_id: TaskId) -> Self {
        Self { task_id, targets: None }
    }

    /// Sets `targets`: The devices whose subtasks are confirmed. Without it, all subtasks are confirmed. At
    /// most 100 items.
    pub fn targets(mut self, targets: Vec<DeviceId>) -> Self {
        self.targets = Some(targets);
        self
    }
}

impl rt::Operation for ConfirmBatchTask {
    type Api = IotdaV5;
    type Output = BatchTargetResults;
    type Content = rt::JsonBody;
    type Error = ConfirmBatchTaskError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ConfirmBatchTask",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/batchtasks/{task_id}/confirm",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ConfirmBatchTask`].
    pub enum ConfirmBatchTaskError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
