// Written by `cargo xtask generate` from api-spec/iotda-v5/export-tasks/show-export-task.yaml: change the description, not this file.

//! Downloads the file that an export task has written.

use crate::iotda_v5::{ExportTaskId, IotdaV5};
use crate::rt;

/// Downloads the file that an export task has written. Returns the body as it is.
///
/// `GET /v5/iot/{project_id}/export-tasks/{export_task_id}/file`, answered with `200`.
///
/// The file is a ZIP archive. A user may make this call only once every 30 seconds.
///
/// Needs the permission `iotda:exporttasks:query`.
///
/// Before the call:
///
/// - The task has the status Success.
///
/// Page: [Download an Exported File](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowExportTask.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowExportTask {
    export_task_id: ExportTaskId,
}

rt::request!(ShowExportTask { export_task_id: path });

impl ShowExportTask {
    /// Creates a request with the given `export_task_id`.
    ///
    /// - `export_task_id`: The export task that wrote the file.
    pub fn new(export_task_id: ExportTaskId) -> Self {
        Self { export_task_id }
    }
}

impl rt::Operation for ShowExportTask {
    type Api = IotdaV5;
    type Output = rt::Bytes;
    type Content = rt::BinaryBody;
    type Error = ShowExportTaskError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowExportTask",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/export-tasks/{export_task_id}/file",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowExportTask`].
    pub enum ShowExportTaskError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014802` (assumed): There is no such export task. Check export_task_id against the list
        /// of export tasks. The platform keeps only the 50 newest tasks of a user.
        ExportTaskNotFound = Row { status: 404, ..super::errors::EXPORT_TASK_NOT_FOUND },
    }
}
