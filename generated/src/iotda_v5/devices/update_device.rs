// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/update-device.yaml: change the description, not this file.

//! Changes the name and description of a device, its custom data, and how it may connect.

use crate::iotda_v5::{DeviceId, IotdaV5, errors};
use super::schemas::Device;
use crate::rt;

/// Changes the name and description of a device, its custom data, and how it may connect. Returns
/// [`Device`].
///
/// `PUT /v5/iot/{project_id}/devices/{device_id}`, answered with `200`.
///
/// Needs the permission `iotda:devices:modify`.
///
/// Page: [Modify a Device](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_1079.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateDevice {
    device_id: DeviceId,
    device_name: Option<String>,
    description: Option<String>,
    extension_info: Option<rt::Json>,
    auth_info: Option<DeviceAccess>,
}

rt::request!(UpdateDevice {
    device_id: path,
    device_name: property,
    description: property,
    extension_info: property,
    auth_info: property,
});

impl UpdateDevice {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device to change.
    pub fn new(device_id: DeviceId) -> Self {
        Self {
            device_id,
            device_name: None,
            description: None,
            extension_info: None,
            auth_info: None,
        }
    }

    /// Sets `device_name`: The name of the device; at least 4 characters are recommended. At most 256
    /// characters. Allowed: letters, digits, Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".",
    /// "?", "@" and underscores.
    pub fn device_name(mut self, device_name: impl Into<String>) -> Self {
        self.device_name = Some(device_name.into());
        self
    }

    /// Sets `description`: A free-form description of the device. At most 2048 characters. Allowed:
    /// letters, digits, Chinese characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and
    /// underscores.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `extension_info`: Custom data about the device, of any form. Unlike with AddDevice, the gateway
    /// of a child device is not notified of it.
    pub fn extension_info(mut self, extension_info: impl Into<rt::Json>) -> Self {
        self.extension_info = Some(extension_info.into());
        self
    }

    /// Sets `auth_info`: How the device may connect.
    pub fn auth_info(mut self, auth_info: DeviceAccess) -> Self {
        self.auth_info = Some(auth_info);
        self
    }
}

impl rt::Operation for UpdateDevice {
    type Api = IotdaV5;
    type Output = Device;
    type Content = rt::JsonBody;
    type Error = UpdateDeviceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateDevice",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/devices/{device_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateDevice`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.014027`.
    /// - `403`: `IOTDA.014026`.
    pub enum UpdateDeviceError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.013000` (assumed): The product does not exist, or not in that resource space. Check
        /// product_id and the resource space.
        ProductNotFound = Row { status: 400, ..errors::PRODUCT_NOT_FOUND },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001000`: There is no resource space with this id. The status is 403, not 404. Check
        /// app_id against the list of resource spaces.
        UnknownApplication = Row { status: 403, ..errors::UNKNOWN_APPLICATION },
        /// `403` `IOTDA.001002`: The caller may not use the resource space. Authorize the caller to use the
        /// resource space.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014000`: There is no device with this id. Check device_id; it is not the same as
        /// node_id.
        DeviceNotFound = Row { status: 404, ..errors::DEVICE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}

/// How a device may connect.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceAccess {
    /// Whether the device connects with a secure protocol. A device without one can be impersonated.
    /// Default: `true`.
    pub secure_access: Option<bool>,
    /// The number of seconds within which the device must connect for the first time. If it does not, its
    /// registration is deleted. With 0, which is recommended, the registration is kept. 0 to 2147483647.
    /// Default: `0`.
    pub timeout: Option<i32>,
}

rt::object!(DeviceAccess { secure_access, timeout, ..default });

impl DeviceAccess {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            secure_access: None,
            timeout: None,
        }
    }

    /// Sets `secure_access`.
    pub fn secure_access(mut self, secure_access: bool) -> Self {
        self.secure_access = Some(secure_access);
        self
    }

    /// Sets `timeout`.
    pub fn timeout(mut self, timeout: i32) -> Self {
        self.timeout = Some(timeout);
        self
    }
}
