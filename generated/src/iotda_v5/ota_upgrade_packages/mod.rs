//! OTA Upgrade Package Management

mod delete_ota_package;

pub use self::delete_ota_package::{DeleteOtaPackage, DeleteOtaPackageError, PackageId};
