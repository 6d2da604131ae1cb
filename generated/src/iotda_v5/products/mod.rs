// Written by `cargo xtask generate` from api-spec/iotda-v5/products/: change the description, not this file.

//! Product Management
//!
//! Products and their models, which define what the devices of a product report and what they can be
//! told to do.
//!
//! # Calls
//!
//! - [`CreateProduct`]: Creates a product together with its product model.
//! - [`DeleteProduct`]: Deletes a product together with its product model.
//! - [`ListProducts`]: Lists the products of the user, or those of a resource space.
//! - [`ShowProduct`]: Shows the details of a product and its product model.
//! - [`UpdateProduct`]: Changes a product and its product model.
//!
//! # Types
//!
//! [`ProductPage`], [`ProtocolType`], [`DataFormat`], [`DataType`], [`AccessMode`], [`ServiceOption`],
//! [`ServiceCapability`], [`ServiceProperty`], [`ServiceCommand`], [`ServiceParameter`],
//! [`ServiceCommandResponse`], [`ServiceEvent`], [`Product`]

mod create_product;
mod delete_product;
mod list_products;
mod show_product;
mod update_product;
mod schemas;

pub use self::create_product::{CreateProduct, CreateProductError};
pub use self::delete_product::{DeleteProduct, DeleteProductError};
pub use self::list_products::{ListProducts, ListProductsError, ProductPage};
pub use self::show_product::{ShowProduct, ShowProductError};
pub use self::update_product::{UpdateProduct, UpdateProductError};
pub use self::schemas::*;
