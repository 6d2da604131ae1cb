// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-upgrade-packages/delete-ota-package.yaml: change the description, not this file.

//! Deletes what the platform knows about an OTA upgrade package.
//! Page: [Delete an OTA Upgrade Package](<https://support.huaweicloud.com/intl/en-us/ally-visitor-1-api-iothub/DeleteOtaPackage.html>), updated 2023-11-08.

use crate::iotda_v5::{IotdaV5, PackageId, Scope};
use crate::runtime::{
    self, BuildError, Documented, Metadata, Method, Operation, Path, Refusal, Then,
};

/// Deletes what the platform knows about an OTA upgrade package.
///
/// `DELETE /v5/iot/{project_id}/ota-upgrades/packages/{package_id}`, answered with `204` and no body.
///
/// The package's file, an object in OBS, stays where it is.
///
/// Before the call:
///
/// - The IoTDA instance may access OBS and holds the permission KMS Administrator.
/// - In the IAM console, under Agencies, the agency iotda_admin_trust has been granted KMS
///   Administrator and OBS OperateAccess.
///
/// Note: API Explorer can try the call with automatic authentication, and writes sample code for the
/// vendor's SDKs.
///
/// Note: For error codes the page refers to the list of all codes of the service.
///
/// Page: [Delete an OTA Upgrade Package](<https://support.huaweicloud.com/intl/en-us/ally-visitor-1-api-iothub/DeleteOtaPackage.html>), updated 2023-11-08.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct DeleteOtaPackage {
    package_id: PackageId,
}

impl DeleteOtaPackage {
    /// Takes what is mandatory.
    ///
    /// - `package_id`: The upgrade package to delete.
    pub fn new(package_id: PackageId) -> Self {
        Self { package_id }
    }
}

impl Operation for DeleteOtaPackage {
    type Api = IotdaV5;
    type Output = ();
    type Content = runtime::NoBody;
    type Error = DeleteOtaPackageError;

    const METADATA: Metadata = Metadata {
        id: "DeleteOtaPackage",
        method: Method::DELETE,
        path: "/v5/iot/{project_id}/ota-upgrades/packages/{package_id}",
        success: &[204],
        scope_headers: &["Instance-Id"],
        idempotent: true,
        authenticated: true,
    };

    fn path(&self, scope: &Scope) -> Result<Path, BuildError> {
        Path::fill(
            Self::METADATA.path,
            &[scope.project_id.as_str(), self.package_id.as_str()],
        )
    }
}

/// Why the platform refuses [`DeleteOtaPackage`].
/// Page: [Delete an OTA Upgrade Package](<https://support.huaweicloud.com/intl/en-us/ally-visitor-1-api-iothub/DeleteOtaPackage.html>), updated 2023-11-08.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum DeleteOtaPackageError {
    /// `401`: Unauthorized
    ///
    /// Assumed: That a new token helps; the documents tell no more than the status.
    Unauthorized,
    /// `403`: Forbidden
    Forbidden,
    /// `404`: Not Found
    NotFound,
    /// `404` `IOTDA.019300`: There is no such upgrade package.
    ///
    /// Assumed: The documents list the code for calls that name a package or a module, always with 404, but
    /// print no message for it.
    PackageNotFound,
    /// `500`: Internal Server Error
    InternalServerError,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for DeleteOtaPackageError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::status(Self::Unauthorized, 401)
                .message("Unauthorized")
                .then(Then::LogInAgain),
            Documented::status(Self::Forbidden, 403).message("Forbidden"),
            Documented::status(Self::NotFound, 404).message("Not Found"),
            Documented::code(Self::PackageNotFound, 404, "IOTDA.019300")
                .meaning("There is no such upgrade package."),
            Documented::status(Self::InternalServerError, 500)
                .message("Internal Server Error"),
        ],
    );
}
