// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-tasks/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Batch Task share.

use crate::iotda_v5::{DeviceId, TaskId};
use crate::rt;

rt::open_enum! {
    /// What a batch task does.
    pub enum TaskType {
        /// `softwareUpgrade`: Upgrades the software of devices.
        SoftwareUpgrade = "softwareUpgrade",
        /// `firmwareUpgrade`: Upgrades the firmware of devices.
        FirmwareUpgrade = "firmwareUpgrade",
        /// `moduleUpgrade`: Upgrades an OTA module of devices.
        ModuleUpgrade = "moduleUpgrade",
        /// `createDevices`: Registers devices.
        CreateDevices = "createDevices",
        /// `deleteDevices`: Deletes devices.
        DeleteDevices = "deleteDevices",
        /// `freezeDevices`: Freezes devices.
        FreezeDevices = "freezeDevices",
        /// `unfreezeDevices`: Unfreezes devices.
        UnfreezeDevices = "unfreezeDevices",
        /// `createCommands`: Sends synchronous commands.
        CreateCommands = "createCommands",
        /// `createAsyncCommands`: Sends asynchronous commands.
        CreateAsyncCommands = "createAsyncCommands",
        /// `createMessages`: Sends messages.
        CreateMessages = "createMessages",
        /// `updateDeviceShadows`: Sets desired properties in device shadows.
        UpdateDeviceShadows = "updateDeviceShadows",
        /// `updateDevices`: Changes devices.
        UpdateDevices = "updateDevices",
        /// `changeGateway`
        ChangeGateway = "changeGateway",
        /// `sendEmails`
        SendEmails = "sendEmails",
        /// `sendSmss`
        SendSms = "sendSmss",
        /// `addDevicesToGroup`
        AddDevicesToGroup = "addDevicesToGroup",
        /// `deviceConfig`
        DeviceConfig = "deviceConfig",
        /// `deviceJob`
        DeviceJob = "deviceJob",
    }
}

rt::open_enum! {
    /// How a batch task treats child devices.
    pub enum TaskMode {
        /// `GATEWAY`: When the platform asks a child device for its version or notifies it of the upgrade, the
        /// message also carries task_id (the id of the batch task) and sub_device_count (how many child devices
        /// of the same gateway the task upgrades).
        Gateway = "GATEWAY",
    }
}

rt::open_enum! {
    /// The status of a batch task.
    pub enum TaskStatus {
        /// `Initializing`: The task is being prepared.
        Initializing = "Initializing",
        /// `Waitting`: The task is waiting to run.
        Waiting = "Waitting",
        /// `Processing`: The task is running.
        Processing = "Processing",
        /// `Success`: All subtasks have succeeded.
        Success = "Success",
        /// `Fail`: The task has failed.
        Fail = "Fail",
        /// `PartialSuccess`: Some subtasks have succeeded, others have not.
        PartialSuccess = "PartialSuccess",
        /// `Stopped`: The task has been stopped.
        Stopped = "Stopped",
        /// `Stopping`: The task is being stopped.
        Stopping = "Stopping",
    }
}

/// When a batch task runs, and how failed subtasks are retried.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskPolicy {
    /// When the task is to run, at most 7 days ahead. Without it, the task runs at once. Matches
    /// `^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$`. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub schedule_time: Option<rt::Timestamp>,
    /// How many times a failed subtask is retried. Set it together with retry_interval. 1 to 5.
    pub retry_count: Option<i32>,
    /// How many minutes after its failure a subtask is retried. Without it, nothing is retried. Set it
    /// together with retry_count. 0 to 1440.
    pub retry_interval: Option<i32>,
}

rt::object!(TaskPolicy { schedule_time, retry_count, retry_interval, ..default });

