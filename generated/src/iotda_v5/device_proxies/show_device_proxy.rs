// Written by `cargo xtask generate` from api-spec/iotda-v5/device-proxies/show-device-proxy.yaml: change the description, not this file.

//! Shows the details of a device proxy, including its gateways.

use crate::iotda_v5::{IotdaV5, ProxyId};
use super::schemas::DeviceProxy;
use crate::rt;

/// Shows the details of a device proxy, including its gateways. Returns [`DeviceProxy`].
///
/// `GET /v5/iot/{project_id}/device-proxies/{proxy_id}`, answered with `200`.
///
/// Needs the permission `iotda:device-proxies:query`.
///
/// Page: [Query Device Proxy Details](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowDeviceProxy.html>), updated 2025-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowDeviceProxy {
    proxy_id: ProxyId,
}

rt::request!(ShowDeviceProxy { proxy_id: path });

impl ShowDeviceProxy {
    /// Creates a request with the given `proxy_id`.
    ///
    /// - `proxy_id`: The device proxy.
    pub fn new(proxy_id: ProxyId) -> Self {
        Self { proxy_id }
    }
}

impl rt::Operation for ShowDeviceProxy {
    type Api = IotdaV5;
    type Output = DeviceProxy;
    type Content = rt::JsonBody;
    type Error = ShowDeviceProxyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowDeviceProxy",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/device-proxies/{proxy_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowDeviceProxy`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.015100`.
    /// - `403`: `IOTDA.015101`, `IOTDA.015102`, `IOTDA.015103`, `IOTDA.015104`.
    pub enum ShowDeviceProxyError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015105` (assumed): There is no such device proxy. Check proxy_id against the list of
        /// device proxies.
        ProxyNotFound = Row { status: 404, ..super::errors::PROXY_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
