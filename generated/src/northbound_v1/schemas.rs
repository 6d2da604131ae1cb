// Written by `cargo xtask generate` from api-spec/northbound-v1/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Northbound API v1 share.

use crate::runtime::{self, Entries, MapAccess, Serialize, Serializer};

/// The id of an application, issued by the platform when the application is created on it. At most 256
/// characters.
///
/// Other chapters state a limit of 50 or of 64 characters; this is the widest.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AppId(Box<str>);

impl AppId {
    /// The documented limits.
    pub const LIMITS: runtime::Limits = runtime::Limits {
        min_length: None,
        max_length: Some(256),
        allowed: None,
    };
}

runtime::limited_text!(AppId, sent);

/// The id of a device, issued by the platform when the device is registered. At most 256 characters.
///
/// Another chapter states a limit of 64 characters; this is the wider one.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeviceId(Box<str>);

impl DeviceId {
    /// The documented limits.
    pub const LIMITS: runtime::Limits = runtime::Limits {
        min_length: None,
        max_length: Some(256),
        allowed: None,
    };
}

runtime::limited_text!(DeviceId, sent, received);

/// The id of a version package, from the list of version packages.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(Box<str>);

runtime::text!(FileId, sent, received);

/// The id of an upgrade task, from its creation.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OperationId(Box<str>);

runtime::text!(OperationId, sent, received);

/// What a login or a refresh gives.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Tokens {
    /// What the token opens, in a word that is the same for all tokens. At most 256 characters.
    pub scope: Option<TokenScope>,
    /// The kind of the access token. At most 256 characters.
    ///
    /// The English pages and those of the SDKs print bearer, a later Chinese page prints Bearer with a
    /// blank at its end.
    pub token_type: Option<TokenType>,
    /// How long the access token is valid, in seconds. Default: `3600`.
    ///
    /// A later Chinese page says that it is always 3600, the pages of the SDKs do not; an answer with 7200
    /// has been seen. The type is printed as Integer(256).
    pub expires_in: Option<i64>,
    /// The access token, which all other calls carry. At most 256 characters.
    pub access_token: Option<runtime::Secret>,
    /// The token that gets a new access token by RefreshToken. At most 256 characters.
    ///
    /// It is valid for 24 hours as a later Chinese page says, for a month as the pages of the SDKs say.
    pub refresh_token: Option<runtime::Secret>,
}

impl<'de> runtime::OptionalObject<'de> for Tokens {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "scope" => entries.read(&mut self.scope),
            "tokenType" => entries.read(&mut self.token_type),
            "expiresIn" => entries.read(&mut self.expires_in),
            "accessToken" => entries.read(&mut self.access_token),
            "refreshToken" => entries.read(&mut self.refresh_token),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(Tokens);

/// What the token opens, in a word that is the same for all tokens. At most 256 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenScope {
    /// `default`
    Default,
    /// A value that the documents do not list, kept as it is.
    Other(runtime::Unlisted),
}

impl runtime::OpenEnum for TokenScope {
    const VALUES: &'static [(&'static str, Self)] = &[("default", Self::Default)];
}

runtime::open_enum!(TokenScope, received);

/// The kind of the access token. At most 256 characters.
///
/// The English pages and those of the SDKs print bearer, a later Chinese page prints Bearer with a
/// blank at its end.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenType {
    /// `bearer`
    Bearer,
    /// `Bearer`: With a blank at its end.
    BearerWithBlank,
    /// A value that the documents do not list, kept as it is.
    Other(runtime::Unlisted),
}

impl runtime::OpenEnum for TokenType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("bearer", Self::Bearer),
        ("Bearer ", Self::BearerWithBlank),
    ];
}

runtime::open_enum!(TokenType, received);

/// The kind of a version package. At most 256 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileType {
    /// `firmwarePackage`: A package of firmware.
    Firmware,
    /// `softwarePackage`: A package of software.
    Software,
    /// A value that the documents do not list, kept as it is.
    Other(runtime::Unlisted),
}

