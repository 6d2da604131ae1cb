// Written by `cargo xtask generate` from api-spec/iotda-v5/device-proxies/create-device-proxy.yaml: change the description, not this file.

//! Creates a device proxy: a group of gateways that may act for each other's child devices.

use crate::iotda_v5::{AppId, DeviceId, IotdaV5};
use super::schemas::{DeviceProxy, EffectiveTimeRange};
use crate::rt;

/// Creates a device proxy: a group of gateways that may act for each other's child devices. Returns
/// [`DeviceProxy`].
///
/// `POST /v5/iot/{project_id}/device-proxies`, answered with `201`.
///
/// A child device of any gateway in the group can go online and report data through any other gateway
/// in it. An instance can have at most 10 proxies. An account may make this call once per second.
///
/// Needs the permission `iotda:device-proxies:create`.
///
/// Page: [Create a Device Proxy](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateDeviceProxy.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateDeviceProxy {
    proxy_name: String,
    gateways: Vec<DeviceId>,
    effective_time_range: EffectiveTimeRange,
    app_id: AppId,
}

rt::request!(CreateDeviceProxy {
    proxy_name: property,
    gateways: property("proxy_devices"),
    effective_time_range: property,
    app_id: property,
});

impl CreateDeviceProxy {
    /// Creates a request with the given `proxy_name`, `gateways`, `effective_time_range` and `app_id`.
    ///
    /// - `proxy_name`: The name of the proxy. At most 64 characters. Allowed: letters, digits, Chinese
    ///   characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    /// - `gateways`: The device ids of the gateways. 2 to 10 items.
    /// - `effective_time_range`: The time during which the proxy is in effect.
    /// - `app_id`: The resource space that the proxy will belong to.
    pub fn new(
        proxy_name: impl Into<String>,
        gateways: Vec<DeviceId>,
        effective_time_range: EffectiveTimeRange,
        app_id: AppId,
    ) -> Self {
        Self {
            proxy_name: proxy_name.into(),
            gateways,
            effective_time_range,
            app_id,
        }
    }
}

impl rt::Operation for CreateDeviceProxy {
    type Api = IotdaV5;
    type Output = DeviceProxy;
    type Content = rt::JsonBody;
    type Error = CreateDeviceProxyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateDeviceProxy",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/device-proxies",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateDeviceProxy`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.015100`.
    /// - `403`: `IOTDA.015101`, `IOTDA.015102`, `IOTDA.015103`, `IOTDA.015104`.
    /// - `404`: `IOTDA.015105`.
    pub enum CreateDeviceProxyError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
