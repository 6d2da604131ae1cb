// Written by `cargo xtask generate` from api-spec/iotda-v5/device-authentication-templates/delete-device-authentication-template.yaml: change the description, not this file.

//! Deletes a device authentication template.

use crate::iotda_v5::{DeviceAuthenticationTemplateId, IotdaV5};
use crate::rt;

/// Deletes a device authentication template.
///
/// `DELETE /v5/iot/{project_id}/device-authentication-templates/{template_id}`, answered with `204`.
///
/// Needs the permission `iotda:deviceauthenticationtemplate:delete`.
///
/// Page: [Delete a Device Authentication Template](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteDeviceAuthenticationTemplate.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteDeviceAuthenticationTemplate {
    template_id: DeviceAuthenticationTemplateId,
}

rt::request!(DeleteDeviceAuthenticationTemplate { template_id: path });

impl DeleteDeviceAuthenticationTemplate {
    /// Creates a request with the given `template_id`.
    ///
    /// - `template_id`: The template to delete.
    pub fn new(template_id: DeviceAuthenticationTemplateId) -> Self {
        Self { template_id }
    }
}

impl rt::Operation for DeleteDeviceAuthenticationTemplate {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteDeviceAuthenticationTemplateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteDeviceAuthenticationTemplate",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/device-authentication-templates/{template_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteDeviceAuthenticationTemplate`].
    pub enum DeleteDeviceAuthenticationTemplateError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015401` (assumed): There is no such device authentication template. Check template_id
        /// against the list of templates.
        TemplateNotFound = Row { status: 404, ..super::errors::TEMPLATE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
