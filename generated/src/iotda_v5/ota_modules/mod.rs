// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-modules/: change the description, not this file.

//! OTA Module Management
//!
//! Parts of a product that are upgraded by themselves.

mod create_ota_module;
mod delete_ota_module;
mod list_ota_modules;
mod show_ota_module;
mod update_ota_module;

pub use self::create_ota_module::{CreateOtaModule, CreateOtaModuleError};
pub use self::delete_ota_module::{DeleteOtaModule, DeleteOtaModuleError};
pub use self::list_ota_modules::{ListOtaModules, ListOtaModulesError, OtaModulePage};
pub use self::show_ota_module::{ShowOtaModule, ShowOtaModuleError};
pub use self::update_ota_module::{UpdateOtaModule, UpdateOtaModuleError};
