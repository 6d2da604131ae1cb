// Written by `cargo xtask generate` from api-spec/northbound-v1/command-delivery/create-device-command.yaml: change the description, not this file.

//! Sends a command to a device that speaks LWM2M or CoAP, at once or when the device can be reached.

use crate::northbound_v1::{AppId, Command, DeviceId, NorthboundV1, errors};
use super::schemas::DeviceCommand;
use crate::rt;

/// Sends a command to a device that speaks LWM2M or CoAP, at once or when the device can be reached.
/// Returns [`DeviceCommand`].
///
/// `POST /iocm/app/cmd/v1.4.0/deviceCommands`, answered with `201`.
///
/// The platform holds a command back for as long as expireTime says, in the state PENDING, and sends it
/// when the device reports data. It holds back 20 commands of a device by default. CreateBatchTask
/// sends a command to many devices.
///
/// Page: [Creating Device Commands](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0053.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateDeviceCommand {
    app_id: Option<AppId>,
    device_id: DeviceId,
    command: Command,
    callback_url: Option<String>,
    expire_time: Option<i64>,
    max_retransmit: Option<i64>,
}

rt::request!(CreateDeviceCommand {
    app_id: query("appId"),
    device_id: property("deviceId"),
    command: property,
    callback_url: property("callbackUrl"),
    expire_time: property("expireTime"),
    max_retransmit: property("maxRetransmit"),
});

impl CreateDeviceCommand {
    /// Creates a request with the given `device_id` and `command`.
    ///
    /// - `device_id`: The device that the command is for.
    /// - `command`: What the device is told to do.
    pub fn new(device_id: DeviceId, command: Command) -> Self {
        Self {
            app_id: None,
            device_id,
            command,
            callback_url: None,
            expire_time: None,
            max_retransmit: None,
        }
    }

    /// Sets `appId`: The application that owns what the call is about. Only for another application, which
    /// must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `callbackUrl`: An address that is told how the command fares. It has the host and the port of
    /// the application's subscriptions. At most 1024 characters.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sets `expireTime`: How long the command is valid, in seconds. With 0 it is sent at once, and not
    /// held back. At least 0. Default: `172800`.
    pub fn expire_time(mut self, expire_time: i64) -> Self {
        self.expire_time = Some(expire_time);
        self
    }

    /// Sets `maxRetransmit`: How often the platform repeats the command at most. 0 to 3.
    pub fn max_retransmit(mut self, max_retransmit: i64) -> Self {
        self.max_retransmit = Some(max_retransmit);
        self
    }
}

impl rt::Operation for CreateDeviceCommand {
    type Api = NorthboundV1;
    type Output = DeviceCommand;
    type Content = rt::JsonBody;
    type Error = CreateDeviceCommandError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateDeviceCommand",
        method: rt::Method::POST,
        path: "/iocm/app/cmd/v1.4.0/deviceCommands",
        success: &[201],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateDeviceCommand`].
    pub enum CreateDeviceCommandError {
        /// `200` `100203`: The platform has no such application, or the caller may not see it. Check the appId
        /// of the credential, and any appId that the call carries.
        ApplicationNotFound = Row { status: 200, ..errors::APPLICATION_NOT_FOUND },
        /// `200` and `403` `100217`: The application that the call names has not authorised the calling one.
        /// Name another application only if it has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 200 | 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `200` `100418`: The platform knows nothing about the device. Check deviceId, and whether the device
        /// belongs to the application.
        DeviceDataNotFound = Row { status: 200, ..errors::DEVICE_DATA_NOT_FOUND },
        /// `200` `100428`: The device is not connected. Check the connection of the device to the platform, or
        /// to its gateway.
        DeviceOffline = Row { status: 200, ..super::errors::DEVICE_OFFLINE },
        /// `200` `100431`: The profile of the device has no such service. Check that the profile has been
        /// uploaded, and that it has the serviceId.
        ServiceTypeNotFound = Row { status: 200, ..errors::SERVICE_TYPE_NOT_FOUND },
        /// `400` `100022`: A value that the call carries is not valid. Check the values against their
        /// documentation.
        InvalidParameter = Row { status: 400, ..errors::INVALID_PARAMETER },
        /// `400` `100223`: The platform holds back as many commands of the device as it can, 20 by default. Let
        /// the device report data, so that they are sent, or cancel those that are no longer needed with
        /// ModifyDeviceCommand.
        TooManyPendingCommands = Row {
            status: 400,
            code: "100223",
            message: "Command counts has reached the upLimit.",
            remedy: "Let the device report data, so that they are sent, or cancel those that are no longer needed with ModifyDeviceCommand.",
        },
        /// `403` `100612`: The device has been offline for too long, 7 days by default. Bring the device
        /// online, and send the command again.
        DeviceZombie = Row {
            status: 403,
            code: "100612",
            message: "Device is zombie.",
            remedy: "Bring the device online, and send the command again.",
        },
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
        /// `500` `100220` (assumed): The platform found no application in the header app_key. Check the appId
        /// of the credential.
        AppKeyUnreadable = Row {
            status: 500,
            code: "100220",
            message: "Get AppKey from header failed.",
            remedy: "Check the appId of the credential.",
        },
        /// `500` `101016` (assumed): The platform could not find out the address of a service of its own. Tell
        /// the maintenance staff of the platform.
        IotwsAddressUnavailable = Row {
            status: 500,
            code: "101016",
            message: "Get iotws address failed.",
            remedy: "Tell the maintenance staff of the platform.",
        },
        /// `500` `101017` (assumed): The platform could not find out the new callback address. Tell the
        /// maintenance staff of the platform.
        CallbackUrlUnavailable = Row { status: 500, ..super::errors::CALLBACK_URL_UNAVAILABLE },
        /// `503` `100501` (assumed): The network is congested, and its flow is limited. Try again after a
        /// pause.
        Congested = Row { status: 503, ..super::errors::CONGESTED },
    }
}
