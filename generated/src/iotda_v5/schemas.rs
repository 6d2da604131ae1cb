// Written by `cargo xtask generate` from api-spec/iotda-v5/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of IoT Device Access v5 share.

use crate::runtime::{self, Entries, MapAccess, Serialize, Serializer};

/// The id of a project.
///
/// API Explorer takes 1 to 32 hexadecimal digits; the other documents state no limit.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProjectId(Box<str>);

runtime::text!(ProjectId, sent);

/// The id of an IoTDA instance.
///
/// API Explorer takes 1 to 36 of the letters a to f, digits and hyphens; the other documents state no
/// limit.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InstanceId(Box<str>);

runtime::text!(InstanceId, sent);

/// The id of a resource space. 1 to 36 characters. Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AppId(Box<str>);

impl AppId {
    /// The documented limits.
    pub const LIMITS: runtime::Limits = runtime::Limits {
        min_length: Some(1),
        max_length: Some(36),
        allowed: Some(runtime::Allowed {
            ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
            words: "letters, digits, hyphens and underscores",
        }),
    };
}

runtime::limited_text!(AppId, sent, received);

/// The id of a product, issued by the platform when the product is created. 1 to 36 characters.
/// Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProductId(Box<str>);

impl ProductId {
    /// The documented limits.
    pub const LIMITS: runtime::Limits = runtime::Limits {
        min_length: Some(1),
        max_length: Some(36),
        allowed: Some(runtime::Allowed {
            ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
            words: "letters, digits, hyphens and underscores",
        }),
    };
}

runtime::limited_text!(ProductId, sent, received);

/// The id of a device. 1 to 128 characters. Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeviceId(Box<str>);

impl DeviceId {
    /// The documented limits.
    pub const LIMITS: runtime::Limits = runtime::Limits {
        min_length: Some(1),
        max_length: Some(128),
        allowed: Some(runtime::Allowed {
            ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
            words: "letters, digits, hyphens and underscores",
        }),
    };
}

runtime::limited_text!(DeviceId, sent, received);

/// The id of an OTA upgrade package, unique, issued by the platform. 1 to 36 characters. Allowed:
/// letters, digits and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PackageId(Box<str>);

impl PackageId {
    /// The documented limits.
    pub const LIMITS: runtime::Limits = runtime::Limits {
        min_length: Some(1),
        max_length: Some(36),
        allowed: Some(runtime::Allowed {
            ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('a', 'z')],
            words: "letters, digits and hyphens",
        }),
    };
}

runtime::limited_text!(PackageId, sent, received);

/// The id of an OTA module, unique, issued by the platform when the module is created. 1 to 36
/// characters. Allowed: letters, digits and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ModuleId(Box<str>);

impl ModuleId {
    /// The documented limits.
    pub const LIMITS: runtime::Limits = runtime::Limits {
        min_length: Some(1),
        max_length: Some(36),
        allowed: Some(runtime::Allowed {
            ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('a', 'z')],
            words: "letters, digits and hyphens",
        }),
    };
}

runtime::limited_text!(ModuleId, sent, received);

/// The id of a batch task, issued by the platform when the task is created. 1 to 24 characters.
/// Allowed: digits and the lower-case letters a to f.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TaskId(Box<str>);

impl TaskId {
    /// The documented limits.
    pub const LIMITS: runtime::Limits = runtime::Limits {
        min_length: Some(1),
        max_length: Some(24),
        allowed: Some(runtime::Allowed {
            ranges: &[('0', '9'), ('a', 'f')],
            words: "digits and the lower-case letters a to f",
        }),
    };
}

runtime::limited_text!(TaskId, sent, received);

/// The id of a batch task file, issued by the platform when the file is uploaded. 1 to 128 characters.
/// Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(Box<str>);

impl FileId {
    /// The documented limits.
    pub const LIMITS: runtime::Limits = runtime::Limits {
        min_length: Some(1),
        max_length: Some(128),
        allowed: Some(runtime::Allowed {
            ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
            words: "letters, digits, hyphens and underscores",
        }),
    };
}

runtime::limited_text!(FileId, sent, received);

/// Where a page of a list stands.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PageInfo {
    /// How many records there are in all that fit the query.
    pub count: Option<i64>,
    /// The id of the last record of this page, to be sent as marker with the query for the next page.
    pub marker: Option<String>,
}

