// Written by `cargo xtask generate` from api-spec/iotda-v5/device-proxies/update-device-proxy.yaml: change the description, not this file.

//! Changes the name, the gateways or the time range of a device proxy.

use crate::iotda_v5::{DeviceId, IotdaV5, ProxyId};
use super::schemas::{DeviceProxy, EffectiveTimeRange};
use crate::rt;

/// Changes the name, the gateways or the time range of a device proxy. Returns [`DeviceProxy`].
///
/// `PUT /v5/iot/{project_id}/device-proxies/{proxy_id}`, answered with `200`.
///
/// Needs the permission `iotda:device-proxies:modify`.
///
/// Page: [Modify a Device Proxy](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateDeviceProxy.html>), updated 2024-06-27.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateDeviceProxy {
    proxy_id: ProxyId,
    proxy_name: Option<String>,
    gateways: Option<Vec<DeviceId>>,
    effective_time_range: Option<EffectiveTimeRange>,
}

rt::request!(UpdateDeviceProxy {
    proxy_id: path,
    proxy_name: property,
    gateways: property("proxy_devices"),
    effective_time_range: property,
});

impl UpdateDeviceProxy {
    /// Creates a request with the given `proxy_id`.
    ///
    /// - `proxy_id`: The proxy to change.
    pub fn new(proxy_id: ProxyId) -> Self {
        Self {
            proxy_id,
            proxy_name: None,
            gateways: None,
            effective_time_range: None,
        }
    }

    /// Sets `proxy_name`: The new name of the proxy. At most 64 characters. Allowed: letters, digits,
    /// Chinese characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn proxy_name(mut self, proxy_name: impl Into<String>) -> Self {
        self.proxy_name = Some(proxy_name.into());
        self
    }

    /// Sets `proxy_devices`: The device ids of the gateways. 2 to 10 items.
    #[doc(alias = "proxy_devices")]
    pub fn gateways(mut self, gateways: Vec<DeviceId>) -> Self {
        self.gateways = Some(gateways);
        self
    }

    /// Sets `effective_time_range`: The time during which the proxy is to be in effect.
    pub fn effective_time_range(
        mut self,
        effective_time_range: EffectiveTimeRange,
    ) -> Self {
        self.effective_time_range = Some(effective_time_range);
        self
    }
}

impl rt::Operation for UpdateDeviceProxy {
    type Api = IotdaV5;
    type Output = DeviceProxy;
    type Content = rt::JsonBody;
    type Error = UpdateDeviceProxyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateDeviceProxy",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/device-proxies/{proxy_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateDeviceProxy`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.015100`.
    pub enum UpdateDeviceProxyError {
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
