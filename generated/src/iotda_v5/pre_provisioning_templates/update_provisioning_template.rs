// Written by `cargo xtask generate` from api-spec/iotda-v5/pre-provisioning-templates/update-provisioning-template.yaml: change the description, not this file.

//! Changes a pre-provisioning template.

use crate::iotda_v5::{IotdaV5, ProvisioningTemplateId};
use super::schemas::{ProvisioningScheme, ProvisioningTemplate};
use crate::rt;

/// Changes a pre-provisioning template. Returns [`ProvisioningTemplate`].
///
/// `PUT /v5/iot/{project_id}/provisioning-templates/{template_id}`, answered with `200`.
///
/// Devices that were registered with the template are also authenticated with it, so a change can keep
/// them from connecting.
///
/// Page: [Update Information About a Pre-provisioning Template with a Specified ID](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateProvisioningTemplate.html>), updated 2024-11-06.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateProvisioningTemplate {
    template_id: ProvisioningTemplateId,
    description: Option<String>,
    template_body: Option<ProvisioningScheme>,
}

rt::request!(UpdateProvisioningTemplate {
    template_id: path,
    description: property,
    template_body: property,
});

impl UpdateProvisioningTemplate {
    /// Creates a request with the given `template_id`.
    ///
    /// - `template_id`: The template to change.
    pub fn new(template_id: ProvisioningTemplateId) -> Self {
        Self {
            template_id,
            description: None,
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

    /// Sets `template_body`: The new content of the template.
    pub fn template_body(mut self, template_body: ProvisioningScheme) -> Self {
        self.template_body = Some(template_body);
        self
    }
}

impl rt::Operation for UpdateProvisioningTemplate {
    type Api = IotdaV5;
    type Output = ProvisioningTemplate;
    type Content = rt::JsonBody;
    type Error = UpdateProvisioningTemplateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateProvisioningTemplate",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/provisioning-templates/{template_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateProvisioningTemplate`].
    pub enum UpdateProvisioningTemplateError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015301` (assumed): There is no such pre-provisioning template. Check template_id
        /// against the list of templates.
        TemplateNotFound = Row { status: 404, ..super::errors::TEMPLATE_NOT_FOUND },
    }
}
