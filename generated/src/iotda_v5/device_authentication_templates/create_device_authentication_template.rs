// Written by `cargo xtask generate` from api-spec/iotda-v5/device-authentication-templates/create-device-authentication-template.yaml: change the description, not this file.

//! Creates a template with which the platform identifies and authenticates devices that connect.

use crate::iotda_v5::{ActivationStatus, IotdaV5};
use super::schemas::{AuthenticationScheme, DeviceAuthenticationTemplate};
use crate::rt;

/// Creates a template with which the platform identifies and authenticates devices that connect.
/// Returns [`DeviceAuthenticationTemplate`].
///
/// `POST /v5/iot/{project_id}/device-authentication-templates`, answered with `201`.
///
/// While a template is active, it replaces the platform's own way of authenticating devices. There can
/// be at most 5 templates, of which one can be active. Devices have to connect with TLS and send the
/// platform's domain name by SNI.
///
/// Needs the permission `iotda:deviceauthenticationtemplate:create`.
///
/// Page: [Create a Device Authentication Template](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateDeviceAuthenticationTemplate.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateDeviceAuthenticationTemplate {
    template_name: String,
    description: Option<String>,
    status: Option<ActivationStatus>,
    template_body: AuthenticationScheme,
}

rt::request!(CreateDeviceAuthenticationTemplate {
    template_name: property,
    description: property,
    status: property,
    template_body: property,
});

impl CreateDeviceAuthenticationTemplate {
    /// Creates a request with the given `template_name` and `template_body`.
    ///
    /// - `template_name`: The name of the template, unique for the user. 1 to 128 characters. Allowed:
    ///   letters, digits, hyphens and underscores.
    /// - `template_body`: The content of the template: how a device is identified and authenticated.
    pub fn new(
        template_name: impl Into<String>,
        template_body: AuthenticationScheme,
    ) -> Self {
        Self {
            template_name: template_name.into(),
            description: None,
            status: None,
            template_body,
        }
    }

    /// Sets `description`: A free-form description of the template. At most 2048 characters. Allowed:
    /// letters, digits, Chinese characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and
    /// underscores.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `status`: Whether the template is active right away. If so, no other template may be active.
    /// Default: `INACTIVE`.
    pub fn status(mut self, status: impl Into<ActivationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl rt::Operation for CreateDeviceAuthenticationTemplate {
    type Api = IotdaV5;
    type Output = DeviceAuthenticationTemplate;
    type Content = rt::JsonBody;
    type Error = CreateDeviceAuthenticationTemplateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateDeviceAuthenticationTemplate",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/device-authentication-templates",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateDeviceAuthenticationTemplate`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.015400`, `IOTDA.015405`, `IOTDA.015407`, `IOTDA.015408`, `IOTDA.015409`.
    /// - `403`: `IOTDA.015402`.
    pub enum CreateDeviceAuthenticationTemplateError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