impl<'de> runtime::OptionalObject<'de> for PageInfo {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "count" => entries.read(&mut self.count),
            "marker" => entries.read(&mut self.marker),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(PageInfo);

/// The kind of an OTA upgrade package.
///
/// The help pages, and the answers in the vendor's SDK, leave modulePackage out; the requests of the
/// SDK and API Explorer have it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackageType {
    /// `softwarePackage`: Software of a device.
    SoftwarePackage,
    /// `firmwarePackage`: Firmware of a device.
    FirmwarePackage,
    /// `modulePackage`: An OTA module of a device.
    ModulePackage,
    /// A value that the documents do not list, kept as it is.
    Other(runtime::Unlisted),
}

impl runtime::OpenEnum for PackageType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("softwarePackage", Self::SoftwarePackage),
        ("firmwarePackage", Self::FirmwarePackage),
        ("modulePackage", Self::ModulePackage),
    ];
}

runtime::open_enum!(PackageType, sent, received);

/// What the platform knows about an OTA upgrade package.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct OtaPackage {
    /// The id of the package.
    pub package_id: Option<PackageId>,
    /// The resource space that the package belongs to.
    pub app_id: Option<AppId>,
    /// The kind of the package.
    pub package_type: Option<PackageType>,
    /// The product of the devices that the package is for.
    pub product_id: Option<ProductId>,
    /// The name of that product.
    pub product_name: Option<String>,
    /// The OTA module that the package is for, by its name. At most 64 characters. Allowed: letters,
    /// digits, hyphens, "." and underscores.
    pub module_name: Option<String>,
    /// The version of the package. At most 256 characters. Allowed: letters, digits, hyphens, "." and
    /// underscores.
    pub version: Option<String>,
    /// The versions from which a device can be upgraded with the package. At most 20 items. Each: At least
    /// 1 character. Allowed: letters, digits, hyphens, "." and underscores.
    pub support_source_versions: Option<Vec<String>>,
    /// A text about the package, for instance what it brings. At most 1024 characters.
    pub description: Option<String>,
    /// A text that a device gets with the notice of an upgrade to the package. At most 4096 characters.
    pub custom_info: Option<String>,
    /// When the package came to the platform. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<runtime::Timestamp>,
    /// Where the file of the package lies. The list of packages leaves it out.
    pub file_location: Option<FileLocation>,
}

impl<'de> runtime::OptionalObject<'de> for OtaPackage {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "package_id" => entries.read(&mut self.package_id),
            "app_id" => entries.read(&mut self.app_id),
            "package_type" => entries.read(&mut self.package_type),
            "product_id" => entries.read(&mut self.product_id),
            "product_name" => entries.read(&mut self.product_name),
            "module_name" => entries.read(&mut self.module_name),
            "version" => entries.read(&mut self.version),
            "support_source_versions" => entries.read(&mut self.support_source_versions),
            "description" => entries.read(&mut self.description),
            "custom_info" => entries.read(&mut self.custom_info),
            "create_time" => entries.read(&mut self.create_time),
            "file_location" => entries.read(&mut self.file_location),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(OtaPackage);

/// Where the file of an upgrade package lies.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct FileLocation {
    /// The object in OBS.
    pub obs_location: Option<ObsLocation>,
}

impl FileLocation {
    /// Nothing is mandatory.
    pub fn new() -> Self {
        Self { obs_location: None }
    }

    /// Sets `obs_location`.
    pub fn obs_location(mut self, obs_location: ObsLocation) -> Self {
        self.obs_location = Some(obs_location);
        self
    }
}

impl Serialize for FileLocation {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        runtime::Fields::of(output).optional("obs_location", &self.obs_location).end()
    }
}

impl<'de> runtime::OptionalObject<'de> for FileLocation {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "obs_location" => entries.read(&mut self.obs_location),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(FileLocation);

/// An object in OBS that is the file of an upgrade package.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ObsLocation {
    /// The region of OBS, as listed under Regions and Endpoints. 1 to 256 characters. Allowed: letters,
    /// digits and hyphens.
    pub region_name: String,
    /// The bucket. 3 to 63 characters. Allowed: lower-case letters, digits, hyphens and ".".
    pub bucket_name: String,
    /// The name of the object, with its folders. The file has at most 1 GB, and its name ends with .bin,
    /// .dav, .tar, .gz, .zip, .gzip, .apk, .tar.gz, .tar.xz, .pack, .exe, .bat or .img. At most 1024
    /// characters.
    ///
    /// The size and the endings stand in the help pages only.
    pub object_key: String,
    /// How the signature of the file is computed. Default: `SHA256`.
    ///
    /// The vendor's SDK knows SHA256 only; API Explorer takes MD5 too.
    pub sign_method: Option<SignMethod>,
    /// The signature of the file in hexadecimal digits, 64 with SHA256 and 32 with MD5. A device gets it
    /// with the notice of an upgrade. 32 to 64 characters. Matches `^(?:[a-fA-F0-9]{32}|[a-fA-F0-9]{64})$`.
    ///
    /// The vendor's SDK knows 64 digits only; API Explorer takes 32 too.
    pub sign: Option<String>,
}

