// Written by `cargo xtask generate` from api-spec/northbound-v1/device-group-management/delete-device-group-members.yaml: change the description, not this file.

//! Removes devices from a device group.

use crate::northbound_v1::{AppId, DeviceGroupId, DeviceId, NorthboundV1, errors};
use crate::rt;

/// Removes devices from a device group.
///
/// `POST /iocm/app/dm/v1.1.0/devices/deleteDevGroupTagFromDevices`, answered with `200`.
///
/// The devices themselves are not deleted.
///
/// Page: [Deleting Members from a Device Group](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0073.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteDeviceGroupMembers {
    access_app_id: Option<AppId>,
    group_id: DeviceGroupId,
    device_ids: Vec<DeviceId>,
}

rt::request!(DeleteDeviceGroupMembers {
    access_app_id: query("accessAppId"),
    group_id: property("devGroupId"),
    device_ids: property("deviceIds"),
});

impl DeleteDeviceGroupMembers {
    /// Creates a request with the given `group_id` and `device_ids`.
    ///
    /// - `group_id`: The group from which the devices are removed.
    /// - `device_ids`: The ids of the devices to remove. At most 1000 items.
    pub fn new(group_id: DeviceGroupId, device_ids: Vec<DeviceId>) -> Self {
        Self {
            access_app_id: None,
            group_id,
            device_ids,
        }
    }

    /// Sets `accessAppId`: The id of the application that owns the device group. Only needed when that is
    /// another application, which must have authorised the calling one.
    pub fn access_app_id(mut self, access_app_id: AppId) -> Self {
        self.access_app_id = Some(access_app_id);
        self
    }
}

impl rt::Operation for DeleteDeviceGroupMembers {
    type Api = NorthboundV1;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteDeviceGroupMembersError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteDeviceGroupMembers",
        method: rt::Method::POST,
        path: "/iocm/app/dm/v1.1.0/devices/deleteDevGroupTagFromDevices",
        success: &[200],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteDeviceGroupMembers`].
    pub enum DeleteDeviceGroupMembersError {
        /// `200` `100601`: The number of devices in the group has reached its limit. Raise maxDevNum of the
        /// group, or remove devices from it.
        GroupFull = Row { status: 200, ..super::errors::GROUP_FULL },
        /// `200` `100603`: The device group does not exist. Check devGroupId.
        GroupNotFound = Row { status: 200, ..super::errors::GROUP_NOT_FOUND },
        /// `400` `100604`: A value in the request is not acceptable. Check the ids of the devices, and whether
        /// the group has reached its limit.
        InvalidGroupParameter = Row { status: 400, ..super::errors::INVALID_GROUP_PARAMETER },
        /// `400` `50400`: A value in the request is not valid. Check the values in the request against the
        /// documented limits.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `403` `100203`: The calling application, or the one that the request names, does not exist. Check
        /// the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `100217`: The application that the request names has not authorised the calling one. Leave the
        /// application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `500` `50252`: The platform failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}
