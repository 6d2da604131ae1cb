// Written by `cargo xtask generate` from api-spec/iotda-v5/pre-provisioning-templates/create-provisioning-template.yaml: change the description, not this file.

//! Creates a template with which devices are registered automatically when they first connect.

use crate::iotda_v5::{IotdaV5, errors};
use super::schemas::{ProvisioningScheme, ProvisioningTemplate};
use crate::rt;

/// Creates a template with which devices are registered automatically when they first connect. Returns
/// [`ProvisioningTemplate`].
///
/// `POST /v5/iot/{project_id}/provisioning-templates`, answered with `201`.
///
/// The template has no effect until UpdateCertificate binds it to a device CA certificate. Devices have
/// to connect by MQTT over TLS with a certificate issued by that CA, and send the platform's domain
/// name by SNI. An instance can have at most 10 templates. Only available in the standard and
/// enterprise edition.
///
/// Page: [Create a Pre-provisioning Template](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateProvisioningTemplate.html>), updated 2024-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateProvisioningTemplate {
    template_name: String,
    description: Option<String>,
    template_body: ProvisioningScheme,
}

rt::request!(CreateProvisioningTemplate {
    template_name: property,
    description: property,
    template_body: property,
});

impl CreateProvisioningTemplate {
    /// Creates a request with the given `template_name` and `template_body`.
    ///
    /// - `template_name`: The name of the template. 1 to 128 characters. Allowed: letters, digits, Chinese
    ///   characters, hyphens and underscores.
    /// - `template_body`: The content of the template: what is registered, and with which parts of the
    ///   certificate.
    pub fn new(
        template_name: impl Into<String>,
        template_body: ProvisioningScheme,
    ) -> Self {
        Self {
            template_name: template_name.into(),
            description: None,
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
}

impl rt::Operation for CreateProvisioningTemplate {
    type Api = IotdaV5;
    type Output = ProvisioningTemplate;
    type Content = rt::JsonBody;
    type Error = CreateProvisioningTemplateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateProvisioningTemplate",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/provisioning-templates",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateProvisioningTemplate`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.015300`, `IOTDA.015302`, `IOTDA.015305`.
    /// - `403`: `IOTDA.015306`.
    pub enum CreateProvisioningTemplateError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
