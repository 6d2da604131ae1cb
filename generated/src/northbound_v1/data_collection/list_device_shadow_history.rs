// Written by `cargo xtask generate` from api-spec/northbound-v1/data-collection/list-device-shadow-history.yaml: change the description, not this file.

//! Lists the desired property values that have been set in the shadow of a device over time.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, ServiceId, errors};
use crate::rt;

/// Lists the desired property values that have been set in the shadow of a device over time. Returns
/// [`ListDeviceShadowHistoryResponse`].
///
/// `GET /iocm/app/shadow/v1.5.0/deviceDesiredHistory`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `pageSize` limits how many
/// items a page has.
///
/// Page: [Querying Historical Device Shadow Data](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0063.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDeviceShadowHistory {
    device_id: DeviceId,
    gateway_id: DeviceId,
    app_id: Option<AppId>,
    service_id: Option<ServiceId>,
    property: Option<String>,
    page_no: Option<i64>,
    page_size: Option<i64>,
    start_time: Option<rt::Timestamp>,
    end_time: Option<rt::Timestamp>,
}

rt::request!(ListDeviceShadowHistory {
    device_id: query("deviceId"),
    gateway_id: query("gatewayId"),
    app_id: query("appId"),
    service_id: query("serviceId"),
    property: query,
    page_no: query("pageNo"),
    page_size: query("pageSize"),
    start_time: query("startTime"),
    end_time: query("endTime"),
});

impl ListDeviceShadowHistory {
    /// Creates a request with the given `device_id` and `gateway_id`.
    ///
    /// - `device_id`: The device whose shadow history is listed.
    /// - `gateway_id`: The gateway of the device. For a directly connected device, the same as deviceId.
    pub fn new(device_id: DeviceId, gateway_id: DeviceId) -> Self {
        Self {
            device_id,
            gateway_id,
            app_id: None,
            service_id: None,
            property: None,
            page_no: None,
            page_size: None,
            start_time: None,
            end_time: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `serviceId`: Only properties of this service.
    pub fn service_id(mut self, service_id: ServiceId) -> Self {
        self.service_id = Some(service_id);
        self
    }

    /// Sets `property`: Only the property with this name.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Sets `pageNo`: Which page to return. The first page is 0. At least 0. Default: `0`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `pageSize`: How many records a page holds at most. 1 to 250. Default: `25`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `startTime`: Only values set after this time. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub fn start_time(mut self, start_time: impl Into<rt::Timestamp>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `endTime`: Only values set before this time. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub fn end_time(mut self, end_time: impl Into<rt::Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

impl rt::Operation for ListDeviceShadowHistory {
    type Api = NorthboundV1;
    type Output = ListDeviceShadowHistoryResponse;
    type Content = rt::JsonBody;
    type Error = ListDeviceShadowHistoryError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDeviceShadowHistory",
        method: rt::Method::GET,
        path: "/iocm/app/shadow/v1.5.0/deviceDesiredHistory",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListDeviceShadowHistory {
    type Item = DesiredRecord;
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
        answer.records.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListDeviceShadowHistory`].
    pub enum ListDeviceShadowHistoryError {
        /// `200`, `403` and `500` `100203`: The calling application, or the one that the request names, does
        /// not exist. Check the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 200 | 403 | 500, ..errors::APPLICATION_NOT_FOUND },
        /// `400` `100216`: A value in the request is not valid. Check the values in the request against the
        /// documented limits, pageSize for example.
        InvalidInput = Row { status: 400, ..super::errors::INVALID_INPUT },
        /// `400` `100419`: Neither deviceId nor gatewayId is given. Set both.
        DeviceNotNamed = Row { status: 400, ..super::errors::DEVICE_NOT_NAMED },
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

/// The desired property values of one service that were set in the shadow of a device at one time.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DesiredRecord {
    /// The service that the properties belong to.
    pub service_id: Option<ServiceId>,
    /// The device that the shadow belongs to.
    pub device_id: Option<DeviceId>,
    /// The gateway of the device.
    pub gateway_id: Option<DeviceId>,
    /// The id of the application that the device belongs to.
    pub app_id: Option<AppId>,
    /// The desired values, by property name.
    pub desired: Option<std::collections::BTreeMap<String, rt::Json>>,
    /// When the values were set. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub timestamp: Option<rt::Timestamp>,
}

rt::object!(DesiredRecord {
    service_id: "serviceId",
    device_id: "deviceId",
    gateway_id: "gatewayId",
    app_id: "appId",
    desired,
    timestamp,
    ..default
});

/// A page of the history of a device shadow.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ListDeviceShadowHistoryResponse {
    /// How many records there are on all pages.
    pub total_count: Option<i64>,
    /// The number of this page. The first page is 0.
    pub page_no: Option<i64>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
    /// The records of this page. On the wire: `DeviceDesiredHistoryDTO`.
    #[doc(alias = "DeviceDesiredHistoryDTO")]
    pub records: Option<Vec<DesiredRecord>>,
}

rt::object!(ListDeviceShadowHistoryResponse {
    total_count: "totalCount",
    page_no: "pageNo",
    page_size: "pageSize",
    records: "DeviceDesiredHistoryDTO",
    ..default
});
