// Written by `cargo xtask generate` from api-spec/iotda-v5/device-tunnels/add-tunnel.yaml: change the description, not this file.

//! Creates a tunnel to a device, for instance for a remote login.

use crate::iotda_v5::{DeviceId, IotdaV5, TunnelId, errors};
use crate::rt;

/// Creates a tunnel to a device, for instance for a remote login. Returns [`TunnelAccess`].
///
/// `POST /v5/iot/{project_id}/tunnels`, answered with `201`.
///
/// The application and the device both connect to the tunnel by WebSocket and exchange data through it.
/// The answer contains the address and the token for the application; the platform sends an address and
/// a token to the device. A device can have only one tunnel. Only available in the standard and
/// enterprise edition.
///
/// Before the call:
///
/// - The device uses MQTT or MQTTS, and is online.
///
/// Page: [Create a Device Tunnel](<https://support.huaweicloud.com/intl/en-us/api-iothub/AddTunnel.html>), updated 2024-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct AddTunnel {
    device_id: DeviceId,
}

rt::request!(AddTunnel { device_id: property });

impl AddTunnel {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device to reach.
    pub fn new(device_id: DeviceId) -> Self {
        Self { device_id }
    }
}

impl rt::Operation for AddTunnel {
    type Api = IotdaV5;
    type Output = TunnelAccess;
    type Content = rt::JsonBody;
    type Error = AddTunnelError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "AddTunnel",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/tunnels",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`AddTunnel`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.019708`.
    /// - `403`: `IOTDA.019706`, `IOTDA.019707`.
    pub enum AddTunnelError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.014016`: The device is offline, but the call requires it to be online. Wait until the
        /// device is online, or send a message or an asynchronous command, which the platform keeps until then.
        DeviceOffline = Row { status: 403, ..errors::DEVICE_OFFLINE },
        /// `403` `IOTDA.021102`: The tenant as a whole makes too many calls. Slow down, or use a larger
        /// instance.
        TenantRateLimited = Row { status: 403, ..errors::TENANT_RATE_LIMITED },
    }
}

/// What an application needs to connect to a tunnel.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TunnelAccess {
    /// The id of the tunnel.
    pub tunnel_id: Option<TunnelId>,
    /// The token with which the application authenticates when it connects.
    pub tunnel_access_token: Option<rt::Secret>,
    /// For how many seconds the token is valid.
    pub expires_in: Option<i32>,
    /// The WebSocket address to connect to.
    pub tunnel_uri: Option<String>,
}

rt::object!(TunnelAccess {
    tunnel_id,
    tunnel_access_token,
    expires_in,
    tunnel_uri,
    ..default
});
