// Written by `cargo xtask generate` from api-spec/northbound-v1/device-group-management/add-device-group-members.yaml: change the description, not this file.

//! Adds devices to a device group.

use crate::northbound_v1::{AppId, DeviceGroupId, DeviceId, NorthboundV1, errors};
use crate::rt;

/// Adds devices to a device group. Returns [`AddDeviceGroupMembersResponse`].
///
/// `POST /iocm/app/dm/v1.1.0/devices/addDevGroupTagToDevices`, answered with `200`.
///
/// A device can be in one group only.
///
/// Page: [Adding Members to a Device Group](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0072.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct AddDeviceGroupMembers {
    access_app_id: Option<AppId>,
    group_id: DeviceGroupId,
    device_ids: Vec<DeviceId>,
}

rt::request!(AddDeviceGroupMembers {
    access_app_id: query("accessAppId"),
    group_id: property("devGroupId"),
    device_ids: property("deviceIds"),
});

impl AddDeviceGroupMembers {
    /// Creates a request with the given `group_id` and `device_ids`.
    ///
    /// - `group_id`: The group to which the devices are added.
    /// - `device_ids`: The ids of the devices to add. At most 1000 items.
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

impl rt::Operation for AddDeviceGroupMembers {
    type Api = NorthboundV1;
    type Output = AddDeviceGroupMembersResponse;
    type Content = rt::JsonBody;
    type Error = AddDeviceGroupMembersError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "AddDeviceGroupMembers",
        method: rt::Method::POST,
        path: "/iocm/app/dm/v1.1.0/devices/addDevGroupTagToDevices",
        success: &[200],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`AddDeviceGroupMembers`].
    pub enum AddDeviceGroupMembersError {
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
    }
}

/// The devices that were added to the group.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AddDeviceGroupMembersResponse {
    /// The group to which the devices were added. On the wire: `devGroupId`.
    #[doc(alias = "devGroupId")]
    pub group_id: Option<DeviceGroupId>,
    /// The ids of the devices that were added.
    pub device_ids: Option<Vec<DeviceId>>,
}

rt::object!(AddDeviceGroupMembersResponse {
    group_id: "devGroupId",
    device_ids: "deviceIds",
    ..default
});
