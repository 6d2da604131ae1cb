// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/reset-device-secret.yaml: change the description, not this file.

//! Gives a device a new secret, chosen by the caller or by the platform.

use crate::iotda_v5::{DeviceId, IotdaV5, errors};
use crate::rt;

/// Gives a device a new secret, chosen by the caller or by the platform. Returns [`DeviceSecret`].
///
/// `POST /v5/iot/{project_id}/devices/{device_id}/action`, answered with `200`.
///
/// Needs the permission `iotda:devices:resetSecret`.
///
/// Page: [Reset a Device Secret](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0093.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ResetDeviceSecret {
    device_id: DeviceId,
    action_id: DeviceAction,
    secret: Option<rt::Secret>,
    force_disconnect: Option<bool>,
    secret_type: Option<SecretType>,
}

rt::request!(ResetDeviceSecret {
    device_id: path,
    action_id: query,
    secret: property,
    force_disconnect: property,
    secret_type: property,
});

impl ResetDeviceSecret {
    /// Creates a request with the given `device_id` and `action_id`.
    ///
    /// - `device_id`: The device that gets the secret.
    /// - `action_id`: What is done with the device. There is only one action so far.
    pub fn new(device_id: DeviceId, action_id: impl Into<DeviceAction>) -> Self {
        Self {
            device_id,
            action_id: action_id.into(),
            secret: None,
            force_disconnect: None,
            secret_type: None,
        }
    }

    /// Sets `secret`: The new secret. NB-IoT devices take none but hexadecimal digits. Without it, the
    /// platform makes a random one, which the answer tells. 8 to 32 characters. Allowed: letters, digits,
    /// hyphens and underscores.
    pub fn secret(mut self, secret: impl Into<rt::Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets `force_disconnect`: Whether the device is disconnected. Only long-lived connections are cut so
    /// far. Default: `false`.
    pub fn force_disconnect(mut self, force_disconnect: bool) -> Self {
        self.force_disconnect = Some(force_disconnect);
        self
    }

    /// Sets `secret_type`: Which of the device's two secrets is reset. Default: `PRIMARY`.
    pub fn secret_type(mut self, secret_type: impl Into<SecretType>) -> Self {
        self.secret_type = Some(secret_type.into());
        self
    }
}

impl rt::Operation for ResetDeviceSecret {
    type Api = IotdaV5;
    type Output = DeviceSecret;
    type Content = rt::JsonBody;
    type Error = ResetDeviceSecretError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ResetDeviceSecret",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/devices/{device_id}/action",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ResetDeviceSecret`].
    pub enum ResetDeviceSecretError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000022`: The user may not make this call. Grant the user the permission for it in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014000`: There is no device with this id. Check device_id; it is not the node_id.
        DeviceNotFound = Row { status: 404, ..errors::DEVICE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}

rt::open_enum! {
    /// What is done with a device.
    pub enum DeviceAction {
        /// `resetSecret`: One of its secrets is reset.
        ResetSecret = "resetSecret",
    }
}

rt::open_enum! {
    /// Which of the two secrets of a device is meant.
    pub enum SecretType {
        /// `PRIMARY`: The secret that is checked first, when the device connects.
        Primary = "PRIMARY",
        /// `SECONDARY`: The secret that is checked when the primary one does not fit. It is as good as that,
        /// but has no effect for devices that use CoAP.
        Secondary = "SECONDARY",
    }
}

/// A secret that a device has got.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceSecret {
    /// The id of the device.
    pub device_id: Option<DeviceId>,
    /// The new secret.
    pub secret: Option<rt::Secret>,
    /// Which of the device's two secrets it is.
    pub secret_type: Option<SecretType>,
}

rt::object!(DeviceSecret { device_id, secret, secret_type, ..default });
