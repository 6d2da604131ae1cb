// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instance-specifications/: change the description, not this file.

//! Instance Specification Management
//!
//! The specifications with which instances can be ordered.
//!
//! # Calls
//!
//! - [`ListInstanceFlavors`]: Lists the specifications with which instances can be ordered.
//!
//! # Types
//!
//! [`FlavorPage`], [`OfferedFlavor`], [`FlavorStatus`]

mod list_instance_flavors;

pub use self::list_instance_flavors::{
    FlavorPage, FlavorStatus, ListInstanceFlavors, ListInstanceFlavorsError,
    OfferedFlavor,
};
