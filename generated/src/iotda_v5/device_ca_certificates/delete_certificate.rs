// Written by `cargo xtask generate` from api-spec/iotda-v5/device-ca-certificates/delete-certificate.yaml: change the description, not this file.

//! Deletes a device CA certificate.

use crate::iotda_v5::{CaCertificateId, IotdaV5, errors};
use crate::rt;

/// Deletes a device CA certificate.
///
/// `DELETE /v5/iot/{project_id}/certificates/{certificate_id}`, answered with `204`.
///
/// Needs the permission `iotda:certificates:delete`.
///
/// Page: [Delete a Device CA Certificate](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0022.html>), updated 2024-06-27.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteCertificate {
    certificate_id: CaCertificateId,
    sp_auth_token: Option<rt::Secret>,
    stage_auth_token: Option<rt::Secret>,
}

rt::request!(DeleteCertificate {
    certificate_id: path,
    sp_auth_token: header("Sp-Auth-Token"),
    stage_auth_token: header("Stage-Auth-Token"),
});

impl DeleteCertificate {
    /// Creates a request with the given `certificate_id`.
    ///
    /// - `certificate_id`: The CA certificate to delete.
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

impl rt::Operation for DeleteCertificate {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteCertificateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteCertificate",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/certificates/{certificate_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteCertificate`].
    pub enum DeleteCertificateError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.014304`: The platform could not delete the certificate. Open a service ticket.
        DeletionFailed = Row {
            status: 400,
            code: "IOTDA.014304",
            message: "Operation not allowed. The certificates delete failed",
            remedy: "Open a service ticket.",
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
