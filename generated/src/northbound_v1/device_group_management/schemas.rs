// Written by `cargo xtask generate` from api-spec/northbound-v1/device-group-management/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Group Management share.

use crate::northbound_v1::{AppId, DeviceGroupId, DeviceId};
use crate::rt;

/// A device group and its size.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceGroup {
    /// The id that was returned when the group was created.
    pub id: Option<DeviceGroupId>,
    /// The group's name. At most 50 characters.
    pub name: Option<String>,
    /// A free-text description. At most 1024 characters.
    pub description: Option<String>,
    /// The id of the application that the group belongs to.
    pub app_id: Option<AppId>,
    /// How many devices the group may have at most. 0 means no limit. At least 0. On the wire: `maxDevNum`.
    #[doc(alias = "maxDevNum")]
    pub max_devices: Option<i32>,
    /// How many devices are in the group now. On the wire: `curDevNum`.
    #[doc(alias = "curDevNum")]
    pub device_count: Option<i32>,
    /// The name of the user who created the group. Not in the answers of CreateDeviceGroup and
    /// ModifyDeviceGroup. At most 50 characters.
    pub creator: Option<String>,
    /// The ids of the devices that the group was created with. Only in the answer of CreateDeviceGroup.
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
