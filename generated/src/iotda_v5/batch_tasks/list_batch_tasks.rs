// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-tasks/list-batch-tasks.yaml: change the description, not this file.

//! Lists the batch tasks of one type.

use crate::iotda_v5::{AppId, IotdaV5, PageInfo};
use super::schemas::{BatchTask, TaskStatus, TaskType};
use crate::rt;

/// Lists the batch tasks of one type. Returns [`BatchTaskPage`].
///
/// `GET /v5/iot/{project_id}/batchtasks`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:batchtasks:queryList`.
///
/// Page: [Query the Batch Task List](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0028.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListBatchTasks {
    app_id: Option<AppId>,
    task_type: TaskType,
    status: Option<TaskStatus>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListBatchTasks {
    app_id: query,
    task_type: query,
    status: query,
    limit: query,
    marker: query,
    offset: query,
});

impl ListBatchTasks {
    /// Creates a request with the given `task_type`.
    ///
    /// - `task_type`: Only tasks of this type.
    pub fn new(task_type: impl Into<TaskType>) -> Self {
        Self {
            app_id: None,
            task_type: task_type.into(),
            status: None,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `app_id`: Only tasks of this resource space. Without it, those of all resource spaces of the
    /// user are listed.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `status`: Only tasks with this status.
    pub fn status(mut self, status: impl Into<TaskStatus>) -> Self {
        self.status = Some(status.into());
        self
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
}

impl rt::Operation for ListBatchTasks {
    type Api = IotdaV5;
    type Output = BatchTaskPage;
    type Content = rt::JsonBody;
    type Error = ListBatchTasksError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListBatchTasks",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/batchtasks",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListBatchTasks {
    type Item = BatchTask;
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
        answer.batch_tasks.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListBatchTasks`].
    pub enum ListBatchTasksError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}

/// A page of the list of batch tasks.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTaskPage {
    /// The tasks. On the wire: `batchtasks`.
    #[doc(alias = "batchtasks")]
    pub batch_tasks: Option<Vec<BatchTask>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(BatchTaskPage { batch_tasks: "batchtasks", page, ..default });
