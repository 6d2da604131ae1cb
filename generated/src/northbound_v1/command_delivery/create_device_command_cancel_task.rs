// Written by `cargo xtask generate` from api-spec/northbound-v1/command-delivery/create-device-command-cancel-task.yaml: change the description, not this file.

//! Creates a task that revokes all undelivered commands of a device.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1};
use super::schemas::RevocationTask;
use crate::rt;

/// Creates a task that revokes all undelivered commands of a device. Returns [`RevocationTask`].
///
/// `POST /iocm/app/cmd/v1.4.0/deviceCommandCancelTasks`, answered with `201`.
///
/// ListDeviceCommandCancelTasks shows the progress of the task. ModifyDeviceCommand cancels a single
/// command.
///
/// Page: [Creating Device Command Revocation Tasks](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0057.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateDeviceCommandCancelTask {
    app_id: Option<AppId>,
    device_id: DeviceId,
}

rt::request!(CreateDeviceCommandCancelTask {
    app_id: query("appId"),
    device_id: property("deviceId"),
});

impl CreateDeviceCommandCancelTask {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device whose undelivered commands are revoked.
    pub fn new(device_id: DeviceId) -> Self {
        Self { app_id: None, device_id }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for CreateDeviceCommandCancelTask {
    type Api = NorthboundV1;
    type Output = RevocationTask;
    type Content = rt::JsonBody;
    type Error = CreateDeviceCommandCancelTaskError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateDeviceCommandCancelTask",
        method: rt::Method::POST,
        path: "/iocm/app/cmd/v1.4.0/deviceCommandCancelTasks",
        success: &[201],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateDeviceCommandCancelTask`].
    pub enum CreateDeviceCommandCancelTaskError {}
}
