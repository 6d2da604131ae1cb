// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-upgrade-packages/: change the description, not this file.

//! OTA Upgrade Package Management

mod delete_ota_package;

pub use self::delete_ota_package::{DeleteOtaPackage, DeleteOtaPackageError, PackageId};
