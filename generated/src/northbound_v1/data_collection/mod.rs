// Written by `cargo xtask generate` from api-spec/northbound-v1/data-collection/: change the description, not this file.

//! Data Collection
//!
//! Devices, what they have reported, and what they can do.
//!
//! # Calls
//!
//! - [`ListDeviceCapabilities`]: Lists what devices can do, as their profiles tell.
//! - [`ListDeviceDataHistory`]: Lists the data that a device has reported.
//! - [`ListDeviceShadowHistory`]: Lists what the properties of a device were to be, as its shadow was
//!   told over time.
//! - [`ListDevices`]: Lists the devices that meet all the conditions given.
//! - [`ShowDevice`]: Shows a device, and the data that it has reported last.
//!
//! # Types
//!
//! [`DeviceCapability`], [`ServiceCapability`], [`ServiceOption`], [`CommandCapability`],
//! [`ResponseCapability`], [`ParameterCapability`], [`PropertyCapability`],
//! [`ListDeviceCapabilitiesResponse`], [`DataRecord`], [`ListDeviceDataHistoryResponse`],
//! [`DesiredRecord`], [`ListDeviceShadowHistoryResponse`], [`RegistrationOrder`],
//! [`ListDevicesResponse`], [`ExtraDetail`], [`Device`], [`DeviceService`], [`ServiceRestrictions`]

mod errors;
mod list_device_capabilities;
mod list_device_data_history;
mod list_device_shadow_history;
mod list_devices;
mod show_device;
mod schemas;

pub use self::list_device_capabilities::{
    CommandCapability, DeviceCapability, ListDeviceCapabilities,
    ListDeviceCapabilitiesError, ListDeviceCapabilitiesResponse, ParameterCapability,
    PropertyCapability, ResponseCapability, ServiceCapability, ServiceOption,
};

pub use self::list_device_data_history::{
    DataRecord, ListDeviceDataHistory, ListDeviceDataHistoryError,
    ListDeviceDataHistoryResponse,
};

pub use self::list_device_shadow_history::{
    DesiredRecord, ListDeviceShadowHistory, ListDeviceShadowHistoryError,
    ListDeviceShadowHistoryResponse,
};

pub use self::list_devices::{
    ListDevices, ListDevicesError, ListDevicesResponse, RegistrationOrder,
};

pub use self::show_device::{ShowDevice, ShowDeviceError};
pub use self::schemas::*;
