// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-upgrade-packages/: change the description, not this file.

//! OTA Upgrade Package Management
//!
//! What the platform knows about the packages that upgrade devices over the air. The files are objects
//! in OBS.
//!
//! # Calls
//!
//! - [`CreateOtaPackage`]: Makes an upgrade package known to the platform.
//! - [`DeleteOtaPackage`]: Deletes what the platform knows about an OTA upgrade package.
//! - [`ListOtaPackageInfo`]: Lists the upgrade packages of one kind that the platform knows.
//! - [`ShowOtaPackage`]: Tells what the platform knows about an upgrade package.
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
