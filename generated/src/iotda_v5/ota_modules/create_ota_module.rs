// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-modules/create-ota-module.yaml: change the description, not this file.

//! Adds an OTA module to a product.
//! Page: [Create an OTA Module](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateOtaModule.html>).

use crate::iotda_v5::{AppId, IotdaV5, OtaModule, ProductId, Scope};
use crate::runtime::{
    self, Body, BuildError, Documented, Metadata, Method, Operation, Path, Refusal,
    Serialize, Serializer, Then,
};

/// Adds an OTA module to a product.
///
/// `POST /v5/iot/{project_id}/ota-upgrades/modules`, answered with `201` and a body.
///
/// A product has at most 10 OTA modules.
///
/// Page: [Create an OTA Module](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateOtaModule.html>).
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct CreateOtaModule {
    app_id: AppId,
    product_id: ProductId,
    module_name: String,
    alias_name: Option<String>,
    description: Option<String>,
}

impl CreateOtaModule {
    /// Takes what is mandatory.
    ///
    /// - `app_id`: The resource space that the module will belong to.
    /// - `product_id`: The product that gets the module.
    /// - `module_name`: The name of the module, unique in the product. It never changes. 1 to 64
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

impl Operation for CreateOtaModule {
    type Api = IotdaV5;
    type Output = OtaModule;
    type Content = runtime::JsonBody;
    type Error = CreateOtaModuleError;

    const METADATA: Metadata = Metadata {
        id: "CreateOtaModule",
        method: Method::POST,
        path: "/v5/iot/{project_id}/ota-upgrades/modules",
        success: &[201],
        scope_headers: &["Instance-Id"],
        idempotent: false,
        authenticated: true,
    };

    fn path(&self, scope: &Scope) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[scope.project_id.as_str()])
    }

    fn body(&self) -> Result<Body, BuildError> {
        Body::json(self)
    }
}

impl Serialize for CreateOtaModule {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        runtime::Fields::of(output)
            .set("app_id", &self.app_id)
            .set("product_id", &self.product_id)
            .set("module_name", &self.module_name)
            .optional("alias_name", &self.alias_name)
            .optional("description", &self.description)
            .end()
    }
}

/// Why the platform refuses [`CreateOtaModule`].
/// Page: [Create an OTA Module](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateOtaModule.html>).
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum CreateOtaModuleError {
    /// `400`: Bad Request
    BadRequest,
    /// `400` `IOTDA.019304`.
    Iotda019304,
    /// `400` `IOTDA.013000`: There is no such product.
    ///
    /// Check product_id.
    ///
    /// Assumed: The documents print no message for the code. They list it for calls that name a product, or
    /// a device of one.
    ProductNotFound,
    /// `401`: Unauthorized
    ///
    /// Assumed: That a new token helps; the documents tell no more than the status.
    Unauthorized,
    /// `403`: Forbidden
    Forbidden,
    /// `403` `IOTDA.019303`.
    Iotda019303,
    /// `500`: Internal Server Error
    InternalServerError,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for CreateOtaModuleError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::status(Self::BadRequest, 400).message("Bad Request"),
            Documented::code(Self::Iotda019304, 400, "IOTDA.019304"),
            Documented::code(Self::ProductNotFound, 400, "IOTDA.013000")
                .meaning("There is no such product.")
                .remedy("Check product_id."),
            Documented::status(Self::Unauthorized, 401)
                .message("Unauthorized")
                .then(Then::LogInAgain),
            Documented::status(Self::Forbidden, 403).message("Forbidden"),
            Documented::code(Self::Iotda019303, 403, "IOTDA.019303"),
            Documented::status(Self::InternalServerError, 500)
                .message("Internal Server Error"),
        ],
    );
}
