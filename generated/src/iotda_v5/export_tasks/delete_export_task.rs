// Written by `cargo xtask generate` from api-spec/iotda-v5/export-tasks/delete-export-task.yaml: change the description, not this file.

//! Deletes an export task.

use crate::iotda_v5::{ExportTaskId, IotdaV5, errors};
use crate::rt;

/// Deletes an export task.
///
/// `DELETE /v5/iot/{project_id}/export-tasks/{export_task_id}`, answered with `204`.
///
/// Needs the permission `iotda:exporttasks:delete`.
///
/// Page: [Delete an Export Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteExportTask.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteExportTask {
    export_task_id: ExportTaskId,
}

rt::request!(DeleteExportTask { export_task_id: path });

impl DeleteExportTask {
    /// Creates a request with the given `export_task_id`.
    ///
    /// - `export_task_id`: The export task to delete.
    pub fn new(export_task_id: ExportTaskId) -> Self {
        Self { export_task_id }
    }
}

impl rt::Operation for DeleteExportTask {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteExportTaskError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteExportTask",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/export-tasks/{export_task_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteExportTask`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.013007`.
    pub enum DeleteExportTaskError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001006`: The user has no resource space, or none with this id. Check which resource
        /// spaces the user has.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `IOTDA.001007`: The resource space belongs to another user. Check app_id, and that the client
        /// has the right credential.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014802` (assumed): There is no such export task. Check export_task_id against the list
        /// of export tasks. The platform keeps only the 50 newest tasks of a user.
        ExportTaskNotFound = Row { status: 404, ..super::errors::EXPORT_TASK_NOT_FOUND },
    }
}
