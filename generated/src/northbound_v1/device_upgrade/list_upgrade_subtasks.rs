// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/list-upgrade-subtasks.yaml: change the description, not this file.

//! Lists the subtasks of an upgrade task, one for each device.
//! Page: [Querying Details About Subtasks of a Specified Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0081.html>), updated 2022-02-24.

use crate::northbound_v1::{DeviceId, NorthboundV1, OperationId, UpgradeType};
use crate::runtime::{
    self, BuildError, Documented, Entries, MapAccess, Metadata, Method, Operation, Path,
    Query, Refusal, Then,
};

/// Lists the subtasks of an upgrade task, one for each device.
///
/// `GET /iodm/northbound/v1.5.0/operations/{operationId}/subOperations`, answered with `200` and a
/// body.
///
/// Sent by itself it gives one page; `items` of a client goes through all pages. `pageSize` says how
/// many items a page has at most.
///
/// Page: [Querying Details About Subtasks of a Specified Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0081.html>), updated 2022-02-24.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct ListUpgradeSubtasks {
    operation_id: OperationId,
    status: Option<UpgradeSubtaskStatus>,
    page_no: Option<i64>,
    page_size: Option<i64>,
}

impl ListUpgradeSubtasks {
    /// Takes what is mandatory.
    ///
    /// - `operation_id`: The upgrade task.
    pub fn new(operation_id: impl Into<OperationId>) -> Self {
        Self {
            operation_id: operation_id.into(),
            status: None,
            page_no: None,
            page_size: None,
        }
    }

