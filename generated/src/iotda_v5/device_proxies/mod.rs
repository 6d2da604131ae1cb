// Written by `cargo xtask generate` from api-spec/iotda-v5/device-proxies/: change the description, not this file.

//! Device Proxy
//!
//! Groups of gateways, each of which may act for the child devices of the others.
//!
//! # Calls
//!
//! - [`CreateDeviceProxy`]: Creates a device proxy: a group of gateways that may act for each other's
//!   child devices.
//! - [`DeleteDeviceProxy`]: Deletes a device proxy.
//! - [`ListDeviceProxies`]: Lists the device proxies.
//! - [`ShowDeviceProxy`]: Shows the details of a device proxy, including its gateways.
//! - [`UpdateDeviceProxy`]: Changes the name, the gateways or the time range of a device proxy.
//!
//! # Types
//!
//! [`DeviceProxyPage`], [`EffectiveTimeRange`], [`DeviceProxy`]

mod errors;
mod create_device_proxy;
mod delete_device_proxy;
mod list_device_proxies;
mod show_device_proxy;
mod update_device_proxy;
mod schemas;

pub use self::create_device_proxy::{CreateDeviceProxy, CreateDeviceProxyError};
pub use self::delete_device_proxy::{DeleteDeviceProxy, DeleteDeviceProxyError};
pub use self::list_device_proxies::{
    DeviceProxyPage, ListDeviceProxies, ListDeviceProxiesError,
};

pub use self::show_device_proxy::{ShowDeviceProxy, ShowDeviceProxyError};
pub use self::update_device_proxy::{UpdateDeviceProxy, UpdateDeviceProxyError};
pub use self::schemas::*;
