// Written by `cargo xtask generate` from api-spec/northbound-v1/device-group-management/: change the description, not this file.

//! Device Group Management
//!
//! Groups of devices, and their members.
//!
//! # Calls
//!
//! - [`AddDeviceGroupMembers`]: Puts devices into a device group.
//! - [`CreateDeviceGroup`]: Creates a device group, empty or with devices.
//! - [`DeleteDeviceGroupMembers`]: Takes devices out of a device group.
//! - [`DeleteDeviceGroup`]: Deletes a device group.
//! - [`ListDeviceGroupMembers`]: Lists the ids of the devices in a device group.
//! - [`ListDeviceGroups`]: Lists the device groups of an application.
//! - [`ModifyDeviceGroup`]: Changes the name of a device group, its description, or how many devices it
//!   may have.
//! - [`ShowDeviceGroup`]: Shows a device group.
//!
//! # Types
//!
//! [`AddDeviceGroupMembersResponse`], [`ListDeviceGroupMembersResponse`], [`ListDeviceGroupsResponse`],
//! [`DeviceGroup`]

mod errors;
mod add_device_group_members;
mod create_device_group;
mod delete_device_group_members;
mod delete_device_group;
mod list_device_group_members;
mod list_device_groups;
mod modify_device_group;
mod show_device_group;
mod schemas;

pub use self::add_device_group_members::{
    AddDeviceGroupMembers, AddDeviceGroupMembersError, AddDeviceGroupMembersResponse,
};

pub use self::create_device_group::{CreateDeviceGroup, CreateDeviceGroupError};
pub use self::delete_device_group_members::{
    DeleteDeviceGroupMembers, DeleteDeviceGroupMembersError,
};

pub use self::delete_device_group::{DeleteDeviceGroup, DeleteDeviceGroupError};
pub use self::list_device_group_members::{
    ListDeviceGroupMembers, ListDeviceGroupMembersError, ListDeviceGroupMembersResponse,
};

pub use self::list_device_groups::{
    ListDeviceGroups, ListDeviceGroupsError, ListDeviceGroupsResponse,
};

pub use self::modify_device_group::{ModifyDeviceGroup, ModifyDeviceGroupError};
pub use self::show_device_group::{ShowDeviceGroup, ShowDeviceGroupError};
pub use self::schemas::*;
