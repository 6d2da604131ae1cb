// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Upgrade share.

use crate::northbound_v1::{DeviceId, FileId, OperationId, ProtocolType};
use crate::rt;

rt::open_enum! {
    /// Whether a version package contains software or firmware. At most 256 characters.
    pub enum FileType {
        /// `firmwarePackage`: It contains firmware.
        Firmware = "firmwarePackage",
        /// `softwarePackage`: It contains software.
        Software = "softwarePackage",
    }
}

/// A version package: software or firmware of one version, to which devices can be upgraded.
#[doc(alias = "CategoryInfo")]
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct VersionPackage {
    /// The package's id, by which upgrade tasks refer to it.
    pub file_id: Option<FileId>,
    /// The package's name.
    pub name: Option<String>,
    /// The version that the package contains.
    pub version: Option<String>,
    /// Whether the package contains software or firmware.
    pub file_type: Option<FileType>,
    /// The type of the devices that the package is for.
    pub device_type: Option<String>,
    /// The model of the devices that the package is for.
    pub model: Option<String>,
    /// The manufacturer of the devices that the package is for.
    pub manufacturer_name: Option<String>,
    /// The protocol of the devices that the package is for. On the wire: `protocolType`.
    #[doc(alias = "protocolType")]
    pub protocol: Option<ProtocolType>,
    /// A free-text description.
    pub description: Option<String>,
    /// The date on which the package was generated. It has no fixed format.
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
    protocol: "protocolType",
    description,
    date,
    upload_time: "uploadTime",
    ..default
});

/// The devices that an upgrade task upgrades: either device groups or single devices, but not both.
#[doc(alias = "OperateDevices")]
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct UpgradeTargets {
    /// The names of device groups. Set either this or devices. With this, deviceType, model and
    /// manufacturerName are needed as well. At most 256 items.
    pub device_groups: Option<Vec<String>>,
    /// The type of the devices to upgrade. At most 256 characters. Mandatory when deviceGroups is given.
    pub device_type: Option<String>,
    /// The model of the devices to upgrade. At most 256 characters. Mandatory when deviceGroups is given.
    pub model: Option<String>,
    /// The manufacturer of the devices to upgrade. At most 256 characters. Mandatory when deviceGroups is
    /// given.
    pub manufacturer_name: Option<String>,
    /// The ids of single devices. Set either this or deviceGroups. At most 256 items.
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
        /// `now`: The task runs at once.
        Now = "now",
        /// `custom`: The task runs between startTime and endTime.
        Custom = "custom",
    }
}

/// When an upgrade task runs, and whether failed upgrades are retried.
#[doc(alias = "OperatePolicy")]
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct UpgradePolicy {
    /// When the task runs. Default: `now`.
    pub execute_type: ExecuteType,
    /// The start of the period in which the task runs. It must not be in the past. A time in UTC:
    /// `yyyyMMdd'T'HHmmss'Z'`. Mandatory when executeType is custom.
    pub start_time: Option<rt::Timestamp>,
    /// The end of the period in which the task runs. It must be more than 5 minutes after startTime. A time
    /// in UTC: `yyyyMMdd'T'HHmmss'Z'`. Mandatory when executeType is custom.
    pub end_time: Option<rt::Timestamp>,
    /// Whether failed upgrades are retried. Default: `false`. On the wire: `retryType`.
    #[doc(alias = "retryType")]
    pub retry: Option<bool>,
    /// How many times a failed upgrade is retried. 1 to 5. Mandatory when retryType is true.
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
    /// Whether an upgrade task upgrades software or firmware. At most 256 characters.
    pub enum UpgradeType {
        /// `firmware_upgrade`: It upgrades firmware.
        Firmware = "firmware_upgrade",
        /// `software_upgrade`: It upgrades software.
        Software = "software_upgrade",
    }
}

rt::open_enum! {
    /// The status of an upgrade task. At most 256 characters.
    pub enum UpgradeTaskStatus {
        /// `wait`
        Wait = "wait",
        /// `processing`
        Processing = "processing",
        /// `failed`: The task has failed. Be prepared for FAIL as well.
        Failed = "failed",
        /// `success`
        Success = "success",
        /// `stop`
        Stop = "stop",
        /// `FAIL`: The task has failed. A documented example has this value instead of failed.
        Fail = "FAIL",
    }
}

/// The number of devices of an upgrade task, in total and by the status of their upgrade.
#[doc(alias = "OperationStaResult")]
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct UpgradeTaskCounts {
    /// The number of devices that take part in the task.
    pub total: Option<i64>,
    /// The number of devices that are waiting.
    pub wait: Option<i64>,
    /// The number of devices that are being upgraded.
    pub processing: Option<i64>,
    /// The number of devices that have been upgraded.
    pub success: Option<i64>,
    /// The number of devices whose upgrade failed.
    pub fail: Option<i64>,
    /// The number of devices whose upgrade was stopped.
    pub stop: Option<i64>,
    /// The number of devices whose upgrade failed because it took too long.
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

/// An upgrade task and its progress.
#[doc(alias = "OperationInfo")]
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct UpgradeTask {
    /// The id that was returned when the task was created.
    pub operation_id: Option<OperationId>,
    /// When the task was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// When the task started. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub start_time: Option<rt::Timestamp>,
    /// When the task stopped. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub stop_time: Option<rt::Timestamp>,
    /// Whether the task upgrades software or firmware. On the wire: `operateType`.
    #[doc(alias = "operateType")]
    pub operation_type: Option<UpgradeType>,
    /// The devices that the task upgrades.
    pub targets: Option<UpgradeTargets>,
    /// When the task runs, and whether failed upgrades are retried. It may be missing.
    pub policy: Option<UpgradePolicy>,
    /// The status of the task.
    pub status: Option<UpgradeTaskStatus>,
    /// The number of devices, in total and by the status of their upgrade. On the wire: `staResult`.
    #[doc(alias = "staResult")]
    pub counts: Option<UpgradeTaskCounts>,
    /// Further details, which depend on what the task upgrades, such as the version of the file. The
    /// documents disagree whether it is an object or a text that holds JSON.
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
