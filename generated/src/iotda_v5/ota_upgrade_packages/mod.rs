// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-upgrade-packages/: change the description, not this file.

//! OTA Upgrade Package Management
//!
//! The packages with which devices are upgraded over the air. The files themselves are objects in OBS.
//!
//! # Calls
//!
//! - [`CreateOtaPackage`]: Registers an OTA upgrade package with the platform.
//! - [`DeleteOtaPackage`]: Deletes an OTA upgrade package from the platform.
//! - [`ListOtaPackageInfo`]: Lists the OTA upgrade packages of one type.
//! - [`ShowOtaPackage`]: Shows the details of an OTA upgrade package.
//!
//! # Types
//!
//! [`OtaPackagePage`], [`PackageType`], [`OtaPackage`], [`FileLocation`], [`ObsLocation`],
//! [`SignMethod`]

mod errors;
mod create_ota_package;
mod delete_ota_package;
mod list_ota_package_info;
mod show_ota_package;
mod schemas;

pub use self::create_ota_package::{CreateOtaPackage, CreateOtaPackageError};
pub use self::delete_ota_package::{DeleteOtaPackage, DeleteOtaPackageError};
pub use self::list_ota_package_info::{
    ListOtaPackageInfo, ListOtaPackageInfoError, OtaPackagePage,
};

pub use self::show_ota_package::{ShowOtaPackage, ShowOtaPackageError};
pub use self::schemas::*;
