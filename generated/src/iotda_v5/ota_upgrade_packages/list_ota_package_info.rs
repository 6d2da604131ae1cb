// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-upgrade-packages/list-ota-package-info.yaml: change the description, not this file.

//! Lists the OTA upgrade packages of one type.

use crate::iotda_v5::{AppId, IotdaV5, PageInfo, ProductId};
use super::schemas::{OtaPackage, PackageType};
use crate::rt;

/// Lists the OTA upgrade packages of one type. Returns [`OtaPackagePage`].
///
/// `GET /v5/iot/{project_id}/ota-upgrades/packages`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Before the call:
///
/// - The IoTDA instance may access OBS and has the permission KMS Administrator.
/// - In the IAM console, under Agencies, the agency iotda_admin_trust has the permissions KMS
///   Administrator and OBS OperateAccess.
///
/// Page: [Query the OTA Upgrade Package List](<https://support.huaweicloud.com/intl/en-us/ally-visitor-1-api-iothub/ListOtaPackageInfo.html>), updated 2023-11-08.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListOtaPackageInfo {
    app_id: Option<AppId>,
    package_type: PackageType,
    product_id: Option<ProductId>,
    version: Option<String>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListOtaPackageInfo {
    app_id: query,
    package_type: query,
    product_id: query,
    version: query,
    limit: query,
    marker: query,
    offset: query,
});

impl ListOtaPackageInfo {
    /// Creates a request with the given `package_type`.
    ///
    /// - `package_type`: Only packages of this type.
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

    /// Sets `limit`: The maximum number of records on a page. 1 to 50. Default: `10`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `marker`: The marker that came with the previous page, which is the id of its last record.
    /// Records are listed from the newest to the oldest; without a marker, the list begins with the newest.
    /// Exactly 24 characters. Allowed: digits and the letters a to f in either case. Default:
    /// `ffffffffffffffffffffffff`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets `offset`: How many records to skip after the marker. To get further than 500 records, continue
    /// with the marker of a later page. 0 to 500. Default: `0`.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Operation for ListOtaPackageInfo {
    type Api = IotdaV5;
    type Output = OtaPackagePage;
    type Content = rt::JsonBody;
    type Error = ListOtaPackageInfoError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListOtaPackageInfo",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/ota-upgrades/packages",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListOtaPackageInfo {
    type Item = OtaPackage;
    type Pagination = rt::ByMarker;

    fn page_token(&self) -> Option<String> {
        self.marker.clone()
    }

    fn set_page_token(&mut self, marker: String) {
        self.marker = Some(marker);
        self.offset = None;
    }

    fn continuation(answer: &Self::Output) -> Option<String> {
        answer.page.as_ref().and_then(|page| page.marker.clone())
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.packages.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListOtaPackageInfo`].
    pub enum ListOtaPackageInfoError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}

/// A page of the list of OTA upgrade packages.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct OtaPackagePage {
    /// The packages.
    pub packages: Option<Vec<OtaPackage>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(OtaPackagePage { packages, page, ..default });
