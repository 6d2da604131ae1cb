// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/firmware-upgrade-state-changed.yaml: change the description, not this file.

//! Tells that the upgrade of a device's firmware entered another state.

use crate::northbound_v1::{AppId, DeviceId, OperationId};
use crate::rt;

/// Tells that the upgrade of a device's firmware entered another state.
///
/// In a subscription, its type is fwUpgradeStateChangeNotify.
///
/// Page: [Pushing Firmware Upgrade Status Change Notifications](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0049.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct FirmwareUpgradeStateChanged {
    /// The device.
    pub device_id: DeviceId,
    /// The application that the device belongs to.
    pub app_id: AppId,
    /// The upgrade task.
    pub operation_id: OperationId,
    /// The subtask of the device, as ListUpgradeSubtasks tells it.
    pub sub_operation_id: String,
    /// The new state, as a digit.
    pub step: FirmwareUpgradeStep,
    /// The new state as a word: idle, downloading, downloaded or updating.
    pub step_desc: String,
}

rt::object!(FirmwareUpgradeStateChanged {
    device_id: "deviceId",
    app_id: "appId",
    operation_id: "operationId",
    sub_operation_id: "subOperationId",
    step,
    step_desc: "stepDesc",
});

rt::open_enum! {
    /// The new state, as a digit.
    pub enum FirmwareUpgradeStep {
        /// `0`: The device is idle.
        Idle = "0",
        /// `1`: The device is downloading the package.
        Downloading = "1",
        /// `2`: The device has downloaded the package.
        Downloaded = "2",
        /// `3`: The device is upgrading itself.
        Updating = "3",
    }
}
