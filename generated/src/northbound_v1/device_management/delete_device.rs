// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/delete-device.yaml: change the description, not this file.

//! Deletes a device and, unless told otherwise, its child devices.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, errors};
use crate::rt;

/// Deletes a device and, unless told otherwise, its child devices.
///
/// `DELETE /iocm/app/dm/v1.4.0/devices/{deviceId}`, answered with `204`.
///
/// A single child device is deleted through its gateway: send the gateway a command with
/// CallDeviceService. Application and gateway agree on the command, which is defined in the device's
/// profile.
///
/// Page: [Deleting a Device](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0014.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteDevice {
    device_id: DeviceId,
    app_id: Option<AppId>,
    cascade: Option<bool>,
}

rt::request!(DeleteDevice {
    device_id: path("deviceId"),
    app_id: query("appId"),
    cascade: query,
});

impl DeleteDevice {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device to delete.
    pub fn new(device_id: DeviceId) -> Self {
        Self {
            device_id,
            app_id: None,
            cascade: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `cascade`: Whether the child devices are deleted together with the device. When false, they are
    /// kept and become directly connected devices. Only relevant for a device with child devices. Default:
    /// `true`.
    pub fn cascade(mut self, cascade: bool) -> Self {
        self.cascade = Some(cascade);
        self
    }
}

impl rt::Operation for DeleteDevice {
    type Api = NorthboundV1;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteDeviceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteDevice",
        method: rt::Method::DELETE,
        path: "/iocm/app/dm/v1.4.0/devices/{deviceId}",
        success: &[204],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteDevice`].
    pub enum DeleteDeviceError {
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
        /// `404` `100418`: The platform found no information about the device. Check deviceId, whether the
        /// device belongs to the calling application, and the appId in the request if there is one.
        DeviceDataNotFound = Row { status: 404, ..errors::DEVICE_DATA_NOT_FOUND },
        /// `500` `50252`: The platform failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}
