// Written by `cargo xtask generate` from api-spec/northbound-v1/batch-processing/list-batch-task-details.yaml: change the description, not this file.

//! Lists the subtasks of a batch task: one for each device, with its status.

use crate::northbound_v1::{
    AppId, DeviceCommandId, DeviceId, NorthboundV1, TaskId, errors,
};

use crate::rt;

/// Lists the subtasks of a batch task: one for each device, with its status. Returns
/// [`ListBatchTaskDetailsResponse`].
///
/// `GET /iocm/app/batchtask/v1.1.0/taskDetails`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `pageSize` limits how many
/// items a page has.
///
/// Page: [Querying Information About a Subtask of a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0023.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListBatchTaskDetails {
    app_id: Option<AppId>,
    task_id: TaskId,
    status: Option<SubtaskStatus>,
    device_id: Option<DeviceId>,
    command_id: Option<DeviceCommandId>,
    page_no: Option<i64>,
    page_size: Option<i64>,
}

rt::request!(ListBatchTaskDetails {
    app_id: query("appId"),
    task_id: query("taskId"),
    status: query,
    device_id: query("deviceId"),
    command_id: query("commandId"),
    page_no: query("pageNo"),
    page_size: query("pageSize"),
});

impl ListBatchTaskDetails {
    /// Creates a request with the given `task_id`.
    ///
    /// - `task_id`: The batch task whose subtasks are listed.
    pub fn new(task_id: TaskId) -> Self {
        Self {
            app_id: None,
            task_id,
            status: None,
            device_id: None,
            command_id: None,
            page_no: None,
            page_size: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `status`: Only subtasks with this status.
    pub fn status(mut self, status: impl Into<SubtaskStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `deviceId`: Only subtasks for this device.
    pub fn device_id(mut self, device_id: DeviceId) -> Self {
        self.device_id = Some(device_id);
        self
    }

    /// Sets `commandId`: Only the subtask that delivers the command with this id.
    pub fn command_id(mut self, command_id: DeviceCommandId) -> Self {
        self.command_id = Some(command_id);
        self
    }

    /// Sets `pageNo`: Which page to return. The first page is 0. At least 0. Default: `0`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `pageSize`: How many subtasks a page holds at most. 1 to 250. Default: `25`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl rt::Operation for ListBatchTaskDetails {
    type Api = NorthboundV1;
    type Output = ListBatchTaskDetailsResponse;
    type Content = rt::JsonBody;
    type Error = ListBatchTaskDetailsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListBatchTaskDetails",
        method: rt::Method::GET,
        path: "/iocm/app/batchtask/v1.1.0/taskDetails",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListBatchTaskDetails {
    type Item = Subtask;
    type Pagination = rt::ByPageNumber<i64, 0>;

    fn page_token(&self) -> Option<i64> {
        self.page_no
    }

    fn set_page_token(&mut self, page: i64) {
        self.page_no = Some(page);
    }

    fn continuation(answer: &Self::Output) -> Option<i64> {
        answer.total_count
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.subtasks.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListBatchTaskDetails`].
    pub enum ListBatchTaskDetailsError {
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
        /// `500` `50252`: The platform failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

rt::open_enum! {
    /// The status of a subtask.
    pub enum SubtaskStatus {
        /// `Pending`
        Pending = "Pending",
        /// `WaitResult`
        WaitResult = "WaitResult",
        /// `Success`
        Success = "Success",
        /// `Fail`
        Fail = "Fail",
        /// `Timeout`
        Timeout = "Timeout",
    }
}

/// A subtask: the delivery of a batch task's command to one device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Subtask {
    /// The status of the subtask.
    pub status: Option<SubtaskStatus>,
    /// The output of the delivery.
    pub output: Option<String>,
    /// The cause of a failure, as a text that holds a JSON object with error_code and error_desc.
    pub error: Option<String>,
    /// The device and the command that the subtask is about. On the wire: `param`.
    #[doc(alias = "param")]
    pub parameters: Option<SubtaskParameters>,
}

rt::object!(Subtask { status, output, error, parameters: "param", ..default });

/// The device and the command that a subtask is about.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct SubtaskParameters {
    /// The device that gets the command.
    pub device_id: Option<DeviceId>,
    /// The id of the command, as ListDeviceCommands has it.
    pub command_id: Option<DeviceCommandId>,
}

rt::object!(SubtaskParameters { device_id: "deviceId", command_id: "commandId", ..default });

/// A page of subtasks.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ListBatchTaskDetailsResponse {
    /// The number of this page. The first page is 0.
    pub page_no: Option<i64>,
    /// How many subtasks a page holds.
    pub page_size: Option<i64>,
    /// How many subtasks there are on all pages.
    pub total_count: Option<i64>,
    /// The subtasks of this page. On the wire: `taskDetails`.
    #[doc(alias = "taskDetails")]
    pub subtasks: Option<Vec<Subtask>>,
}

rt::object!(ListBatchTaskDetailsResponse {
    page_no: "pageNo",
    page_size: "pageSize",
    total_count: "totalCount",
    subtasks: "taskDetails",
    ..default
});
