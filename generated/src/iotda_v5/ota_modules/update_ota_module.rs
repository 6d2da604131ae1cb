// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-modules/update-ota-module.yaml: change the description, not this file.

//! Changes the alias and the description of an OTA module.
//! Page: [Modify an OTA Module](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateOtaModule.html>), updated 2026-01-29.

use crate::iotda_v5::{IotdaV5, ModuleId, OtaModule, Scope};
use crate::runtime::{
    self, Body, BuildError, Documented, Metadata, Method, Operation, Path, Refusal,
    Serialize, Serializer, Then,
};

/// Changes the alias and the description of an OTA module.
///
/// `PUT /v5/iot/{project_id}/ota-upgrades/modules/{module_id}`, answered with `200` and a body.
///
/// Note: The vendor's SDK sends the body of this call as application/json;charset=UTF-8.
///
/// Note: No table of errors for this call is at hand; what is assumed here follows the other calls that
/// name a module.
///
/// Page: [Modify an OTA Module](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateOtaModule.html>), updated 2026-01-29.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct UpdateOtaModule {
    module_id: ModuleId,
    alias_name: Option<String>,
    description: Option<String>,
}

impl UpdateOtaModule {
    /// Takes what is mandatory.
    ///
    /// - `module_id`: The OTA module to change.
    pub fn new(module_id: ModuleId) -> Self {
        Self {
            module_id,
            alias_name: None,
            description: None,
        }
    }

    /// Sets `alias_name`: Another name of the module. At most 64 characters. Allowed: letters, digits,
    /// Chinese characters, hyphens, "." and underscores.
    pub fn alias_name(mut self, alias_name: impl Into<String>) -> Self {
        self.alias_name = Some(alias_name.into());
        self
    }

    /// Sets `description`: A text about the module, for instance what it does. At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Operation for UpdateOtaModule {
    type Api = IotdaV5;
    type Output = OtaModule;
    type Content = runtime::JsonBody;
    type Error = UpdateOtaModuleError;

    const METADATA: Metadata = Metadata {
        id: "UpdateOtaModule",
        method: Method::PUT,
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

    fn body(&self) -> Result<Body, BuildError> {
        Body::json(self)
    }
}

impl Serialize for UpdateOtaModule {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        runtime::Fields::of(output)
            .optional("alias_name", &self.alias_name)
            .optional("description", &self.description)
            .end()
    }
}

/// Why the platform refuses [`UpdateOtaModule`].
/// Page: [Modify an OTA Module](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateOtaModule.html>), updated 2026-01-29.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum UpdateOtaModuleError {
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

impl Refusal for UpdateOtaModuleError {
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