impl ObsLocation {
    /// Takes what is mandatory.
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

impl Serialize for ObsLocation {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        runtime::Fields::of(output)
            .set("region_name", &self.region_name)
            .set("bucket_name", &self.bucket_name)
            .set("object_key", &self.object_key)
            .optional("sign_method", &self.sign_method)
            .optional("sign", &self.sign)
            .end()
    }
}

impl<'de> runtime::Object<'de> for ObsLocation {
    fn read<A: MapAccess<'de>>(mut entries: Entries<A>) -> Result<Self, A::Error> {
        let (
            mut region_name,
            mut bucket_name,
            mut object_key,
            mut sign_method,
            mut sign,
        ) = (None, None, None, None, None);
        while let Some(key) = entries.next_key()? {
            match key.as_str() {
                "region_name" => entries.mandatory(&mut region_name),
                "bucket_name" => entries.mandatory(&mut bucket_name),
                "object_key" => entries.mandatory(&mut object_key),
                "sign_method" => entries.read(&mut sign_method),
                "sign" => entries.read(&mut sign),
                _ => entries.skip(),
            }?;
        }
        Ok(Self {
            region_name: region_name.ok_or_else(|| runtime::missing("region_name"))?,
            bucket_name: bucket_name.ok_or_else(|| runtime::missing("bucket_name"))?,
            object_key: object_key.ok_or_else(|| runtime::missing("object_key"))?,
            sign_method,
            sign,
        })
    }
}

runtime::object!(ObsLocation);

/// How the signature of the file is computed. Default: `SHA256`.
///
/// The vendor's SDK knows SHA256 only; API Explorer takes MD5 too.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignMethod {
    /// `SHA256`
    Sha256,
    /// `MD5`
    Md5,
    /// A value that the documents do not list, kept as it is.
    Other(runtime::Unlisted),
}

impl runtime::OpenEnum for SignMethod {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SHA256", Self::Sha256),
        ("MD5", Self::Md5),
    ];
}

runtime::open_enum!(SignMethod, sent, received);

/// An OTA module, a part of a product that is upgraded by itself.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct OtaModule {
    /// The id of the module.
    pub module_id: Option<ModuleId>,
    /// The resource space that the module belongs to.
    pub app_id: Option<AppId>,
    /// The product that has the module.
    pub product_id: Option<ProductId>,
    /// The name of that product.
    pub product_name: Option<String>,
    /// The name of the module.
    pub module_name: Option<String>,
    /// Another name of the module.
    pub alias_name: Option<String>,
    /// A text about the module, for instance what it does.
    pub description: Option<String>,
    /// When the module was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<runtime::Timestamp>,
}

