// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-upgrade-packages/: change the description, not this file.

//! OTA Upgrade Package Management
//!
//! What the platform knows about the packages that upgrade devices over the air. The files are objects
//! in OBS.

mod create_ota_package;
mod delete_ota_package;
mod list_ota_package_info;
mod show_ota_package;

pub use self::create_ota_package::{CreateOtaPackage, CreateOtaPackageError};
pub use self::delete_ota_package::{DeleteOtaPackage, DeleteOtaPackageError};
pub use self::list_ota_package_info::{
    ListOtaPackageInfo, ListOtaPackageInfoError, OtaPackagePage,
};

pub use self::show_ota_package::{ShowOtaPackage, ShowOtaPackageError};