impl runtime::OpenEnum for FileType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("firmwarePackage", Self::Firmware),
        ("softwarePackage", Self::Software),
    ];
}

runtime::open_enum!(FileType, sent, received);

/// A version package.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct VersionPackage {
    /// The package's id.
    pub file_id: Option<FileId>,
    /// The package's name.
    pub name: Option<String>,
    /// The package's version.
    pub version: Option<String>,
    /// The package's kind.
    pub file_type: Option<FileType>,
    /// The type of the devices that the package is for.
    pub device_type: Option<String>,
    /// The model of the devices that the package is for.
    pub model: Option<String>,
    /// The manufacturer of the devices that the package is for.
    pub manufacturer_name: Option<String>,
    /// The protocol that these devices speak.
    pub protocol_type: Option<String>,
    /// What somebody wrote about the package.
    pub description: Option<String>,
    /// The day on which the package was made.
    ///
    /// No format is stated; the example has days and months of one digit, and a blank at the end.
    pub date: Option<String>,
    /// When the package was uploaded. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub upload_time: Option<runtime::Timestamp>,
}

impl<'de> runtime::OptionalObject<'de> for VersionPackage {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "fileId" => entries.read(&mut self.file_id),
            "name" => entries.read(&mut self.name),
            "version" => entries.read(&mut self.version),
            "fileType" => entries.read(&mut self.file_type),
            "deviceType" => entries.read(&mut self.device_type),
            "model" => entries.read(&mut self.model),
            "manufacturerName" => entries.read(&mut self.manufacturer_name),
            "protocolType" => entries.read(&mut self.protocol_type),
            "description" => entries.read(&mut self.description),
            "date" => entries.read(&mut self.date),
            "uploadTime" => entries.read(&mut self.upload_time),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(VersionPackage);

/// What an upgrade task acts on: either groups of devices or single devices.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct UpgradeTargets {
    /// The names of groups. Excludes devices, and needs deviceType, model and manufacturerName. At most 256
    /// items.
    pub device_groups: Option<Vec<String>>,
    /// The type of the devices; mandatory with deviceGroups. At most 256 characters.
    pub device_type: Option<String>,
    /// The model of the devices; mandatory with deviceGroups. At most 256 characters.
    pub model: Option<String>,
    /// The manufacturer of the devices; mandatory with deviceGroups. At most 256 characters.
    pub manufacturer_name: Option<String>,
    /// The ids of devices. Excludes deviceGroups. At most 256 items.
    pub devices: Option<Vec<DeviceId>>,
}

impl UpgradeTargets {
    /// Nothing is mandatory.
    pub fn new() -> Self {
        Self {
            device_groups: None,
            device_type: None,
            model: None,
            manufacturer_name: None,
            devices: None,
        }
    }

    /// Sets `deviceGroups`.
    pub fn device_groups(mut self, device_groups: Vec<String>) -> Self {
        self.device_groups = Some(device_groups);
        self
    }

    /// Sets `deviceType`.
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets `model`.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `manufacturerName`.
    pub fn manufacturer_name(mut self, manufacturer_name: impl Into<String>) -> Self {
        self.manufacturer_name = Some(manufacturer_name.into());
        self
    }

    /// Sets `devices`.
    pub fn devices(mut self, devices: Vec<DeviceId>) -> Self {
        self.devices = Some(devices);
        self
    }
}

impl Serialize for UpgradeTargets {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        runtime::Fields::of(output)
            .optional("deviceGroups", &self.device_groups)
            .optional("deviceType", &self.device_type)
            .optional("model", &self.model)
            .optional("manufacturerName", &self.manufacturer_name)
            .optional("devices", &self.devices)
            .end()
    }
}