impl<'de> runtime::OptionalObject<'de> for OtaModule {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "module_id" => entries.read(&mut self.module_id),
            "app_id" => entries.read(&mut self.app_id),
            "product_id" => entries.read(&mut self.product_id),
            "product_name" => entries.read(&mut self.product_name),
            "module_name" => entries.read(&mut self.module_name),
            "alias_name" => entries.read(&mut self.alias_name),
            "description" => entries.read(&mut self.description),
            "create_time" => entries.read(&mut self.create_time),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(OtaModule);

/// What a batch task does.
///
/// The help pages have changeGateway and leave moduleUpgrade out, except for the newest
/// (ConfirmBatchTask); the vendor's SDK and API Explorer have it the other way round. The answers in
/// the SDK leave moduleUpgrade out. sendEmails, sendSmss, addDevicesToGroup, deviceConfig and deviceJob
/// stand in API Explorer only, without a word about them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskType {
    /// `softwareUpgrade`: Upgrades the software of devices.
    SoftwareUpgrade,
    /// `firmwareUpgrade`: Upgrades the firmware of devices.
    FirmwareUpgrade,
    /// `moduleUpgrade`: Upgrades an OTA module of devices.
    ModuleUpgrade,
    /// `createDevices`: Creates devices.
    CreateDevices,
    /// `deleteDevices`: Deletes devices.
    DeleteDevices,
    /// `freezeDevices`: Freezes devices.
    FreezeDevices,
    /// `unfreezeDevices`: Unfreezes devices.
    UnfreezeDevices,
    /// `createCommands`: Sends synchronous commands.
    CreateCommands,
    /// `createAsyncCommands`: Sends asynchronous commands.
    CreateAsyncCommands,
    /// `createMessages`: Sends messages.
    CreateMessages,
    /// `updateDeviceShadows`: Configures device shadows.
    UpdateDeviceShadows,
    /// `updateDevices`: Updates devices.
    UpdateDevices,
    /// `changeGateway`
    ChangeGateway,
    /// `sendEmails`
    SendEmails,
    /// `sendSmss`
    SendSms,
    /// `addDevicesToGroup`
    AddDevicesToGroup,
    /// `deviceConfig`
    DeviceConfig,
    /// `deviceJob`
    DeviceJob,
    /// A value that the documents do not list, kept as it is.
    Other(runtime::Unlisted),
}

impl runtime::OpenEnum for TaskType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("softwareUpgrade", Self::SoftwareUpgrade),
        ("firmwareUpgrade", Self::FirmwareUpgrade),
        ("moduleUpgrade", Self::ModuleUpgrade),
        ("createDevices", Self::CreateDevices),
        ("deleteDevices", Self::DeleteDevices),
        ("freezeDevices", Self::FreezeDevices),
        ("unfreezeDevices", Self::UnfreezeDevices),
        ("createCommands", Self::CreateCommands),
        ("createAsyncCommands", Self::CreateAsyncCommands),
        ("createMessages", Self::CreateMessages),
        ("updateDeviceShadows", Self::UpdateDeviceShadows),
        ("updateDevices", Self::UpdateDevices),
        ("changeGateway", Self::ChangeGateway),
        ("sendEmails", Self::SendEmails),
        ("sendSmss", Self::SendSms),
        ("addDevicesToGroup", Self::AddDevicesToGroup),
        ("deviceConfig", Self::DeviceConfig),
        ("deviceJob", Self::DeviceJob),
    ];
}

runtime::open_enum!(TaskType, sent, received);

/// How a batch task treats the devices behind a gateway.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskMode {
    /// `GATEWAY`: If a device stands behind a gateway, what the platform sends it when it asks for its
    /// version and when it tells of an upgrade holds the fields task_id (the id of the batch task) and
    /// sub_device_count (how many of the devices to upgrade stand behind that gateway).
    Gateway,
    /// A value that the documents do not list, kept as it is.
    Other(runtime::Unlisted),
}

impl runtime::OpenEnum for TaskMode {
    const VALUES: &'static [(&'static str, Self)] = &[("GATEWAY", Self::Gateway)];
}

runtime::open_enum!(TaskMode, sent, received);

/// How far a batch task has come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// `Initializing`: The task is being prepared.
    Initializing,
    /// `Waitting`: The task waits to be executed.
    Waiting,
    /// `Processing`: The task is being executed.
    Processing,
    /// `Success`: All of the task is done.
    Success,
    /// `Fail`: The task has failed.
    Fail,
    /// `PartialSuccess`: A part of the task is done.
    PartialSuccess,
    /// `Stopped`: The task has been stopped.
    Stopped,
    /// `Stopping`: The task is being stopped.
    Stopping,
    /// A value that the documents do not list, kept as it is.
    Other(runtime::Unlisted),
}

impl runtime::OpenEnum for TaskStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Initializing", Self::Initializing),
        ("Waitting", Self::Waiting),
        ("Processing", Self::Processing),
        ("Success", Self::Success),
        ("Fail", Self::Fail),
        ("PartialSuccess", Self::PartialSuccess),
        ("Stopped", Self::Stopped),
        ("Stopping", Self::Stopping),
    ];
}

runtime::open_enum!(TaskStatus, sent, received);

