// Written by `cargo xtask generate` from api-spec/iotda-v5/device-ca-certificates/add-certificate.yaml: change the description, not this file.

//! Uploads a device CA certificate: the certificate of an authority that issues certificates to
//! devices.

use crate::iotda_v5::{AppId, IotdaV5, errors};
use super::schemas::CaCertificate;
use crate::rt;

/// Uploads a device CA certificate: the certificate of an authority that issues certificates to
/// devices. Returns [`CaCertificate`].
///
/// `POST /v5/iot/{project_id}/certificates`, answered with `201`.
///
/// Devices can connect with certificates issued by the authority only after the CA certificate has been
/// verified: have the authority issue a certificate whose common name is the verify_code of the answer,
/// and send it with CheckCertificate. A tenant can have at most 100 CA certificates.
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
    /// - `content`: The CA certificate: one X.509 certificate in PEM format. At most 65535 characters.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            sp_auth_token: None,
            stage_auth_token: None,
            content: content.into(),
            app_id: None,
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

    /// Sets `app_id`: The resource space that the certificate will belong to. Without it, the certificate
    /// belongs to the default resource space.
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
        /// `400` `IOTDA.014300` (assumed): The tenant already has 100 CA certificates, which is the maximum.
        /// Delete certificates that are no longer used.
        TooManyCertificates = Row {
            status: 400,
            code: "IOTDA.014300",
            meaning: "The tenant already has 100 CA certificates, which is the maximum.",
            remedy: "Delete certificates that are no longer used.",
        },
        /// `400` `IOTDA.014301`: A certificate in the request, or one that it refers to, is not a valid X.509
        /// certificate. Send each certificate in PEM format with its line breaks, and check the certificates
        /// that the request refers to.
        InvalidCertificate = Row { status: 400, ..errors::INVALID_CERTIFICATE },
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
        /// `403` `IOTDA.001005`: The user has several resource spaces, and the call does not say which one it
        /// is for. Send app_id.
        ApplicationNotNamed = Row { status: 403, ..errors::APPLICATION_NOT_NAMED },
        /// `403` `IOTDA.001006`: The user has no resource space, or none with this id. Check which resource
        /// spaces the user has.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `IOTDA.001007`: The resource space belongs to another user. Check app_id, and that the client
        /// has the right credential.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
