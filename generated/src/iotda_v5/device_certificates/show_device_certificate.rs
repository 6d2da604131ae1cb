// Written by `cargo xtask generate` from api-spec/iotda-v5/device-certificates/show-device-certificate.yaml: change the description, not this file.

//! Shows the details of a device certificate, including its content.

use crate::iotda_v5::{DeviceCertificateId, IotdaV5};
use super::schemas::DeviceCertificate;
use crate::rt;

/// Shows the details of a device certificate, including its content. Returns [`DeviceCertificate`].
///
/// `GET /v5/iot/{project_id}/device-certificates/{certificate_id}`.
///
/// Needs the permission `iotda:devicecertificates:query`.
///
/// Page: [Query a Device Certificate](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowDeviceCertificate.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowDeviceCertificate {
    certificate_id: DeviceCertificateId,
}

rt::request!(ShowDeviceCertificate { certificate_id: path });

impl ShowDeviceCertificate {
    /// Creates a request with the given `certificate_id`.
    ///
    /// - `certificate_id`: The device certificate.
    pub fn new(certificate_id: DeviceCertificateId) -> Self {
        Self { certificate_id }
    }
}

impl rt::Operation for ShowDeviceCertificate {
    type Api = IotdaV5;
    type Output = DeviceCertificate;
    type Content = rt::JsonBody;
    type Error = ShowDeviceCertificateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowDeviceCertificate",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/device-certificates/{certificate_id}",
        success: &[],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowDeviceCertificate`].
    pub enum ShowDeviceCertificateError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015500` (assumed): There is no such device certificate. Check certificate_id against
        /// the list of device certificates.
        CertificateNotFound = Row { status: 404, ..super::errors::CERTIFICATE_NOT_FOUND },
    }
}
