// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-tasks/show-batch-task.yaml: change the description, not this file.

//! Tells how far a batch task has come, and lists its subtasks.
//! Page: [Query a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0017.html>), updated 2024-06-27.

use crate::iotda_v5::{
    BatchTask, DeviceId, IotdaV5, PageInfo, Scope, SubtaskStatus, TaskId,
};

use crate::runtime::{
    self, BuildError, Documented, Entries, MapAccess, Metadata, Method, Operation, Path,
    Query, Refusal, Then,
};

/// Tells how far a batch task has come, and lists its subtasks.
///
/// `GET /v5/iot/{project_id}/batchtasks/{task_id}`, answered with `200` and a body.
///
/// Sent by itself it gives one page; `items` of a client goes through all pages. `limit` says how many
/// items a page has at most.
///
/// Page: [Query a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0017.html>), updated 2024-06-27.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct ShowBatchTask {
    task_id: TaskId,
    subtask_status: Option<SubtaskStatus>,
    target: Option<DeviceId>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

impl ShowBatchTask {
    /// Takes what is mandatory.
    ///
    /// - `task_id`: The batch task.
    pub fn new(task_id: TaskId) -> Self {
        Self {
            task_id,
            subtask_status: None,
            target: None,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `task_detail_status`: Only subtasks with this status.
    pub fn subtask_status(mut self, subtask_status: impl Into<SubtaskStatus>) -> Self {
        self.subtask_status = Some(subtask_status.into());
        self
    }

    /// Sets `target`: Only the subtask of this device. Not for createDevices and updateDevices.
    pub fn target(mut self, target: DeviceId) -> Self {
        self.target = Some(target);
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

impl Operation for ShowBatchTask {
    type Api = IotdaV5;
    type Output = BatchTaskDetails;
    type Content = runtime::JsonBody;
    type Error = ShowBatchTaskError;

    const METADATA: Metadata = Metadata {
        id: "ShowBatchTask",
        method: Method::GET,
        path: "/v5/iot/{project_id}/batchtasks/{task_id}",
        success: &[200],
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

    fn query(&self, _: &Scope, query: &mut Query) {
        query.optional("task_detail_status", self.subtask_status.as_ref());
        query.optional("target", self.target.as_ref());
        query.optional("limit", self.limit.as_ref());
        query.optional("marker", self.marker.as_ref());
        query.optional("offset", self.offset.as_ref());
    }
}

impl runtime::Paged for ShowBatchTask {
    type Item = Subtask;
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
        answer.subtasks.unwrap_or_default()
    }
}

/// Why the platform refuses [`ShowBatchTask`].
/// Page: [Query a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0017.html>), updated 2024-06-27.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum ShowBatchTaskError {
    /// `401`: Unauthorized
    ///
    /// Assumed: That a new token helps; the documents tell no more than the status.
    Unauthorized,
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

impl Refusal for ShowBatchTaskError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::status(Self::Unauthorized, 401)
                .message("Unauthorized")
                .then(Then::LogInAgain),
            Documented::status(Self::NotFound, 404).message("Not Found"),
            Documented::code(Self::TaskNotFound, 404, "IOTDA.014200")
                .meaning("There is no such batch task."),
            Documented::status(Self::InternalServerError, 500)
                .message("Internal Server Error"),
        ],
    );
}

/// A batch task, and a page of the list of its subtasks.
/// Page: [Query a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0017.html>), updated 2024-06-27.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTaskDetails {
    /// The task.
    pub batch_task: Option<BatchTask>,
    /// The subtasks.
    pub subtasks: Option<Vec<Subtask>>,
    /// Where the page stands in the list of subtasks.
    pub page: Option<PageInfo>,
}

impl<'de> runtime::OptionalObject<'de> for BatchTaskDetails {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "batchtask" => entries.read(&mut self.batch_task),
            "task_details" => entries.read(&mut self.subtasks),
            "page" => entries.read(&mut self.page),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(BatchTaskDetails);

/// What a batch task does for one target.
/// Page: [Query a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0017.html>), updated 2024-06-27.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Subtask {
    /// The target.
    ///
    /// Assumed: The answer is documented with the word target alone. Where targets can be named they are
    /// ids of devices.
    pub target: Option<DeviceId>,
    /// How far the subtask has come.
    pub status: Option<SubtaskStatus>,
    /// What the subtask put out.
    pub output: Option<String>,
    /// Why the subtask failed.
    pub error: Option<SubtaskError>,
}

impl<'de> runtime::OptionalObject<'de> for Subtask {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "target" => entries.read(&mut self.target),
            "status" => entries.read(&mut self.status),
            "output" => entries.read(&mut self.output),
            "error" => entries.read(&mut self.error),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(Subtask);

/// Why a subtask failed.
/// Page: [Query a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0017.html>), updated 2024-06-27.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct SubtaskError {
    /// The code of the error.
    pub error_code: Option<String>,
    /// What the error is.
    pub error_msg: Option<String>,
}

impl<'de> runtime::OptionalObject<'de> for SubtaskError {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "error_code" => entries.read(&mut self.error_code),
            "error_msg" => entries.read(&mut self.error_msg),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(SubtaskError);
