// Written by `cargo xtask generate` from api-spec/iotda-v5/tags/: change the description, not this file.

//! Tag Management
//!
//! Keys and values attached to devices, by which devices can be found.
//!
//! # Calls
//!
//! - [`ListResourcesByTags`]: Lists the devices that have at least one of the given tags.
//! - [`TagDevice`]: Attaches tags to a device.
//! - [`UntagDevice`]: Removes tags from a device.
//!
//! # Types
//!
//! [`TaggedResourcePage`], [`TaggedResource`], [`ResourceType`]

mod errors;
mod list_resources_by_tags;
mod tag_device;
mod untag_device;
mod schemas;

pub use self::list_resources_by_tags::{
    ListResourcesByTags, ListResourcesByTagsError, TaggedResource, TaggedResourcePage,
};

pub use self::tag_device::{TagDevice, TagDeviceError};
pub use self::untag_device::{UntagDevice, UntagDeviceError};
pub use self::schemas::*;
