// Written by `cargo xtask generate` from api-spec/iotda-v5/device-shadows/: change the description, not this file.

//! Device Shadow
//!
//! The last reported properties of a device, and those that it is to have.
//!
//! # Calls
//!
//! - [`DeleteDeviceShadow`]: Deletes all properties in the shadow of a device, reported and desired
//!   ones.
//! - [`ShowDeviceShadow`]: Tells which properties a device last reported and which it is to have.
//! - [`UpdateDeviceShadowDesiredData`]: Sets the properties that a device is to have.
//!
//! # Types
//!
//! [`DesiredProperties`], [`DeviceShadow`], [`ServiceShadow`], [`ShadowProperties`]

mod delete_device_shadow;
mod show_device_shadow;
mod update_device_shadow_desired_data;
mod schemas;

pub use self::delete_device_shadow::{DeleteDeviceShadow, DeleteDeviceShadowError};
pub use self::show_device_shadow::{ShowDeviceShadow, ShowDeviceShadowError};
pub use self::update_device_shadow_desired_data::{
    DesiredProperties, UpdateDeviceShadowDesiredData, UpdateDeviceShadowDesiredDataError,
};

pub use self::schemas::*;