impl<'de> runtime::OptionalObject<'de> for UpgradeTargets {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "deviceGroups" => entries.read(&mut self.device_groups),
            "deviceType" => entries.read(&mut self.device_type),
            "model" => entries.read(&mut self.model),
            "manufacturerName" => entries.read(&mut self.manufacturer_name),
            "devices" => entries.read(&mut self.devices),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(UpgradeTargets);

/// When an upgrade task runs.
///
/// The known copies of the pages have lost the list of values: now is the default, custom stands with
/// startTime and endTime, and there may be more.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExecuteType {
    /// `now`: At once.
    Now,
    /// `custom`: Between startTime and endTime.
    Custom,
    /// A value that the documents do not list, kept as it is.
    Other(runtime::Unlisted),
}

impl runtime::OpenEnum for ExecuteType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("now", Self::Now),
        ("custom", Self::Custom),
    ];
}

runtime::open_enum!(ExecuteType, sent, received);

/// How an upgrade task runs.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct UpgradePolicy {
    /// When the task runs. Default: `now`.
    ///
    /// The pages mark it as mandatory and state a default all the same.
    pub execute_type: ExecuteType,
    /// From when the task may run. Mandatory where executeType is custom, and not in the past. A time in
    /// UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub start_time: Option<runtime::Timestamp>,
    /// Until when the task may run. Mandatory where executeType is custom, and more than 5 minutes later
    /// than startTime. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub end_time: Option<runtime::Timestamp>,
    /// Whether an upgrade that failed is tried again. Default: `false`.
    pub retry: Option<bool>,
    /// How often an upgrade that failed is tried again; mandatory where retryType is true. 1 to 5.
    pub retry_times: Option<i64>,
}

impl UpgradePolicy {
    /// Takes what is mandatory.
    pub fn new(execute_type: impl Into<ExecuteType>) -> Self {
        Self {
            execute_type: execute_type.into(),
            start_time: None,
            end_time: None,
            retry: None,
            retry_times: None,
        }
    }

    /// Sets `startTime`.
    pub fn start_time(mut self, start_time: impl Into<runtime::Timestamp>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `endTime`.
    pub fn end_time(mut self, end_time: impl Into<runtime::Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `retryType`.
    pub fn retry(mut self, retry: bool) -> Self {
        self.retry = Some(retry);
        self
    }

    /// Sets `retryTimes`.
    pub fn retry_times(mut self, retry_times: i64) -> Self {
        self.retry_times = Some(retry_times);
        self
    }
}

impl Serialize for UpgradePolicy {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        runtime::Fields::of(output)
            .set("executeType", &self.execute_type)
            .optional("startTime", &self.start_time)
            .optional("endTime", &self.end_time)
            .optional("retryType", &self.retry)
            .optional("retryTimes", &self.retry_times)
            .end()
    }
}

impl<'de> runtime::Object<'de> for UpgradePolicy {
    fn read<A: MapAccess<'de>>(mut entries: Entries<A>) -> Result<Self, A::Error> {
        let (
            mut execute_type,
            mut start_time,
            mut end_time,
            mut retry,
            mut retry_times,
        ) = (None, None, None, None, None);
        while let Some(key) = entries.next_key()? {
            match key.as_str() {
                "executeType" => entries.mandatory(&mut execute_type),
                "startTime" => entries.read(&mut start_time),
                "endTime" => entries.read(&mut end_time),
                "retryType" => entries.read(&mut retry),
                "retryTimes" => entries.read(&mut retry_times),
                _ => entries.skip(),
            }?;
        }
        Ok(Self {
            execute_type: execute_type.ok_or_else(|| runtime::missing("executeType"))?,
            start_time,
            end_time,
            retry,
            retry_times,
        })
    }
}

runtime::object!(UpgradePolicy);

/// What an upgrade task upgrades. At most 256 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpgradeType {
    /// `firmware_upgrade`: An upgrade of firmware.
    Firmware,
    /// `software_upgrade`: An upgrade of software.
    Software,
    /// A value that the documents do not list, kept as it is.
    Other(runtime::Unlisted),
}

