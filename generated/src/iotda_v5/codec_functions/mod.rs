// Written by `cargo xtask generate` from api-spec/iotda-v5/codec-functions/: change the description, not this file.

//! Codec Function Management
//!
//! Functions that convert between the data format of a product's devices and that of the platform.
//!
//! # Calls
//!
//! - [`AddFunctions`]: Creates a codec function for a product: a function that translates between the
//!   data of its devices and that of the platform.
//! - [`DeleteFunctions`]: Deletes a codec function from its product.
//! - [`ListFunctions`]: Lists the codec functions of a product.
//!
//! # Types
//!
//! [`CodecFunctions`], [`CodecFunction`]

mod add_functions;
mod delete_functions;
mod list_functions;
mod schemas;

pub use self::add_functions::{AddFunctions, AddFunctionsError};
pub use self::delete_functions::{DeleteFunctions, DeleteFunctionsError};
pub use self::list_functions::{CodecFunctions, ListFunctions, ListFunctionsError};
pub use self::schemas::*;
