// Written by `cargo xtask generate` from api-spec/northbound-v1/device-group-management/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Group Management share.

use crate::northbound_v1::{AppId, DeviceGroupId, DeviceId};
use crate::rt;

/// A device group.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceGroup {
    /// The group's id.
    pub id: Option<DeviceGroupId>,
    /// The group's name. At most 50 characters.
    pub name: Option<String>,
    /// What somebody wrote about the group. At most 1024 characters.
    pub description: Option<String>,
    /// The application that owns the group.
    pub app_id: Option<AppId>,
    /// How many devices the group may have; 0 means any number. At least 0. On the wire: `maxDevNum`.
    #[doc(alias = "maxDevNum")]
    pub max_devices: Option<i32>,
    /// How many devices the group has. On the wire: `curDevNum`.
    #[doc(alias = "curDevNum")]
    pub device_count: Option<i32>,
    /// The user who created the group. CreateDeviceGroup and ModifyDeviceGroup do not tell it. At most 50
    /// characters.
    pub creator: Option<String>,
    /// The devices that the group was created with. Only CreateDeviceGroup tells them.
    pub device_ids: Option<Vec<DeviceId>>,
}

rt::object!(DeviceGroup {
    id,
    name,
    description,
    app_id: "appId",
    max_devices: "maxDevNum",
    device_count: "curDevNum",
    creator,
    device_ids: "deviceIds",
    ..default
});