impl TaskPolicy {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            schedule_time: None,
            retry_count: None,
            retry_interval: None,
        }
    }

    /// Sets `schedule_time`.
    pub fn schedule_time(mut self, schedule_time: impl Into<rt::Timestamp>) -> Self {
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

/// The number of subtasks of a batch task by their status.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskProgress {
    /// All subtasks.
    pub total: Option<i32>,
    /// Those that are running.
    pub processing: Option<i32>,
    /// Those that have succeeded.
    pub success: Option<i32>,
    /// Those that have failed.
    pub fail: Option<i32>,
    /// Those that are waiting to run. On the wire: `waitting`.
    #[doc(alias = "waitting")]
    pub waiting: Option<i32>,
    /// Those that have failed and will be retried.
    pub fail_wait_retry: Option<i32>,
    /// Those that have been stopped.
    pub stopped: Option<i32>,
    /// Those that have been removed.
    pub removed: Option<i32>,
}

rt::object!(TaskProgress {
    total,
    processing,
    success,
    fail,
    waiting: "waitting",
    fail_wait_retry,
    stopped,
    removed,
    ..default
});

/// A batch task and its progress.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTask {
    /// The id of the task.
    pub task_id: Option<TaskId>,
    /// The name of the task.
    pub task_name: Option<String>,
    /// What the task does.
    pub task_type: Option<TaskType>,
    /// How the task treats child devices.
    pub task_mode: Option<TaskMode>,
    /// Custom data that the devices receive with the upgrade. At most 512 characters as JSON.
    pub task_ext_info: Option<rt::Json>,
    /// The devices that the task works on.
    pub targets: Option<Vec<DeviceId>>,
    /// What the devices were selected by, in the form that CreateBatchTask takes.
    pub targets_filter: Option<std::collections::BTreeMap<String, rt::Json>>,
    /// The parameters of the task, in the form that CreateBatchTask takes. An upgrade may have its package
    /// in `package_id` instead of `package_ids`.
    pub document: Option<rt::Json>,
    /// When the task runs, and how failed subtasks are retried.
    pub task_policy: Option<TaskPolicy>,
    /// The status of the task.
    pub status: Option<TaskStatus>,
    /// More about the status, such as why the task failed.
    pub status_desc: Option<String>,
    /// The number of subtasks by their status.
    pub task_progress: Option<TaskProgress>,
    /// When the task was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// Whether devices are upgraded only after ConfirmBatchTask was called. (assumed)
    pub need_confirm: Option<bool>,
}

rt::object!(BatchTask {
    task_id,
    task_name,
    task_type,
    task_mode,
    task_ext_info,
    targets,
    targets_filter,
    document,
    task_policy,
    status,
    status_desc,
    task_progress,
    create_time,
    need_confirm,
    ..default
});

rt::open_enum! {
    /// The status of a subtask, which is what a batch task does for one device.
    pub enum SubtaskStatus {
        /// `Success`: The subtask has succeeded.
        Success = "Success",
        /// `Fail`: The subtask has failed.
        Fail = "Fail",
        /// `Processing`: The subtask is running.
        Processing = "Processing",
        /// `FailWaitRetry`: The subtask has failed and will be retried.
        FailWaitRetry = "FailWaitRetry",
        /// `Stopped`: The subtask has been stopped.
        Stopped = "Stopped",
        /// `Waitting`: The subtask is waiting to run.
        Waiting = "Waitting",
        /// `Removed`: The subtask has been removed.
        Removed = "Removed",
        /// `DeviceInProgress`
        DeviceInProgress = "DeviceInProgress",
        /// `Rejected`
        Rejected = "Rejected",
    }
}

/// The result of a call for one device of a batch task.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTargetResult {
    /// The device.
    pub target: Option<DeviceId>,
    /// Whether the call succeeded for this device.
    pub status: Option<BatchTargetOutcome>,
    /// The error code if the call failed for this device, such as IOTDA.014219 if the device is not part of
    /// the task.
    pub error_code: Option<String>,
    /// The error message if the call failed for this device.
    pub error_msg: Option<String>,
}

rt::object!(BatchTargetResult { target, status, error_code, error_msg, ..default });

rt::open_enum! {
    /// Whether the call succeeded for this device.
    pub enum BatchTargetOutcome {
        /// `success`
        Success = "success",
        /// `failure`
        Failure = "failure",
    }
}

/// The results of a call, one for each device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTargetResults {
    /// The results.
    pub targets: Option<Vec<BatchTargetResult>>,
}

rt::object!(BatchTargetResults { targets, ..default });
