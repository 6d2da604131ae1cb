// Written by `cargo xtask generate` from api-spec/northbound-v1/command-delivery/modify-device-command.yaml: change the description, not this file.

//! Cancels a command that the platform still holds back.

use crate::northbound_v1::{AppId, DeviceCommandId, NorthboundV1, errors};
use super::schemas::DeviceCommand;
use crate::rt;

/// Cancels a command that the platform still holds back. Returns [`DeviceCommand`].
///
/// `PUT /iocm/app/cmd/v1.4.0/deviceCommands/{deviceCommandId}`, answered with `200`.
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
    /// - `status`: What a command can be made.
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

    /// Sets `appId`: The application that owns what the call is about. Only for another application, which
    /// must have authorised the calling one.
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
        /// `200` `100203`: The platform has no such application, or the caller may not see it. Check the appId
        /// of the credential, and any appId that the call carries.
        ApplicationNotFound = Row { status: 200, ..errors::APPLICATION_NOT_FOUND },
        /// `200` `100217`: The application that the call names has not authorised the calling one. Name another
        /// application only if it has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 200, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `200` `100418`: The platform knows nothing about the device. Check deviceId, and whether the device
        /// belongs to the application.
        DeviceDataNotFound = Row { status: 200, ..errors::DEVICE_DATA_NOT_FOUND },
        /// `200` `100428`: The device is not connected. Check the connection of the device to the platform, or
        /// to its gateway.
        DeviceOffline = Row { status: 200, ..super::errors::DEVICE_OFFLINE },
        /// `200` `100431`: The profile of the device has no such service. Check that the profile has been
        /// uploaded, and that it has the serviceId.
        ServiceTypeNotFound = Row { status: 200, ..errors::SERVICE_TYPE_NOT_FOUND },
        /// `200` `100434`: There is no such command. Check deviceCommandId.
        CommandNotFound = Row {
            status: 200,
            code: "100434",
            message: "The device command is not existed.",
            remedy: "Check deviceCommandId.",
        },
        /// `200` `100435`: The command was cancelled before, has expired, or has been carried out.
        CommandNotPending = Row {
            status: 200,
            code: "100435",
            message: "The device command already canceled, expired or executed, Cannot cancel.",
        },
        /// `400` `100022`: A value that the call carries is not valid. Check the values against their
        /// documentation.
        InvalidParameter = Row { status: 400, ..errors::INVALID_PARAMETER },
        /// `403` `1010009`: The application calls more often than the flow control allows, 100 times a minute
        /// by default. Call less often, or have the maintenance staff of the platform raise the threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token is not valid. Check the access token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `500` `100001`: The service failed to handle the request. Tell the maintenance staff of the
        /// platform.
        InternalServerError = Row { status: 500, ..errors::INTERNAL_SERVER_ERROR },
        /// `500` `100023`: The platform's own data is damaged. Tell the maintenance staff of the platform.
        AbnormalData = Row { status: 500, ..errors::ABNORMAL_DATA },
        /// `500` `100220`: The platform found no application in the header app_key. Check the appId of the
        /// credential.
        AppKeyUnreadable = Row { status: 500, ..errors::APP_KEY_UNREADABLE },
        /// `500` `101016`: The platform could not find out the address of a service of its own. Tell the
        /// maintenance staff of the platform.
        IotwsAddressUnavailable = Row { status: 500, ..super::errors::IOTWS_ADDRESS_UNAVAILABLE },
        /// `500` `101017` (assumed): The platform could not find out the new callback address. Tell the
        /// maintenance staff of the platform.
        CallbackUrlUnavailable = Row { status: 500, ..super::errors::CALLBACK_URL_UNAVAILABLE },
        /// `503` `100501` (assumed): The network is congested, and its flow is limited. Try again after a
        /// pause.
        Congested = Row { status: 503, ..super::errors::CONGESTED },
    }
}

rt::open_enum! {
    /// What a command can be made.
    pub enum NewCommandStatus {
        /// `CANCELED`: It is not sent any more.
        Canceled = "CANCELED",
    }
}
