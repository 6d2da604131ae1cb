// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-modules/list-ota-modules.yaml: change the description, not this file.

//! Lists the OTA modules of a resource space or of a product.

use crate::iotda_v5::{AppId, IotdaV5, PageInfo, ProductId};
use super::schemas::OtaModule;
use crate::rt;

/// Lists the OTA modules of a resource space or of a product. Returns [`OtaModulePage`].
///
/// `GET /v5/iot/{project_id}/ota-upgrades/modules`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:otamodules:queryList`.
///
/// Page: [Query the OTA Module List](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListOtaModules.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListOtaModules {
    app_id: AppId,
    product_id: Option<ProductId>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListOtaModules {
    app_id: query,
    product_id: query,
    limit: query,
    marker: query,
    offset: query,
});

impl ListOtaModules {
    /// Creates a request with the given `app_id`.
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

impl rt::Operation for ListOtaModules {
    type Api = IotdaV5;
    type Output = OtaModulePage;
    type Content = rt::JsonBody;
    type Error = ListOtaModulesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListOtaModules",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/ota-upgrades/modules",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListOtaModules {
    type Item = OtaModule;
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
        answer.modules.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListOtaModules`].
    pub enum ListOtaModulesError {
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

/// A page of the list of OTA modules.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct OtaModulePage {
    /// The modules.
    pub modules: Option<Vec<OtaModule>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(OtaModulePage { modules, page, ..default });
