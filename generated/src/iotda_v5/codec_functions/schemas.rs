// Written by `cargo xtask generate` from api-spec/iotda-v5/codec-functions/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Codec Function Management share.

use crate::iotda_v5::{AppId, CodecFunctionId, ProductId};
use crate::rt;

/// A codec function, which translates between the data of a product's devices and that of the platform.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CodecFunction {
    /// The resource space of the product.
    pub app_id: Option<AppId>,
    /// The product of the devices whose data the function translates.
    pub product_id: Option<ProductId>,
    /// The id of the function, which DeleteFunctions takes.
    pub function_id: Option<CodecFunctionId>,
    /// The URN of the function in FunctionGraph.
    pub urn: Option<String>,
    /// A free-form description of the function.
    pub description: Option<String>,
    /// When the function was created for the product. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
}

rt::object!(CodecFunction {
    app_id,
    product_id,
    function_id,
    urn,
    description,
    create_time,
    ..default
});
