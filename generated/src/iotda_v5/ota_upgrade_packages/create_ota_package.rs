// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-upgrade-packages/create-ota-package.yaml: change the description, not this file.

//! Makes an upgrade package known to the platform.
//! Page: [Create an OTA Upgrade Package](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateOtaPackage.html>), updated 2023-11-08.

use crate::iotda_v5::{
    AppId, FileLocation, IotdaV5, OtaPackage, PackageType, ProductId, Scope,
};

use crate::runtime::{
    self, Body, BuildError, Documented, Metadata, Method, Operation, Path, Refusal,
    Serialize, Serializer, Then,
};

/// Makes an upgrade package known to the platform.
///
/// `POST /v5/iot/{project_id}/ota-upgrades/packages`, answered with `201` and a body.
///
/// The package's file is an object in OBS that is there already.
///
/// Before the call:
///
/// - The IoTDA instance may access OBS and holds the permission KMS Administrator.
/// - In the IAM console, under Agencies, the agency iotda_admin_trust has been granted KMS
///   Administrator and OBS OperateAccess.
///
/// Page: [Create an OTA Upgrade Package](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateOtaPackage.html>), updated 2023-11-08.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct CreateOtaPackage {
    app_id: AppId,
    package_type: PackageType,
    product_id: ProductId,
    module_name: Option<String>,
    version: String,
    support_source_versions: Option<Vec<String>>,
    description: Option<String>,
    custom_info: Option<String>,
    file_location: FileLocation,
}

impl CreateOtaPackage {
    /// Takes what is mandatory.
    ///
    /// - `app_id`: The resource space that the package will belong to.
    /// - `package_type`: The kind of the package.
    /// - `product_id`: The product of the devices that the package is for.
    /// - `version`: The version of the package. 1 to 256 characters. Allowed: letters, digits, hyphens, "."
    ///   and underscores.
    /// - `file_location`: Where the package's file lies.
    pub fn new(
        app_id: AppId,
        package_type: impl Into<PackageType>,
        product_id: ProductId,
        version: impl Into<String>,
        file_location: FileLocation,
    ) -> Self {
        Self {
            app_id,
            package_type: package_type.into(),
            product_id,
            module_name: None,
            version: version.into(),
            support_source_versions: None,
            description: None,
            custom_info: None,
            file_location,
        }
    }

    /// Sets `module_name`: The OTA module that the package is for, by its name. Only for packages of type
    /// modulePackage. At most 64 characters. Allowed: letters, digits, hyphens, "." and underscores.
    pub fn module_name(mut self, module_name: impl Into<String>) -> Self {
        self.module_name = Some(module_name.into());
        self
    }

    /// Sets `support_source_versions`: The versions from which a device can be upgraded with the package.
    /// At most 20 items. Each: 1 to 256 characters. Allowed: letters, digits, hyphens, "." and underscores.
    pub fn support_source_versions(
        mut self,
        support_source_versions: Vec<String>,
    ) -> Self {
        self.support_source_versions = Some(support_source_versions);
        self
    }

    /// Sets `description`: A text about the package, for instance what it brings. At most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `custom_info`: A text that a device gets with the notice of an upgrade to the package. At most
    /// 4096 characters.
    pub fn custom_info(mut self, custom_info: impl Into<String>) -> Self {
        self.custom_info = Some(custom_info.into());
        self
    }
}

impl Operation for CreateOtaPackage {
    type Api = IotdaV5;
    type Output = OtaPackage;
    type Content = runtime::JsonBody;
    type Error = CreateOtaPackageError;

    const METADATA: Metadata = Metadata {
        id: "CreateOtaPackage",
        method: Method::POST,
        path: "/v5/iot/{project_id}/ota-upgrades/packages",
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

impl Serialize for CreateOtaPackage {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        runtime::Fields::of(output)
            .set("app_id", &self.app_id)
            .set("package_type", &self.package_type)
            .set("product_id", &self.product_id)
            .optional("module_name", &self.module_name)
            .set("version", &self.version)
            .optional("support_source_versions", &self.support_source_versions)
            .optional("description", &self.description)
            .optional("custom_info", &self.custom_info)
            .set("file_location", &self.file_location)
            .end()
    }
}

/// Why the platform refuses [`CreateOtaPackage`].
/// Page: [Create an OTA Upgrade Package](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateOtaPackage.html>), updated 2023-11-08.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum CreateOtaPackageError {
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

impl Refusal for CreateOtaPackageError {
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
