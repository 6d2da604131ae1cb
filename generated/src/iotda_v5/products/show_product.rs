// Written by `cargo xtask generate` from api-spec/iotda-v5/products/show-product.yaml: change the description, not this file.

//! Shows the details of a product and its product model.

use crate::iotda_v5::{AppId, IotdaV5, ProductId, errors};
use super::schemas::Product;
use crate::rt;

/// Shows the details of a product and its product model. Returns [`Product`].
///
/// `GET /v5/iot/{project_id}/products/{product_id}`, answered with `200`.
///
/// Page: [Query a Product](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0052.html>), updated 2024-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowProduct {
    product_id: ProductId,
    app_id: Option<AppId>,
}

rt::request!(ShowProduct { product_id: path, app_id: query });

impl ShowProduct {
    /// Creates a request with the given `product_id`.
    ///
    /// - `product_id`: The product.
    pub fn new(product_id: ProductId) -> Self {
        Self { product_id, app_id: None }
    }

    /// Sets `app_id`: The resource space of the product. Without it, the platform takes the product with
    /// that id in the default resource space or, if there is none, the oldest one with that id in any other
    /// resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for ShowProduct {
    type Api = IotdaV5;
    type Output = Product;
    type Content = rt::JsonBody;
    type Error = ShowProductError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowProduct",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/products/{product_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowProduct`].
    pub enum ShowProductError {
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
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.013000` (assumed): The product does not exist, or not in that resource space. Check
        /// product_id and the resource space.
        ProductNotFound = Row { status: 404, ..errors::PRODUCT_NOT_FOUND },
    }
}
