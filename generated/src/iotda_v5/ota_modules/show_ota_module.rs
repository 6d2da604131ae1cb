// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-modules/show-ota-module.yaml: change the description, not this file.

//! Shows the details of an OTA module.

use crate::iotda_v5::{IotdaV5, ModuleId};
use super::schemas::OtaModule;
use crate::rt;

/// Shows the details of an OTA module. Returns [`OtaModule`].
///
/// `GET /v5/iot/{project_id}/ota-upgrades/modules/{module_id}`, answered with `200`.
///
/// Needs the permission `iotda:otamodules:query`.
///
/// Page: [Query OTA Module Details](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowOtaModule.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowOtaModule {
    module_id: ModuleId,
}

rt::request!(ShowOtaModule { module_id: path });

impl ShowOtaModule {
    /// Creates a request with the given `module_id`.
    ///
    /// - `module_id`: The OTA module.
    pub fn new(module_id: ModuleId) -> Self {
        Self { module_id }
    }
}

impl rt::Operation for ShowOtaModule {
    type Api = IotdaV5;
    type Output = OtaModule;
    type Content = rt::JsonBody;
    type Error = ShowOtaModuleError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowOtaModule",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/ota-upgrades/modules/{module_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowOtaModule`].
    pub enum ShowOtaModuleError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.019300` (assumed): There is no OTA module with this id. Check module_id.
        ModuleNotFound = Row { status: 404, ..super::errors::MODULE_NOT_FOUND },
    }
}
