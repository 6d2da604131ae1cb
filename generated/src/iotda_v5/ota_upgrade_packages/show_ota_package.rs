// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-upgrade-packages/show-ota-package.yaml: change the description, not this file.

//! Shows the details of an OTA upgrade package.

use crate::iotda_v5::{IotdaV5, PackageId};
use super::schemas::OtaPackage;
use crate::rt;

/// Shows the details of an OTA upgrade package. Returns [`OtaPackage`].
///
/// `GET /v5/iot/{project_id}/ota-upgrades/packages/{package_id}`, answered with `200`.
///
/// Before the call:
///
/// - The IoTDA instance may access OBS and has the permission KMS Administrator.
/// - In the IAM console, under Agencies, the agency iotda_admin_trust has the permissions KMS
///   Administrator and OBS OperateAccess.
///
/// Page: [Obtain OTA Upgrade Package Details](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowOtaPackage.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowOtaPackage {
    package_id: PackageId,
}

rt::request!(ShowOtaPackage { package_id: path });

impl ShowOtaPackage {
    /// Creates a request with the given `package_id`.
    ///
    /// - `package_id`: The upgrade package.
    pub fn new(package_id: PackageId) -> Self {
        Self { package_id }
    }
}

impl rt::Operation for ShowOtaPackage {
    type Api = IotdaV5;
    type Output = OtaPackage;
    type Content = rt::JsonBody;
    type Error = ShowOtaPackageError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowOtaPackage",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/ota-upgrades/packages/{package_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowOtaPackage`].
    pub enum ShowOtaPackageError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.019300` (assumed): There is no such upgrade package.
        PackageNotFound = Row { status: 404, ..super::errors::PACKAGE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
