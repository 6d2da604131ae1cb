// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-modules/delete-ota-module.yaml: change the description, not this file.

//! Deletes an OTA module.

use crate::iotda_v5::{IotdaV5, ModuleId};
use crate::rt;

/// Deletes an OTA module.
///
/// `DELETE /v5/iot/{project_id}/ota-upgrades/modules/{module_id}`, answered with `204`.
///
/// Needs the permission `iotda:otamodules:delete`.
///
/// Page: [Delete an OTA Module](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteOtaModule.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteOtaModule {
    module_id: ModuleId,
}

rt::request!(DeleteOtaModule { module_id: path });

impl DeleteOtaModule {
    /// Creates a request with the given `module_id`.
    ///
    /// - `module_id`: The OTA module to delete.
    pub fn new(module_id: ModuleId) -> Self {
        Self { module_id }
    }
}

impl rt::Operation for DeleteOtaModule {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteOtaModuleError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteOtaModule",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/ota-upgrades/modules/{module_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteOtaModule`].
    pub enum DeleteOtaModuleError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.019300` (assumed): There is no OTA module with this id. Check module_id.
        ModuleNotFound = Row { status: 404, ..super::errors::MODULE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
