// Written by `cargo xtask generate` from api-spec/iotda-v5/export-tasks/list-export-tasks.yaml: change the description, not this file.

//! Lists the export tasks for one kind of resource, with their status and progress.

use crate::iotda_v5::{AppId, IotdaV5, PageInfo, ResourceScope, errors};
use super::schemas::{ExportTask, ExportedResource};
use crate::rt;

/// Lists the export tasks for one kind of resource, with their status and progress. Returns
/// [`ExportTaskPage`].
///
/// `GET /v5/iot/{project_id}/export-tasks`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:exporttasks:queryList`.
///
/// Page: [Query Export Task List](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListExportTasks.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListExportTasks {
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
    resource_type: ExportedResource,
    resource_condition: Option<String>,
    app_type: Option<ResourceScope>,
    app_id: Option<AppId>,
}

rt::request!(ListExportTasks {
    limit: query,
    marker: query,
    offset: query,
    resource_type: query,
    resource_condition: query,
    app_type: query,
    app_id: query,
});

impl ListExportTasks {
    /// Creates a request with the given `resource_type`.
    ///
    /// - `resource_type`: Only tasks that export this kind of resource.
    pub fn new(resource_type: impl Into<ExportedResource>) -> Self {
        Self {
            limit: None,
            marker: None,
            offset: None,
            resource_type: resource_type.into(),
            resource_condition: None,
            app_type: None,
            app_id: None,
        }
    }

    /// Sets `limit`: The maximum number of records on a page. 1 to 50. Default: `10`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `marker`: The marker that came with the previous page, which is the id of its last record.
    /// Records are listed from the newest to the oldest; without a marker, the list begins with the newest.
    /// Exactly 24 characters. Allowed: digits and the letters a to f in either case. Default:
    /// `ffffffffffffffffffffffff`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets `offset`: How many records to skip after the marker. To get further than 500 records, continue
    /// with the marker of a later page. 0 to 500. Default: `0`.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `resource_condition`: Only tasks with this condition: the text of a JSON object, such as
    /// {"task_id": "61c970ce2d63eb6ee655dbf0"}.
    pub fn resource_condition(mut self, resource_condition: impl Into<String>) -> Self {
        self.resource_condition = Some(resource_condition.into());
        self
    }

    /// Sets `app_type`: Whether to list the tasks of one resource space or of all. Default: `GLOBAL`.
    pub fn app_type(mut self, app_type: impl Into<ResourceScope>) -> Self {
        self.app_type = Some(app_type.into());
        self
    }

    /// Sets `app_id`: The resource space whose tasks are listed. Only if app_type is APP. Without it, the
    /// default resource space is used.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for ListExportTasks {
    type Api = IotdaV5;
    type Output = ExportTaskPage;
    type Content = rt::JsonBody;
    type Error = ListExportTasksError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListExportTasks",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/export-tasks",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListExportTasks {
    type Item = ExportTask;
    type Pagination = rt::ByMarker;

    fn page_token(&self) -> Option<String> {
        self.marker.clone()
    }

    fn set_page_token(&mut self, marker: String) {
        self.marker = Some(marker);
        self.offset = None;
    }

    fn continuation(answer: &Self::Output) -> Option<String> {
        answer.page.as_ref().and_then(|page| page.marker.clone())
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.export_tasks.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListExportTasks`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.014800`.
    pub enum ListExportTasksError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
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
    }
}

/// A page of the list of export tasks.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ExportTaskPage {
    /// The tasks.
    pub export_tasks: Option<Vec<ExportTask>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(ExportTaskPage { export_tasks, page, ..default });