    /// Sets `subOperationStatus`: Only subtasks with this status.
    pub fn status(mut self, status: impl Into<UpgradeSubtaskStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `pageNo`: The page to return, counted from 0. At least 0. Default: `0`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `pageSize`: How many records a page holds. 1 to 100. Default: `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Operation for ListUpgradeSubtasks {
    type Api = NorthboundV1;
    type Output = ListUpgradeSubtasksResponse;
    type Content = runtime::JsonBody;
    type Error = ListUpgradeSubtasksError;

    const METADATA: Metadata = Metadata {
        id: "ListUpgradeSubtasks",
        method: Method::GET,
        path: "/iodm/northbound/v1.5.0/operations/{operationId}/subOperations",
        success: &[200],
        scope_headers: &[],
        idempotent: true,
        authenticated: true,
    };

    fn path(&self, _: &()) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[self.operation_id.as_str()])
    }

    fn query(&self, _: &(), query: &mut Query) {
        query.optional("subOperationStatus", self.status.as_ref());
        query.optional("pageNo", self.page_no.as_ref());
        query.optional("pageSize", self.page_size.as_ref());
    }
}

impl runtime::Paged for ListUpgradeSubtasks {
    type Item = UpgradeSubtask;
    type Pagination = runtime::ByPageNumber<i64, 0>;

    fn position(&self) -> Option<i64> {
        self.page_no
    }

    fn turn_to(&mut self, page: i64) {
        self.page_no = Some(page);
    }

    fn outlook(answer: &Self::Output) -> Option<i64> {
        answer.total_count
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.data.unwrap_or_default()
    }
}

/// Why the platform refuses [`ListUpgradeSubtasks`].
/// Page: [Querying Details About Subtasks of a Specified Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0081.html>), updated 2022-02-24.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum ListUpgradeSubtasksError {
    /// `400` `120015`: The request is malformed.
    ///
    /// Check the parameters of the request.
    BadRequest,
    /// `400` `123029`: pageNo or pageSize is out of range.
    ///
    /// Send a pageNo from 0, and a pageSize from 1 to 100.
    PageOutOfRange,
    /// `403` `1010009`: The application calls more often than the flow control allows, 100 times a minute
    /// by default.
    ///
    /// Call less often, or have the maintenance staff of the platform raise the threshold.
    ThrottleExceeded,
    /// `403` `1010005`: The access token is not valid.
    ///
    /// Check the access token that the request carries.
    InvalidAccessToken,
    /// `404` `123009`: There is no such upgrade task.
    ///
    /// Check operationId.
    TaskNotFound,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for ListUpgradeSubtasksError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::code(Self::BadRequest, 400, "120015")
                .message("Bad request error.")
                .remedy("Check the parameters of the request."),
            Documented::code(Self::PageOutOfRange, 400, "123029")
                .message("pageNo or pageSize beyond the limit.")
                .remedy("Send a pageNo from 0, and a pageSize from 1 to 100."),
            Documented::code(Self::ThrottleExceeded, 403, "1010009")
                .message("app throttle exceed.")
                .remedy(
                    "Call less often, or have the maintenance staff of the platform raise the threshold.",
                )
                .then(Then::SlowDown),
            Documented::code(Self::InvalidAccessToken, 403, "1010005")
                .message("App_key or access_token is invalid.")
                .remedy("Check the access token that the request carries.")
                .then(Then::LogInAgain),
            Documented::code(Self::TaskNotFound, 404, "123009")
                .message("The requested task does not exist.")
                .remedy("Check operationId."),
        ],
    );
}

/// The id of a subtask.
/// Page: [Querying Details About Subtasks of a Specified Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0081.html>), updated 2022-02-24.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SubOperationId(Box<str>);

runtime::text!(SubOperationId, received);

/// How far the upgrade of a device is.
///
/// The status of a task that failed is failed, or FAIL.
///
/// Page: [Querying Details About Subtasks of a Specified Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0081.html>), updated 2022-02-24.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpgradeSubtaskStatus {
    /// `wait`
    Wait,
    /// `processing`
    Processing,
    /// `fail`
    Fail,
    /// `success`
    Success,
    /// `stop`
    Stop,
    /// A value that the documents do not list, kept as it is.
    Other(runtime::Unlisted),
}

impl runtime::OpenEnum for UpgradeSubtaskStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("wait", Self::Wait),
        ("processing", Self::Processing),
        ("fail", Self::Fail),
        ("success", Self::Success),
        ("stop", Self::Stop),
    ];
}

runtime::open_enum!(UpgradeSubtaskStatus, sent, received);

/// A subtask: the upgrade of one device.
/// Page: [Querying Details About Subtasks of a Specified Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0081.html>), updated 2022-02-24.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct UpgradeSubtask {
    /// The subtask's id.
    pub sub_operation_id: Option<SubOperationId>,
    /// When the subtask was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<runtime::Timestamp>,
    /// When the subtask began. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub start_time: Option<runtime::Timestamp>,
    /// When the subtask ended. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub stop_time: Option<runtime::Timestamp>,
    /// What the task upgrades.
    pub operation_type: Option<UpgradeType>,
    /// The device.
    pub device_id: Option<DeviceId>,
    /// How far the upgrade of the device is.
    pub status: Option<UpgradeSubtaskStatus>,
    /// More about the status, such as the cause of a failure.
    pub detail_info: Option<String>,
    /// What else there is to say about a task of this type.
    pub extend_info: Option<std::collections::BTreeMap<String, runtime::Json>>,
}

impl<'de> runtime::OptionalObject<'de> for UpgradeSubtask {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "subOperationId" => entries.read(&mut self.sub_operation_id),
            "createTime" => entries.read(&mut self.create_time),
            "startTime" => entries.read(&mut self.start_time),
            "stopTime" => entries.read(&mut self.stop_time),
            "operateType" => entries.read(&mut self.operation_type),
            "deviceId" => entries.read(&mut self.device_id),
            "status" => entries.read(&mut self.status),
            "detailInfo" => entries.read(&mut self.detail_info),
            "extendInfo" => entries.read(&mut self.extend_info),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(UpgradeSubtask);

/// A page of subtasks.
/// Page: [Querying Details About Subtasks of a Specified Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0081.html>), updated 2022-02-24.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ListUpgradeSubtasksResponse {
    /// The subtasks of this page.
    pub data: Option<Vec<UpgradeSubtask>>,
    /// The number of this page, counted from 0. At least 0.
    pub page_no: Option<i64>,
    /// How many subtasks a page holds. 1 to 100.
    pub page_size: Option<i64>,
    /// How many subtasks there are on all pages. At least 0.
    pub total_count: Option<i64>,
}

impl<'de> runtime::OptionalObject<'de> for ListUpgradeSubtasksResponse {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "data" => entries.read(&mut self.data),
            "pageNo" => entries.read(&mut self.page_no),
            "pageSize" => entries.read(&mut self.page_size),
            "totalCount" => entries.read(&mut self.total_count),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(ListUpgradeSubtasksResponse);
