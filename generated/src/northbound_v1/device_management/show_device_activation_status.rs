// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/show-device-activation-status.yaml: change the description, not this file.

//! Shows whether a device has ever connected to the platform.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, errors};
use crate::rt;

/// Shows whether a device has ever connected to the platform. Returns
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
    /// - `device_id`: The device to ask about.
    pub fn new(device_id: DeviceId) -> Self {
        Self { device_id, app_id: None }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
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
        /// `404` `100403`: The platform has no device with this id. Check deviceId.
        DeviceNotFound = Row { status: 404, ..errors::DEVICE_NOT_FOUND },
        /// `500` `50252`: The platform failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

/// The activation status of a device: whether it has ever connected to the platform.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ShowDeviceActivationStatusResponse {
    /// The device's id.
    pub device_id: Option<DeviceId>,
    /// Whether the device has ever connected. This stays true when the device goes offline.
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
