// Written by `cargo xtask generate` from api-spec/iotda-v5/device-tunnels/: change the description, not this file.

//! Device Tunnel Management
//!
//! Tunnels through the platform for remote login to a device.
//!
//! # Calls
//!
//! - [`AddTunnel`]: Creates a tunnel to a device, for instance for a remote login.
//! - [`CloseDeviceTunnel`]: Closes a tunnel to a device.
//! - [`DeleteDeviceTunnel`]: Deletes a tunnel to a device.
//! - [`ListDeviceTunnels`]: Lists the tunnels to devices.
//! - [`ShowDeviceTunnel`]: Shows a tunnel to a device: whether it is open, and which ends are
//!   connected.
//!
//! # Types
//!
//! [`TunnelAccess`], [`DeviceTunnels`], [`DeviceTunnel`], [`TunnelStatus`], [`TunnelConnection`],
//! [`TunnelConnectionStatus`]

mod errors;
mod add_tunnel;
mod close_device_tunnel;
mod delete_device_tunnel;
mod list_device_tunnels;
mod show_device_tunnel;
mod schemas;

pub use self::add_tunnel::{AddTunnel, AddTunnelError, TunnelAccess};
pub use self::close_device_tunnel::{CloseDeviceTunnel, CloseDeviceTunnelError};
pub use self::delete_device_tunnel::{DeleteDeviceTunnel, DeleteDeviceTunnelError};
pub use self::list_device_tunnels::{
    DeviceTunnels, ListDeviceTunnels, ListDeviceTunnelsError,
};

pub use self::show_device_tunnel::{ShowDeviceTunnel, ShowDeviceTunnelError};
pub use self::schemas::*;
