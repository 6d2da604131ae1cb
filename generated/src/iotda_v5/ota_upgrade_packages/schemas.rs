// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-upgrade-packages/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of OTA Upgrade Package Management share.

use crate::iotda_v5::{AppId, PackageId, ProductId};
use crate::rt;

rt::open_enum! {
    /// What an OTA upgrade package upgrades.
    pub enum PackageType {
        /// `softwarePackage`: The software of devices.
        SoftwarePackage = "softwarePackage",
        /// `firmwarePackage`: The firmware of devices.
        FirmwarePackage = "firmwarePackage",
        /// `modulePackage`: An OTA module of devices.
        ModulePackage = "modulePackage",
    }
}

/// An OTA upgrade package, with which devices are upgraded over the air.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct OtaPackage {
    /// The id of the package.
    pub package_id: Option<PackageId>,
    /// The resource space that the package belongs to.
    pub app_id: Option<AppId>,
    /// What the package upgrades.
    pub package_type: Option<PackageType>,
    /// The product of the devices that the package is for.
    pub product_id: Option<ProductId>,
    /// The name of that product.
    pub product_name: Option<String>,
    /// The name of the OTA module that the package upgrades, if it upgrades one. At most 64 characters.
    /// Allowed: letters, digits, hyphens, "." and underscores.
    pub module_name: Option<String>,
    /// The version of the package. At most 256 characters. Allowed: letters, digits, hyphens, "." and
    /// underscores.
    pub version: Option<String>,
    /// The versions from which devices can be upgraded to this one. At most 20 items. Each: At least 1
    /// character. Allowed: letters, digits, hyphens, "." and underscores.
    pub support_source_versions: Option<Vec<String>>,
    /// A free-form description of the package, such as what it changes. At most 1024 characters.
    pub description: Option<String>,
    /// Custom text that devices receive together with the notification of the upgrade. At most 4096
    /// characters.
    pub custom_info: Option<String>,
    /// When the package was registered. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// Where the file of the package is. ListOtaPackageInfo leaves it out.
    pub file_location: Option<FileLocation>,
}

rt::object!(OtaPackage {
    package_id,
    app_id,
    package_type,
    product_id,
    product_name,
    module_name,
    version,
    support_source_versions,
    description,
    custom_info,
    create_time,
    file_location,
    ..default
});

/// Where the file of an upgrade package is.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct FileLocation {
    /// The object in OBS.
    pub obs_location: Option<ObsLocation>,
}

rt::object!(FileLocation { obs_location, ..default });

impl FileLocation {
    /// Creates a value.
    pub fn new() -> Self {
        Self { obs_location: None }
    }

    /// Sets `obs_location`.
    pub fn obs_location(mut self, obs_location: ObsLocation) -> Self {
        self.obs_location = Some(obs_location);
        self
    }
}

/// The object in OBS that holds the file of an upgrade package.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ObsLocation {
    /// The region of the bucket, by its id as listed on the page Regions and Endpoints. 1 to 256
    /// characters. Allowed: letters, digits and hyphens.
    pub region_name: String,
    /// The name of the bucket. 3 to 63 characters. Allowed: lower-case letters, digits, hyphens and ".".
    pub bucket_name: String,
    /// The name of the object, including its folders. The file must not be larger than 1 GB, and its name
    /// must end with .bin, .dav, .tar, .gz, .zip, .gzip, .apk, .tar.gz, .tar.xz, .pack, .exe, .bat or .img.
    /// At most 1024 characters.
    pub object_key: String,
    /// The algorithm with which the signature of the file is computed. Default: `SHA256`.
    pub sign_method: Option<SignMethod>,
    /// The signature of the file in hexadecimal digits: 64 with SHA256, 32 with MD5. Devices receive it
    /// together with the notification of the upgrade. 32 to 64 characters. Matches
    /// `^(?:[a-fA-F0-9]{32}|[a-fA-F0-9]{64})$`.
    pub sign: Option<String>,
}

rt::object!(ObsLocation { region_name, bucket_name, object_key, sign_method, sign });

impl ObsLocation {
    /// Creates a value with the given `region_name`, `bucket_name` and `object_key`.
    pub fn new(
        region_name: impl Into<String>,
        bucket_name: impl Into<String>,
        object_key: impl Into<String>,
    ) -> Self {
        Self {
            region_name: region_name.into(),
            bucket_name: bucket_name.into(),
            object_key: object_key.into(),
            sign_method: None,
            sign: None,
        }
    }

    /// Sets `sign_method`.
    pub fn sign_method(mut self, sign_method: impl Into<SignMethod>) -> Self {
        self.sign_method = Some(sign_method.into());
        self
    }

    /// Sets `sign`.
    pub fn sign(mut self, sign: impl Into<String>) -> Self {
        self.sign = Some(sign.into());
        self
    }
}

rt::open_enum! {
    /// The algorithm with which the signature of the file is computed. Default: `SHA256`.
    pub enum SignMethod {
        /// `SHA256`
        Sha256 = "SHA256",
        /// `MD5`
        Md5 = "MD5",
    }
}
