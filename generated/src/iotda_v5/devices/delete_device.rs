// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/delete-device.yaml: change the description, not this file.

//! Deletes a device.

use crate::iotda_v5::{DeviceId, IotdaV5, errors};
use crate::rt;

/// Deletes a device.
///
/// `DELETE /v5/iot/{project_id}/devices/{device_id}`, answered with `204`.
///
/// To delete many devices at once, use CreateBatchTask.
///
/// Before the call:
///
/// - The device has no child devices.
///
/// Page: [Delete a Device](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0041.html>), updated 2024-06-27.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteDevice {
    device_id: DeviceId,
}

rt::request!(DeleteDevice { device_id: path });

impl DeleteDevice {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device to delete.
    pub fn new(device_id: DeviceId) -> Self {
        Self { device_id }
    }
}

impl rt::Operation for DeleteDevice {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteDeviceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteDevice",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/devices/{device_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteDevice`].
    pub enum DeleteDeviceError {
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
        /// `403` `IOTDA.014024`: The device is the gateway of other devices. Delete its child devices first;
        /// ListDevices with gateway_id finds them.
        DeviceHasChildDevices = Row {
            status: 403,
            code: "IOTDA.014024",
            message: "Operation not allowed. The device already has endpoint.",
            remedy: "Delete its child devices first; ListDevices with gateway_id finds them.",
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
