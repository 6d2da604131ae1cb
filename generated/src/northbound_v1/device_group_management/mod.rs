// Written by `cargo xtask generate` from api-spec/northbound-v1/device-group-management/: change the description, not this file.

//! Device Group Management
//!
//! Device groups and the devices in them.
//!
//! # Calls
//!
//! - [`AddDeviceGroupMembers`]: Adds devices to a device group.
//! - [`CreateDeviceGroup`]: Creates a device group, optionally with devices in it.
//! - [`DeleteDeviceGroupMembers`]: Removes devices from a device group.
//! - [`DeleteDeviceGroup`]: Deletes a device group.
//! - [`ListDeviceGroupMembers`]: Lists the ids of the devices in a device group.
//! - [`ListDeviceGroups`]: Lists the device groups of an application.
//! - [`ModifyDeviceGroup`]: Changes the name, the description or the size limit of a device group.
//! - [`ShowDeviceGroup`]: Shows the details of a device group.
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
