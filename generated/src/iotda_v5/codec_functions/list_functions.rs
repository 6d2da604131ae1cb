// Written by `cargo xtask generate` from api-spec/iotda-v5/codec-functions/list-functions.yaml: change the description, not this file.

//! Lists the codec functions of a product.

use crate::iotda_v5::{AppId, IotdaV5, ProductId, errors};
use super::schemas::CodecFunction;
use crate::rt;

/// Lists the codec functions of a product. Returns [`CodecFunctions`].
///
/// `GET /v5/iot/{project_id}/product-functions`, answered with `200`.
///
/// Needs the permission `iotda:productfunctions:queryList`.
///
/// Page: [Query a Codec Function](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListFunctions.html>), updated 2025-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListFunctions {
    app_id: Option<AppId>,
    product_id: ProductId,
}

rt::request!(ListFunctions { app_id: query, product_id: query });

impl ListFunctions {
    /// Creates a request with the given `product_id`.
    ///
    /// - `product_id`: The product whose functions are listed.
    pub fn new(product_id: ProductId) -> Self {
        Self { app_id: None, product_id }
    }

    /// Sets `app_id`: The resource space of the product.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for ListFunctions {
    type Api = IotdaV5;
    type Output = CodecFunctions;
    type Content = rt::JsonBody;
    type Error = ListFunctionsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListFunctions",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/product-functions",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ListFunctions`].
    pub enum ListFunctionsError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000002`: The request carries no valid credential, or its signature uses the algorithm
        /// of another edition. Check the token or access key, the region, and that the signing algorithm fits
        /// the edition of the instance.
        InvalidCredential = Row { status: 403, ..errors::INVALID_CREDENTIAL },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000001`: The platform failed to handle the request. Try again later; if the error
        /// persists, open a service ticket with the id of the request.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

/// The codec functions of a product.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CodecFunctions {
    /// The functions.
    pub product_functions: Option<Vec<CodecFunction>>,
    /// How many functions there are in all.
    pub count: Option<i64>,
}

rt::object!(CodecFunctions { product_functions, count, ..default });
