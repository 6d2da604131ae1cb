// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/reset-fingerprint.yaml: change the description, not this file.

//! Replaces or removes the certificate fingerprint of a device.

use crate::iotda_v5::{DeviceId, IotdaV5};
use crate::rt;

/// Replaces or removes the certificate fingerprint of a device. Returns [`DeviceFingerprint`].
///
/// `POST /v5/iot/{project_id}/devices/{device_id}/reset-fingerprint`, answered with `200`.
///
/// Needs the permission `iotda:devices:resetFingerprint`.
///
/// Page: [Reset a Device Fingerprint](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0196.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ResetFingerprint {
    device_id: DeviceId,
    fingerprint: Option<String>,
    force_disconnect: Option<bool>,
    fingerprint_type: Option<FingerprintType>,
}

rt::request!(ResetFingerprint {
    device_id: path,
    fingerprint: property,
    force_disconnect: property,
    fingerprint_type: property,
});

impl ResetFingerprint {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device whose fingerprint is replaced.
    pub fn new(device_id: DeviceId) -> Self {
        Self {
            device_id,
            fingerprint: None,
            force_disconnect: None,
            fingerprint_type: None,
        }
    }

    /// Sets `fingerprint`: The new fingerprint, 40 or 64 hexadecimal digits. Without it, the fingerprint is
    /// removed, and then taken from the certificate with which the device next connects. 40 to 64
    /// characters. Matches `^(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$`.
    pub fn fingerprint(mut self, fingerprint: impl Into<String>) -> Self {
        self.fingerprint = Some(fingerprint.into());
        self
    }

    /// Sets `force_disconnect`: Whether to disconnect the device. This works only for long-lived
    /// connections so far. Default: `false`.
    pub fn force_disconnect(mut self, force_disconnect: bool) -> Self {
        self.force_disconnect = Some(force_disconnect);
        self
    }

    /// Sets `fingerprint_type`: Which of the device's two fingerprints is reset. Default: `PRIMARY`.
    pub fn fingerprint_type(
        mut self,
        fingerprint_type: impl Into<FingerprintType>,
    ) -> Self {
        self.fingerprint_type = Some(fingerprint_type.into());
        self
    }
}

impl rt::Operation for ResetFingerprint {
    type Api = IotdaV5;
    type Output = DeviceFingerprint;
    type Content = rt::JsonBody;
    type Error = ResetFingerprintError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ResetFingerprint",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/devices/{device_id}/reset-fingerprint",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ResetFingerprint`].
    pub enum ResetFingerprintError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}

rt::open_enum! {
    /// One of the two certificate fingerprints of a device.
    pub enum FingerprintType {
        /// `PRIMARY`: The fingerprint that is checked first when the device connects.
        Primary = "PRIMARY",
        /// `SECONDARY`: The fingerprint that is checked if the primary fingerprint does not match. It is just
        /// as valid.
        Secondary = "SECONDARY",
    }
}

/// The certificate fingerprint of a device after a reset.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceFingerprint {
    /// The id of the device.
    pub device_id: Option<DeviceId>,
    /// The new fingerprint.
    pub fingerprint: Option<String>,
    /// Which of the device's two fingerprints it is.
    pub fingerprint_type: Option<FingerprintType>,
}

rt::object!(DeviceFingerprint { device_id, fingerprint, fingerprint_type, ..default });
