// Written by `cargo xtask generate` from api-spec/iotda-v5/device-tunnels/list-device-tunnels.yaml: change the description, not this file.

//! Lists the tunnels to devices.

use crate::iotda_v5::{DeviceId, IotdaV5, errors};
use super::schemas::DeviceTunnel;
use crate::rt;

/// Lists the tunnels to devices. Returns [`DeviceTunnels`].
///
/// `GET /v5/iot/{project_id}/tunnels`, answered with `200`.
///
/// Only available in the standard and enterprise edition.
///
/// Needs the permission `iotda:tunnel:queryList`.
///
/// Page: [Query All Tunnels of a Device](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListDeviceTunnels.html>), updated 2024-12-02.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDeviceTunnels {
    device_id: Option<DeviceId>,
}

rt::request!(ListDeviceTunnels { device_id: query });

impl ListDeviceTunnels {
    /// Creates a request.
    pub fn new() -> Self {
        Self { device_id: None }
    }

    /// Sets `device_id`: Only tunnels to this device. Without it, the tunnels to all devices of the project
    /// are listed.
    pub fn device_id(mut self, device_id: DeviceId) -> Self {
        self.device_id = Some(device_id);
        self
    }
}

impl rt::Operation for ListDeviceTunnels {
    type Api = IotdaV5;
    type Output = DeviceTunnels;
    type Content = rt::JsonBody;
    type Error = ListDeviceTunnelsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDeviceTunnels",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/tunnels",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ListDeviceTunnels`].
    pub enum ListDeviceTunnelsError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.021102`: The tenant as a whole makes too many calls. Slow down, or use a larger
        /// instance.
        TenantRateLimited = Row { status: 403, ..errors::TENANT_RATE_LIMITED },
    }
}

/// Tunnels to devices.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceTunnels {
    /// The tunnels.
    pub tunnels: Option<Vec<DeviceTunnel>>,
}

rt::object!(DeviceTunnels { tunnels, ..default });
