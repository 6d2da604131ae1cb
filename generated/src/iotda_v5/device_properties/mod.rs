// Written by `cargo xtask generate` from api-spec/iotda-v5/device-properties/: change the description, not this file.

//! Device Property
//!
//! Reading and setting the properties of a device while the caller waits.
//!
//! # Calls
//!
//! - [`ListProperties`]: Asks a device for the properties of a service and waits for the response.
//! - [`UpdateProperties`]: Sets properties of a device and waits for the response.
//!
//! # Types
//!
//! [`PropertiesAnswer`]

mod errors;
mod list_properties;
mod update_properties;
mod schemas;

pub use self::list_properties::{ListProperties, ListPropertiesError};
pub use self::update_properties::{UpdateProperties, UpdatePropertiesError};
pub use self::schemas::*;
