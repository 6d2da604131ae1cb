// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/delete-version-package.yaml: change the description, not this file.

//! Deletes a version package that devices no longer need.
//! Page: [Deleting a Specified Version Package](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0077.html>), updated 2022-02-24.

use crate::northbound_v1::{FileId, NorthboundV1};
use crate::runtime::{
    self, BuildError, Documented, Metadata, Method, Operation, Path, Refusal, Then,
};

/// Deletes a version package that devices no longer need.
///
/// `DELETE /iodm/northbound/v1.5.0/category/{fileId}`, answered with `200` and no body.
///
/// The package is named by its id, which the list of version packages gives.
///
/// Page: [Deleting a Specified Version Package](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0077.html>), updated 2022-02-24.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct DeleteVersionPackage {
    file_id: FileId,
}

impl DeleteVersionPackage {
    /// Takes what is mandatory.
    ///
    /// - `file_id`: The version package to delete.
    pub fn new(file_id: impl Into<FileId>) -> Self {
        Self { file_id: file_id.into() }
    }
}

impl Operation for DeleteVersionPackage {
    type Api = NorthboundV1;
    type Output = ();
    type Content = runtime::NoBody;
    type Error = DeleteVersionPackageError;

    const METADATA: Metadata = Metadata {
        id: "DeleteVersionPackage",
        method: Method::DELETE,
        path: "/iodm/northbound/v1.5.0/category/{fileId}",
        success: &[200],
        scope_headers: &[],
        idempotent: true,
        authenticated: true,
    };

    fn path(&self, _: &()) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[self.file_id.as_str()])
    }
}

/// Why the platform refuses [`DeleteVersionPackage`].
/// Page: [Deleting a Specified Version Package](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0077.html>), updated 2022-02-24.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum DeleteVersionPackageError {
    /// `400` `120015`: The request is malformed.
    ///
    /// Check the format of fileId.
    BadRequest,
    /// `403` `1010009`: The application calls more often than the flow control allows, 100 times a minute
    /// by default.
    ///
    /// Call less often, or have the maintenance staff of the platform raise the threshold.
    ThrottleExceeded,
    /// `403` `1010005`: The access token is not valid.
    ///
    /// Check the access token that the request carries.
    InvalidAccessToken,
    /// `404` `123002`: There is no such device or package.
    ///
    /// Check fileId.
    NotFound,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for DeleteVersionPackageError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::code(Self::BadRequest, 400, "120015")
                .message("Bad request error.")
                .remedy("Check the format of fileId."),
            Documented::code(Self::ThrottleExceeded, 403, "1010009")
                .message("app throttle exceed.")
                .remedy(
                    "Call less often, or have the maintenance staff of the platform raise the threshold.",
                )
                .then(Then::SlowDown),
            Documented::code(Self::InvalidAccessToken, 403, "1010005")
                .message("App_key or access_token is invalid.")
                .remedy("Check the access token that the request carries.")
                .then(Then::LogInAgain),
            Documented::code(Self::NotFound, 404, "123002")
                .message("Device or package file not found.")
                .remedy("Check fileId."),
        ],
    );
}
