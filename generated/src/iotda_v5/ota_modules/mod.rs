// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-modules/: change the description, not this file.

//! OTA Module Management
//!
//! Parts of a product that can be upgraded separately.
//!
//! # Calls
//!
//! - [`CreateOtaModule`]: Adds an OTA module to a product.
//! - [`DeleteOtaModule`]: Deletes an OTA module.
//! - [`ListOtaModules`]: Lists the OTA modules of a resource space or of a product.
//! - [`ShowOtaModule`]: Shows the details of an OTA module.
//! - [`UpdateOtaModule`]: Changes the alias and the description of an OTA module.
//!
//! # Types
//!
//! [`OtaModulePage`], [`OtaModule`]

mod errors;
mod create_ota_module;
mod delete_ota_module;
mod list_ota_modules;
mod show_ota_module;
mod update_ota_module;
mod schemas;

pub use self::create_ota_module::{CreateOtaModule, CreateOtaModuleError};
pub use self::delete_ota_module::{DeleteOtaModule, DeleteOtaModuleError};
pub use self::list_ota_modules::{ListOtaModules, ListOtaModulesError, OtaModulePage};
pub use self::show_ota_module::{ShowOtaModule, ShowOtaModuleError};
pub use self::update_ota_module::{UpdateOtaModule, UpdateOtaModuleError};
pub use self::schemas::*;
