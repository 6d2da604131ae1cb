// Written by `cargo xtask generate` from api-spec/northbound-v1/data-collection/list-devices.yaml: change the description, not this file.

//! Lists the devices that match all given filters, with the data that they last reported.

use crate::northbound_v1::{
    AppId, DeviceId, NodeType, NorthboundV1, OnlineStatus, errors,
};

use super::schemas::{Device, ExtraDetail};
use crate::rt;

/// Lists the devices that match all given filters, with the data that they last reported. Returns
/// [`ListDevicesResponse`].
///
/// `GET /iocm/app/dm/v1.4.0/devices`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `pageSize` limits how many
/// items a page has.
///
/// Either gatewayId or pageNo has to be set.
///
/// Page: [Querying Device Information in Batches](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0061.html>).
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDevices {
    app_id: Option<AppId>,
    gateway_id: Option<DeviceId>,
    node_type: Option<NodeType>,
    device_type: Option<String>,
    location: Option<String>,
    name: Option<String>,
    page_no: Option<i64>,
    page_size: Option<i64>,
    status: Option<OnlineStatus>,
    start_time: Option<rt::Timestamp>,
    end_time: Option<rt::Timestamp>,
    sort: Option<RegistrationOrder>,
    select: Option<ExtraDetail>,
}

rt::request!(ListDevices {
    app_id: query("appId"),
    gateway_id: query("gatewayId"),
    node_type: query("nodeType"),
    device_type: query("deviceType"),
    location: query,
    name: query,
    page_no: query("pageNo"),
    page_size: query("pageSize"),
    status: query,
    start_time: query("startTime"),
    end_time: query("endTime"),
    sort: query,
    select: query,
});

impl ListDevices {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            app_id: None,
            gateway_id: None,
            node_type: None,
            device_type: None,
            location: None,
            name: None,
            page_no: None,
            page_size: None,
            status: None,
            start_time: None,
            end_time: None,
            sort: None,
            select: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `gatewayId`: Only devices of this gateway. Mandatory when pageNo is not given.
    pub fn gateway_id(mut self, gateway_id: DeviceId) -> Self {
        self.gateway_id = Some(gateway_id);
        self
    }

    /// Sets `nodeType`: Only endpoints or only gateways.
    pub fn node_type(mut self, node_type: impl Into<NodeType>) -> Self {
        self.node_type = Some(node_type.into());
        self
    }

    /// Sets `deviceType`: Only devices of this type.
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets `location`: Only devices with this location.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets `name`: Only devices with this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `pageNo`: Which page to return. The first page is 0. At least 0. Default: `0`. Mandatory when
    /// gatewayId is not given.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `pageSize`: How many devices a page holds at most. 1 to 250. Default: `25`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `status`: Only devices with this status. A silent device becomes ABNORMAL after 25 hours, and
    /// OFFLINE after 49.
    pub fn status(mut self, status: impl Into<OnlineStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `startTime`: Only devices registered after this time. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub fn start_time(mut self, start_time: impl Into<rt::Timestamp>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `endTime`: Only devices registered before this time. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub fn end_time(mut self, end_time: impl Into<rt::Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `sort`: The order of the list, by the time of registration. Default: `DESC`.
    pub fn sort(mut self, sort: impl Into<RegistrationOrder>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Sets `select`: What the answer contains in addition.
    pub fn select(mut self, select: impl Into<ExtraDetail>) -> Self {
        self.select = Some(select.into());
        self
    }
}

impl rt::Operation for ListDevices {
    type Api = NorthboundV1;
    type Output = ListDevicesResponse;
    type Content = rt::JsonBody;
    type Error = ListDevicesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDevices",
        method: rt::Method::GET,
        path: "/iocm/app/dm/v1.4.0/devices",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListDevices {
    type Item = Device;
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
        answer.devices.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListDevices`].
    pub enum ListDevicesError {
        /// `400` `100216`: A value in the request is not valid. Check the values in the request against the
        /// documented limits, pageSize for example.
        InvalidInput = Row { status: 400, ..super::errors::INVALID_INPUT },
        /// `400` `100218`: Neither gatewayId nor pageNo is given. Set one of the two.
        GatewayAndPageMissing = Row {
            status: 400,
            code: "100218",
            message: "The gatewayId and pageNo can't be both null.",
            remedy: "Set one of the two.",
        },
        /// `400` `100405`: A parameter in the request is not valid. Check the parameters in the request against
        /// the documented limits.
        InvalidParameter = Row { status: 400, ..super::errors::INVALID_PARAMETER },
        /// `403` and `500` `100203`: The calling application, or the one that the request names, does not
        /// exist. Check the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 403 | 500, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `100217`: The application that the request names has not authorised the calling one. Leave the
        /// application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `500` `50252`: The platform failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

rt::open_enum! {
    /// The order of devices by the time of their registration. Default: `DESC`.
    pub enum RegistrationOrder {
        /// `ASC`: The device that was registered first comes first.
        Ascending = "ASC",
        /// `DESC`: The device that was registered last comes first.
        Descending = "DESC",
    }
}

/// A page of devices.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ListDevicesResponse {
    /// How many devices there are on all pages.
    pub total_count: Option<i64>,
    /// The number of this page. The first page is 0.
    pub page_no: Option<i64>,
    /// How many devices a page holds.
    pub page_size: Option<i64>,
    /// The devices of this page.
    pub devices: Option<Vec<Device>>,
}

rt::object!(ListDevicesResponse {
    total_count: "totalCount",
    page_no: "pageNo",
    page_size: "pageSize",
    devices,
    ..default
});
