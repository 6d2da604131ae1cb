// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/show-device.yaml: change the description, not this file.

//! Shows the details of a device, including its credentials.

use crate::iotda_v5::{DeviceId, IotdaV5, errors};
use super::schemas::Device;
use crate::rt;

/// Shows the details of a device, including its credentials. Returns [`Device`].
///
/// `GET /v5/iot/{project_id}/devices/{device_id}`, answered with `200`.
///
/// Needs the permission `iotda:devices:query`.
///
/// Page: [Query a Device](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0055.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowDevice {
    device_id: DeviceId,
}

rt::request!(ShowDevice { device_id: path });

impl ShowDevice {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device.
    pub fn new(device_id: DeviceId) -> Self {
        Self { device_id }
    }
}

impl rt::Operation for ShowDevice {
    type Api = IotdaV5;
    type Output = Device;
    type Content = rt::JsonBody;
    type Error = ShowDeviceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowDevice",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/devices/{device_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowDevice`].
    pub enum ShowDeviceError {
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
    }
}
