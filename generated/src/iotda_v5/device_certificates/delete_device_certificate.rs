// Written by `cargo xtask generate` from api-spec/iotda-v5/device-certificates/delete-device-certificate.yaml: change the description, not this file.

//! Deletes a device certificate.

use crate::iotda_v5::{DeviceCertificateId, IotdaV5};
use crate::rt;

/// Deletes a device certificate.
///
/// `DELETE /v5/iot/{project_id}/device-certificates/{certificate_id}`, answered with `204`.
///
/// The platform saves at most 1.5 times as many certificates as the instance may have devices. Once
/// this limit is reached, devices can still connect with further certificates, but these are not saved.
/// Deleting expired certificates makes room.
///
/// Needs the permission `iotda:devicecertificates:delete`.
///
/// Page: [Delete a Device Certificate](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteDeviceCertificate.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteDeviceCertificate {
    certificate_id: DeviceCertificateId,
}

rt::request!(DeleteDeviceCertificate { certificate_id: path });

impl DeleteDeviceCertificate {
    /// Creates a request with the given `certificate_id`.
    ///
    /// - `certificate_id`: The device certificate to delete.
    pub fn new(certificate_id: DeviceCertificateId) -> Self {
        Self { certificate_id }
    }
}

impl rt::Operation for DeleteDeviceCertificate {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteDeviceCertificateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteDeviceCertificate",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/device-certificates/{certificate_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteDeviceCertificate`].
    pub enum DeleteDeviceCertificateError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015500` (assumed): There is no such device certificate. Check certificate_id against
        /// the list of device certificates.
        CertificateNotFound = Row { status: 404, ..super::errors::CERTIFICATE_NOT_FOUND },
    }
}
