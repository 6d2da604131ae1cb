// Written by `cargo xtask generate` from api-spec/iotda-v5/device-authentication-templates/update-device-authentication-template.yaml: change the description, not this file.

//! Changes a device authentication template, or activates or deactivates it.

use crate::iotda_v5::{ActivationStatus, DeviceAuthenticationTemplateId, IotdaV5};
use super::schemas::{DeviceAuthenticationTemplate, TimestampExpression};
use crate::rt;

/// Changes a device authentication template, or activates or deactivates it. Returns
/// [`DeviceAuthenticationTemplate`].
///
/// `PUT /v5/iot/{project_id}/device-authentication-templates/{template_id}`.
///
/// The content of a template can be changed only if the template is inactive, or becomes inactive by
/// the same call.
///
/// Needs the permission `iotda:deviceauthenticationtemplate:update`.
///
/// Page: [Modify the Device Authentication Template](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateDeviceAuthenticationTemplate.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateDeviceAuthenticationTemplate {
    template_id: DeviceAuthenticationTemplateId,
    description: Option<String>,
    status: Option<ActivationStatus>,
    template_body: Option<AuthenticationSchemeChange>,
}

rt::request!(UpdateDeviceAuthenticationTemplate {
    template_id: path,
    description: property,
    status: property,
    template_body: property,
});

impl UpdateDeviceAuthenticationTemplate {
    /// Creates a request with the given `template_id`.
    ///
    /// - `template_id`: The template to change.
    pub fn new(template_id: DeviceAuthenticationTemplateId) -> Self {
        Self {
            template_id,
            description: None,
            status: None,
            template_body: None,
        }
    }

    /// Sets `description`: A free-form description of the template. At most 2048 characters. Allowed:
    /// letters, digits, Chinese characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and
    /// underscores.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `status`: Whether the platform authenticates devices with the template. Only one template can
    /// be active at a time.
    pub fn status(mut self, status: impl Into<ActivationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `template_body`: The new content of the template. The template must be inactive, or become
    /// inactive by this call.
    pub fn template_body(mut self, template_body: AuthenticationSchemeChange) -> Self {
        self.template_body = Some(template_body);
        self
    }
}

impl rt::Operation for UpdateDeviceAuthenticationTemplate {
    type Api = IotdaV5;
    type Output = DeviceAuthenticationTemplate;
    type Content = rt::JsonBody;
    type Error = UpdateDeviceAuthenticationTemplateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateDeviceAuthenticationTemplate",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/device-authentication-templates/{template_id}",
        success: &[],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateDeviceAuthenticationTemplate`].
    pub enum UpdateDeviceAuthenticationTemplateError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015401` (assumed): There is no such device authentication template. Check template_id
        /// against the list of templates.
        TemplateNotFound = Row { status: 404, ..super::errors::TEMPLATE_NOT_FOUND },
    }
}

/// Changes to an authentication scheme.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AuthenticationSchemeChange {
    /// The parameters that the expressions use, in the form that CreateDeviceAuthenticationTemplate takes.
    pub parameters: Option<rt::Json>,
    /// The expressions for device id, timestamp and password.
    pub resources: Option<AuthenticationExpressionsChange>,
}

rt::object!(AuthenticationSchemeChange { parameters, resources, ..default });

impl AuthenticationSchemeChange {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            parameters: None,
            resources: None,
        }
    }

    /// Sets `parameters`.
    pub fn parameters(mut self, parameters: impl Into<rt::Json>) -> Self {
        self.parameters = Some(parameters.into());
        self
    }

    /// Sets `resources`.
    pub fn resources(mut self, resources: AuthenticationExpressionsChange) -> Self {
        self.resources = Some(resources);
        self
    }
}

/// Changes to the expressions of an authentication scheme. They have the form that
/// CreateDeviceAuthenticationTemplate takes.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AuthenticationExpressionsChange {
    /// The expression for the device id.
    pub device_id: Option<rt::Json>,
    /// The expression for the timestamp that the device sends when it connects.
    pub timestamp: Option<TimestampExpression>,
    /// The expression for the expected password. It must use iotda::device::secret, and only within a hash
    /// function. An empty object, {}, removes the expression.
    pub password: Option<rt::Json>,
}

rt::object!(AuthenticationExpressionsChange { device_id, timestamp, password, ..default });

impl AuthenticationExpressionsChange {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            device_id: None,
            timestamp: None,
            password: None,
        }
    }

    /// Sets `device_id`.
    pub fn device_id(mut self, device_id: impl Into<rt::Json>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets `timestamp`.
    pub fn timestamp(mut self, timestamp: TimestampExpression) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

    /// Sets `password`.
    pub fn password(mut self, password: impl Into<rt::Json>) -> Self {
        self.password = Some(password.into());
        self
    }
}
