// Written by `cargo xtask generate` from api-spec/iotda-v5/pre-provisioning-templates/delete-provisioning-template.yaml: change the description, not this file.

//! Deletes a pre-provisioning template.

use crate::iotda_v5::{IotdaV5, ProvisioningTemplateId};
use crate::rt;

/// Deletes a pre-provisioning template.
///
/// `DELETE /v5/iot/{project_id}/provisioning-templates/{template_id}`, answered with `204`.
///
/// Needs the permission `iotda:provisioningtemplate:delete`.
///
/// Page: [Delete a Pre-provisioning Template](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteProvisioningTemplate.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteProvisioningTemplate {
    template_id: ProvisioningTemplateId,
}

rt::request!(DeleteProvisioningTemplate { template_id: path });

impl DeleteProvisioningTemplate {
    /// Creates a request with the given `template_id`.
    ///
    /// - `template_id`: The template to delete.
    pub fn new(template_id: ProvisioningTemplateId) -> Self {
        Self { template_id }
    }
}

impl rt::Operation for DeleteProvisioningTemplate {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteProvisioningTemplateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteProvisioningTemplate",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/provisioning-templates/{template_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteProvisioningTemplate`].
    pub enum DeleteProvisioningTemplateError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015301` (assumed): There is no such pre-provisioning template. Check template_id
        /// against the list of templates.
        TemplateNotFound = Row { status: 404, ..super::errors::TEMPLATE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
