// Written by `cargo xtask generate` from api-spec/iotda-v5/device-authentication-templates/show-device-authentication-template.yaml: change the description, not this file.

//! Shows the details of a device authentication template, including its content.

use crate::iotda_v5::{DeviceAuthenticationTemplateId, IotdaV5};
use super::schemas::DeviceAuthenticationTemplate;
use crate::rt;

/// Shows the details of a device authentication template, including its content. Returns
/// [`DeviceAuthenticationTemplate`].
///
/// `GET /v5/iot/{project_id}/device-authentication-templates/{template_id}`, answered with `200`.
///
/// Needs the permission `iotda:deviceauthenticationtemplate:query`.
///
/// Page: [Query Details About an Authentication Template](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowDeviceAuthenticationTemplate.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowDeviceAuthenticationTemplate {
    template_id: DeviceAuthenticationTemplateId,
}

rt::request!(ShowDeviceAuthenticationTemplate { template_id: path });

impl ShowDeviceAuthenticationTemplate {
    /// Creates a request with the given `template_id`.
    ///
    /// - `template_id`: The template.
    pub fn new(template_id: DeviceAuthenticationTemplateId) -> Self {
        Self { template_id }
    }
}

impl rt::Operation for ShowDeviceAuthenticationTemplate {
    type Api = IotdaV5;
    type Output = DeviceAuthenticationTemplate;
    type Content = rt::JsonBody;
    type Error = ShowDeviceAuthenticationTemplateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowDeviceAuthenticationTemplate",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/device-authentication-templates/{template_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowDeviceAuthenticationTemplate`].
    pub enum ShowDeviceAuthenticationTemplateError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015401` (assumed): There is no such device authentication template. Check template_id
        /// against the list of templates.
        TemplateNotFound = Row { status: 404, ..super::errors::TEMPLATE_NOT_FOUND },
    }
}
