// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-tasks/delete-batch-task.yaml: change the description, not this file.

//! Deletes a batch task that is over.
//! Page: [Delete a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteBatchTask.html>), updated 2024-03-28.

use crate::iotda_v5::{IotdaV5, Scope, TaskId};
use crate::runtime::{
    self, BuildError, Documented, Metadata, Method, Operation, Path, Refusal, Then,
};

/// Deletes a batch task that is over.
///
/// `DELETE /v5/iot/{project_id}/batchtasks/{task_id}`, answered with `204` and no body.
///
/// Before the call:
///
/// - The task has the status Success, Fail, PartialSuccess or Stopped.
///
/// Page: [Delete a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteBatchTask.html>), updated 2024-03-28.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct DeleteBatchTask {
    task_id: TaskId,
}

impl DeleteBatchTask {
    /// Takes what is mandatory.
    ///
    /// - `task_id`: The batch task to delete.
    pub fn new(task_id: TaskId) -> Self {
        Self { task_id }
    }
}

impl Operation for DeleteBatchTask {
    type Api = IotdaV5;
    type Output = ();
    type Content = runtime::NoBody;
    type Error = DeleteBatchTaskError;

    const METADATA: Metadata = Metadata {
        id: "DeleteBatchTask",
        method: Method::DELETE,
        path: "/v5/iot/{project_id}/batchtasks/{task_id}",
        success: &[204],
        scope_headers: &["Instance-Id"],
        idempotent: true,
        authenticated: true,
    };

    fn path(&self, scope: &Scope) -> Result<Path, BuildError> {
        Path::fill(
            Self::METADATA.path,
            &[scope.project_id.as_str(), self.task_id.as_str()],
        )
    }
}

/// Why the platform refuses [`DeleteBatchTask`].
/// Page: [Delete a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteBatchTask.html>), updated 2024-03-28.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum DeleteBatchTaskError {
    /// `401`: Unauthorized
    ///
    /// Assumed: The documents leave the status out here. A token can expire before any call.
    Unauthorized,
    /// `403`: Forbidden
    Forbidden,
    /// `403` `IOTDA.014221`.
    Iotda014221,
    /// `404`: Not Found
    NotFound,
    /// `404` `IOTDA.014200`: There is no such batch task.
    ///
    /// Assumed: The documents list the code for two calls that name a task, always with 404, but print no
    /// message for it.
    TaskNotFound,
    /// `500`: Internal Server Error
    InternalServerError,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for DeleteBatchTaskError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::status(Self::Unauthorized, 401)
                .message("Unauthorized")
                .then(Then::LogInAgain),
            Documented::status(Self::Forbidden, 403).message("Forbidden"),
            Documented::code(Self::Iotda014221, 403, "IOTDA.014221"),
            Documented::status(Self::NotFound, 404).message("Not Found"),
            Documented::code(Self::TaskNotFound, 404, "IOTDA.014200")
                .meaning("There is no such batch task."),
            Documented::status(Self::InternalServerError, 500)
                .message("Internal Server Error"),
        ],
    );
}
