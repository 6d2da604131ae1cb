// Written by `cargo xtask generate` from api-spec/iotda-v5/device-shadows/: change the description, not this file.

//! Device Shadow
//!
//! The properties that a device last reported, and those that it should have.
//!
//! # Calls
//!
//! - [`DeleteDeviceShadow`]: Deletes all properties from the shadow of a device, both desired and
//!   reported ones.
//! - [`ShowDeviceShadow`]: Shows the shadow of a device: the properties that it last reported, and
//!   those that it should have.
//! - [`UpdateDeviceShadowDesiredData`]: Sets the desired properties in the shadow of a device.
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
