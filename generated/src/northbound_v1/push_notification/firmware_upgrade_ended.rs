// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/firmware-upgrade-ended.yaml: change the description, not this file.

//! Tells how the upgrade of a device's firmware ended.

use crate::northbound_v1::{AppId, DeviceId, OperationId};
use crate::rt;

/// Tells how the upgrade of a device's firmware ended.
///
/// In a subscription, its type is fwUpgradeResultNotify.
///
/// Page: [Pushing Firmware Upgrade Result Notifications](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0050.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct FirmwareUpgradeEnded {
    /// The device.
    pub device_id: DeviceId,
    /// The application that the device belongs to.
    pub app_id: AppId,
    /// The upgrade task.
    pub operation_id: OperationId,
    /// The subtask of the device, as ListUpgradeSubtasks tells it.
    pub sub_operation_id: String,
    /// The version that the device has now. On the wire: `curVersion`.
    #[doc(alias = "curVersion")]
    pub current_version: String,
    /// The version that it was to get.
    pub target_version: String,
    /// The version that it had before.
    pub source_version: String,
    /// Whether the upgrade succeeded.
    pub status: FirmwareUpgradeResult,
    /// The result, in words.
    pub status_desc: String,
    /// How long the upgrade took, as a text or a number.
    pub upgrade_time: rt::Json,
}

rt::object!(FirmwareUpgradeEnded {
    device_id: "deviceId",
    app_id: "appId",
    operation_id: "operationId",
    sub_operation_id: "subOperationId",
    current_version: "curVersion",
    target_version: "targetVersion",
    source_version: "sourceVersion",
    status,
    status_desc: "statusDesc",
    upgrade_time: "upgradeTime",
});

rt::open_enum! {
    /// Whether the upgrade succeeded.
    pub enum FirmwareUpgradeResult {
        /// `SUCCESS`: It did.
        Success = "SUCCESS",
        /// `FAIL`: It did not.
        Fail = "FAIL",
    }
}
