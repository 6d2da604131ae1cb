// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-modules/list-ota-modules.yaml: change the description, not this file.

//! Lists the OTA modules of a resource space or of a product.
//! Page: [Query the OTA Module List](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListOtaModules.html>), updated 2026-01-29.

use crate::iotda_v5::{AppId, IotdaV5, OtaModule, PageInfo, ProductId, Scope};
use crate::runtime::{
    self, BuildError, Documented, Entries, MapAccess, Metadata, Method, Operation, Path,
    Query, Refusal, Then,
};

/// Lists the OTA modules of a resource space or of a product.
///
/// `GET /v5/iot/{project_id}/ota-upgrades/modules`, answered with `200` and a body.
///
/// Sent by itself it gives one page; `items` of a client goes through all pages. `limit` says how many
/// items a page has at most.
///
/// Page: [Query the OTA Module List](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListOtaModules.html>), updated 2026-01-29.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct ListOtaModules {
    app_id: AppId,
    product_id: Option<ProductId>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

impl ListOtaModules {
    /// Takes what is mandatory.
    ///
    /// - `app_id`: Only modules of this resource space.
    pub fn new(app_id: AppId) -> Self {
        Self {
            app_id,
            product_id: None,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `product_id`: Only modules of this product.
    pub fn product_id(mut self, product_id: ProductId) -> Self {
        self.product_id = Some(product_id);
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

impl Operation for ListOtaModules {
    type Api = IotdaV5;
    type Output = OtaModulePage;
    type Content = runtime::JsonBody;
    type Error = ListOtaModulesError;

    const METADATA: Metadata = Metadata {
        id: "ListOtaModules",
        method: Method::GET,
        path: "/v5/iot/{project_id}/ota-upgrades/modules",
        success: &[200],
        scope_headers: &["Instance-Id"],
        idempotent: true,
        authenticated: true,
    };

    fn path(&self, scope: &Scope) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[scope.project_id.as_str()])
    }

    fn query(&self, _: &Scope, query: &mut Query) {
        query.pair("app_id", &self.app_id);
        query.optional("product_id", self.product_id.as_ref());
        query.optional("limit", self.limit.as_ref());
        query.optional("marker", self.marker.as_ref());
        query.optional("offset", self.offset.as_ref());
    }
}

impl runtime::Paged for ListOtaModules {
    type Item = OtaModule;
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
        answer.modules.unwrap_or_default()
    }
}

/// Why the platform refuses [`ListOtaModules`].
/// Page: [Query the OTA Module List](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListOtaModules.html>), updated 2026-01-29.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum ListOtaModulesError {
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

impl Refusal for ListOtaModulesError {
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

/// A page of the list of OTA modules.
/// Page: [Query the OTA Module List](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListOtaModules.html>), updated 2026-01-29.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct OtaModulePage {
    /// The modules.
    pub modules: Option<Vec<OtaModule>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

impl<'de> runtime::OptionalObject<'de> for OtaModulePage {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "modules" => entries.read(&mut self.modules),
            "page" => entries.read(&mut self.page),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(OtaModulePage);
