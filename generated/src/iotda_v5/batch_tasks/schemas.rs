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
        /// `createDevices`: Creates devices.
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
        /// `updateDeviceShadows`: Configures device shadows.
        UpdateDeviceShadows = "updateDeviceShadows",
        /// `updateDevices`: Updates devices.
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
    /// How a batch task treats the devices behind a gateway.
    pub enum TaskMode {
        /// `GATEWAY`: If a device stands behind a gateway, what the platform sends it when it asks for its
        /// version and when it tells of an upgrade holds the fields task_id (the id of the batch task) and
        /// sub_device_count (how many of the devices to upgrade stand behind that gateway).
        Gateway = "GATEWAY",
    }
}

rt::open_enum! {
    /// How far a batch task has come.
    pub enum TaskStatus {
        /// `Initializing`: The task is being prepared.
        Initializing = "Initializing",
        /// `Waitting`: The task waits to be executed.
        Waiting = "Waitting",
        /// `Processing`: The task is being executed.
        Processing = "Processing",
        /// `Success`: All of the task is done.
        Success = "Success",
        /// `Fail`: The task has failed.
        Fail = "Fail",
        /// `PartialSuccess`: A part of the task is done.
        PartialSuccess = "PartialSuccess",
        /// `Stopped`: The task has been stopped.
        Stopped = "Stopped",
        /// `Stopping`: The task is being stopped.
        Stopping = "Stopping",
    }
}

/// When a batch task is executed, and how often its failed subtasks are repeated.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TaskPolicy {
    /// When the task is executed, within 7 days. Without it, the task is executed at once. Matches
    /// `^[0-9]{8}[T]{1}[0-9]{6}[Z]{1}$`. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub schedule_time: Option<rt::Timestamp>,
    /// How often a failed subtask is repeated. It goes together with retry_interval. 1 to 5.
    pub retry_count: Option<i32>,
    /// How many minutes pass before a failed subtask is repeated. Without it, none is. It goes together
    /// with retry_count. 0 to 1440.
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

/// How many subtasks of a batch task there are, by their status.
#[derive(Clone, Default)]
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
    /// Those that wait to be executed. On the wire: `waitting`.
    #[doc(alias = "waitting")]
    pub waiting: Option<i32>,
    /// Those that have failed and wait to be repeated.
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

/// A batch task and how far it has come.
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
    /// How the task treats devices behind a gateway.
    pub task_mode: Option<TaskMode>,
    /// What devices get with the notice of an upgrade. At most 512 characters as JSON.
    pub task_ext_info: Option<rt::Json>,
    /// The devices that the task works on.
    pub targets: Option<Vec<DeviceId>>,
    /// What the devices were chosen by, as CreateBatchTask takes it.
    pub targets_filter: Option<std::collections::BTreeMap<String, rt::Json>>,
    /// What the task carries out, as CreateBatchTask takes it.
    pub document: Option<rt::Json>,
    /// When the task is executed and repeated.
    pub task_policy: Option<TaskPolicy>,
    /// How far the task has come.
    pub status: Option<TaskStatus>,
    /// More about the status, such as why the task failed.
    pub status_desc: Option<String>,
    /// How many subtasks there are, by their status.
    pub task_progress: Option<TaskProgress>,
    /// When the task was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// Whether devices are upgraded only when ConfirmBatchTask says so. (assumed)
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
    /// How far the work on one target of a batch task has come.
    pub enum SubtaskStatus {
        /// `Success`: The subtask is done.
        Success = "Success",
        /// `Fail`: The subtask has failed.
        Fail = "Fail",
        /// `Processing`: The subtask is being executed.
        Processing = "Processing",
        /// `FailWaitRetry`: The subtask has failed and waits to be repeated.
        FailWaitRetry = "FailWaitRetry",
        /// `Stopped`: The subtask has been stopped.
        Stopped = "Stopped",
        /// `Waitting`: The subtask waits to be executed.
        Waiting = "Waitting",
        /// `Removed`: The subtask has been removed.
        Removed = "Removed",
        /// `DeviceInProgress`
        DeviceInProgress = "DeviceInProgress",
        /// `Rejected`
        Rejected = "Rejected",
    }
}

/// What became of a call for one target of a batch task.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTargetResult {
    /// The device.
    pub target: Option<DeviceId>,
    /// Whether the call succeeded for this target.
    pub status: Option<BatchTargetOutcome>,
    /// The code of the error, if it failed, such as IOTDA.014219 for a target that the task does not have.
    pub error_code: Option<String>,
    /// What the error is, if it failed.
    pub error_msg: Option<String>,
}

rt::object!(BatchTargetResult { target, status, error_code, error_msg, ..default });

rt::open_enum! {
    /// Whether the call succeeded for this target.
    pub enum BatchTargetOutcome {
        /// `success`
        Success = "success",
        /// `failure`
        Failure = "failure",
    }
}

/// What became of a call, target by target.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTargetResults {
    /// The targets.
    pub targets: Option<Vec<BatchTargetResult>>,
}

rt::object!(BatchTargetResults { targets, ..default });
