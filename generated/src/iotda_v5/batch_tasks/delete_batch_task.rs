// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-tasks/delete-batch-task.yaml: change the description, not this file.

//! Deletes a batch task that has ended.

use crate::iotda_v5::{IotdaV5, TaskId};
use crate::rt;

/// Deletes a batch task that has ended.
///
/// `DELETE /v5/iot/{project_id}/batchtasks/{task_id}`, answered with `204`.
///
/// Needs the permission `iotda:batchtasks:delete`.
///
/// Before the call:
///
/// - The task has the status Success, Fail, PartialSuccess or Stopped.
///
/// Page: [Delete a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteBatchTask.html>), updated 2024-03-28.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteBatchTask {
    task_id: TaskId,
}

rt::request!(DeleteBatchTask { task_id: path });

impl DeleteBatchTask {
    /// Creates a request with the given `task_id`.
    ///
    /// - `task_id`: The batch task to delete.
    pub fn new(task_id: TaskId) -> Self {
        Self { task_id }
    }
}

impl rt::Operation for DeleteBatchTask {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteBatchTaskError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteBatchTask",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/batchtasks/{task_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteBatchTask`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.014221`.
    pub enum DeleteBatchTaskError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014200` (assumed): There is no batch task with this id. Check task_id.
        TaskNotFound = Row { status: 404, ..super::errors::TASK_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
