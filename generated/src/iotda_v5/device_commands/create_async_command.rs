// Written by `cargo xtask generate` from api-spec/iotda-v5/device-commands/create-async-command.yaml: change the description, not this file.

//! Sends a command to an NB-IoT device without waiting for the response.

use crate::iotda_v5::{DeviceId, IotdaV5, errors};
use super::schemas::{AsyncCommand, SendStrategy};
use crate::rt;

/// Sends a command to an NB-IoT device without waiting for the response. Returns [`AsyncCommand`].
///
/// `POST /v5/iot/{project_id}/devices/{device_id}/async-commands`, answered with `200`.
///
/// ShowAsyncDeviceCommand shows the status of the command and the response of the device. A data
/// forwarding rule on device.command.status forwards each change of the status. To send a command to
/// many devices at once, use CreateBatchTask.
///
/// Needs the permission `iotda:asynccommands:send`.
///
/// Before the call:
///
/// - The device is an NB-IoT device. For devices that use MQTT, use CreateCommand.
///
/// Page: [Deliver an Asynchronous Command](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0040.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateAsyncCommand {
    device_id: DeviceId,
    service_id: Option<String>,
    command_name: Option<String>,
    paras: rt::Json,
    expire_time: Option<i32>,
    send_strategy: SendStrategy,
}

rt::request!(CreateAsyncCommand {
    device_id: path,
    service_id: property,
    command_name: property,
    paras: property,
    expire_time: property,
    send_strategy: property,
});

impl CreateAsyncCommand {
    /// Creates a request with the given `device_id`, `paras` and `send_strategy`.
    ///
    /// - `device_id`: The device to send the command to.
    /// - `paras`: The parameters of the command, as an object. With service_id, its keys are the names of
    ///   the parameters in the product model; without service_id, application and device agree on its form.
    ///   At most 32768 bytes.
    /// - `send_strategy`: When the command is sent. Default: `delay`.
    pub fn new(
        device_id: DeviceId,
        paras: impl Into<rt::Json>,
        send_strategy: impl Into<SendStrategy>,
    ) -> Self {
        Self {
            device_id,
            service_id: None,
            command_name: None,
            paras: paras.into(),
            expire_time: None,
            send_strategy: send_strategy.into(),
        }
    }

    /// Sets `service_id`: The id of the service in the product model that the command belongs to. Mandatory
    /// if the device needs a codec. At most 64 characters.
    pub fn service_id(mut self, service_id: impl Into<String>) -> Self {
        self.service_id = Some(service_id.into());
        self
    }

    /// Sets `command_name`: The name of the command in the product model. Mandatory if the device needs a
    /// codec. At most 128 characters.
    pub fn command_name(mut self, command_name: impl Into<String>) -> Self {
        self.command_name = Some(command_name.into());
        self
    }

    /// Sets `expire_time`: How many seconds the platform keeps the command until it can be sent. With 0 or
    /// without a value, it is kept for 24 hours. It has an effect only if send_strategy is delay. The
    /// platform keeps at most 20 pending commands for each device. 0 to 172800.
    pub fn expire_time(mut self, expire_time: i32) -> Self {
        self.expire_time = Some(expire_time);
        self
    }
}

impl rt::Operation for CreateAsyncCommand {
    type Api = IotdaV5;
    type Output = AsyncCommand;
    type Content = rt::JsonBody;
    type Error = CreateAsyncCommandError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateAsyncCommand",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/devices/{device_id}/async-commands",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateAsyncCommand`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.014028`, `IOTDA.014110`, `IOTDA.014113`.
    /// - `403`: `IOTDA.014018`, `IOTDA.014101`.
    pub enum CreateAsyncCommandError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.014108` (assumed): The product model of the device does not have this command. Add the
        /// service and the command to the product model, or send a message, which needs neither.
        CommandNotInModel = Row { status: 400, ..super::errors::COMMAND_NOT_IN_MODEL },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001006`: The user has no resource space, or none with this id. Check which resource
        /// spaces the user has.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014000`: There is no device with this id. Check device_id; it is not the same as
        /// node_id.
        DeviceNotFound = Row { status: 404, ..errors::DEVICE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000001`: The platform failed to handle the request. Try again later; if the error
        /// persists, open a service ticket with the id of the request.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
