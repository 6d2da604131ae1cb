// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-upgrade-packages/list-ota-package-info.yaml: change the description, not this file.

//! Lists the upgrade packages of one kind that the platform knows.
//! Page: [Query the OTA Upgrade Package List](<https://support.huaweicloud.com/intl/en-us/ally-visitor-1-api-iothub/ListOtaPackageInfo.html>).

use crate::iotda_v5::{
    AppId, IotdaV5, OtaPackage, PackageType, PageInfo, ProductId, Scope,
};

use crate::runtime::{
    self, BuildError, Documented, Entries, MapAccess, Metadata, Method, Operation, Path,
    Query, Refusal, Then,
};

/// Lists the upgrade packages of one kind that the platform knows.
///
/// `GET /v5/iot/{project_id}/ota-upgrades/packages`, answered with `200` and a body.
///
/// Sent by itself it gives one page; `items` of a client goes through all pages. `limit` says how many
/// items a page has at most.
///
/// Before the call:
///
/// - The IoTDA instance may access OBS and holds the permission KMS Administrator.
/// - In the IAM console, under Agencies, the agency iotda_admin_trust has been granted KMS
///   Administrator and OBS OperateAccess.
///
/// Page: [Query the OTA Upgrade Package List](<https://support.huaweicloud.com/intl/en-us/ally-visitor-1-api-iothub/ListOtaPackageInfo.html>).
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct ListOtaPackageInfo {
    app_id: Option<AppId>,
    package_type: PackageType,
    product_id: Option<ProductId>,
    version: Option<String>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

impl ListOtaPackageInfo {
    /// Takes what is mandatory.
    ///
    /// - `package_type`: Only packages of this kind.
    pub fn new(package_type: impl Into<PackageType>) -> Self {
        Self {
            app_id: None,
            package_type: package_type.into(),
            product_id: None,
            version: None,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `app_id`: Only packages of this resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `product_id`: Only packages for devices of this product.
    pub fn product_id(mut self, product_id: ProductId) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `version`: Only packages of this version. At most 256 characters. Allowed: letters, digits,
    /// hyphens, "." and underscores.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `limit`: How many records a page holds at most. 1 to 50. Default: `10`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `marker`: The id of the last record of the page before, as that answer gave it. Records come
    /// with the newest first, and only those with smaller ids than the marker; without one the newest
    /// record is the first. Exactly 24 characters. Allowed: digits and the letters a to f. Default:
    /// `ffffffffffffffffffffffff`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets `offset`: How many records behind the marker are skipped. Pages further on than 500 records are
    /// reached with the marker of a page before. 0 to 500. Default: `0`.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl Operation for ListOtaPackageInfo {
    type Api = IotdaV5;
    type Output = OtaPackagePage;
    type Content = runtime::JsonBody;
    type Error = ListOtaPackageInfoError;

    const METADATA: Metadata = Metadata {
        id: "ListOtaPackageInfo",
        method: Method::GET,
        path: "/v5/iot/{project_id}/ota-upgrades/packages",
        success: &[200],
        scope_headers: &["Instance-Id"],
        idempotent: true,
        authenticated: true,
    };

    fn path(&self, scope: &Scope) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[scope.project_id.as_str()])
    }

    fn query(&self, _: &Scope, query: &mut Query) {
        query.optional("app_id", self.app_id.as_ref());
        query.pair("package_type", &self.package_type);
        query.optional("product_id", self.product_id.as_ref());
        query.optional("version", self.version.as_ref());
        query.optional("limit", self.limit.as_ref());
        query.optional("marker", self.marker.as_ref());
        query.optional("offset", self.offset.as_ref());
    }
}

impl runtime::Paged for ListOtaPackageInfo {
    type Item = OtaPackage;
    type Pagination = runtime::ByMarker;

    fn position(&self) -> Option<String> {
        self.marker.clone()
    }

    fn turn_to(&mut self, marker: String) {
        self.marker = Some(marker);
        self.offset = None;
    }

    fn outlook(answer: &Self::Output) -> Option<String> {
        answer.page.as_ref().and_then(|page| page.marker.clone())
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.packages.unwrap_or_default()
    }
}

/// Why the platform refuses [`ListOtaPackageInfo`].
/// Page: [Query the OTA Upgrade Package List](<https://support.huaweicloud.com/intl/en-us/ally-visitor-1-api-iothub/ListOtaPackageInfo.html>).
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum ListOtaPackageInfoError {
    /// `400`: Bad Request
    BadRequest,
    /// `401`: Unauthorized
    ///
    /// Assumed: That a new token helps; the documents tell no more than the status.
    Unauthorized,
    /// `403`: Forbidden
    Forbidden,
    /// `500`: Internal Server Error
    InternalServerError,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for ListOtaPackageInfoError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::status(Self::BadRequest, 400).message("Bad Request"),
            Documented::status(Self::Unauthorized, 401)
                .message("Unauthorized")
                .then(Then::LogInAgain),
            Documented::status(Self::Forbidden, 403).message("Forbidden"),
            Documented::status(Self::InternalServerError, 500)
                .message("Internal Server Error"),
        ],
    );
}

/// A page of the list of upgrade packages.
/// Page: [Query the OTA Upgrade Package List](<https://support.huaweicloud.com/intl/en-us/ally-visitor-1-api-iothub/ListOtaPackageInfo.html>).
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct OtaPackagePage {
    /// The packages.
    pub packages: Option<Vec<OtaPackage>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

impl<'de> runtime::OptionalObject<'de> for OtaPackagePage {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "packages" => entries.read(&mut self.packages),
            "page" => entries.read(&mut self.page),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(OtaPackagePage);
