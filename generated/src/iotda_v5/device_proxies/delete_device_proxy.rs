// Written by `cargo xtask generate` from api-spec/iotda-v5/device-proxies/delete-device-proxy.yaml: change the description, not this file.

//! Deletes a device proxy.

use crate::iotda_v5::{IotdaV5, ProxyId};
use crate::rt;

/// Deletes a device proxy.
///
/// `DELETE /v5/iot/{project_id}/device-proxies/{proxy_id}`, answered with `204`.
///
/// Needs the permission `iotda:device-proxies:delete`.
///
/// Page: [Delete a Device Proxy](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteDeviceProxy.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteDeviceProxy {
    proxy_id: ProxyId,
}

rt::request!(DeleteDeviceProxy { proxy_id: path });

impl DeleteDeviceProxy {
    /// Creates a request with the given `proxy_id`.
    ///
    /// - `proxy_id`: The proxy to delete.
    pub fn new(proxy_id: ProxyId) -> Self {
        Self { proxy_id }
    }
}

impl rt::Operation for DeleteDeviceProxy {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteDeviceProxyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteDeviceProxy",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/device-proxies/{proxy_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteDeviceProxy`].
    pub enum DeleteDeviceProxyError {
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
