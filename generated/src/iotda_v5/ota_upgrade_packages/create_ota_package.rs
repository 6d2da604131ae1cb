// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-upgrade-packages/create-ota-package.yaml: change the description, not this file.

//! Registers an OTA upgrade package with the platform.

use crate::iotda_v5::{AppId, IotdaV5, ProductId, errors};
use super::schemas::{FileLocation, OtaPackage, PackageType};
use crate::rt;

/// Registers an OTA upgrade package with the platform. Returns [`OtaPackage`].
///
/// `POST /v5/iot/{project_id}/ota-upgrades/packages`, answered with `201`.
///
/// The file itself is not uploaded: it must already exist as an object in OBS. CreateBatchTask upgrades
/// devices with the package.
///
/// Before the call:
///
/// - The IoTDA instance may access OBS and has the permission KMS Administrator.
/// - In the IAM console, under Agencies, the agency iotda_admin_trust has the permissions KMS
///   Administrator and OBS OperateAccess.
///
/// Page: [Create an OTA Upgrade Package](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateOtaPackage.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
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

rt::request!(CreateOtaPackage {
    app_id: property,
    package_type: property,
    product_id: property,
    module_name: property,
    version: property,
    support_source_versions: property,
    description: property,
    custom_info: property,
    file_location: property,
});

impl CreateOtaPackage {
    /// Creates a request with the given `app_id`, `package_type`, `product_id`, `version` and
    /// `file_location`.
    ///
    /// - `app_id`: The resource space that the package will belong to.
    /// - `package_type`: What the package upgrades.
    /// - `product_id`: The product of the devices that the package is for.
    /// - `version`: The version of the package. 1 to 256 characters. Allowed: letters, digits, hyphens, "."
    ///   and underscores.
    /// - `file_location`: Where the file of the package is.
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

    /// Sets `module_name`: The name of the OTA module that the package upgrades. Only for packages of the
    /// type modulePackage. At most 64 characters. Allowed: letters, digits, hyphens, "." and underscores.
    pub fn module_name(mut self, module_name: impl Into<String>) -> Self {
        self.module_name = Some(module_name.into());
        self
    }

    /// Sets `support_source_versions`: The versions from which devices can be upgraded to this one. At most
    /// 20 items. Each: 1 to 256 characters. Allowed: letters, digits, hyphens, "." and underscores.
    pub fn support_source_versions(
        mut self,
        support_source_versions: Vec<String>,
    ) -> Self {
        self.support_source_versions = Some(support_source_versions);
        self
    }

    /// Sets `description`: A free-form description of the package, such as what it changes. At most 1024
    /// characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `custom_info`: Custom text that devices receive together with the notification of the upgrade.
    /// At most 4096 characters.
    pub fn custom_info(mut self, custom_info: impl Into<String>) -> Self {
        self.custom_info = Some(custom_info.into());
        self
    }
}

impl rt::Operation for CreateOtaPackage {
    type Api = IotdaV5;
    type Output = OtaPackage;
    type Content = rt::JsonBody;
    type Error = CreateOtaPackageError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateOtaPackage",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/ota-upgrades/packages",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateOtaPackage`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.019304`.
    /// - `403`: `IOTDA.019303`.
    pub enum CreateOtaPackageError {
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
