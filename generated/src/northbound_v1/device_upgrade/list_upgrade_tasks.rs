// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/list-upgrade-tasks.yaml: change the description, not this file.

//! Lists the upgrade tasks that match all given filters, or all upgrade tasks without any.

use crate::northbound_v1::{DeviceId, NorthboundV1, errors};
use super::schemas::{UpgradeTask, UpgradeTaskStatus, UpgradeType};
use crate::rt;

/// Lists the upgrade tasks that match all given filters, or all upgrade tasks without any. Returns
/// [`ListUpgradeTasksResponse`].
///
/// `GET /iodm/northbound/v1.5.0/operations`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `pageSize` limits how many
/// items a page has.
///
/// Page: [Querying a Task List](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0082.html>).
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListUpgradeTasks {
    operation_type: Option<UpgradeType>,
    status: Option<UpgradeTaskStatus>,
    device_type: Option<String>,
    model: Option<String>,
    manufacturer_name: Option<String>,
    device_id: Option<DeviceId>,
    page_no: Option<i64>,
    page_size: Option<i64>,
}

rt::request!(ListUpgradeTasks {
    operation_type: query("operationType"),
    status: query("operationStatus"),
    device_type: query("deviceType"),
    model: query,
    manufacturer_name: query("manufacturerName"),
    device_id: query("deviceId"),
    page_no: query("pageNo"),
    page_size: query("pageSize"),
});

impl ListUpgradeTasks {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            operation_type: None,
            status: None,
            device_type: None,
            model: None,
            manufacturer_name: None,
            device_id: None,
            page_no: None,
            page_size: None,
        }
    }

    /// Sets `operationType`: Only tasks that upgrade software or only those that upgrade firmware.
    pub fn operation_type(mut self, operation_type: impl Into<UpgradeType>) -> Self {
        self.operation_type = Some(operation_type.into());
        self
    }

    /// Sets `operationStatus`: Only tasks with this status.
    #[doc(alias = "operationStatus")]
    pub fn status(mut self, status: impl Into<UpgradeTaskStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `deviceType`: Only tasks for devices of this type. At most 256 characters.
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets `model`: Only tasks for devices of this model. At most 256 characters.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `manufacturerName`: Only tasks for devices of this manufacturer. At most 256 characters.
    pub fn manufacturer_name(mut self, manufacturer_name: impl Into<String>) -> Self {
        self.manufacturer_name = Some(manufacturer_name.into());
        self
    }

    /// Sets `deviceId`: Only tasks for this device.
    pub fn device_id(mut self, device_id: DeviceId) -> Self {
        self.device_id = Some(device_id);
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

impl rt::Operation for ListUpgradeTasks {
    type Api = NorthboundV1;
    type Output = ListUpgradeTasksResponse;
    type Content = rt::JsonBody;
    type Error = ListUpgradeTasksError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListUpgradeTasks",
        method: rt::Method::GET,
        path: "/iodm/northbound/v1.5.0/operations",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListUpgradeTasks {
    type Item = UpgradeTask;
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
    /// Why the platform refuses [`ListUpgradeTasks`].
    pub enum ListUpgradeTasksError {
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
        /// `404` `123009`: No upgrade task matches. Check the filters in the request.
        TaskNotFound = Row {
            status: 404,
            code: "123009",
            message: "The requested task does not exist.",
            remedy: "Check the filters in the request.",
        },
    }
}

/// A page of upgrade tasks.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ListUpgradeTasksResponse {
    /// The tasks of this page.
    pub data: Option<Vec<UpgradeTask>>,
    /// The number of this page. The first page is 0. At least 0.
    pub page_no: Option<i64>,
    /// How many tasks a page holds. 1 to 100.
    pub page_size: Option<i64>,
    /// How many tasks there are on all pages. At least 0.
    pub total_count: Option<i64>,
}

rt::object!(ListUpgradeTasksResponse {
    data,
    page_no: "pageNo",
    page_size: "pageSize",
    total_count: "totalCount",
    ..default
});
