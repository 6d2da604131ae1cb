// Written by `cargo xtask generate` from api-spec/iotda-v5/resource-spaces/: change the description, not this file.

//! Resource Space Management
//!
//! Resource spaces, to which products and devices belong.
//!
//! # Calls
//!
//! - [`AddApplication`]: Creates a resource space.
//! - [`DeleteApplication`]: Deletes a resource space.
//! - [`ShowApplication`]: Shows the details of a resource space.
//! - [`ShowApplications`]: Lists the resource spaces of the user.
//! - [`UpdateApplication`]: Renames a resource space.
//!
//! # Types
//!
//! [`ResourceSpaces`], [`ResourceSpace`]

mod add_application;
mod delete_application;
mod show_application;
mod show_applications;
mod update_application;
mod schemas;

pub use self::add_application::{AddApplication, AddApplicationError};
pub use self::delete_application::{DeleteApplication, DeleteApplicationError};
pub use self::show_application::{ShowApplication, ShowApplicationError};
pub use self::show_applications::{
    ResourceSpaces, ShowApplications, ShowApplicationsError,
};

pub use self::update_application::{UpdateApplication, UpdateApplicationError};
pub use self::schemas::*;
