// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/unfreeze-device.yaml: change the description, not this file.

//! Unfreezes a device, so that it can connect again.

use crate::iotda_v5::{DeviceId, IotdaV5, errors};
use crate::rt;

/// Unfreezes a device, so that it can connect again.
///
/// `POST /v5/iot/{project_id}/devices/{device_id}/unfreeze`, answered with `204`.
///
/// To unfreeze many devices at once, use CreateBatchTask.
///
/// Needs the permission `iotda:devices:unfreeze`.
///
/// Page: [Unfreeze a Device](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0095.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UnfreezeDevice {
    device_id: DeviceId,
}

rt::request!(UnfreezeDevice { device_id: path });

impl UnfreezeDevice {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device to unfreeze.
    pub fn new(device_id: DeviceId) -> Self {
        Self { device_id }
    }
}

impl rt::Operation for UnfreezeDevice {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = UnfreezeDeviceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UnfreezeDevice",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/devices/{device_id}/unfreeze",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UnfreezeDevice`].
    pub enum UnfreezeDeviceError {
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
        /// `403` `IOTDA.014040`: The device is not frozen.
        DeviceNotFrozen = Row {
            status: 403,
            code: "IOTDA.014040",
            message: "Operation not allowed. The device is not frozen, can not unfreeze.",
        },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014000`: There is no device with this id. Check device_id; it is not the same as
        /// node_id.
        DeviceNotFound = Row { status: 404, ..errors::DEVICE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
