// Written by `cargo xtask generate` from api-spec/iotda-v5/device-ca-certificates/show-certificate.yaml: change the description, not this file.

//! Shows the details of a device CA certificate, including its content.

use crate::iotda_v5::{CaCertificateId, IotdaV5};
use super::schemas::CaCertificate;
use crate::rt;

/// Shows the details of a device CA certificate, including its content. Returns [`CaCertificate`].
///
/// `GET /v5/iot/{project_id}/certificates/{certificate_id}`, answered with `200`.
///
/// Needs the permission `iotda:certificate:query`.
///
/// Page: [Query a CA Certificate](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowCertificate.html>), updated 2025-12-19.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowCertificate {
    certificate_id: CaCertificateId,
    sp_auth_token: Option<rt::Secret>,
    stage_auth_token: Option<rt::Secret>,
}

rt::request!(ShowCertificate {
    certificate_id: path,
    sp_auth_token: header("Sp-Auth-Token"),
    stage_auth_token: header("Stage-Auth-Token"),
});

impl ShowCertificate {
    /// Creates a request with the given `certificate_id`.
    ///
    /// - `certificate_id`: The CA certificate.
    pub fn new(certificate_id: CaCertificateId) -> Self {
        Self {
            certificate_id,
            sp_auth_token: None,
            stage_auth_token: None,
        }
    }

    /// Sets `Sp-Auth-Token`: The token of an SP user, obtained from the IoBPS service. Other callers leave
    /// it out.
    pub fn sp_auth_token(mut self, sp_auth_token: impl Into<rt::Secret>) -> Self {
        self.sp_auth_token = Some(sp_auth_token.into());
        self
    }

    /// Sets `Stage-Auth-Token`: The token of a Stage user. Only the IoStage service sends it.
    pub fn stage_auth_token(mut self, stage_auth_token: impl Into<rt::Secret>) -> Self {
        self.stage_auth_token = Some(stage_auth_token.into());
        self
    }
}

impl rt::Operation for ShowCertificate {
    type Api = IotdaV5;
    type Output = CaCertificate;
    type Content = rt::JsonBody;
    type Error = ShowCertificateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowCertificate",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/certificates/{certificate_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowCertificate`].
    pub enum ShowCertificateError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014306` (assumed): There is no such CA certificate. Check certificate_id against the
        /// list of CA certificates.
        CertificateNotFound = Row { status: 404, ..super::errors::CERTIFICATE_NOT_FOUND },
    }
}
