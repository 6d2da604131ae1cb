// Written by `cargo xtask generate` from api-spec/iotda-v5/export-tasks/create-export-task.yaml: change the description, not this file.

//! Creates an export task, which writes the details of a batch task to a file.

use crate::iotda_v5::{AppId, IotdaV5, ResourceScope, errors};
use super::schemas::{ExportFormat, ExportTask, ExportedResource};
use crate::rt;

/// Creates an export task, which writes the details of a batch task to a file. Returns [`ExportTask`].
///
/// `POST /v5/iot/{project_id}/export-tasks`, answered with `201`.
///
/// The task runs in the background. Once ListExportTasks returns it with the status Success,
/// ShowExportTask downloads the file. A user can have at most 5 unfinished tasks at a time. The
/// platform keeps the 50 newest tasks of a user.
///
/// Needs the permission `iotda:exporttasks:create`.
///
/// Page: [Create an Export Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateExportTask.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateExportTask {
    resource_type: ExportedResource,
    resource_condition: rt::Json,
    export_format: Option<ExportFormat>,
    app_type: Option<ResourceScope>,
    app_id: Option<AppId>,
}

rt::request!(CreateExportTask {
    resource_type: property,
    resource_condition: property,
    export_format: property,
    app_type: property,
    app_id: property,
});

impl CreateExportTask {
    /// Creates a request with the given `resource_type` and `resource_condition`.
    ///
    /// - `resource_type`: The kind of resource to export.
    /// - `resource_condition`: Which resource to export, as a JSON object. For BatchTask, its key task_id
    ///   holds the id of the batch task.
    pub fn new(
        resource_type: impl Into<ExportedResource>,
        resource_condition: impl Into<rt::Json>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_condition: resource_condition.into(),
            export_format: None,
            app_type: None,
            app_id: None,
        }
    }

    /// Sets `export_format`: The format of the file. The download is a ZIP archive that contains the file.
    /// Default: `xls`.
    pub fn export_format(mut self, export_format: impl Into<ExportFormat>) -> Self {
        self.export_format = Some(export_format.into());
        self
    }

    /// Sets `app_type`: Whether to export from one resource space or from all. Default: `GLOBAL`.
    pub fn app_type(mut self, app_type: impl Into<ResourceScope>) -> Self {
        self.app_type = Some(app_type.into());
        self
    }

    /// Sets `app_id`: The resource space to export from. Only if app_type is APP. Without it, the default
    /// resource space is used.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for CreateExportTask {
    type Api = IotdaV5;
    type Output = ExportTask;
    type Content = rt::JsonBody;
    type Error = CreateExportTaskError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateExportTask",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/export-tasks",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateExportTask`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.014034`, `IOTDA.014800`.
    /// - `403`: `IOTDA.013006`, `IOTDA.014801`, `IOTDA.014805`.
    pub enum CreateExportTaskError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.013005` (assumed): A part of the request is malformed. Check resource_condition.
        MalformedTask = Row {
            status: 400,
            code: "IOTDA.013005",
            message: "The format of message is error",
            remedy: "Check resource_condition.",
        },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001005`: The user has several resource spaces, and the call does not say which one it
        /// is for. Send app_id.
        ApplicationNotNamed = Row { status: 403, ..errors::APPLICATION_NOT_NAMED },
        /// `403` `IOTDA.001006`: The user has no resource space, or none with this id. Check which resource
        /// spaces the user has.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `IOTDA.001007`: The resource space belongs to another user. Check app_id, and that the client
        /// has the right credential.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
    }
}
