// Written by `cargo xtask generate` from api-spec/iotda-v5/device-proxies/list-device-proxies.yaml: change the description, not this file.

//! Lists the device proxies.

use crate::iotda_v5::{AppId, IotdaV5, PageInfo};
use super::schemas::DeviceProxy;
use crate::rt;

/// Lists the device proxies. Returns [`DeviceProxyPage`].
///
/// `GET /v5/iot/{project_id}/device-proxies`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:device-proxies:queryList`.
///
/// Page: [Query Device Proxy List](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListDeviceProxies.html>), updated 2025-05-16.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDeviceProxies {
    app_id: Option<AppId>,
    proxy_name: Option<String>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListDeviceProxies {
    app_id: query,
    proxy_name: query,
    limit: query,
    marker: query,
    offset: query,
});

impl ListDeviceProxies {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            app_id: None,
            proxy_name: None,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `app_id`: Only proxies of this resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `proxy_name`: Only proxies with this name. At most 64 characters. Allowed: letters, digits,
    /// Chinese characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn proxy_name(mut self, proxy_name: impl Into<String>) -> Self {
        self.proxy_name = Some(proxy_name.into());
        self
    }

    /// Sets `limit`: The maximum number of records on a page. 1 to 50. Default: `10`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `marker`: The marker that came with the previous page, which is the id of its last record.
    /// Records are listed from the newest to the oldest; without a marker, the list begins with the newest.
    /// Exactly 24 characters. Allowed: digits and the letters a to f in either case. Default:
    /// `ffffffffffffffffffffffff`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets `offset`: How many records to skip after the marker. To get further than 500 records, continue
    /// with the marker of a later page. 0 to 500. Default: `0`.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Operation for ListDeviceProxies {
    type Api = IotdaV5;
    type Output = DeviceProxyPage;
    type Content = rt::JsonBody;
    type Error = ListDeviceProxiesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDeviceProxies",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/device-proxies",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListDeviceProxies {
    type Item = DeviceProxy;
    type Pagination = rt::ByMarker;

    fn page_token(&self) -> Option<String> {
        self.marker.clone()
    }

    fn set_page_token(&mut self, marker: String) {
        self.marker = Some(marker);
        self.offset = None;
    }

    fn continuation(answer: &Self::Output) -> Option<String> {
        answer.page.as_ref().and_then(|page| page.marker.clone())
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.device_proxies.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListDeviceProxies`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.015100`.
    /// - `403`: `IOTDA.015101`, `IOTDA.015102`, `IOTDA.015103`, `IOTDA.015104`.
    /// - `404`: `IOTDA.015105`.
    pub enum ListDeviceProxiesError {
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

/// A page of the list of device proxies.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceProxyPage {
    /// The proxies, without their gateways. ShowDeviceProxy returns these.
    pub device_proxies: Option<Vec<DeviceProxy>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(DeviceProxyPage { device_proxies, page, ..default });
