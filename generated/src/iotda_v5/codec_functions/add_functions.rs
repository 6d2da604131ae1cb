// Written by `cargo xtask generate` from api-spec/iotda-v5/codec-functions/add-functions.yaml: change the description, not this file.

//! Creates a codec function for a product: a function that translates between the data of its devices
//! and that of the platform.

use crate::iotda_v5::{AppId, IotdaV5, ProductId, errors};
use super::schemas::CodecFunction;
use crate::rt;

/// Creates a codec function for a product: a function that translates between the data of its devices
/// and that of the platform. Returns [`CodecFunction`].
///
/// `POST /v5/iot/{project_id}/product-functions`, answered with `201`.
///
/// Needs the permission `iotda:productfunctions:create`.
///
/// Page: [Create a Codec Function](<https://support.huaweicloud.com/intl/en-us/api-iothub/AddFunctions.html>), updated 2024-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct AddFunctions {
    app_id: Option<AppId>,
    product_id: ProductId,
    urn: String,
    description: Option<String>,
}

rt::request!(AddFunctions {
    app_id: property,
    product_id: property,
    urn: property,
    description: property,
});

impl AddFunctions {
    /// Creates a request with the given `product_id` and `urn`.
    ///
    /// - `product_id`: The product of the devices whose data the function translates.
    /// - `urn`: The URN of the function in FunctionGraph. 1 to 256 characters. Allowed: letters, digits,
    ///   hyphens, ":" and underscores.
    pub fn new(product_id: ProductId, urn: impl Into<String>) -> Self {
        Self {
            app_id: None,
            product_id,
            urn: urn.into(),
            description: None,
        }
    }

    /// Sets `app_id`: The resource space of the product.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `description`: A free-form description of the function. At most 128 characters. Allowed:
    /// letters, digits, Chinese characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and
    /// underscores.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl rt::Operation for AddFunctions {
    type Api = IotdaV5;
    type Output = CodecFunction;
    type Content = rt::JsonBody;
    type Error = AddFunctionsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "AddFunctions",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/product-functions",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`AddFunctions`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.018010`.
    /// - `404`: `IOTDA.018009`.
    pub enum AddFunctionsError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `400` `IOTDA.013000` (assumed): The product does not exist, or not in that resource space. Check
        /// product_id and the resource space.
        ProductNotFound = Row { status: 400, ..errors::PRODUCT_NOT_FOUND },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000002`: The request carries no valid credential, or its signature uses the algorithm
        /// of another edition. Check the token or access key, the region, and that the signing algorithm fits
        /// the edition of the instance.
        InvalidCredential = Row { status: 403, ..errors::INVALID_CREDENTIAL },
        /// `403` `IOTDA.001007`: The resource space belongs to another user. Check app_id, and that the client
        /// has the right credential.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000001`: The platform failed to handle the request. Try again later; if the error
        /// persists, open a service ticket with the id of the request.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}
