// Written by `cargo xtask generate` from api-spec/iotda-v5/products/: change the description, not this file.

//! Product Management
//!
//! Products, and their models, which say what devices of a kind can report and be told.
//!
//! # Calls
//!
//! - [`CreateProduct`]: Creates a product with its model.
//! - [`DeleteProduct`]: Deletes a product and its model.
//! - [`ListProducts`]: Lists the products of the user or of a resource space.
//! - [`ShowProduct`]: Tells what the platform knows about a product and shows its model.
//! - [`UpdateProduct`]: Changes a product and its model.
//!
//! # Types
//!
//! [`ProductPage`], [`ProtocolType`], [`DataFormat`], [`DataType`], [`AccessMode`], [`ServiceOption`],
//! [`ServiceCapability`], [`ServiceProperty`], [`ServiceCommand`], [`ServiceParameter`],
//! [`ServiceCommandResponse`], [`ServiceEvent`], [`Product`]

mod errors;
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
