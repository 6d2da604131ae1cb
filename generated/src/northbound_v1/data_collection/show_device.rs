// Written by `cargo xtask generate` from api-spec/northbound-v1/data-collection/show-device.yaml: change the description, not this file.

//! Shows a device, and the data that it has reported last.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, errors};
use super::schemas::{Device, ExtraDetail};
use crate::rt;

/// Shows a device, and the data that it has reported last. Returns [`Device`].
///
/// `GET /iocm/app/dm/v1.4.0/devices/{deviceId}`, answered with `200`.
///
/// Page: [Querying Information About a Device](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0060.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowDevice {
    device_id: DeviceId,
    app_id: Option<AppId>,
    select: Option<ExtraDetail>,
}

rt::request!(ShowDevice { device_id: path("deviceId"), app_id: query("appId"), select: query });

impl ShowDevice {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device to show.
    pub fn new(device_id: DeviceId) -> Self {
        Self {
            device_id,
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

    /// Sets `select`: What is told about the device in addition.
    pub fn select(mut self, select: impl Into<ExtraDetail>) -> Self {
        self.select = Some(select.into());
        self
    }
}

impl rt::Operation for ShowDevice {
    type Api = NorthboundV1;
    type Output = Device;
    type Content = rt::JsonBody;
    type Error = ShowDeviceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowDevice",
        method: rt::Method::GET,
        path: "/iocm/app/dm/v1.4.0/devices/{deviceId}",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowDevice`].
    pub enum ShowDeviceError {
        /// `400` `100405`: A parameter of the call is not valid. Check the parameters against their
        /// documentation.
        InvalidParameter = Row { status: 400, ..super::errors::INVALID_PARAMETER },
        /// `403` and `500` `100203`: The platform has no such application, or the caller may not see it. Check
        /// the appId of the credential, and any appId that the call carries.
        ApplicationNotFound = Row { status: 403 | 500, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `100217`: The application that the call names has not authorised the calling one. Name another
        /// application only if it has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `1010009`: The application calls more often than the flow control allows, 100 times a minute
        /// by default. Call less often, or have the maintenance staff of the platform raise the threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token is not valid. Check the access token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `404` `100403`: The platform has no device with this id. Check deviceId.
        DeviceNotFound = Row { status: 404, ..errors::DEVICE_NOT_FOUND },
        /// `404` `100418`: The platform knows nothing about the device. Check deviceId, and whether the device
        /// belongs to the application.
        DeviceDataNotFound = Row { status: 404, ..errors::DEVICE_DATA_NOT_FOUND },
        /// `500` `50252`: The platform failed to handle the request. Tell the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}
