// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-upgrade-packages/delete-ota-package.yaml: change the description, not this file.

//! Deletes an OTA upgrade package from the platform.

use crate::iotda_v5::{IotdaV5, PackageId};
use crate::rt;

/// Deletes an OTA upgrade package from the platform.
///
/// `DELETE /v5/iot/{project_id}/ota-upgrades/packages/{package_id}`, answered with `204`.
///
/// The file of the package is an object in OBS, which is not deleted.
///
/// Before the call:
///
/// - The IoTDA instance may access OBS and has the permission KMS Administrator.
/// - In the IAM console, under Agencies, the agency iotda_admin_trust has the permissions KMS
///   Administrator and OBS OperateAccess.
///
/// Page: [Delete an OTA Upgrade Package](<https://support.huaweicloud.com/intl/en-us/ally-visitor-1-api-iothub/DeleteOtaPackage.html>), updated 2023-11-08.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteOtaPackage {
    package_id: PackageId,
}

rt::request!(DeleteOtaPackage { package_id: path });

impl DeleteOtaPackage {
    /// Creates a request with the given `package_id`.
    ///
    /// - `package_id`: The upgrade package to delete.
    pub fn new(package_id: PackageId) -> Self {
        Self { package_id }
    }
}

impl rt::Operation for DeleteOtaPackage {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteOtaPackageError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteOtaPackage",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/ota-upgrades/packages/{package_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteOtaPackage`].
    pub enum DeleteOtaPackageError {
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
