// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Upgrade share.

use crate::northbound_v1::{DeviceId, FileId, OperationId};
use crate::rt;

rt::open_enum! {
    /// The kind of a version package. At most 256 characters.
    pub enum FileType {
        /// `firmwarePackage`: A package of firmware.
        Firmware = "firmwarePackage",
        /// `softwarePackage`: A package of software.
        Software = "softwarePackage",
    }
}

/// A version package.
#[doc(alias = "CategoryInfo")]
#[derive(Clone, Default)]
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
    pub date: Option<String>,
    /// When the package was uploaded. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub upload_time: Option<rt::Timestamp>,
}

rt::object!(VersionPackage {
    file_id: "fileId",
    name,
    version,
    file_type: "fileType",
    device_type: "deviceType",
    model,
    manufacturer_name: "manufacturerName",
    protocol_type: "protocolType",
    description,
    date,
    upload_time: "uploadTime",
    ..default
});

/// What an upgrade task acts on: either groups of devices or single devices.
#[doc(alias = "OperateDevices")]
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct UpgradeTargets {
    /// The names of groups. Excludes devices, and needs deviceType, model and manufacturerName. At most 256
    /// items.
    pub device_groups: Option<Vec<String>>,
    /// The type of the devices. At most 256 characters. Mandatory when deviceGroups is given.
    pub device_type: Option<String>,
    /// The model of the devices. At most 256 characters. Mandatory when deviceGroups is given.
    pub model: Option<String>,
    /// The manufacturer of the devices. At most 256 characters. Mandatory when deviceGroups is given.
    pub manufacturer_name: Option<String>,
    /// The ids of devices. Excludes deviceGroups. At most 256 items.
    pub devices: Option<Vec<DeviceId>>,
}

rt::object!(UpgradeTargets {
    device_groups: "deviceGroups",
    device_type: "deviceType",
    model,
    manufacturer_name: "manufacturerName",
    devices,
    ..default
});

impl UpgradeTargets {
    /// Creates a value.
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

rt::open_enum! {
    /// When an upgrade task runs.
    pub enum ExecuteType {
        /// `now`: At once.
        Now = "now",
        /// `custom`: Between startTime and endTime.
        Custom = "custom",
    }
}

/// How an upgrade task runs.
#[doc(alias = "OperatePolicy")]
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct UpgradePolicy {
    /// When the task runs. Default: `now`.
    pub execute_type: ExecuteType,
    /// From when the task may run. Not in the past. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`. Mandatory when
    /// executeType is custom.
    pub start_time: Option<rt::Timestamp>,
    /// Until when the task may run. More than 5 minutes later than startTime. A time in UTC:
    /// `yyyyMMdd'T'HHmmss'Z'`. Mandatory when executeType is custom.
    pub end_time: Option<rt::Timestamp>,
    /// Whether an upgrade that failed is tried again. Default: `false`. On the wire: `retryType`.
    #[doc(alias = "retryType")]
    pub retry: Option<bool>,
    /// How often an upgrade that failed is tried again. 1 to 5. Mandatory when retryType is true.
    pub retry_times: Option<i64>,
}

rt::object!(UpgradePolicy {
    execute_type: "executeType",
    start_time: "startTime",
    end_time: "endTime",
    retry: "retryType",
    retry_times: "retryTimes",
});

impl UpgradePolicy {
    /// Creates a value with the given `execute_type`.
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
    pub fn start_time(mut self, start_time: impl Into<rt::Timestamp>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `endTime`.
    pub fn end_time(mut self, end_time: impl Into<rt::Timestamp>) -> Self {
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

rt::open_enum! {
    /// What an upgrade task upgrades. At most 256 characters.
    pub enum UpgradeType {
        /// `firmware_upgrade`: An upgrade of firmware.
        Firmware = "firmware_upgrade",
        /// `software_upgrade`: An upgrade of software.
        Software = "software_upgrade",
    }
}

rt::open_enum! {
    /// How far an upgrade task is. At most 256 characters.
    pub enum UpgradeTaskStatus {
        /// `wait`
        Wait = "wait",
        /// `processing`
        Processing = "processing",
        /// `failed`: The failure, as the tables print it.
        Failed = "failed",
        /// `success`
        Success = "success",
        /// `stop`
        Stop = "stop",
        /// `FAIL`: The failure, as the example of an answer prints it.
        Fail = "FAIL",
    }
}

/// How many devices an upgrade task has, and how many of them are in each state.
#[doc(alias = "OperationStaResult")]
#[derive(Clone, Default)]
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

rt::object!(UpgradeTaskCounts {
    total,
    wait,
    processing,
    success,
    fail,
    stop,
    timeout,
    ..default
});

/// An upgrade task.
#[doc(alias = "OperationInfo")]
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct UpgradeTask {
    /// The task's id.
    pub operation_id: Option<OperationId>,
    /// When the task was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// When the task began. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub start_time: Option<rt::Timestamp>,
    /// When the task ended. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub stop_time: Option<rt::Timestamp>,
    /// What the task upgrades. On the wire: `operateType`.
    #[doc(alias = "operateType")]
    pub operation_type: Option<UpgradeType>,
    /// What the task acts on.
    pub targets: Option<UpgradeTargets>,
    /// How the task runs.
    pub policy: Option<UpgradePolicy>,
    /// How far the task is.
    pub status: Option<UpgradeTaskStatus>,
    /// How many devices are in each state. On the wire: `staResult`.
    #[doc(alias = "staResult")]
    pub counts: Option<UpgradeTaskCounts>,
    /// What else there is to say about a task of this type.
    pub extend_para: Option<rt::Json>,
}

rt::object!(UpgradeTask {
    operation_id: "operationId",
    create_time: "createTime",
    start_time: "startTime",
    stop_time: "stopTime",
    operation_type: "operateType",
    targets,
    policy,
    status,
    counts: "staResult",
    extend_para: "extendPara",
    ..default
});
