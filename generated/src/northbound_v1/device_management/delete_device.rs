// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/delete-device.yaml: change the description, not this file.

//! Deletes a device, and the devices behind it unless they are to stay.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, errors};
use crate::rt;

/// Deletes a device, and the devices behind it unless they are to stay.
///
/// `DELETE /iocm/app/dm/v1.4.0/devices/{deviceId}`, answered with `204`.
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

    /// Sets `appId`: The application that owns what the call is about. Only for another application, which
    /// must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `cascade`: Whether the devices behind a gateway are deleted with it. Otherwise they stay, as
    /// devices that connect by themselves. Only for a device that others are behind. Default: `true`.
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
