// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-upgrade-packages/show-ota-package.yaml: change the description, not this file.

//! Tells what the platform knows about an upgrade package.
//! Page: [Query OTA Upgrade Package Details](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowOtaPackage.html>).

use crate::iotda_v5::{IotdaV5, OtaPackage, PackageId, Scope};
use crate::runtime::{
    self, BuildError, Documented, Metadata, Method, Operation, Path, Refusal, Then,
};

/// Tells what the platform knows about an upgrade package.
///
/// `GET /v5/iot/{project_id}/ota-upgrades/packages/{package_id}`, answered with `200` and a body.
///
/// Before the call:
///
/// - The IoTDA instance may access OBS and holds the permission KMS Administrator.
/// - In the IAM console, under Agencies, the agency iotda_admin_trust has been granted KMS
///   Administrator and OBS OperateAccess.
///
/// Page: [Query OTA Upgrade Package Details](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowOtaPackage.html>).
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct ShowOtaPackage {
    package_id: PackageId,
}

impl ShowOtaPackage {
    /// Takes what is mandatory.
    ///
    /// - `package_id`: The upgrade package.
    pub fn new(package_id: PackageId) -> Self {
        Self { package_id }
    }
}

impl Operation for ShowOtaPackage {
    type Api = IotdaV5;
    type Output = OtaPackage;
    type Content = runtime::JsonBody;
    type Error = ShowOtaPackageError;

    const METADATA: Metadata = Metadata {
        id: "ShowOtaPackage",
        method: Method::GET,
        path: "/v5/iot/{project_id}/ota-upgrades/packages/{package_id}",
        success: &[200],
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

/// Why the platform refuses [`ShowOtaPackage`].
/// Page: [Query OTA Upgrade Package Details](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowOtaPackage.html>).
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum ShowOtaPackageError {
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

impl Refusal for ShowOtaPackageError {
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
