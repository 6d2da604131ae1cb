// Written by `cargo xtask generate` from api-spec/iotda-v5/device-ca-certificates/add-certificate.yaml: change the description, not this file.

//! Uploads the certificate of an authority that issues certificates to devices.

use crate::iotda_v5::{AppId, IotdaV5, errors};
use super::schemas::CaCertificate;
use crate::rt;

/// Uploads the certificate of an authority that issues certificates to devices. Returns
/// [`CaCertificate`].
///
/// `POST /v5/iot/{project_id}/certificates`, answered with `201`.
///
/// No device can connect with a certificate of the authority before the CA certificate is verified:
/// issue a certificate with the answer's verify_code as its common name, signed by the authority, and
/// send it with CheckCertificate. A tenant has at most 100 CA certificates.
///
/// Needs the permission `iotda:certificates:upload`.
///
/// Page: [Upload a Device CA Certificate](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0014.html>), updated 2024-06-27.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct AddCertificate {
    sp_auth_token: Option<rt::Secret>,
    stage_auth_token: Option<rt::Secret>,
    content: String,
    app_id: Option<AppId>,
}

rt::request!(AddCertificate {
    sp_auth_token: header("Sp-Auth-Token"),
    stage_auth_token: header("Stage-Auth-Token"),
    content: property,
    app_id: property,
});

impl AddCertificate {
    /// Creates a request with the given `content`.
    ///
    /// - `content`: The certificate of the authority, an X.509 certificate in PEM form. At most 65535
    ///   characters.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            sp_auth_token: None,
            stage_auth_token: None,
            content: content.into(),
            app_id: None,
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

    /// Sets `app_id`: The resource space that the certificate will belong to; without it, the default one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for AddCertificate {
    type Api = IotdaV5;
    type Output = CaCertificate;
    type Content = rt::JsonBody;
    type Error = AddCertificateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "AddCertificate",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/certificates",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`AddCertificate`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.014302`, `IOTDA.014303`, `IOTDA.014309`.
    pub enum AddCertificateError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.014300` (assumed): The tenant has as many CA certificates as there can be, which are 100.
        /// Delete certificates that are no longer used.
        TooManyCertificates = Row {
            status: 400,
            code: "IOTDA.014300",
            meaning: "The tenant has as many CA certificates as there can be, which are 100.",
            remedy: "Delete certificates that are no longer used.",
        },
        /// `400` `IOTDA.014301`: The text is no valid X.509 certificate. Send one X.509 certificate in PEM
        /// form, line breaks included.
        InvalidCertificate = Row { status: 400, ..super::errors::INVALID_CERTIFICATE },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA there. Subscribe to IoTDA, check project
        /// and region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `403` `IOTDA.000022`: The user may not make this call. Grant the user the permission for it in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001005`: The user has several resource spaces, and the call does not say which one it
        /// is about. Send app_id.
        ApplicationNotNamed = Row { status: 403, ..errors::APPLICATION_NOT_NAMED },
        /// `403` `IOTDA.001006`: The user has no resource space, or not this one. Check the resource spaces of
        /// the user.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `IOTDA.001007`: The resource space belongs to somebody else. Check app_id, and whose
        /// credential the client has.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; should it not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
