// Written by `cargo xtask generate` from api-spec/northbound-v1/device-group-management/add-device-group-members.yaml: change the description, not this file.

//! Puts devices into a device group.

use crate::northbound_v1::{AppId, DeviceGroupId, DeviceId, NorthboundV1, errors};
use crate::rt;

/// Puts devices into a device group. Returns [`AddDeviceGroupMembersResponse`].
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
    /// - `group_id`: The group.
    /// - `device_ids`: The devices to put into the group. At most 1000 items.
    pub fn new(group_id: DeviceGroupId, device_ids: Vec<DeviceId>) -> Self {
        Self {
            access_app_id: None,
            group_id,
            device_ids,
        }
    }

    /// Sets `accessAppId`: The application that owns the group. Only for a group of another application,
    /// which must have authorised the calling one.
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
        /// `200` `100601`: The group has as many devices as it may have. Raise the maxDevNum of the group, or
        /// take devices out of it.
        GroupFull = Row { status: 200, ..super::errors::GROUP_FULL },
        /// `200` `100603`: There is no such device group. Check devGroupId.
        GroupNotFound = Row { status: 200, ..super::errors::GROUP_NOT_FOUND },
        /// `400` `100604`: A value that the call carries is not valid. Check the ids of the devices, and how
        /// many devices the group may have.
        InvalidGroupParameter = Row { status: 400, ..super::errors::INVALID_GROUP_PARAMETER },
        /// `400` `50400`: A value that the call carries is not valid. Check the values against their
        /// documentation.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `403` `100203`: The platform has no such application, or the caller may not see it. Check the appId
        /// of the credential, and any appId that the call carries.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `100217`: The application that the call names has not authorised the calling one. Name another
        /// application only if it has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
    }
}

/// The devices that were put into the group.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AddDeviceGroupMembersResponse {
    /// The group. On the wire: `devGroupId`.
    #[doc(alias = "devGroupId")]
    pub group_id: Option<DeviceGroupId>,
    /// The devices that were put into the group.
    pub device_ids: Option<Vec<DeviceId>>,
}

rt::object!(AddDeviceGroupMembersResponse {
    group_id: "devGroupId",
    device_ids: "deviceIds",
    ..default
});
