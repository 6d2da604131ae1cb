// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/list-device-groups-by-device.yaml: change the description, not this file.

//! Lists the device groups that a device belongs to.

use crate::iotda_v5::{DeviceGroup, DeviceId, IotdaV5, errors};
use crate::rt;

/// Lists the device groups that a device belongs to. Returns [`DeviceGroups`].
///
/// `POST /v5/iot/{project_id}/devices/{device_id}/list-device-group`, answered with `200`.
///
/// Only available in the standard and enterprise edition.
///
/// Needs the permission `iotda:devices:queryGroupList`.
///
/// Page: [Query the List of Device Groups to Which a Specified Device Is Added](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListDeviceGroupsByDevice.html>), updated 2024-06-27.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDeviceGroupsByDevice {
    device_id: DeviceId,
}

rt::request!(ListDeviceGroupsByDevice { device_id: path });

impl ListDeviceGroupsByDevice {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device whose groups are listed.
    pub fn new(device_id: DeviceId) -> Self {
        Self { device_id }
    }
}

impl rt::Operation for ListDeviceGroupsByDevice {
    type Api = IotdaV5;
    type Output = DeviceGroups;
    type Content = rt::JsonBody;
    type Error = ListDeviceGroupsByDeviceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDeviceGroupsByDevice",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/devices/{device_id}/list-device-group",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ListDeviceGroupsByDevice`].
    pub enum ListDeviceGroupsByDeviceError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000009`: A time is not in the expected format. Write times in the documented format,
        /// such as 20151212T121212Z.
        InvalidTimeFormat = Row { status: 400, ..errors::INVALID_TIME_FORMAT },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001006`: The user has no resource space, or none with this id. Check which resource
        /// spaces the user has.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `IOTDA.001007`: The resource space belongs to another user. Check app_id, and that the client
        /// has the right credential.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}

/// The device groups that a device belongs to.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceGroups {
    /// The groups, without the conditions of dynamic ones.
    pub device_groups: Option<Vec<DeviceGroup>>,
}

rt::object!(DeviceGroups { device_groups, ..default });
