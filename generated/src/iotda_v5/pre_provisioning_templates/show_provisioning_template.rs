// Written by `cargo xtask generate` from api-spec/iotda-v5/pre-provisioning-templates/show-provisioning-template.yaml: change the description, not this file.

//! Shows the details of a pre-provisioning template, including its content.

use crate::iotda_v5::{IotdaV5, ProvisioningTemplateId};
use super::schemas::ProvisioningTemplate;
use crate::rt;

/// Shows the details of a pre-provisioning template, including its content. Returns
/// [`ProvisioningTemplate`].
///
/// `GET /v5/iot/{project_id}/provisioning-templates/{template_id}`, answered with `200`.
///
/// Page: [Query Pre-provisioning Template Details](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowProvisioningTemplate.html>), updated 2024-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowProvisioningTemplate {
    template_id: ProvisioningTemplateId,
}

rt::request!(ShowProvisioningTemplate { template_id: path });

impl ShowProvisioningTemplate {
    /// Creates a request with the given `template_id`.
    ///
    /// - `template_id`: The template.
    pub fn new(template_id: ProvisioningTemplateId) -> Self {
        Self { template_id }
    }
}

impl rt::Operation for ShowProvisioningTemplate {
    type Api = IotdaV5;
    type Output = ProvisioningTemplate;
    type Content = rt::JsonBody;
    type Error = ShowProvisioningTemplateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowProvisioningTemplate",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/provisioning-templates/{template_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowProvisioningTemplate`].
    pub enum ShowProvisioningTemplateError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015202` (assumed): There is no such pre-provisioning template. Check template_id
        /// against the list of templates.
        TemplateNotFound = Row {
            status: 404,
            code: "IOTDA.015202",
            meaning: "There is no such pre-provisioning template.",
            remedy: "Check template_id against the list of templates.",
        },
    }
}
