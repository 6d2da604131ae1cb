// Written by `cargo xtask generate` from api-spec/iotda-v5/device-commands/create-command.yaml: change the description, not this file.

//! Sends a command to a device and waits for the response.

use crate::iotda_v5::{CommandId, DeviceId, IotdaV5, errors};
use crate::rt;

/// Sends a command to a device and waits for the response. Returns [`CommandResult`].
///
/// `POST /v5/iot/{project_id}/devices/{device_id}/commands`, answered with `200`.
///
/// The platform waits up to 20 seconds for the response; for anything that takes longer, use
/// CreateMessage. If the device does not respond in time, the platform answers with status 200 and the
/// code IOTDA.014111, which this call reports as an error like any other. To send a command to many
/// devices at once, use CreateBatchTask.
///
/// Needs the permission `iotda:commands:send`.
///
/// Before the call:
///
/// - The device uses MQTT and is online. For NB-IoT devices, use CreateAsyncCommand.
///
/// Page: [Deliver a Command to a Device](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0038.html>), updated 2024-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateCommand {
    device_id: DeviceId,
    service_id: Option<String>,
    command_name: Option<String>,
    paras: rt::Json,
}

rt::request!(CreateCommand {
    device_id: path,
    service_id: property,
    command_name: property,
    paras: property,
});

impl CreateCommand {
    /// Creates a request with the given `device_id` and `paras`.
    ///
    /// - `device_id`: The device to send the command to.
    /// - `paras`: The parameters of the command, as an object, not a string. With service_id, its keys are
    ///   the names of the parameters in the product model; without service_id, application and device agree
    ///   on its form.
    pub fn new(device_id: DeviceId, paras: impl Into<rt::Json>) -> Self {
        Self {
            device_id,
            service_id: None,
            command_name: None,
            paras: paras.into(),
        }
    }

    /// Sets `service_id`: The id of the service in the product model that the command belongs to. At most
    /// 64 characters.
    pub fn service_id(mut self, service_id: impl Into<String>) -> Self {
        self.service_id = Some(service_id.into());
        self
    }

    /// Sets `command_name`: The name of the command in the product model. At most 128 characters.
    pub fn command_name(mut self, command_name: impl Into<String>) -> Self {
        self.command_name = Some(command_name.into());
        self
    }
}

impl rt::Operation for CreateCommand {
    type Api = IotdaV5;
    type Output = CommandResult;
    type Content = rt::JsonBody;
    type Error = CreateCommandError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateCommand",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/devices/{device_id}/commands",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateCommand`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.014028`, `IOTDA.014115`.
    /// - `403`: `IOTDA.014018`, `IOTDA.014106`, `IOTDA.014115`.
    pub enum CreateCommandError {
        /// `200` `IOTDA.014111`: The device has not responded within 20 seconds. The command may have reached
        /// it nevertheless. Check that the device responds to commands. Before sending the command again, make
        /// sure that executing it twice does no harm.
        DeviceTimedOut = Row {
            status: 200,
            code: "IOTDA.014111",
            message: "Command request timed out. Check whether the device returns a response within the specified time after receiving the request.",
            remedy: "Check that the device responds to commands. Before sending the command again, make sure that executing it twice does no harm.",
        },
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.014108` (assumed): The product model of the device does not have this command. Add the
        /// service and the command to the product model, or send a message, which needs neither.
        CommandNotInModel = Row { status: 400, ..super::errors::COMMAND_NOT_IN_MODEL },
        /// `400` `IOTDA.014112`: No device has subscribed to the topic to which the platform sends. Let the
        /// device subscribe to the topic, then try again.
        TopicNotSubscribed = Row { status: 400, ..errors::TOPIC_NOT_SUBSCRIBED },
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
        /// `403` `IOTDA.014016`: The device is offline, but the call requires it to be online. Wait until the
        /// device is online, or send a message or an asynchronous command, which the platform keeps until then.
        DeviceOffline = Row { status: 403, ..errors::DEVICE_OFFLINE },
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

/// The response of a device to a command.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CommandResult {
    /// The id of the command.
    pub command_id: Option<CommandId>,
    /// The response of the device, an object whose form application and device agree on.
    pub response: Option<rt::Json>,
    /// The error code, if the command failed. The call reports an answer with a code as an error.
    pub error_code: Option<String>,
    /// The error message, if the command failed.
    pub error_msg: Option<rt::Json>,
}

rt::object!(CommandResult { command_id, response, error_code, error_msg, ..default });
