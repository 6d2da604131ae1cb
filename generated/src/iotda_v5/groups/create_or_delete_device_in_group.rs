// Written by `cargo xtask generate` from api-spec/iotda-v5/groups/create-or-delete-device-in-group.yaml: change the description, not this file.

//! Adds a device to a group, or removes it from the group.

use crate::iotda_v5::{DeviceId, GroupId, IotdaV5, errors};
use crate::rt;

/// Adds a device to a group, or removes it from the group.
///
/// `POST /v5/iot/{project_id}/device-group/{group_id}/action`, answered with `200`.
///
/// A group can have at most 20,000 devices, and a device can be in at most 10 groups.
///
/// Needs the permission `iotda:group:addDevice`.
///
/// Page: [Manage Devices in a Device Group](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0070.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateOrDeleteDeviceInGroup {
    group_id: GroupId,
    action: MembershipAction,
    device_id: DeviceId,
}

rt::request!(CreateOrDeleteDeviceInGroup {
    group_id: path,
    action: query("action_id"),
    device_id: query,
});

impl CreateOrDeleteDeviceInGroup {
    /// Creates a request with the given `group_id`, `action` and `device_id`.
    ///
    /// - `group_id`: The group to change.
    /// - `action`: What to do with the device.
    /// - `device_id`: The device to add or remove.
    pub fn new(
        group_id: GroupId,
        action: impl Into<MembershipAction>,
        device_id: DeviceId,
    ) -> Self {
        Self {
            group_id,
            action: action.into(),
            device_id,
        }
    }
}

impl rt::Operation for CreateOrDeleteDeviceInGroup {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = CreateOrDeleteDeviceInGroupError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateOrDeleteDeviceInGroup",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/device-group/{group_id}/action",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateOrDeleteDeviceInGroup`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.003005`, `IOTDA.003006`, `IOTDA.003007`, `IOTDA.003008`, `IOTDA.003011`.
    pub enum CreateOrDeleteDeviceInGroupError {
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
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.003000` (assumed): There is no such device group. Check group_id against the list of
        /// device groups.
        GroupNotFound = Row { status: 404, ..super::errors::GROUP_NOT_FOUND },
        /// `404` `IOTDA.014000`: There is no device with this id. Check device_id; it is not the same as
        /// node_id.
        DeviceNotFound = Row { status: 404, ..errors::DEVICE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000001`: The platform failed to handle the request. Try again later; if the error
        /// persists, open a service ticket with the id of the request.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

rt::open_enum! {
    /// What to do with a device in a group.
    pub enum MembershipAction {
        /// `addDevice`: Adds the device, which must already be registered.
        AddDevice = "addDevice",
        /// `removeDevice`: Removes the device from the group. The device itself is not deleted.
        RemoveDevice = "removeDevice",
    }
}
