// Written by `cargo xtask generate` from api-spec/northbound-v1/command-delivery/list-device-commands.yaml: change the description, not this file.

//! Lists the commands that match all given filters, with their status and results.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, errors};
use super::schemas::{DeviceCommand, PageInfo};
use crate::rt;

/// Lists the commands that match all given filters, with their status and results. Returns
/// [`ListDeviceCommandsResponse`].
///
/// `GET /iocm/app/cmd/v1.4.0/deviceCommands`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `pageSize` limits how many
/// items a page has.
///
/// Page: [Querying Device Commands](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0054.html>), updated 2022-02-24.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDeviceCommands {
    page_no: Option<i64>,
    page_size: Option<i64>,
    device_id: Option<DeviceId>,
    start_time: Option<rt::Timestamp>,
    end_time: Option<rt::Timestamp>,
    app_id: Option<AppId>,
}

rt::request!(ListDeviceCommands {
    page_no: query("pageNo"),
    page_size: query("pageSize"),
    device_id: query("deviceId"),
    start_time: query("startTime"),
    end_time: query("endTime"),
    app_id: query("appId"),
});

impl ListDeviceCommands {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            page_no: None,
            page_size: None,
            device_id: None,
            start_time: None,
            end_time: None,
            app_id: None,
        }
    }

    /// Sets `pageNo`: Which page to return. The first page is 0. At least 0. Default: `0`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `pageSize`: How many commands a page holds at most. 1 to 1000. Default: `1000`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `deviceId`: Only commands to this device.
    pub fn device_id(mut self, device_id: DeviceId) -> Self {
        self.device_id = Some(device_id);
        self
    }

    /// Sets `startTime`: Only commands delivered after this time. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub fn start_time(mut self, start_time: impl Into<rt::Timestamp>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `endTime`: Only commands delivered before this time. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub fn end_time(mut self, end_time: impl Into<rt::Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for ListDeviceCommands {
    type Api = NorthboundV1;
    type Output = ListDeviceCommandsResponse;
    type Content = rt::JsonBody;
    type Error = ListDeviceCommandsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDeviceCommands",
        method: rt::Method::GET,
        path: "/iocm/app/cmd/v1.4.0/deviceCommands",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListDeviceCommands {
    type Item = DeviceCommand;
    type Pagination = rt::ByPageNumber<i64, 0>;

    fn page_token(&self) -> Option<i64> {
        self.page_no
    }

    fn set_page_token(&mut self, page: i64) {
        self.page_no = Some(page);
    }

    fn continuation(answer: &Self::Output) -> Option<i64> {
        answer.page.as_ref().and_then(|page| page.total_size)
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.data.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListDeviceCommands`].
    pub enum ListDeviceCommandsError {
        /// `200` `100203`: The calling application, or the one that the request names, does not exist. Check
        /// the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 200, ..errors::APPLICATION_NOT_FOUND },
        /// `200` and `403` `100217`: The application that the request names has not authorised the calling one.
        /// Leave the application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 200 | 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `200` `100418`: The platform found no information about the device. Check deviceId, whether the
        /// device belongs to the calling application, and the appId in the request if there is one.
        DeviceDataNotFound = Row { status: 200, ..errors::DEVICE_DATA_NOT_FOUND },
        /// `200` `100428`: The device is not online. Check the connection of the device to the platform or to
        /// its gateway.
        DeviceOffline = Row { status: 200, ..super::errors::DEVICE_OFFLINE },
        /// `200` `100431`: The device's profile has no such service. Check that the profile has been uploaded
        /// to the platform, and that it contains the serviceId.
        ServiceTypeNotFound = Row { status: 200, ..errors::SERVICE_TYPE_NOT_FOUND },
        /// `400` `100022`: A value in the request is not valid. Check that endTime is later than startTime. If
        /// that does not help, set startTime, endTime, pageNo (above 0) and pageSize (above 1).
        InvalidParameter = Row {
            status: 400,
            code: "100022",
            message: "The input is invalid.",
            remedy: "Check that endTime is later than startTime. If that does not help, set startTime, endTime, pageNo (above 0) and pageSize (above 1).",
        },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `500` `100001`: The service failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalServerError = Row { status: 500, ..errors::INTERNAL_SERVER_ERROR },
        /// `500` `100023`: The data in the platform's database is faulty. Report it to the maintenance staff of
        /// the platform.
        AbnormalData = Row { status: 500, ..errors::ABNORMAL_DATA },
        /// `500` `100220`: The platform could not read the id of the application from the header app_key. Check
        /// the appId of the credential.
        AppKeyUnreadable = Row { status: 500, ..errors::APP_KEY_UNREADABLE },
        /// `500` `101016`: The platform could not obtain the address of one of its services (iotws). Report it
        /// to the maintenance staff of the platform.
        IotwsAddressUnavailable = Row { status: 500, ..super::errors::IOTWS_ADDRESS_UNAVAILABLE },
        /// `500` `101017` (assumed): The platform could not obtain the new callback address. Report it to the
        /// maintenance staff of the platform.
        CallbackUrlUnavailable = Row { status: 500, ..super::errors::CALLBACK_URL_UNAVAILABLE },
        /// `503` `100501` (assumed): The network is congested, and the platform limits the traffic. Try again
        /// later.
        Congested = Row { status: 503, ..super::errors::CONGESTED },
    }
}

/// A page of commands.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ListDeviceCommandsResponse {
    /// The position of the page in the list. On the wire: `pagination`.
    #[doc(alias = "pagination")]
    pub page: Option<PageInfo>,
    /// The commands of this page.
    pub data: Option<Vec<DeviceCommand>>,
}

rt::object!(ListDeviceCommandsResponse { page: "pagination", data, ..default });
