// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-modules/show-ota-module.yaml: change the description, not this file.

//! Tells what the platform knows about an OTA module.
//! Page: [Query OTA Module Details](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowOtaModule.html>), updated 2026-01-29.

use crate::iotda_v5::{IotdaV5, ModuleId, OtaModule, Scope};
use crate::runtime::{
    self, BuildError, Documented, Metadata, Method, Operation, Path, Refusal, Then,
};

/// Tells what the platform knows about an OTA module.
///
/// `GET /v5/iot/{project_id}/ota-upgrades/modules/{module_id}`, answered with `200` and a body.
///
/// Note: No table of errors for this call is at hand; what is assumed here follows the other calls that
/// name a module.
///
/// Note: The page's example has /module/ in its path, all other documents /modules/.
///
/// Page: [Query OTA Module Details](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowOtaModule.html>), updated 2026-01-29.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct ShowOtaModule {
    module_id: ModuleId,
}

impl ShowOtaModule {
    /// Takes what is mandatory.
    ///
    /// - `module_id`: The OTA module.
    pub fn new(module_id: ModuleId) -> Self {
        Self { module_id }
    }
}

impl Operation for ShowOtaModule {
    type Api = IotdaV5;
    type Output = OtaModule;
    type Content = runtime::JsonBody;
    type Error = ShowOtaModuleError;

    const METADATA: Metadata = Metadata {
        id: "ShowOtaModule",
        method: Method::GET,
        path: "/v5/iot/{project_id}/ota-upgrades/modules/{module_id}",
        success: &[200],
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

/// Why the platform refuses [`ShowOtaModule`].
/// Page: [Query OTA Module Details](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowOtaModule.html>), updated 2026-01-29.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum ShowOtaModuleError {
    /// `401`: Unauthorized
    ///
    /// Assumed: The errors of this call are not at hand. A token can expire before any call.
    Unauthorized,
    /// `404`: Not Found
    ///
    /// Assumed: The errors of this call are not at hand; DeleteOtaModule has them.
    NotFound,
    /// `404` `IOTDA.019300`: There is no such OTA module.
    ///
    /// Assumed: The errors of this call are not at hand; DeleteOtaModule has this one, without a message.
    ModuleNotFound,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for ShowOtaModuleError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::status(Self::Unauthorized, 401)
                .message("Unauthorized")
                .then(Then::LogInAgain),
            Documented::status(Self::NotFound, 404).message("Not Found"),
            Documented::code(Self::ModuleNotFound, 404, "IOTDA.019300")
                .meaning("There is no such OTA module."),
        ],
    );
}
