// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-modules/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of OTA Module Management share.

use crate::iotda_v5::{AppId, ModuleId, ProductId};
use crate::rt;

/// An OTA module: a part of a product that can be upgraded separately.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct OtaModule {
    /// The id of the module.
    pub module_id: Option<ModuleId>,
    /// The resource space that the module belongs to.
    pub app_id: Option<AppId>,
    /// The product that the module belongs to.
    pub product_id: Option<ProductId>,
    /// The name of that product.
    pub product_name: Option<String>,
    /// The name of the module.
    pub module_name: Option<String>,
    /// The alias of the module.
    pub alias_name: Option<String>,
    /// A free-form description of the module, such as what it does.
    pub description: Option<String>,
    /// When the module was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
}

rt::object!(OtaModule {
    module_id,
    app_id,
    product_id,
    product_name,
    module_name,
    alias_name,
    description,
    create_time,
    ..default
});
