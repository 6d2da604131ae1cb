// Written by `cargo xtask generate` from api-spec/iotda-v5/device-ca-certificates/check-certificate.yaml: change the description, not this file.

//! Verifies a device CA certificate, which proves that its owner holds the private key.

use crate::iotda_v5::{CaCertificateId, IotdaV5, errors};
use crate::rt;

/// Verifies a device CA certificate, which proves that its owner holds the private key.
///
/// `POST /v5/iot/{project_id}/certificates/{certificate_id}/action`, answered with `200`.
///
/// Afterwards, devices can connect with certificates issued by the authority.
///
/// Needs the permission `iotda:certificates:check`.
///
/// Before the call:
///
/// - The authority has issued a verification certificate whose common name is the verify_code that
///   AddCertificate returned.
///
/// Page: [Verify a Device CA Certificate](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0016.html>), updated 2025-08-04.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CheckCertificate {
    certificate_id: CaCertificateId,
    action: CaCertificateAction,
    sp_auth_token: Option<rt::Secret>,
    stage_auth_token: Option<rt::Secret>,
    verify_content: String,
}

rt::request!(CheckCertificate {
    certificate_id: path,
    action: query("action_id"),
    sp_auth_token: header("Sp-Auth-Token"),
    stage_auth_token: header("Stage-Auth-Token"),
    verify_content: property,
});

impl CheckCertificate {
    /// Creates a request with the given `certificate_id`, `action` and `verify_content`.
    ///
    /// - `certificate_id`: The CA certificate to verify.
    /// - `action`: What to do with the certificate.
    /// - `verify_content`: The verification certificate in PEM format. At most 65535 characters.
    pub fn new(
        certificate_id: CaCertificateId,
        action: impl Into<CaCertificateAction>,
        verify_content: impl Into<String>,
    ) -> Self {
        Self {
            certificate_id,
            action: action.into(),
            sp_auth_token: None,
            stage_auth_token: None,
            verify_content: verify_content.into(),
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
        /// `400` `IOTDA.014301`: A certificate in the request, or one that it refers to, is not a valid X.509
        /// certificate. Send each certificate in PEM format with its line breaks, and check the certificates
        /// that the request refers to.
        InvalidCertificate = Row { status: 400, ..errors::INVALID_CERTIFICATE },
        /// `400` `IOTDA.014307`: The common name of the verification certificate is not the verify_code of the
        /// CA certificate. Get the current code with ShowCertificate, and issue a new verification certificate
        /// with it.
        WrongVerifyCode = Row {
            status: 400,
            code: "IOTDA.014307",
            message: "Operation not allowed. The certificates verify verifyCode failed",
            remedy: "Get the current code with ShowCertificate, and issue a new verification certificate with it.",
        },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001006`: The user has no resource space, or none with this id. Check which resource
        /// spaces the user has.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `IOTDA.001007`: The resource space belongs to another user. Check app_id, and that the client
        /// has the right credential.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014306` (assumed): There is no such CA certificate. Check certificate_id against the
        /// list of CA certificates.
        CertificateNotFound = Row { status: 404, ..super::errors::CERTIFICATE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}

rt::open_enum! {
    /// What to do with a CA certificate.
    pub enum CaCertificateAction {
        /// `verify`: Verifies the certificate.
        Verify = "verify",
    }
}