impl runtime::OpenEnum for UpgradeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("firmware_upgrade", Self::Firmware),
        ("software_upgrade", Self::Software),
    ];
}

runtime::open_enum!(UpgradeType, sent, received);

/// How far an upgrade task is. At most 256 characters.
///
/// The tables of the pages print failed, the example of an answer prints FAIL: be ready for both. The
/// status of a subtask that failed is fail.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpgradeTaskStatus {
    /// `wait`
    Wait,
    /// `processing`
    Processing,
    /// `failed`: The failure, as the tables print it.
    Failed,
    /// `success`
    Success,
    /// `stop`
    Stop,
    /// `FAIL`: The failure, as the example of an answer prints it.
    Fail,
    /// A value that the documents do not list, kept as it is.
    Other(runtime::Unlisted),
}

impl runtime::OpenEnum for UpgradeTaskStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("wait", Self::Wait),
        ("processing", Self::Processing),
        ("failed", Self::Failed),
        ("success", Self::Success),
        ("stop", Self::Stop),
        ("FAIL", Self::Fail),
    ];
}

runtime::open_enum!(UpgradeTaskStatus, sent, received);

/// How many devices an upgrade task has, and how many of them are in each state.
///
/// A page prints the type of the numbers as Integer(64), the vendor's Java SDK takes them for 32 bits.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct UpgradeTaskCounts {
    /// All devices of the task.
    pub total: Option<i64>,
    /// Devices that wait.
    pub wait: Option<i64>,
    /// Devices that are being upgraded.
    pub processing: Option<i64>,
    /// Devices that are upgraded.
    pub success: Option<i64>,
    /// Devices whose upgrade failed.
    pub fail: Option<i64>,
    /// Devices whose upgrade was stopped.
    pub stop: Option<i64>,
    /// Devices whose upgrade took too long and failed.
    pub timeout: Option<i64>,
}

impl<'de> runtime::OptionalObject<'de> for UpgradeTaskCounts {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "total" => entries.read(&mut self.total),
            "wait" => entries.read(&mut self.wait),
            "processing" => entries.read(&mut self.processing),
            "success" => entries.read(&mut self.success),
            "fail" => entries.read(&mut self.fail),
            "stop" => entries.read(&mut self.stop),
            "timeout" => entries.read(&mut self.timeout),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(UpgradeTaskCounts);

/// An upgrade task.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct UpgradeTask {
    /// The task's id.
    pub operation_id: Option<OperationId>,
    /// When the task was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<runtime::Timestamp>,
    /// When the task began. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub start_time: Option<runtime::Timestamp>,
    /// When the task ended. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub stop_time: Option<runtime::Timestamp>,
    /// What the task upgrades.
    pub operation_type: Option<UpgradeType>,
    /// What the task acts on.
    pub targets: Option<UpgradeTargets>,
    /// How the task runs.
    ///
    /// The example of an answer has null here.
    pub policy: Option<UpgradePolicy>,
    /// How far the task is.
    pub status: Option<UpgradeTaskStatus>,
    /// How many devices are in each state.
    pub counts: Option<UpgradeTaskCounts>,
    /// What else there is to say about a task of this type.
    ///
    /// A later Chinese page prints a map of texts, a page of an SDK a text that holds JSON, and the
    /// vendor's Java SDK has an object.
    pub extend_para: Option<runtime::Json>,
}

impl<'de> runtime::OptionalObject<'de> for UpgradeTask {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "operationId" => entries.read(&mut self.operation_id),
            "createTime" => entries.read(&mut self.create_time),
            "startTime" => entries.read(&mut self.start_time),
            "stopTime" => entries.read(&mut self.stop_time),
            "operateType" => entries.read(&mut self.operation_type),
            "targets" => entries.read(&mut self.targets),
            "policy" => entries.read(&mut self.policy),
            "status" => entries.read(&mut self.status),
            "staResult" => entries.read(&mut self.counts),
            "extendPara" => entries.read(&mut self.extend_para),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(UpgradeTask);