/// When a batch task is executed, and how often its failed subtasks are repeated.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskPolicy {
    /// When the task is executed, within 7 days. Without it, the task is executed at once. Matches
    /// `^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$`. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    ///
    /// The pattern stands in API Explorer only.
    pub schedule_time: Option<runtime::Timestamp>,
    /// How often a failed subtask is repeated. It goes together with retry_interval. 1 to 5.
    ///
    /// That it is 1 or more stands in API Explorer only.
    pub retry_count: Option<i32>,
    /// How many minutes pass before a failed subtask is repeated. Without it, none is. It goes together
    /// with retry_count. 0 to 1440.
    ///
    /// That it is 0 or more stands in API Explorer only.
    pub retry_interval: Option<i32>,
}

impl TaskPolicy {
    /// Nothing is mandatory.
    pub fn new() -> Self {
        Self {
            schedule_time: None,
            retry_count: None,
            retry_interval: None,
        }
    }

    /// Sets `schedule_time`.
    pub fn schedule_time(
        mut self,
        schedule_time: impl Into<runtime::Timestamp>,
    ) -> Self {
        self.schedule_time = Some(schedule_time.into());
        self
    }

    /// Sets `retry_count`.
    pub fn retry_count(mut self, retry_count: i32) -> Self {
        self.retry_count = Some(retry_count);
        self
    }

    /// Sets `retry_interval`.
    pub fn retry_interval(mut self, retry_interval: i32) -> Self {
        self.retry_interval = Some(retry_interval);
        self
    }
}

impl Serialize for TaskPolicy {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        runtime::Fields::of(output)
            .optional("schedule_time", &self.schedule_time)
            .optional("retry_count", &self.retry_count)
            .optional("retry_interval", &self.retry_interval)
            .end()
    }
}

impl<'de> runtime::OptionalObject<'de> for TaskPolicy {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "schedule_time" => entries.read(&mut self.schedule_time),
            "retry_count" => entries.read(&mut self.retry_count),
            "retry_interval" => entries.read(&mut self.retry_interval),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(TaskPolicy);

/// How many subtasks of a batch task there are, by their status.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskProgress {
    /// All subtasks.
    pub total: Option<i32>,
    /// Those being executed.
    pub processing: Option<i32>,
    /// Those that are done.
    pub success: Option<i32>,
    /// Those that have failed.
    pub fail: Option<i32>,
    /// Those that wait to be executed.
    pub waiting: Option<i32>,
    /// Those that have failed and wait to be repeated.
    pub fail_wait_retry: Option<i32>,
    /// Those that have been stopped.
    pub stopped: Option<i32>,
    /// Those that have been removed.
    pub removed: Option<i32>,
}

impl<'de> runtime::OptionalObject<'de> for TaskProgress {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "total" => entries.read(&mut self.total),
            "processing" => entries.read(&mut self.processing),
            "success" => entries.read(&mut self.success),
            "fail" => entries.read(&mut self.fail),
            "waitting" => entries.read(&mut self.waiting),
            "fail_wait_retry" => entries.read(&mut self.fail_wait_retry),
            "stopped" => entries.read(&mut self.stopped),
            "removed" => entries.read(&mut self.removed),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(TaskProgress);

/// A batch task and how far it has come.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTask {
    /// The id of the task.
    pub task_id: Option<TaskId>,
    /// The name of the task.
    pub task_name: Option<String>,
    /// What the task does.
    pub task_type: Option<TaskType>,
    /// How the task treats devices behind a gateway.
    pub task_mode: Option<TaskMode>,
    /// What devices get with the notice of an upgrade. At most 512 characters as JSON.
    pub task_ext_info: Option<runtime::Json>,
    /// The devices that the task works on.
    pub targets: Option<Vec<DeviceId>>,
    /// What the devices were chosen by, as CreateBatchTask takes it.
    pub targets_filter: Option<std::collections::BTreeMap<String, runtime::Json>>,
    /// What the task carries out, as CreateBatchTask takes it.
    ///
    /// For upgrades the answers are documented with the key package_id, the request with package_ids.
    pub document: Option<runtime::Json>,
    /// When the task is executed and repeated.
    pub task_policy: Option<TaskPolicy>,
    /// How far the task has come.
    pub status: Option<TaskStatus>,
    /// More about the status, such as why the task failed.
    pub status_desc: Option<String>,
    /// How many subtasks there are, by their status.
    pub task_progress: Option<TaskProgress>,
    /// When the task was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<runtime::Timestamp>,
    /// Whether devices are upgraded only when ConfirmBatchTask says so.
    ///
    /// API Explorer has it in the answers of CreateBatchTask and ListBatchTasks; the vendor's SDK has it
    /// nowhere.
    ///
    /// Assumed: No document at hand tells type and meaning; the name and the call ConfirmBatchTask suggest
    /// them.
    pub need_confirm: Option<bool>,
}

