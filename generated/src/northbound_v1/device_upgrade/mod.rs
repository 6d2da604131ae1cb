// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/: change the description, not this file.

//! Device Upgrade

mod delete_version_package;

pub use self::delete_version_package::{
    DeleteVersionPackage, DeleteVersionPackageError, FileId,
};
