// Written by `cargo xtask generate` from api-spec/iotda-v5/device-tunnels/show-device-tunnel.yaml: change the description, not this file.

//! Tells whether a tunnel to a device is open, and who is connected to it.

use crate::iotda_v5::{IotdaV5, TunnelId, errors};
use super::schemas::DeviceTunnel;
use crate::rt;

/// Tells whether a tunnel to a device is open, and who is connected to it. Returns [`DeviceTunnel`].
///
/// `GET /v5/iot/{project_id}/tunnels/{tunnel_id}`, answered with `200`.
///
/// The basic edition does not have this call.
///
/// Page: [Query Device Tunnels](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowDeviceTunnel.html>), updated 2023-11-14.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowDeviceTunnel {
    tunnel_id: TunnelId,
}

rt::request!(ShowDeviceTunnel { tunnel_id: path });

impl ShowDeviceTunnel {
    /// Creates a request with the given `tunnel_id`.
    ///
    /// - `tunnel_id`: The tunnel.
    pub fn new(tunnel_id: TunnelId) -> Self {
        Self { tunnel_id }
    }
}

impl rt::Operation for ShowDeviceTunnel {
    type Api = IotdaV5;
    type Output = DeviceTunnel;
    type Content = rt::JsonBody;
    type Error = ShowDeviceTunnelError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowDeviceTunnel",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/tunnels/{tunnel_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowDeviceTunnel`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.019708`.
    /// - `403`: `IOTDA.019701`.
    pub enum ShowDeviceTunnelError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks a rule of its parameter or field. The message tells which one;
        /// its documentation has the rule.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.021102`: The calls of the whole tenant come too fast. Slow down, or use a larger
        /// instance.
        TenantRateLimited = Row { status: 403, ..errors::TENANT_RATE_LIMITED },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.019700` (assumed): There is no such tunnel. Check tunnel_id.
        TunnelNotFound = Row { status: 404, ..super::errors::TUNNEL_NOT_FOUND },
    }
}
