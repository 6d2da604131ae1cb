// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-tasks/show-batch-task.yaml: change the description, not this file.

//! Shows a batch task and its progress, and lists its subtasks.

use crate::iotda_v5::{DeviceId, IotdaV5, PageInfo, TaskId};
use super::schemas::{BatchTask, SubtaskStatus};
use crate::rt;

/// Shows a batch task and its progress, and lists its subtasks. Returns [`BatchTaskDetails`].
///
/// `GET /v5/iot/{project_id}/batchtasks/{task_id}`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// `wait` of a client asks every 5 s until `batchtask.status` is `Success` or `PartialSuccess`, and
/// fails at `Fail` or `Stopped`.
///
/// Page: [Query a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0017.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowBatchTask {
    task_id: TaskId,
    subtask_status: Option<SubtaskStatus>,
    target: Option<DeviceId>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ShowBatchTask {
    task_id: path,
    subtask_status: query("task_detail_status"),
    target: query,
    limit: query,
    marker: query,
    offset: query,
});

impl ShowBatchTask {
    /// Creates a request with the given `task_id`.
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
    #[doc(alias = "task_detail_status")]
    pub fn subtask_status(mut self, subtask_status: impl Into<SubtaskStatus>) -> Self {
        self.subtask_status = Some(subtask_status.into());
        self
    }

    /// Sets `target`: Only the subtask of this device. Not for createDevices and updateDevices.
    pub fn target(mut self, target: DeviceId) -> Self {
        self.target = Some(target);
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

impl rt::Operation for ShowBatchTask {
    type Api = IotdaV5;
    type Output = BatchTaskDetails;
    type Content = rt::JsonBody;
    type Error = ShowBatchTaskError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowBatchTask",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/batchtasks/{task_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ShowBatchTask {
    type Item = Subtask;
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
        answer.subtasks.unwrap_or_default()
    }
}

impl rt::Awaited for ShowBatchTask {
    const WAIT: rt::WaitMetadata = rt::WaitMetadata {
        done: &["Success", "PartialSuccess"],
        failed: &["Fail", "Stopped"],
        every_seconds: 5,
    };

    fn state(answer: &Self::Output) -> Option<&str> {
        answer
            .batch_task
            .as_ref()
            .and_then(|batch_task| {
                batch_task.status.as_ref().map(|state| state.as_str())
            })
    }
}

rt::errors! {
    /// Why the platform refuses [`ShowBatchTask`].
    pub enum ShowBatchTaskError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014200` (assumed): There is no batch task with this id. Check task_id.
        TaskNotFound = Row { status: 404, ..super::errors::TASK_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}

/// A batch task, and a page of the list of its subtasks.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTaskDetails {
    /// The task. On the wire: `batchtask`.
    #[doc(alias = "batchtask")]
    pub batch_task: Option<BatchTask>,
    /// The subtasks. On the wire: `task_details`.
    #[doc(alias = "task_details")]
    pub subtasks: Option<Vec<Subtask>>,
    /// Where the page stands in the list of subtasks.
    pub page: Option<PageInfo>,
}

rt::object!(BatchTaskDetails {
    batch_task: "batchtask",
    subtasks: "task_details",
    page,
    ..default
});

/// What a batch task does for one device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Subtask {
    /// The device. (assumed)
    pub target: Option<DeviceId>,
    /// The status of the subtask.
    pub status: Option<SubtaskStatus>,
    /// The output of the subtask.
    pub output: Option<String>,
    /// Why the subtask failed.
    pub error: Option<SubtaskError>,
}

rt::object!(Subtask { target, status, output, error, ..default });

/// Why a subtask failed.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct SubtaskError {
    /// The error code.
    pub error_code: Option<String>,
    /// The error message.
    pub error_msg: Option<String>,
}

rt::object!(SubtaskError { error_code, error_msg, ..default });
