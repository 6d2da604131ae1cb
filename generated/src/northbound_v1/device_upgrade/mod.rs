//! Device Upgrade

mod delete_version_package;

pub use self::delete_version_package::{
    DeleteVersionPackage, DeleteVersionPackageError, FileId,
};
