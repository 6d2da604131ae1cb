// Written by `cargo xtask generate` from api-spec/iotda-v5/products/delete-product.yaml: change the description, not this file.

//! Deletes a product together with its product model.

use crate::iotda_v5::{AppId, IotdaV5, ProductId, errors};
use crate::rt;

/// Deletes a product together with its product model.
///
/// `DELETE /v5/iot/{project_id}/products/{product_id}`, answered with `204`.
///
/// The codec of the product is not deleted.
///
/// Needs the permission `iotda:products:delete`.
///
/// Before the call:
///
/// - The product has no devices.
///
/// Page: [Delete a Product](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0056.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteProduct {
    product_id: ProductId,
    app_id: Option<AppId>,
}

rt::request!(DeleteProduct { product_id: path, app_id: query });

impl DeleteProduct {
    /// Creates a request with the given `product_id`.
    ///
    /// - `product_id`: The product to delete.
    pub fn new(product_id: ProductId) -> Self {
        Self { product_id, app_id: None }
    }

    /// Sets `app_id`: The resource space of the product. Without it, the platform deletes the product with
    /// that id in the default resource space or, if there is none, the oldest one with that id in any other
    /// resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for DeleteProduct {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteProductError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteProduct",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/products/{product_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteProduct`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.013007`.
    pub enum DeleteProductError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
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
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
