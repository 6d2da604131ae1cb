// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/create-firmware-upgrade-task.yaml: change the description, not this file.

//! Creates a task that upgrades the firmware of devices with a version package.

use crate::northbound_v1::{FileId, NorthboundV1, OperationId, errors};
use super::schemas::{UpgradePolicy, UpgradeTargets};
use crate::rt;

/// Creates a task that upgrades the firmware of devices with a version package. Returns
/// [`CreateFirmwareUpgradeTaskResponse`].
///
/// `POST /iodm/northbound/v1.5.0/operations/firmwareUpgrade`.
///
/// To follow the progress, call ShowUpgradeTask for the whole task and ListUpgradeSubtasks for the
/// single devices.
///
/// Before the call:
///
/// - The version package has been uploaded to the platform.
/// - The devices are NB-IoT devices.
///
/// Page: [Creating a Firmware Upgrade Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0079.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateFirmwareUpgradeTask {
    file_id: FileId,
    targets: UpgradeTargets,
    policy: Option<UpgradePolicy>,
}

rt::request!(CreateFirmwareUpgradeTask {
    file_id: property("fileId"),
    targets: property,
    policy: property,
});

impl CreateFirmwareUpgradeTask {
    /// Creates a request with the given `file_id` and `targets`.
    ///
    /// - `file_id`: The version package to upgrade to, which must fit the devices.
    /// - `targets`: The devices to upgrade.
    pub fn new(file_id: FileId, targets: UpgradeTargets) -> Self {
        Self {
            file_id,
            targets,
            policy: None,
        }
    }

    /// Sets `policy`: When the task runs, and whether failed upgrades are retried. Without it, the task
    /// runs at once.
    pub fn policy(mut self, policy: UpgradePolicy) -> Self {
        self.policy = Some(policy);
        self
    }
}

impl rt::Operation for CreateFirmwareUpgradeTask {
    type Api = NorthboundV1;
    type Output = CreateFirmwareUpgradeTaskResponse;
    type Content = rt::JsonBody;
    type Error = CreateFirmwareUpgradeTaskError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateFirmwareUpgradeTask",
        method: rt::Method::POST,
        path: "/iodm/northbound/v1.5.0/operations/firmwareUpgrade",
        success: &[],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateFirmwareUpgradeTask`].
    pub enum CreateFirmwareUpgradeTaskError {
        /// `400` `120015`: The request is malformed. Check the parameters in the request.
        BadRequest = Row { status: 400, ..super::errors::BAD_TASK },
        /// `400` `123016`: The version package does not fit the devices. Check that deviceType,
        /// manufacturerName and model agree with those of the version package.
        VersionMismatch = Row { status: 400, ..super::errors::VERSION_MISMATCH },
        /// `400` `123019`: manufacturerName is missing. It is mandatory together with deviceGroups. Set
        /// manufacturerName.
        ManufacturerNameMissing = Row { status: 400, ..super::errors::MANUFACTURER_NAME_MISSING },
        /// `400` `123020`: deviceType is missing. It is mandatory together with deviceGroups. Set deviceType.
        DeviceTypeMissing = Row { status: 400, ..super::errors::DEVICE_TYPE_MISSING },
        /// `400` `123021`: model is missing. It is mandatory together with deviceGroups. Set model.
        ModelMissing = Row { status: 400, ..super::errors::MODEL_MISSING },
        /// `400` `123022`: Neither deviceGroups nor devices is given. Set one of the two.
        TargetsMissing = Row { status: 400, ..super::errors::TARGETS_MISSING },
        /// `400` `123023`: Both deviceGroups and devices are given. Set only one of the two.
        TargetsAmbiguous = Row { status: 400, ..super::errors::TARGETS_AMBIGUOUS },
        /// `400` `123024`: The request names too many groups or devices. Name at most 256 groups or 256
        /// devices, and create several tasks for more.
        TooManyTargets = Row { status: 400, ..super::errors::TOO_MANY_TARGETS },
        /// `400` `123025`: executeType is missing or wrong. Set executeType to one of its documented values.
        InvalidExecuteType = Row { status: 400, ..super::errors::INVALID_EXECUTE_TYPE },
        /// `400` `123026`: startTime or endTime is missing or malformed. Set both, in the form
        /// yyyyMMdd'T'HHmmss'Z'.
        InvalidTime = Row { status: 400, ..super::errors::INVALID_TIME },
        /// `400` `123028`: retryTimes is missing or out of range. Set retryTimes to 1 to 5.
        InvalidRetryTimes = Row { status: 400, ..super::errors::INVALID_RETRY_TIMES },
        /// `400` `123032`: startTime is later than endTime. Set startTime to a time before endTime.
        StartAfterEnd = Row { status: 400, ..super::errors::START_AFTER_END },
        /// `400` `123033`: startTime is in the past. Set startTime to the present or a later time.
        StartInThePast = Row { status: 400, ..super::errors::START_IN_THE_PAST },
        /// `400` `123034`: The time between startTime and endTime is too short. Set endTime to more than 5
        /// minutes after startTime.
        WindowTooShort = Row { status: 400, ..super::errors::WINDOW_TOO_SHORT },
        /// `403` `1010009` (assumed): The application has made more calls than the flow control allows, which
        /// is 100 a minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005` (assumed): The access token or the appId of the credential is not valid. Check the
        /// access token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
    }
}

/// The task that was created.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateFirmwareUpgradeTaskResponse {
    /// The id of the new task, which ShowUpgradeTask takes.
    pub operation_id: Option<OperationId>,
}

rt::object!(CreateFirmwareUpgradeTaskResponse { operation_id: "operationId", ..default });
