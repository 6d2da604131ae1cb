// Written by `cargo xtask generate` from api-spec/iotda-v5/codec-functions/: change the description, not this file.

//! Codec Function Management
//!
//! Functions that translate between the data of a product's devices and the platform's.
//!
//! # Calls
//!
//! - [`AddFunctions`]: Attaches a codec function to a product.
//! - [`DeleteFunctions`]: Removes a codec function from its product.
//! - [`ListFunctions`]: Lists the codec functions of a product.
//!
//! # Types
//!
//! [`CodecFunctions`], [`CodecFunction`]

mod errors;
mod add_functions;
mod delete_functions;
mod list_functions;
mod schemas;

pub use self::add_functions::{AddFunctions, AddFunctionsError};
pub use self::delete_functions::{DeleteFunctions, DeleteFunctionsError};
pub use self::list_functions::{CodecFunctions, ListFunctions, ListFunctionsError};
pub use self::schemas::*;
