// Written by `cargo xtask generate` from api-spec/northbound-v1/data-collection/: change the description, not this file.

//! Data Collection
//!
//! Querying devices: their details, the data they have reported, the history of their shadows, and what
//! their profiles define.
//!
//! # Calls
//!
//! - [`ListDeviceCapabilities`]: Lists the services, commands and properties that the profiles of
//!   devices define.
//! - [`ListDeviceDataHistory`]: Lists the data that a device has reported.
//! - [`ListDeviceShadowHistory`]: Lists the desired property values that have been set in the shadow of
//!   a device over time.
//! - [`ListDevices`]: Lists the devices that match all given filters, with the data that they last
//!   reported.
//! - [`ShowDevice`]: Shows the details of a device and the data that it last reported.
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
