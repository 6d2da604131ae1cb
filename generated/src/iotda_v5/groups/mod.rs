// Written by `cargo xtask generate` from api-spec/iotda-v5/groups/: change the description, not this file.

//! Group Management
//!
//! Groups of devices, whose members are either listed or selected by a condition.
//!
//! # Calls
//!
//! - [`AddDeviceGroup`]: Creates a device group.
//! - [`CreateOrDeleteDeviceInGroup`]: Adds a device to a group, or removes it from the group.
//! - [`DeleteDeviceGroup`]: Deletes an empty device group.
//! - [`ListDeviceGroups`]: Lists the device groups.
//! - [`ShowDeviceGroup`]: Shows the details of a device group.
//! - [`ShowDevicesInGroup`]: Lists the devices in a group.
//! - [`UpdateDeviceGroup`]: Changes the name and description of a device group.
//!
//! # Types
//!
//! [`MembershipAction`], [`DeviceGroupPage`], [`GroupMemberPage`]

mod errors;
mod add_device_group;
mod create_or_delete_device_in_group;
mod delete_device_group;
mod list_device_groups;
mod show_device_group;
mod show_devices_in_group;
mod update_device_group;

pub use self::add_device_group::{AddDeviceGroup, AddDeviceGroupError};
pub use self::create_or_delete_device_in_group::{
    CreateOrDeleteDeviceInGroup, CreateOrDeleteDeviceInGroupError, MembershipAction,
};

pub use self::delete_device_group::{DeleteDeviceGroup, DeleteDeviceGroupError};
pub use self::list_device_groups::{
    DeviceGroupPage, ListDeviceGroups, ListDeviceGroupsError,
};

pub use self::show_device_group::{ShowDeviceGroup, ShowDeviceGroupError};
pub use self::show_devices_in_group::{
    GroupMemberPage, ShowDevicesInGroup, ShowDevicesInGroupError,
};

pub use self::update_device_group::{UpdateDeviceGroup, UpdateDeviceGroupError};
