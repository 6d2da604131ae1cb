// Written by `cargo xtask generate` from api-spec/iotda-v5/device-policies/: change the description, not this file.

//! Device Policy Management
//!
//! Policies that define which topics devices may publish and subscribe to.
//!
//! # Calls
//!
//! - [`BindDevicePolicy`]: Binds a device policy to devices, products or resource spaces.
//! - [`CreateDevicePolicy`]: Creates a device policy.
//! - [`DeleteDevicePolicy`]: Deletes a device policy.
//! - [`ListDevicePolicies`]: Lists the device policies.
//! - [`ShowDevicePolicy`]: Shows the details of a device policy, with what it allows and denies.
//! - [`ShowTargetsInDevicePolicy`]: Lists the devices, products and resource spaces that a device
//!   policy is bound to.
//! - [`UnbindDevicePolicy`]: Unbinds a device policy from devices, products or resource spaces.
//! - [`UpdateDevicePolicy`]: Changes the name or the statements of a device policy.
//!
//! # Types
//!
//! [`DevicePolicyPage`], [`PolicyTargetPage`], [`PolicyTarget`], [`PolicyTargetType`],
//! [`PolicyStatement`], [`PolicyEffect`], [`PolicyAction`], [`DevicePolicy`], [`PolicyBindingResult`],
//! [`PolicyBindingFailure`]

mod errors;
mod bind_device_policy;
mod create_device_policy;
mod delete_device_policy;
mod list_device_policies;
mod show_device_policy;
mod show_targets_in_device_policy;
mod unbind_device_policy;
mod update_device_policy;
mod schemas;

pub use self::bind_device_policy::{BindDevicePolicy, BindDevicePolicyError};
pub use self::create_device_policy::{CreateDevicePolicy, CreateDevicePolicyError};
pub use self::delete_device_policy::{DeleteDevicePolicy, DeleteDevicePolicyError};
pub use self::list_device_policies::{
    DevicePolicyPage, ListDevicePolicies, ListDevicePoliciesError,
};

pub use self::show_device_policy::{ShowDevicePolicy, ShowDevicePolicyError};
pub use self::show_targets_in_device_policy::{
    PolicyTarget, PolicyTargetPage, ShowTargetsInDevicePolicy,
    ShowTargetsInDevicePolicyError,
};

pub use self::unbind_device_policy::{UnbindDevicePolicy, UnbindDevicePolicyError};
pub use self::update_device_policy::{UpdateDevicePolicy, UpdateDevicePolicyError};
pub use self::schemas::*;
