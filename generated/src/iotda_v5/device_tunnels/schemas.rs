// Written by `cargo xtask generate` from api-spec/iotda-v5/device-tunnels/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Tunnel Management share.

use crate::iotda_v5::{DeviceId, TunnelId};
use crate::rt;

/// A tunnel between an application and a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceTunnel {
    /// The id of the tunnel.
    pub tunnel_id: Option<TunnelId>,
    /// The device that the tunnel leads to.
    pub device_id: Option<DeviceId>,
    /// When the tunnel was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// When the tunnel was closed. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub closed_time: Option<rt::Timestamp>,
    /// Whether the tunnel is open.
    pub status: Option<TunnelStatus>,
    /// The connection of the application to the tunnel. (assumed)
    pub source_connect_state: Option<TunnelConnection>,
    /// The connection of the device to the tunnel.
    pub device_connect_state: Option<TunnelConnection>,
}

rt::object!(DeviceTunnel {
    tunnel_id,
    device_id,
    create_time,
    closed_time,
    status,
    source_connect_state,
    device_connect_state,
    ..default
});

rt::open_enum! {
    /// Whether the tunnel is open.
    pub enum TunnelStatus {
        /// `OPEN`
        Open = "OPEN",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}

/// The connection of one end to a tunnel.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TunnelConnection {
    /// When the status last changed. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub last_update_time: Option<rt::Timestamp>,
    /// Whether this end is connected.
    pub status: Option<TunnelConnectionStatus>,
}

rt::object!(TunnelConnection { last_update_time, status, ..default });

rt::open_enum! {
    /// Whether this end is connected.
    pub enum TunnelConnectionStatus {
        /// `CONNECTED`
        Connected = "CONNECTED",
        /// `DISCONNECTED`
        Disconnected = "DISCONNECTED",
    }
}
