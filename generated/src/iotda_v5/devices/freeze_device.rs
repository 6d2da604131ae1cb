// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/freeze-device.yaml: change the description, not this file.

//! Freezes a device, so that it can no longer connect. UnfreezeDevice undoes it.

use crate::iotda_v5::{DeviceId, IotdaV5, errors};
use crate::rt;

/// Freezes a device, so that it can no longer connect. UnfreezeDevice undoes it.
///
/// `POST /v5/iot/{project_id}/devices/{device_id}/freeze`, answered with `204`.
///
/// To freeze many devices at once, use CreateBatchTask.
///
/// Needs the permission `iotda:devices:freeze`.
///
/// Before the call:
///
/// - The device connects directly. Child devices cannot be frozen.
///
/// Page: [Freeze a Device](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0094.html>), updated 2024-01-26.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct FreezeDevice {
    device_id: DeviceId,
}

rt::request!(FreezeDevice { device_id: path });

impl FreezeDevice {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device to freeze.
    pub fn new(device_id: DeviceId) -> Self {
        Self { device_id }
    }
}

impl rt::Operation for FreezeDevice {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = FreezeDeviceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "FreezeDevice",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/devices/{device_id}/freeze",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`FreezeDevice`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.014039`.
    pub enum FreezeDeviceError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.014038`: The device is a child device. Only devices that connect directly can be frozen
        /// and unfrozen. Freeze or unfreeze its gateway instead.
        NotDirectlyConnected = Row { status: 403, ..super::errors::NOT_DIRECTLY_CONNECTED },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014000`: There is no device with this id. Check device_id; it is not the same as
        /// node_id.
        DeviceNotFound = Row { status: 404, ..errors::DEVICE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
