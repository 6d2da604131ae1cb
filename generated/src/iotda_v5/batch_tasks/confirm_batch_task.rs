// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-tasks/confirm-batch-task.yaml: change the description, not this file.

//! Confirms that devices may be upgraded.
//! Page: [Confirm a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/ConfirmBatchTask.html>).

use crate::iotda_v5::{BatchTargetResults, DeviceId, IotdaV5, Scope, TaskId};
use crate::runtime::{
    self, Body, BuildError, Documented, Metadata, Method, Operation, Path, Refusal,
    Serialize, Serializer, Then,
};

/// Confirms that devices may be upgraded.
///
/// `POST /v5/iot/{project_id}/batchtasks/{task_id}/confirm`, answered with `200` and a body.
///
/// Without targets, all subtasks are confirmed.
///
/// Note: API Explorer and a help page of 2026-09-30 have this call; the vendor's SDK does not.
///
/// Page: [Confirm a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/ConfirmBatchTask.html>).
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct ConfirmBatchTask {
    task_id: TaskId,
    targets: Option<Vec<DeviceId>>,
}

impl ConfirmBatchTask {
    /// Takes what is mandatory.
    ///
    /// - `task_id`: The batch task.
    pub fn new(task_id: TaskId) -> Self {
        Self { task_id, targets: None }
    }

    /// Sets `targets`: The devices whose subtasks are meant. Without it, all of them are. At most 100
    /// items.
    pub fn targets(mut self, targets: Vec<DeviceId>) -> Self {
        self.targets = Some(targets);
        self
    }
}

impl Operation for ConfirmBatchTask {
    type Api = IotdaV5;
    type Output = BatchTargetResults;
    type Content = runtime::JsonBody;
    type Error = ConfirmBatchTaskError;

    const METADATA: Metadata = Metadata {
        id: "ConfirmBatchTask",
        method: Method::POST,
        path: "/v5/iot/{project_id}/batchtasks/{task_id}/confirm",
        success: &[200],
        scope_headers: &["Instance-Id"],
        idempotent: false,
        authenticated: true,
    };

    fn path(&self, scope: &Scope) -> Result<Path, BuildError> {
        Path::fill(
            Self::METADATA.path,
            &[scope.project_id.as_str(), self.task_id.as_str()],
        )
    }

    fn body(&self) -> Result<Body, BuildError> {
        Body::json(self)
    }
}

impl Serialize for ConfirmBatchTask {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        runtime::Fields::of(output).optional("targets", &self.targets).end()
    }
}

/// Why the platform refuses [`ConfirmBatchTask`].
/// Page: [Confirm a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/ConfirmBatchTask.html>).
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum ConfirmBatchTaskError {
    /// `401`: Unauthorized
    ///
    /// Assumed: That a new token helps; the documents tell no more than the status.
    Unauthorized,
    /// `404`: Not Found
    NotFound,
    /// `500`: Internal Server Error
    InternalServerError,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for ConfirmBatchTaskError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::status(Self::Unauthorized, 401)
                .message("Unauthorized")
                .then(Then::LogInAgain),
            Documented::status(Self::NotFound, 404).message("Not Found"),
            Documented::status(Self::InternalServerError, 500)
                .message("Internal Server Error"),
        ],
    );
}
