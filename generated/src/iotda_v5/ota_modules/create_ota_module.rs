// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-modules/create-ota-module.yaml: change the description, not this file.

//! Adds an OTA module to a product.

use crate::iotda_v5::{AppId, IotdaV5, ProductId, errors};
use super::schemas::OtaModule;
use crate::rt;

/// Adds an OTA module to a product. Returns [`OtaModule`].
///
/// `POST /v5/iot/{project_id}/ota-upgrades/modules`, answered with `201`.
///
/// A product has at most 10 OTA modules.
///
/// Needs the permission `iotda:otamodules:create`.
///
/// Page: [Create an OTA Module](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateOtaModule.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateOtaModule {
    app_id: AppId,
    product_id: ProductId,
    module_name: String,
    alias_name: Option<String>,
    description: Option<String>,
}

rt::request!(CreateOtaModule {
    app_id: property,
    product_id: property,
    module_name: property,
    alias_name: property,
    description: property,
});

impl CreateOtaModule {
    /// Creates a request with the given `app_id`, `product_id` and `module_name`.
    ///
    /// - `app_id`: The resource space that the module will belong to.
    /// - `product_id`: The product to add the module to.
    /// - `module_name`: The name of the module, unique in the product. It cannot be changed later. 1 to 64
    ///   characters. Allowed: letters, digits, hyphens, "." and underscores.
    pub fn new(
        app_id: AppId,
        product_id: ProductId,
        module_name: impl Into<String>,
    ) -> Self {
        Self {
            app_id,
            product_id,
            module_name: module_name.into(),
            alias_name: None,
            description: None,
        }
    }

    /// Sets `alias_name`: An alias for the module, which can be changed later. At most 64 characters.
    /// Allowed: letters, digits, Chinese characters, hyphens, "." and underscores.
    pub fn alias_name(mut self, alias_name: impl Into<String>) -> Self {
        self.alias_name = Some(alias_name.into());
        self
    }

    /// Sets `description`: A free-form description of the module, such as what it does. At most 1024
    /// characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl rt::Operation for CreateOtaModule {
    type Api = IotdaV5;
    type Output = OtaModule;
    type Content = rt::JsonBody;
    type Error = CreateOtaModuleError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateOtaModule",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/ota-upgrades/modules",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateOtaModule`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.019304`.
    /// - `403`: `IOTDA.019303`.
    pub enum CreateOtaModuleError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.013000` (assumed): The product does not exist, or not in that resource space. Check
        /// product_id and the resource space.
        ProductNotFound = Row { status: 400, ..errors::PRODUCT_NOT_FOUND },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
