// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/list-upgrade-subtasks.yaml: change the description, not this file.

//! Lists the subtasks of an upgrade task: one for each device, with its status.

use crate::northbound_v1::{DeviceId, NorthboundV1, OperationId, errors};
use super::schemas::UpgradeType;
use crate::rt;

/// Lists the subtasks of an upgrade task: one for each device, with its status. Returns
/// [`ListUpgradeSubtasksResponse`].
///
/// `GET /iodm/northbound/v1.5.0/operations/{operationId}/subOperations`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `pageSize` limits how many
/// items a page has.
///
/// Page: [Querying Details About Subtasks of a Specified Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0081.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListUpgradeSubtasks {
    operation_id: OperationId,
    status: Option<UpgradeSubtaskStatus>,
    page_no: Option<i64>,
    page_size: Option<i64>,
}

rt::request!(ListUpgradeSubtasks {
    operation_id: path("operationId"),
    status: query("subOperationStatus"),
    page_no: query("pageNo"),
    page_size: query("pageSize"),
});

impl ListUpgradeSubtasks {
    /// Creates a request with the given `operation_id`.
    ///
    /// - `operation_id`: The upgrade task whose subtasks are listed.
    pub fn new(operation_id: OperationId) -> Self {
        Self {
            operation_id,
            status: None,
            page_no: None,
            page_size: None,
        }
    }

    /// Sets `subOperationStatus`: Only subtasks with this status.
    #[doc(alias = "subOperationStatus")]
    pub fn status(mut self, status: impl Into<UpgradeSubtaskStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `pageNo`: Which page to return. The first page is 0. At least 0. Default: `0`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `pageSize`: How many records a page holds at most. 1 to 100. Default: `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl rt::Operation for ListUpgradeSubtasks {
    type Api = NorthboundV1;
    type Output = ListUpgradeSubtasksResponse;
    type Content = rt::JsonBody;
    type Error = ListUpgradeSubtasksError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListUpgradeSubtasks",
        method: rt::Method::GET,
        path: "/iodm/northbound/v1.5.0/operations/{operationId}/subOperations",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListUpgradeSubtasks {
    type Item = UpgradeSubtask;
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
        answer.data.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListUpgradeSubtasks`].
    pub enum ListUpgradeSubtasksError {
        /// `400` `120015`: The request is malformed. Check the parameters in the request.
        BadRequest = Row { status: 400, ..super::errors::BAD_TASK_QUERY },
        /// `400` `123029`: pageNo or pageSize is out of range. Set pageNo to 0 or more, and pageSize to 1 to 100.
        PageOutOfRange = Row { status: 400, ..super::errors::PAGE_OUT_OF_RANGE },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `404` `123009`: The upgrade task does not exist. Check operationId.
        TaskNotFound = Row { status: 404, ..super::errors::TASK_NOT_FOUND },
    }
}

/// The id of a subtask of an upgrade task.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SubOperationId(Box<str>);

rt::text!(SubOperationId {});

rt::open_enum! {
    /// The status of the upgrade of one device.
    pub enum UpgradeSubtaskStatus {
        /// `wait`
        Wait = "wait",
        /// `processing`
        Processing = "processing",
        /// `fail`
        Fail = "fail",
        /// `success`
        Success = "success",
        /// `stop`
        Stop = "stop",
    }
}

/// A subtask: the upgrade of one device.
#[doc(alias = "SubOperationInfo")]
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct UpgradeSubtask {
    /// The subtask's id.
    pub sub_operation_id: Option<SubOperationId>,
    /// When the subtask was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// When the subtask started. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub start_time: Option<rt::Timestamp>,
    /// When the subtask stopped. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub stop_time: Option<rt::Timestamp>,
    /// Whether software or firmware is upgraded. On the wire: `operateType`.
    #[doc(alias = "operateType")]
    pub operation_type: Option<UpgradeType>,
    /// The device that is upgraded.
    pub device_id: Option<DeviceId>,
    /// The status of the upgrade.
    pub status: Option<UpgradeSubtaskStatus>,
    /// Details of the status. For a failed upgrade, the cause.
    pub detail_info: Option<String>,
    /// Further details, which depend on what is upgraded, such as the version of the file.
    pub extend_info: Option<std::collections::BTreeMap<String, rt::Json>>,
}

rt::object!(UpgradeSubtask {
    sub_operation_id: "subOperationId",
    create_time: "createTime",
    start_time: "startTime",
    stop_time: "stopTime",
    operation_type: "operateType",
    device_id: "deviceId",
    status,
    detail_info: "detailInfo",
    extend_info: "extendInfo",
    ..default
});

/// A page of subtasks.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ListUpgradeSubtasksResponse {
    /// The subtasks of this page.
    pub data: Option<Vec<UpgradeSubtask>>,
    /// The number of this page. The first page is 0. At least 0.
    pub page_no: Option<i64>,
    /// How many subtasks a page holds. 1 to 100.
    pub page_size: Option<i64>,
    /// How many subtasks there are on all pages. At least 0.
    pub total_count: Option<i64>,
}

rt::object!(ListUpgradeSubtasksResponse {
    data,
    page_no: "pageNo",
    page_size: "pageSize",
    total_count: "totalCount",
    ..default
});
