// Written by `cargo xtask generate` from api-spec/iotda-v5/device-tunnels/show-device-tunnel.yaml: change the description, not this file.

//! Shows a tunnel to a device: whether it is open, and which ends are connected.

use crate::iotda_v5::{IotdaV5, TunnelId, errors};
use super::schemas::DeviceTunnel;
use crate::rt;

/// Shows a tunnel to a device: whether it is open, and which ends are connected. Returns
/// [`DeviceTunnel`].
///
/// `GET /v5/iot/{project_id}/tunnels/{tunnel_id}`, answered with `200`.
///
/// Only available in the standard and enterprise edition.
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
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.019700` (assumed): There is no such tunnel. Check tunnel_id against the list of
        /// tunnels.
        TunnelNotFound = Row { status: 404, ..super::errors::TUNNEL_NOT_FOUND },
    }
}
