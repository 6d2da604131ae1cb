// Written by `cargo xtask generate` from api-spec/iotda-v5/device-authentication-templates/list-device-authentication-templates.yaml: change the description, not this file.

//! Lists the device authentication templates.

use crate::iotda_v5::{IotdaV5, PageInfo};
use super::schemas::DeviceAuthenticationTemplate;
use crate::rt;

/// Lists the device authentication templates. Returns [`DeviceAuthenticationTemplatePage`].
///
/// `GET /v5/iot/{project_id}/device-authentication-templates`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:deviceauthenticationtemplate:queryList`.
///
/// Page: [Query the Device Authentication Template List](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListDeviceAuthenticationTemplates.html>), updated 2026-06-29.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDeviceAuthenticationTemplates {
    template_name: Option<String>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListDeviceAuthenticationTemplates {
    template_name: query,
    limit: query,
    marker: query,
    offset: query,
});

impl ListDeviceAuthenticationTemplates {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            template_name: None,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `template_name`: Only templates with this name. At most 128 characters. Allowed: letters,
    /// digits, hyphens and underscores.
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
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

impl rt::Operation for ListDeviceAuthenticationTemplates {
    type Api = IotdaV5;
    type Output = DeviceAuthenticationTemplatePage;
    type Content = rt::JsonBody;
    type Error = ListDeviceAuthenticationTemplatesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDeviceAuthenticationTemplates",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/device-authentication-templates",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListDeviceAuthenticationTemplates {
    type Item = DeviceAuthenticationTemplate;
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
        answer.templates.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListDeviceAuthenticationTemplates`].
    pub enum ListDeviceAuthenticationTemplatesError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
    }
}

/// A page of the list of device authentication templates.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceAuthenticationTemplatePage {
    /// The templates, without template_body.
    pub templates: Option<Vec<DeviceAuthenticationTemplate>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(DeviceAuthenticationTemplatePage { templates, page, ..default });
