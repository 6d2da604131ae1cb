// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/show-device-activation-status.yaml: change the description, not this file.

//! Tells whether a device has ever connected to the platform.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, errors};
use crate::rt;

/// Tells whether a device has ever connected to the platform. Returns
/// [`ShowDeviceActivationStatusResponse`].
///
/// `GET /iocm/app/reg/v1.1.0/deviceCredentials/{deviceId}`, answered with `200`.
///
/// Page: [Querying Device Activation Status](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0016.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowDeviceActivationStatus {
    device_id: DeviceId,
    app_id: Option<AppId>,
}

rt::request!(ShowDeviceActivationStatus {
    device_id: path("deviceId"),
    app_id: query("appId"),
});

impl ShowDeviceActivationStatus {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device.
    pub fn new(device_id: DeviceId) -> Self {
        Self { device_id, app_id: None }
    }

    /// Sets `appId`: The application that owns what the call is about. Only for another application, which
    /// must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for ShowDeviceActivationStatus {
    type Api = NorthboundV1;
    type Output = ShowDeviceActivationStatusResponse;
    type Content = rt::JsonBody;
    type Error = ShowDeviceActivationStatusError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowDeviceActivationStatus",
        method: rt::Method::GET,
        path: "/iocm/app/reg/v1.1.0/deviceCredentials/{deviceId}",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowDeviceActivationStatus`].
    pub enum ShowDeviceActivationStatusError {
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
        /// `500` `50252`: The platform failed to handle the request. Tell the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

/// Whether a device has ever connected to the platform.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ShowDeviceActivationStatusResponse {
    /// The device's id.
    pub device_id: Option<DeviceId>,
    /// Whether the device has connected for the first time. It stays true, whether or not the device is
    /// connected now.
    pub activated: Option<bool>,
    /// The device's name. At most 256 characters.
    pub name: Option<String>,
}

rt::object!(ShowDeviceActivationStatusResponse {
    device_id: "deviceId",
    activated,
    name,
    ..default
});
