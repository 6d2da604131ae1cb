// Written by `cargo xtask generate` from api-spec/iotda-v5/products/list-products.yaml: change the description, not this file.

//! Lists the products of the user, or those of a resource space.

use crate::iotda_v5::{AppId, IotdaV5, PageInfo, errors};
use super::schemas::Product;
use crate::rt;

/// Lists the products of the user, or those of a resource space. Returns [`ProductPage`].
///
/// `GET /v5/iot/{project_id}/products`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Page: [Query the Product List](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0080.html>), updated 2024-12-02.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListProducts {
    limit: Option<i32>,
    marker: Option<String>,
    app_id: Option<AppId>,
    product_name: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListProducts {
    limit: query,
    marker: query,
    app_id: query,
    product_name: query,
    offset: query,
});

impl ListProducts {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            limit: None,
            marker: None,
            app_id: None,
            product_name: None,
            offset: None,
        }
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

    /// Sets `app_id`: Only products of this resource space. Without it, those of all resource spaces of the
    /// user are listed.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `product_name`: Only products with this name. At most 64 characters. Allowed: letters, digits,
    /// Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = Some(product_name.into());
        self
    }

    /// Sets `offset`: How many records to skip after the marker. To get further than 500 records, continue
    /// with the marker of a later page. 0 to 500. Default: `0`.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Operation for ListProducts {
    type Api = IotdaV5;
    type Output = ProductPage;
    type Content = rt::JsonBody;
    type Error = ListProductsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListProducts",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/products",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListProducts {
    type Item = Product;
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
        answer.products.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListProducts`].
    pub enum ListProductsError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001006`: The user has no resource space, or none with this id. Check which resource
        /// spaces the user has.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `IOTDA.001007`: The resource space belongs to another user. Check app_id, and that the client
        /// has the right credential.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
    }
}

/// A page of the list of products.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductPage {
    /// The products, without their product models.
    pub products: Option<Vec<Product>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(ProductPage { products, page, ..default });
