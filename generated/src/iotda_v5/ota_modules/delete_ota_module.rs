// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-modules/delete-ota-module.yaml: change the description, not this file.

//! Deletes an OTA module.
//! Page: [Delete an OTA Module](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteOtaModule.html>), updated 2026-01-29.

use crate::iotda_v5::{IotdaV5, ModuleId, Scope};
use crate::runtime::{
    self, BuildError, Documented, Metadata, Method, Operation, Path, Refusal, Then,
};

/// Deletes an OTA module.
///
/// `DELETE /v5/iot/{project_id}/ota-upgrades/modules/{module_id}`, answered with `204` and no body.
///
/// Page: [Delete an OTA Module](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteOtaModule.html>), updated 2026-01-29.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct DeleteOtaModule {
    module_id: ModuleId,
}

impl DeleteOtaModule {
    /// Takes what is mandatory.
    ///
    /// - `module_id`: The OTA module to delete.
    pub fn new(module_id: ModuleId) -> Self {
        Self { module_id }
    }
}

impl Operation for DeleteOtaModule {
    type Api = IotdaV5;
    type Output = ();
    type Content = runtime::NoBody;
    type Error = DeleteOtaModuleError;

    const METADATA: Metadata = Metadata {
        id: "DeleteOtaModule",
        method: Method::DELETE,
        path: "/v5/iot/{project_id}/ota-upgrades/modules/{module_id}",
        success: &[204],
        scope_headers: &["Instance-Id"],
        idempotent: true,
        authenticated: true,
    };

    fn path(&self, scope: &Scope) -> Result<Path, BuildError> {
        Path::fill(
            Self::METADATA.path,
            &[scope.project_id.as_str(), self.module_id.as_str()],
        )
    }
}

/// Why the platform refuses [`DeleteOtaModule`].
/// Page: [Delete an OTA Module](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteOtaModule.html>), updated 2026-01-29.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum DeleteOtaModuleError {
    /// `400`: Bad Request
    BadRequest,
    /// `401`: Unauthorized
    ///
    /// Assumed: That a new token helps; the documents tell no more than the status.
    Unauthorized,
    /// `403`: Forbidden
    Forbidden,
    /// `404`: Not Found
    NotFound,
    /// `404` `IOTDA.019300`: There is no such OTA module.
    ///
    /// Assumed: The documents list the code for calls that name a package or a module, always with 404, but
    /// print no message for it.
    ModuleNotFound,
    /// `500`: Internal Server Error
    InternalServerError,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for DeleteOtaModuleError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::status(Self::BadRequest, 400).message("Bad Request"),
            Documented::status(Self::Unauthorized, 401)
                .message("Unauthorized")
                .then(Then::LogInAgain),
            Documented::status(Self::Forbidden, 403).message("Forbidden"),
            Documented::status(Self::NotFound, 404).message("Not Found"),
            Documented::code(Self::ModuleNotFound, 404, "IOTDA.019300")
                .meaning("There is no such OTA module."),
            Documented::status(Self::InternalServerError, 500)
                .message("Internal Server Error"),
        ],
    );
}
