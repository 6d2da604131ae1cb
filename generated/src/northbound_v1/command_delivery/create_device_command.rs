// Written by `cargo xtask generate` from api-spec/northbound-v1/command-delivery/create-device-command.yaml: change the description, not this file.

//! Sends a command to an LWM2M or CoAP device, either at once or as soon as the device can be reached.

use crate::northbound_v1::{AppId, Command, DeviceId, NorthboundV1, errors};
use super::schemas::DeviceCommand;
use crate::rt;

/// Sends a command to an LWM2M or CoAP device, either at once or as soon as the device can be reached.
/// Returns [`DeviceCommand`].
///
/// `POST /iocm/app/cmd/v1.4.0/deviceCommands`, answered with `201`.
///
/// Unless expireTime is 0, the platform caches the command with the status PENDING, and sends it when
/// the device reports data; after expireTime, the command expires. By default, 20 commands can be
/// pending. ListDeviceCommands shows the status of commands. Use CreateBatchTask for a command to many
/// devices, and CallDeviceService for MQTT devices.
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
    /// - `device_id`: The device that gets the command.
    /// - `command`: The command to send.
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

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `callbackUrl`: The address to which the platform pushes notifications about the status of the
    /// command. It must have the same host and port as the application's subscriptions. At most 1024
    /// characters.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sets `expireTime`: How many seconds the command stays valid: with 0 it is sent at once, with a
    /// larger value it is cached for up to that time. At least 0. Default: `172800`.
    pub fn expire_time(mut self, expire_time: i64) -> Self {
        self.expire_time = Some(expire_time);
        self
    }

    /// Sets `maxRetransmit`: How many times the platform sends the command again at most. 0 to 3.
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
        /// `200` `100203`: The calling application, or the one that the request names, does not exist. Check
        /// the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 200, ..errors::APPLICATION_NOT_FOUND },
        /// `200` and `403` `100217`: The application that the request names has not authorised the calling one.
        /// Leave the application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 200 | 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `200` `100418`: The platform found no information about the device. Check deviceId, whether the
        /// device belongs to the calling application, and the appId in the request if there is one.
        DeviceDataNotFound = Row { status: 200, ..errors::DEVICE_DATA_NOT_FOUND },
        /// `200` `100428`: The device is not online. Check the connection of the device to the platform or to
        /// its gateway.
        DeviceOffline = Row { status: 200, ..super::errors::DEVICE_OFFLINE },
        /// `200` `100431`: The device's profile has no such service. Check that the profile has been uploaded
        /// to the platform, and that it contains the serviceId.
        ServiceTypeNotFound = Row { status: 200, ..errors::SERVICE_TYPE_NOT_FOUND },
        /// `400` `100022`: A value in the request is not valid. Check the values in the request against the
        /// documented limits.
        InvalidParameter = Row { status: 400, ..errors::INVALID_PARAMETER },
        /// `400` `100223`: The number of commands with the status PENDING has reached its limit, which is 20 by
        /// default. Let the device report data, so that pending commands are sent, or cancel those that are no
        /// longer needed with ModifyDeviceCommand.
        TooManyPendingCommands = Row {
            status: 400,
            code: "100223",
            message: "Command counts has reached the upLimit.",
            remedy: "Let the device report data, so that pending commands are sent, or cancel those that are no longer needed with ModifyDeviceCommand.",
        },
        /// `403` `100612`: The device has been offline for too long, which is 7 days by default. Bring the
        /// device online, then send the command again.
        DeviceOfflineForTooLong = Row {
            status: 403,
            code: "100612",
            message: "Device is zombie.",
            remedy: "Bring the device online, then send the command again.",
        },
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
        /// `500` `100220` (assumed): The platform could not read the id of the application from the header
        /// app_key. Check the appId of the credential.
        AppKeyUnreadable = Row {
            status: 500,
            code: "100220",
            message: "Get AppKey from header failed.",
            remedy: "Check the appId of the credential.",
        },
        /// `500` `101016` (assumed): The platform could not obtain the address of one of its services (iotws).
        /// Report it to the maintenance staff of the platform.
        IotwsAddressUnavailable = Row {
            status: 500,
            code: "101016",
            message: "Get iotws address failed.",
            remedy: "Report it to the maintenance staff of the platform.",
        },
        /// `500` `101017` (assumed): The platform could not obtain the new callback address. Report it to the
        /// maintenance staff of the platform.
        CallbackUrlUnavailable = Row { status: 500, ..super::errors::CALLBACK_URL_UNAVAILABLE },
        /// `503` `100501` (assumed): The network is congested, and the platform limits the traffic. Try again
        /// later.
        Congested = Row { status: 503, ..super::errors::CONGESTED },
    }
}
