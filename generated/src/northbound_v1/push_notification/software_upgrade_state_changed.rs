// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/software-upgrade-state-changed.yaml: change the description, not this file.

//! Tells that the upgrade of a device's software entered another state.

use crate::northbound_v1::{AppId, DeviceId, OperationId};
use crate::rt;

/// Tells that the upgrade of a device's software entered another state.
///
/// In a subscription, its type is swUpgradeStateChangeNotify.
///
/// Page: [Pushing Software Upgrade Status Change Notifications](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0047.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct SoftwareUpgradeStateChanged {
    /// The device.
    pub device_id: DeviceId,
    /// The application that the device belongs to.
    pub app_id: AppId,
    /// The upgrade task.
    pub operation_id: OperationId,
    /// The subtask of the device, as ListUpgradeSubtasks tells it.
    pub sub_operation_id: String,
    /// The new state. On the wire: `swUpgradeState`.
    #[doc(alias = "swUpgradeState")]
    pub state: SoftwareUpgradeState,
}

rt::object!(SoftwareUpgradeStateChanged {
    device_id: "deviceId",
    app_id: "appId",
    operation_id: "operationId",
    sub_operation_id: "subOperationId",
    state: "swUpgradeState",
});

rt::open_enum! {
    /// How far the upgrade of a device's software is.
    pub enum SoftwareUpgradeState {
        /// `otacreated`: The task has begun.
        Created = "otacreated",
        /// `RequestDownload`: The device has asked for the package.
        DownloadRequested = "RequestDownload",
        /// `downloading`: The device is downloading the package.
        Downloading = "downloading",
        /// `downloaded`: The device has downloaded the package.
        Downloaded = "downloaded",
        /// `updating`: The device is upgrading itself.
        Updating = "updating",
        /// `idle`: The device is idle.
        Idle = "idle",
    }
}
