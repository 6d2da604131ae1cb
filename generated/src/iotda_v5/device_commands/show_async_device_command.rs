// Written by `cargo xtask generate` from api-spec/iotda-v5/device-commands/show-async-device-command.yaml: change the description, not this file.

//! Shows the status of an asynchronous command and the response of the device.

use crate::iotda_v5::{CommandId, DeviceId, IotdaV5, errors};
use super::schemas::AsyncCommand;
use crate::rt;

/// Shows the status of an asynchronous command and the response of the device. Returns
/// [`AsyncCommand`].
///
/// `GET /v5/iot/{project_id}/devices/{device_id}/async-commands/{command_id}`, answered with `200`.
///
/// `wait` of a client asks every 5 s until `status` is `SUCCESSFUL`, and fails at `EXPIRED`, `FAILED`
/// or `TIMEOUT`.
///
/// A command that gets no response can stay DELIVERED, so limit the time for which you wait.
///
/// Needs the permission `iotda:asynccommands:query`.
///
/// Page: [Query a Command with a Specific ID](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0042.html>), updated 2025-08-04.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowAsyncDeviceCommand {
    device_id: DeviceId,
    command_id: CommandId,
}

rt::request!(ShowAsyncDeviceCommand { device_id: path, command_id: path });

impl ShowAsyncDeviceCommand {
    /// Creates a request with the given `device_id` and `command_id`.
    ///
    /// - `device_id`: The device that the command was sent to.
    /// - `command_id`: The command, by the id that CreateAsyncCommand returned.
    pub fn new(device_id: DeviceId, command_id: CommandId) -> Self {
        Self { device_id, command_id }
    }
}

impl rt::Operation for ShowAsyncDeviceCommand {
    type Api = IotdaV5;
    type Output = AsyncCommand;
    type Content = rt::JsonBody;
    type Error = ShowAsyncDeviceCommandError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowAsyncDeviceCommand",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/devices/{device_id}/async-commands/{command_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Awaited for ShowAsyncDeviceCommand {
    const WAIT: rt::WaitMetadata = rt::WaitMetadata {
        done: &["SUCCESSFUL"],
        failed: &["EXPIRED", "FAILED", "TIMEOUT"],
        every_seconds: 5,
    };

    fn state(answer: &Self::Output) -> Option<&str> {
        answer.status.as_ref().map(|state| state.as_str())
    }
}

rt::errors! {
    /// Why the platform refuses [`ShowAsyncDeviceCommand`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.014018`.
    /// - `404`: `IOTDA.014120`.
    pub enum ShowAsyncDeviceCommandError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
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
