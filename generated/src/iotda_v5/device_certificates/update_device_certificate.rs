// Written by `cargo xtask generate` from api-spec/iotda-v5/device-certificates/update-device-certificate.yaml: change the description, not this file.

//! Activates or deactivates a device certificate.

use crate::iotda_v5::{ActivationStatus, DeviceCertificateId, IotdaV5};
use super::schemas::DeviceCertificate;
use crate::rt;

/// Activates or deactivates a device certificate. Returns [`DeviceCertificate`].
///
/// `PUT /v5/iot/{project_id}/device-certificates/{certificate_id}`, answered with `200`.
///
/// While a certificate is inactive, devices that use it cannot connect.
///
/// Needs the permission `iotda:devicecertificates:update`.
///
/// Page: [Update a Device Certificate](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateDeviceCertificate.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateDeviceCertificate {
    certificate_id: DeviceCertificateId,
    status: ActivationStatus,
}

rt::request!(UpdateDeviceCertificate { certificate_id: path, status: property });

impl UpdateDeviceCertificate {
    /// Creates a request with the given `certificate_id` and `status`.
    ///
    /// - `certificate_id`: The device certificate to change.
    /// - `status`: Whether devices can connect with the certificate.
    pub fn new(
        certificate_id: DeviceCertificateId,
        status: impl Into<ActivationStatus>,
    ) -> Self {
        Self {
            certificate_id,
            status: status.into(),
        }
    }
}

impl rt::Operation for UpdateDeviceCertificate {
    type Api = IotdaV5;
    type Output = DeviceCertificate;
    type Content = rt::JsonBody;
    type Error = UpdateDeviceCertificateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateDeviceCertificate",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/device-certificates/{certificate_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateDeviceCertificate`].
    pub enum UpdateDeviceCertificateError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015500` (assumed): There is no such device certificate. Check certificate_id against
        /// the list of device certificates.
        CertificateNotFound = Row { status: 404, ..super::errors::CERTIFICATE_NOT_FOUND },
    }
}
