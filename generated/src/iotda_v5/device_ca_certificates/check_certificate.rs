// Written by `cargo xtask generate` from api-spec/iotda-v5/device-ca-certificates/check-certificate.yaml: change the description, not this file.

//! Verifies a CA certificate, by a certificate that only the owner of its private key can have issued.

use crate::iotda_v5::{CaCertificateId, IotdaV5, errors};
use crate::rt;

/// Verifies a CA certificate, by a certificate that only the owner of its private key can have issued.
///
/// `POST /v5/iot/{project_id}/certificates/{certificate_id}/action`, answered with `200`.
///
/// From then on devices can connect with certificates that the authority issued.
///
/// Needs the permission `iotda:certificates:check`.
///
/// Before the call:
///
/// - There is a verification certificate, which the CA certificate signs and whose common name is the
///   verify_code that AddCertificate answered.
///
/// Page: [Verify a Device CA Certificate](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0016.html>), updated 2025-08-04.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CheckCertificate {
    certificate_id: CaCertificateId,
    action_id: CaCertificateAction,
    sp_auth_token: Option<rt::Secret>,
    stage_auth_token: Option<rt::Secret>,
    verify_content: String,
}

rt::request!(CheckCertificate {
    certificate_id: path,
    action_id: query,
    sp_auth_token: header("Sp-Auth-Token"),
    stage_auth_token: header("Stage-Auth-Token"),
    verify_content: property,
});

impl CheckCertificate {
    /// Creates a request with the given `certificate_id`, `action_id` and `verify_content`.
    ///
    /// - `certificate_id`: The CA certificate to verify.
    /// - `action_id`: What to do with the certificate.
    /// - `verify_content`: The verification certificate in PEM form. At most 65535 characters.
    pub fn new(
        certificate_id: CaCertificateId,
        action_id: impl Into<CaCertificateAction>,
        verify_content: impl Into<String>,
    ) -> Self {
        Self {
            certificate_id,
            action_id: action_id.into(),
            sp_auth_token: None,
            stage_auth_token: None,
            verify_content: verify_content.into(),
        }
    }

    /// Sets `Sp-Auth-Token`: The token of an SP user, for callers that have one from the service IoBPS.
    pub fn sp_auth_token(mut self, sp_auth_token: impl Into<rt::Secret>) -> Self {
        self.sp_auth_token = Some(sp_auth_token.into());
        self
    }

    /// Sets `Stage-Auth-Token`: The token of a Stage user. Only the service IoStage sends it.
    pub fn stage_auth_token(mut self, stage_auth_token: impl Into<rt::Secret>) -> Self {
        self.stage_auth_token = Some(stage_auth_token.into());
        self
    }
}

impl rt::Operation for CheckCertificate {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = CheckCertificateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CheckCertificate",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/certificates/{certificate_id}/action",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CheckCertificate`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.014308`.
    pub enum CheckCertificateError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.014301`: The text is no valid X.509 certificate. Send one X.509 certificate in PEM
        /// form, line breaks included.
        InvalidCertificate = Row { status: 400, ..super::errors::INVALID_CERTIFICATE },
        /// `400` `IOTDA.014307`: The common name of the verification certificate is not the verify_code of the
        /// CA certificate. Get the current code with ShowCertificate, and issue the verification certificate
        /// anew.
        WrongVerifyCode = Row {
            status: 400,
            code: "IOTDA.014307",
            message: "Operation not allowed. The certificates verify verifyCode failed",
            remedy: "Get the current code with ShowCertificate, and issue the verification certificate anew.",
        },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA there. Subscribe to IoTDA, check project
        /// and region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `403` `IOTDA.000022`: The user may not make this call. Grant the user the permission for it in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001006`: The user has no resource space, or not this one. Check the resource spaces of
        /// the user.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `IOTDA.001007`: The resource space belongs to somebody else. Check app_id, and whose
        /// credential the client has.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014306` (assumed): There is no such CA certificate. Check certificate_id against the
        /// list of CA certificates.
        CertificateNotFound = Row { status: 404, ..super::errors::CERTIFICATE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; should it not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}

rt::open_enum! {
    /// The type `CheckCertificate.action_id` of the description.
    pub enum CaCertificateAction {
        /// `verify`: Verifies the certificate.
        Verify = "verify",
    }
}
