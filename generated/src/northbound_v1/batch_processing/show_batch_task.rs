// Written by `cargo xtask generate` from api-spec/northbound-v1/batch-processing/show-batch-task.yaml: change the description, not this file.

//! Shows the details and the progress of a batch task.

use crate::northbound_v1::{AppId, NorthboundV1, TaskId, errors};
use super::schemas::TaskType;
use crate::rt;

/// Shows the details and the progress of a batch task. Returns [`BatchTask`].
///
/// `GET /iocm/app/batchtask/v1.1.0/tasks/{taskId}`, answered with `200`.
///
/// ListBatchTaskDetails shows the progress device by device.
///
/// Page: [Querying Information About a Specified Batch Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0022.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowBatchTask {
    task_id: TaskId,
    app_id: Option<AppId>,
    select: Option<ExtraTaskDetail>,
}

rt::request!(ShowBatchTask { task_id: path("taskId"), app_id: query("appId"), select: query });

impl ShowBatchTask {
    /// Creates a request with the given `task_id`.
    ///
    /// - `task_id`: The task to show.
    pub fn new(task_id: TaskId) -> Self {
        Self {
            task_id,
            app_id: None,
            select: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `select`: What the answer contains in addition.
    pub fn select(mut self, select: impl Into<ExtraTaskDetail>) -> Self {
        self.select = Some(select.into());
        self
    }
}

impl rt::Operation for ShowBatchTask {
    type Api = NorthboundV1;
    type Output = BatchTask;
    type Content = rt::JsonBody;
    type Error = ShowBatchTaskError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowBatchTask",
        method: rt::Method::GET,
        path: "/iocm/app/batchtask/v1.1.0/tasks/{taskId}",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowBatchTask`].
    pub enum ShowBatchTaskError {
        /// `400` `100019`: The request is not legal, usually because a mandatory parameter is empty. Set every
        /// mandatory parameter.
        IllegalRequest = Row {
            status: 400,
            code: "100019",
            message: "Illegal request.",
            remedy: "Set every mandatory parameter.",
        },
        /// `400` `100022`: A value in the request is not valid. Check the values in the request against the
        /// documented limits.
        InvalidParameter = Row { status: 400, ..super::errors::INVALID_PARAMETER },
        /// `403` and `500` `100203`: The calling application, or the one that the request names, does not
        /// exist. Check the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 403 | 500, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `100217`: The application that the request names has not authorised the calling one. Leave the
        /// application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..super::errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `404` `105005`: The batch task does not exist. Check taskId.
        TaskNotFound = Row { status: 404, ..super::errors::TASK_NOT_FOUND },
    }
}

rt::open_enum! {
    /// A detail of a batch task that the answer contains only on request.
    pub enum ExtraTaskDetail {
        /// `tag`: The tags of the task.
        Tags = "tag",
    }
}

rt::open_enum! {
    /// The origin of a batch task.
    pub enum TaskOrigin {
        /// `Portal`: The task was created on the console.
        Portal = "Portal",
    }
}

/// A batch task and its progress.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTask {
    /// The id that was returned when the task was created.
    pub task_id: Option<TaskId>,
    /// The task's name.
    pub task_name: Option<String>,
    /// The id of the application that the task belongs to.
    pub app_id: Option<AppId>,
    /// The operator who started the task.
    pub operator: Option<String>,
    /// The origin of the task. On the wire: `taskFrom`.
    #[doc(alias = "taskFrom")]
    pub origin: Option<TaskOrigin>,
    /// The kind of task.
    pub task_type: Option<TaskType>,
    /// The status of the task. The documents do not list its values.
    pub status: Option<String>,
    /// When the task started. The format is not documented.
    pub start_time: Option<String>,
    /// The time that the task may take, as set by CreateBatchTask.
    pub timeout: Option<i32>,
    /// The progress of the task. The documents do not state the unit.
    pub progress: Option<i32>,
    /// The number of subtasks. On the wire: `totalCnt`.
    #[doc(alias = "totalCnt")]
    pub total_count: Option<i32>,
    /// The number of subtasks that have succeeded. On the wire: `successCnt`.
    #[doc(alias = "successCnt")]
    pub success_count: Option<i32>,
    /// The share of subtasks that have succeeded. The documents do not state the unit.
    pub success_rate: Option<i32>,
    /// The number of subtasks that have failed. On the wire: `failCnt`.
    #[doc(alias = "failCnt")]
    pub fail_count: Option<i32>,
    /// The number of subtasks that have timed out. On the wire: `timeoutCnt`.
    #[doc(alias = "timeoutCnt")]
    pub timeout_count: Option<i32>,
    /// The number of subtasks that have expired. On the wire: `expiredCnt`.
    #[doc(alias = "expiredCnt")]
    pub expired_count: Option<i32>,
    /// The number of subtasks that have been completed. On the wire: `completeCnt`.
    #[doc(alias = "completeCnt")]
    pub complete_count: Option<i32>,
    /// The parameters of the task: an object that depends on taskType. On the wire: `param`.
    #[doc(alias = "param")]
    pub parameters: Option<rt::Json>,
}

rt::object!(BatchTask {
    task_id: "taskId",
    task_name: "taskName",
    app_id: "appId",
    operator,
    origin: "taskFrom",
    task_type: "taskType",
    status,
    start_time: "startTime",
    timeout,
    progress,
    total_count: "totalCnt",
    success_count: "successCnt",
    success_rate: "successRate",
    fail_count: "failCnt",
    timeout_count: "timeoutCnt",
    expired_count: "expiredCnt",
    complete_count: "completeCnt",
    parameters: "param",
    ..default
});