impl<'de> runtime::OptionalObject<'de> for BatchTask {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "task_id" => entries.read(&mut self.task_id),
            "task_name" => entries.read(&mut self.task_name),
            "task_type" => entries.read(&mut self.task_type),
            "task_mode" => entries.read(&mut self.task_mode),
            "task_ext_info" => entries.read(&mut self.task_ext_info),
            "targets" => entries.read(&mut self.targets),
            "targets_filter" => entries.read(&mut self.targets_filter),
            "document" => entries.read(&mut self.document),
            "task_policy" => entries.read(&mut self.task_policy),
            "status" => entries.read(&mut self.status),
            "status_desc" => entries.read(&mut self.status_desc),
            "task_progress" => entries.read(&mut self.task_progress),
            "create_time" => entries.read(&mut self.create_time),
            "need_confirm" => entries.read(&mut self.need_confirm),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(BatchTask);

/// How far the work on one target of a batch task has come.
///
/// DeviceInProgress and Rejected stand in API Explorer only, without a word about them. The answers are
/// documented without Removed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubtaskStatus {
    /// `Success`: The subtask is done.
    Success,
    /// `Fail`: The subtask has failed.
    Fail,
    /// `Processing`: The subtask is being executed.
    Processing,
    /// `FailWaitRetry`: The subtask has failed and waits to be repeated.
    FailWaitRetry,
    /// `Stopped`: The subtask has been stopped.
    Stopped,
    /// `Waitting`: The subtask waits to be executed.
    Waiting,
    /// `Removed`: The subtask has been removed.
    Removed,
    /// `DeviceInProgress`
    DeviceInProgress,
    /// `Rejected`
    Rejected,
    /// A value that the documents do not list, kept as it is.
    Other(runtime::Unlisted),
}

impl runtime::OpenEnum for SubtaskStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Success", Self::Success),
        ("Fail", Self::Fail),
        ("Processing", Self::Processing),
        ("FailWaitRetry", Self::FailWaitRetry),
        ("Stopped", Self::Stopped),
        ("Waitting", Self::Waiting),
        ("Removed", Self::Removed),
        ("DeviceInProgress", Self::DeviceInProgress),
        ("Rejected", Self::Rejected),
    ];
}

runtime::open_enum!(SubtaskStatus, sent, received);

/// What became of a call for one target of a batch task.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTargetResult {
    /// The device.
    pub target: Option<DeviceId>,
    /// Whether the call succeeded for this target.
    pub status: Option<BatchTargetOutcome>,
    /// The code of the error, if it failed.
    pub error_code: Option<String>,
    /// What the error is, if it failed.
    pub error_msg: Option<String>,
}

impl<'de> runtime::OptionalObject<'de> for BatchTargetResult {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "target" => entries.read(&mut self.target),
            "status" => entries.read(&mut self.status),
            "error_code" => entries.read(&mut self.error_code),
            "error_msg" => entries.read(&mut self.error_msg),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(BatchTargetResult);

/// Whether the call succeeded for this target.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchTargetOutcome {
    /// `success`
    Success,
    /// `failure`
    Failure,
    /// A value that the documents do not list, kept as it is.
    Other(runtime::Unlisted),
}

impl runtime::OpenEnum for BatchTargetOutcome {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("success", Self::Success),
        ("failure", Self::Failure),
    ];
}

runtime::open_enum!(BatchTargetOutcome, received);

/// What became of a call, target by target.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTargetResults {
    /// The targets.
    pub targets: Option<Vec<BatchTargetResult>>,
}

impl<'de> runtime::OptionalObject<'de> for BatchTargetResults {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "targets" => entries.read(&mut self.targets),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(BatchTargetResults);

/// An uploaded file for batch tasks.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTaskFile {
    /// The id of the file.
    pub file_id: Option<FileId>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// When the file was uploaded. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub upload_time: Option<runtime::Timestamp>,
}

impl<'de> runtime::OptionalObject<'de> for BatchTaskFile {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "file_id" => entries.read(&mut self.file_id),
            "file_name" => entries.read(&mut self.file_name),
            "upload_time" => entries.read(&mut self.upload_time),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(BatchTaskFile);
