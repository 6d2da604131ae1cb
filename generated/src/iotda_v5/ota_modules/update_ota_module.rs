// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-modules/update-ota-module.yaml: change the description, not this file.

//! Changes the alias and the description of an OTA module.

use crate::iotda_v5::{IotdaV5, ModuleId};
use super::schemas::OtaModule;
use crate::rt;

/// Changes the alias and the description of an OTA module. Returns [`OtaModule`].
///
/// `PUT /v5/iot/{project_id}/ota-upgrades/modules/{module_id}`, answered with `200`.
///
/// Needs the permission `iotda:otamodules:update`.
///
/// Page: [Modify an OTA Module](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateOtaModule.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateOtaModule {
    module_id: ModuleId,
    alias_name: Option<String>,
    description: Option<String>,
}

rt::request!(UpdateOtaModule { module_id: path, alias_name: property, description: property });

impl UpdateOtaModule {
    /// Creates a request with the given `module_id`.
    ///
    /// - `module_id`: The OTA module to change.
    pub fn new(module_id: ModuleId) -> Self {
        Self {
            module_id,
            alias_name: None,
            description: None,
        }
    }

    /// Sets `alias_name`: The new alias of the module. At most 64 characters. Allowed: letters, digits,
    /// Chinese characters, hyphens, "." and underscores.
    pub fn alias_name(mut self, alias_name: impl Into<String>) -> Self {
        self.alias_name = Some(alias_name.into());
        self
    }

    /// Sets `description`: The new description of the module, such as what it does. At most 1024
    /// characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl rt::Operation for UpdateOtaModule {
    type Api = IotdaV5;
    type Output = OtaModule;
    type Content = rt::JsonBody;
    type Error = UpdateOtaModuleError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateOtaModule",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/ota-upgrades/modules/{module_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateOtaModule`].
    pub enum UpdateOtaModuleError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.019300` (assumed): There is no OTA module with this id. Check module_id.
        ModuleNotFound = Row { status: 404, ..super::errors::MODULE_NOT_FOUND },
    }
}
