// Written by `cargo xtask generate` from api-spec/iotda-v5/device-tunnels/delete-device-tunnel.yaml: change the description, not this file.

//! Deletes a tunnel to a device.

use crate::iotda_v5::{IotdaV5, TunnelId, errors};
use crate::rt;

/// Deletes a tunnel to a device.
///
/// `DELETE /v5/iot/{project_id}/tunnels/{tunnel_id}`, answered with `204`.
///
/// A deleted tunnel cannot be connected to again. Only available in the standard and enterprise
/// edition.
///
/// Needs the permission `iotda:tunnel:delete`.
///
/// Page: [Delete a Device Tunnel](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteDeviceTunnel.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteDeviceTunnel {
    tunnel_id: TunnelId,
}

rt::request!(DeleteDeviceTunnel { tunnel_id: path });

impl DeleteDeviceTunnel {
    /// Creates a request with the given `tunnel_id`.
    ///
    /// - `tunnel_id`: The tunnel to delete.
    pub fn new(tunnel_id: TunnelId) -> Self {
        Self { tunnel_id }
    }
}

impl rt::Operation for DeleteDeviceTunnel {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteDeviceTunnelError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteDeviceTunnel",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/tunnels/{tunnel_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteDeviceTunnel`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.019701`, `IOTDA.019703`.
    pub enum DeleteDeviceTunnelError {
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
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
