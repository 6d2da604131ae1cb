// Written by `cargo xtask generate` from api-spec/northbound-v1/batch-processing/show-batch-task.yaml: change the description, not this file.

//! Shows a batch task, and how far it has come.

use crate::northbound_v1::{AppId, NorthboundV1, TaskId, errors};
use super::schemas::TaskType;
use crate::rt;

/// Shows a batch task, and how far it has come. Returns [`BatchTask`].
///
/// `GET /iocm/app/batchtask/v1.1.0/tasks/{taskId}`, answered with `200`.
///
/// Its subtasks, one for each device, are listed by ListBatchTaskDetails.
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

    /// Sets `appId`: The application that owns what the call is about. Only for another application, which
    /// must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `select`: What is told about the task in addition.
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
        /// `400` `100019`: The request is not allowed, most often because a mandatory parameter is empty. Give
        /// every mandatory parameter a value.
        IllegalRequest = Row {
            status: 400,
            code: "100019",
            message: "Illegal request.",
            remedy: "Give every mandatory parameter a value.",
        },
        /// `400` `100022`: A value that the call carries is not valid. Check the values against their
        /// documentation.
        InvalidParameter = Row { status: 400, ..super::errors::INVALID_PARAMETER },
        /// `403` and `500` `100203`: The platform has no such application, or the caller may not see it. Check
        /// the appId of the credential, and any appId that the call carries.
        ApplicationNotFound = Row { status: 403 | 500, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `100217`: The application that the call names has not authorised the calling one. Name another
        /// application only if it has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..super::errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `1010009`: The application calls more often than the flow control allows, 100 times a minute
        /// by default. Call less often, or have the maintenance staff of the platform raise the threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token is not valid. Check the access token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `404` `105005`: There is no such batch task. Check taskId.
        TaskNotFound = Row { status: 404, ..super::errors::TASK_NOT_FOUND },
    }
}

rt::open_enum! {
    /// What is told about a batch task only when it is asked for.
    pub enum ExtraTaskDetail {
        /// `tag`: The tags of the task.
        Tags = "tag",
    }
}

rt::open_enum! {
    /// Where a batch task was created.
    pub enum TaskOrigin {
        /// `Portal`: On the console.
        Portal = "Portal",
    }
}

/// A batch task, and how far it has come.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTask {
    /// The task's id.
    pub task_id: Option<TaskId>,
    /// The task's name.
    pub task_name: Option<String>,
    /// The application that owns the task.
    pub app_id: Option<AppId>,
    /// Who started the task.
    pub operator: Option<String>,
    /// Where the task was created. On the wire: `taskFrom`.
    #[doc(alias = "taskFrom")]
    pub origin: Option<TaskOrigin>,
    /// What the task does.
    pub task_type: Option<TaskType>,
    /// How far the task has come.
    pub status: Option<String>,
    /// When the task began.
    pub start_time: Option<String>,
    /// How long the task may take, as CreateBatchTask takes it.
    pub timeout: Option<i32>,
    /// How much of the task is done.
    pub progress: Option<i32>,
    /// All subtasks. On the wire: `totalCnt`.
    #[doc(alias = "totalCnt")]
    pub total_count: Option<i32>,
    /// Subtasks that have succeeded. On the wire: `successCnt`.
    #[doc(alias = "successCnt")]
    pub success_count: Option<i32>,
    /// The share of subtasks that have succeeded.
    pub success_rate: Option<i32>,
    /// Subtasks that have failed. On the wire: `failCnt`.
    #[doc(alias = "failCnt")]
    pub fail_count: Option<i32>,
    /// Subtasks that have taken too long. On the wire: `timeoutCnt`.
    #[doc(alias = "timeoutCnt")]
    pub timeout_count: Option<i32>,
    /// Subtasks that have expired. On the wire: `expiredCnt`.
    #[doc(alias = "expiredCnt")]
    pub expired_count: Option<i32>,
    /// Subtasks that are complete. On the wire: `completeCnt`.
    #[doc(alias = "completeCnt")]
    pub complete_count: Option<i32>,
    /// What the task carries out: an object that depends on its type. On the wire: `param`.
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
