// Written by `cargo xtask generate` from api-spec/iotda-v5/device-proxies/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Proxy share.

use crate::iotda_v5::{AppId, DeviceId, ProxyId};
use crate::rt;

/// The time during which a device proxy is in effect.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct EffectiveTimeRange {
    /// When the proxy takes effect. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub start_time: Option<rt::Timestamp>,
    /// When the proxy ceases to have effect. Must be later than start_time. A time in UTC:
    /// `yyyyMMdd'T'HHmmss'Z'`.
    pub end_time: Option<rt::Timestamp>,
}

rt::object!(EffectiveTimeRange { start_time, end_time, ..default });

impl EffectiveTimeRange {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            start_time: None,
            end_time: None,
        }
    }

    /// Sets `start_time`.
    pub fn start_time(mut self, start_time: impl Into<rt::Timestamp>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time`.
    pub fn end_time(mut self, end_time: impl Into<rt::Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

/// A device proxy: a group of gateways that may act for each other's child devices.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceProxy {
    /// The id of the proxy.
    pub proxy_id: Option<ProxyId>,
    /// The name of the proxy.
    pub proxy_name: Option<String>,
    /// The device ids of the gateways. ListDeviceProxies leaves them out. On the wire: `proxy_devices`.
    #[doc(alias = "proxy_devices")]
    pub gateways: Option<Vec<DeviceId>>,
    /// The time during which the proxy is in effect.
    pub effective_time_range: Option<EffectiveTimeRange>,
    /// The resource space that the proxy belongs to.
    pub app_id: Option<AppId>,
}

rt::object!(DeviceProxy {
    proxy_id,
    proxy_name,
    gateways: "proxy_devices",
    effective_time_range,
    app_id,
    ..default
});
