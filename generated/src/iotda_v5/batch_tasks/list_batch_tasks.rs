// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-tasks/list-batch-tasks.yaml: change the description, not this file.

//! Lists the batch tasks of one type.
//! Page: [Query the Batch Task List](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0028.html>), updated 2024-12-02.

use crate::iotda_v5::{AppId, BatchTask, IotdaV5, PageInfo, Scope, TaskStatus, TaskType};
use crate::runtime::{
    self, BuildError, Documented, Entries, MapAccess, Metadata, Method, Operation, Path,
    Query, Refusal, Then,
};

/// Lists the batch tasks of one type.
///
/// `GET /v5/iot/{project_id}/batchtasks`, answered with `200` and a body.
///
/// Sent by itself it gives one page; `items` of a client goes through all pages. `limit` says how many
/// items a page has at most.
///
/// Page: [Query the Batch Task List](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0028.html>), updated 2024-12-02.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct ListBatchTasks {
    app_id: Option<AppId>,
    task_type: TaskType,
    status: Option<TaskStatus>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

impl ListBatchTasks {
    /// Takes what is mandatory.
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

    /// Sets `app_id`: Only tasks of this resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `status`: Only tasks with this status.
    pub fn status(mut self, status: impl Into<TaskStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `limit`: How many records a page holds at most. 1 to 50. Default: `10`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `marker`: The id of the last record of the page before, as that answer gave it. Records come
    /// with the newest first, and only those with smaller ids than the marker; without one the newest
    /// record is the first. Exactly 24 characters. Allowed: digits and the letters a to f. Default:
    /// `ffffffffffffffffffffffff`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets `offset`: How many records behind the marker are skipped. Pages further on than 500 records are
    /// reached with the marker of a page before. 0 to 500. Default: `0`.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl Operation for ListBatchTasks {
    type Api = IotdaV5;
    type Output = BatchTaskPage;
    type Content = runtime::JsonBody;
    type Error = ListBatchTasksError;

    const METADATA: Metadata = Metadata {
        id: "ListBatchTasks",
        method: Method::GET,
        path: "/v5/iot/{project_id}/batchtasks",
        success: &[200],
        scope_headers: &["Instance-Id"],
        idempotent: true,
        authenticated: true,
    };

    fn path(&self, scope: &Scope) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[scope.project_id.as_str()])
    }

    fn query(&self, _: &Scope, query: &mut Query) {
        query.optional("app_id", self.app_id.as_ref());
        query.pair("task_type", &self.task_type);
        query.optional("status", self.status.as_ref());
        query.optional("limit", self.limit.as_ref());
        query.optional("marker", self.marker.as_ref());
        query.optional("offset", self.offset.as_ref());
    }
}

impl runtime::Paged for ListBatchTasks {
    type Item = BatchTask;
    type Pagination = runtime::ByMarker;

    fn position(&self) -> Option<String> {
        self.marker.clone()
    }

    fn turn_to(&mut self, marker: String) {
        self.marker = Some(marker);
        self.offset = None;
    }

    fn outlook(answer: &Self::Output) -> Option<String> {
        answer.page.as_ref().and_then(|page| page.marker.clone())
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.batch_tasks.unwrap_or_default()
    }
}

/// Why the platform refuses [`ListBatchTasks`].
/// Page: [Query the Batch Task List](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0028.html>), updated 2024-12-02.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum ListBatchTasksError {
    /// `401`: Unauthorized
    ///
    /// Assumed: That a new token helps; the documents tell no more than the status.
    Unauthorized,
    /// `500`: Internal Server Error
    InternalServerError,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for ListBatchTasksError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::status(Self::Unauthorized, 401)
                .message("Unauthorized")
                .then(Then::LogInAgain),
            Documented::status(Self::InternalServerError, 500)
                .message("Internal Server Error"),
        ],
    );
}

/// A page of the list of batch tasks.
/// Page: [Query the Batch Task List](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0028.html>), updated 2024-12-02.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTaskPage {
    /// The tasks.
    pub batch_tasks: Option<Vec<BatchTask>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

impl<'de> runtime::OptionalObject<'de> for BatchTaskPage {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "batchtasks" => entries.read(&mut self.batch_tasks),
            "page" => entries.read(&mut self.page),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(BatchTaskPage);
