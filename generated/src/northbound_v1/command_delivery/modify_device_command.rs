// Written by `cargo xtask generate` from api-spec/northbound-v1/command-delivery/modify-device-command.yaml: change the description, not this file.

//! Cancels a cached command that has not been delivered yet.

use crate::northbound_v1::{AppId, DeviceCommandId, NorthboundV1, errors};
use super::schemas::DeviceCommand;
use crate::rt;

/// Cancels a cached command that has not been delivered yet. Returns [`DeviceCommand`].
///
/// `PUT /iocm/app/cmd/v1.4.0/deviceCommands/{deviceCommandId}`, answered with `200`.
///
/// CreateDeviceCommandCancelTask cancels all undelivered commands of a device.
///
/// Before the call:
///
/// - The command has the status PENDING.
///
/// Page: [Modifying Device Commands](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0055.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ModifyDeviceCommand {
    device_command_id: DeviceCommandId,
    app_id: Option<AppId>,
    status: NewCommandStatus,
}

rt::request!(ModifyDeviceCommand {
    device_command_id: path("deviceCommandId"),
    app_id: query("appId"),
    status: property,
});

impl ModifyDeviceCommand {
    /// Creates a request with the given `device_command_id` and `status`.
    ///
    /// - `device_command_id`: The command to cancel.
    /// - `status`: The new status of a command. CANCELED is the only one that can be set.
    pub fn new(
        device_command_id: DeviceCommandId,
        status: impl Into<NewCommandStatus>,
    ) -> Self {
        Self {
            device_command_id,
            app_id: None,
            status: status.into(),
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for ModifyDeviceCommand {
    type Api = NorthboundV1;
    type Output = DeviceCommand;
    type Content = rt::JsonBody;
    type Error = ModifyDeviceCommandError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ModifyDeviceCommand",
        method: rt::Method::PUT,
        path: "/iocm/app/cmd/v1.4.0/deviceCommands/{deviceCommandId}",
        success: &[200],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ModifyDeviceCommand`].
    pub enum ModifyDeviceCommandError {
        /// `200` `100203`: The calling application, or the one that the request names, does not exist. Check
        /// the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 200, ..errors::APPLICATION_NOT_FOUND },
        /// `200` `100217`: The application that the request names has not authorised the calling one. Leave the
        /// application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 200, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `200` `100418`: The platform found no information about the device. Check deviceId, whether the
        /// device belongs to the calling application, and the appId in the request if there is one.
        DeviceDataNotFound = Row { status: 200, ..errors::DEVICE_DATA_NOT_FOUND },
        /// `200` `100428`: The device is not online. Check the connection of the device to the platform or to
        /// its gateway.
        DeviceOffline = Row { status: 200, ..super::errors::DEVICE_OFFLINE },
        /// `200` `100431`: The device's profile has no such service. Check that the profile has been uploaded
        /// to the platform, and that it contains the serviceId.
        ServiceTypeNotFound = Row { status: 200, ..errors::SERVICE_TYPE_NOT_FOUND },
        /// `200` `100434`: The command does not exist. Check deviceCommandId.
        CommandNotFound = Row {
            status: 200,
            code: "100434",
            message: "The device command is not existed.",
            remedy: "Check deviceCommandId.",
        },
        /// `200` `100435`: The command has already been cancelled, has expired, or has been executed.
        CommandNotPending = Row {
            status: 200,
            code: "100435",
            message: "The device command already canceled, expired or executed, Cannot cancel.",
        },
        /// `400` `100022`: A value in the request is not valid. Check the values in the request against the
        /// documented limits.
        InvalidParameter = Row { status: 400, ..errors::INVALID_PARAMETER },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `500` `100001`: The service failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalServerError = Row { status: 500, ..errors::INTERNAL_SERVER_ERROR },
        /// `500` `100023`: The data in the platform's database is faulty. Report it to the maintenance staff of
        /// the platform.
        AbnormalData = Row { status: 500, ..errors::ABNORMAL_DATA },
        /// `500` `100220`: The platform could not read the id of the application from the header app_key. Check
        /// the appId of the credential.
        AppKeyUnreadable = Row { status: 500, ..errors::APP_KEY_UNREADABLE },
        /// `500` `101016`: The platform could not obtain the address of one of its services (iotws). Report it
        /// to the maintenance staff of the platform.
        IotwsAddressUnavailable = Row { status: 500, ..super::errors::IOTWS_ADDRESS_UNAVAILABLE },
        /// `500` `101017` (assumed): The platform could not obtain the new callback address. Report it to the
        /// maintenance staff of the platform.
        CallbackUrlUnavailable = Row { status: 500, ..super::errors::CALLBACK_URL_UNAVAILABLE },
        /// `503` `100501` (assumed): The network is congested, and the platform limits the traffic. Try again
        /// later.
        Congested = Row { status: 503, ..super::errors::CONGESTED },
    }
}

rt::open_enum! {
    /// The new status of a command. CANCELED is the only one that can be set.
    pub enum NewCommandStatus {
        /// `CANCELED`: The command is cancelled and will not be sent.
        Canceled = "CANCELED",
    }
}
