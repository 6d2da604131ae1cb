// Written by `cargo xtask generate` from api-spec/iotda-v5/device-commands/count-async-history-commands.yaml: change the description, not this file.

//! Counts the asynchronous commands that have left the queue of a device.

use crate::iotda_v5::{DeviceId, IotdaV5};
use super::schemas::AsyncCommandStatus;
use crate::rt;

/// Counts the asynchronous commands that have left the queue of a device. Returns
/// [`AsyncHistoryCommandCount`].
///
/// `POST /v5/iot/{project_id}/devices/{device_id}/async-commands-history/count`, answered with `200`.
///
/// These are the commands that ListAsyncHistoryCommands lists.
///
/// Needs the permission `iotda:historycommands:queryCommandsCount`.
///
/// Page: [Collects Statistics on the Total Number of Historical Commands of a Device](<https://support.huaweicloud.com/intl/en-us/api-iothub/CountAsyncHistoryCommands.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CountAsyncHistoryCommands {
    device_id: DeviceId,
    start_time: Option<rt::Timestamp>,
    end_time: Option<rt::Timestamp>,
    status: Option<AsyncCommandStatus>,
    command_name: Option<String>,
}

rt::request!(CountAsyncHistoryCommands {
    device_id: path,
    start_time: query,
    end_time: query,
    status: query,
    command_name: query,
});

impl CountAsyncHistoryCommands {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device whose commands are counted.
    pub fn new(device_id: DeviceId) -> Self {
        Self {
            device_id,
            start_time: None,
            end_time: None,
            status: None,
            command_name: None,
        }
    }

    /// Sets `start_time`: Only commands sent after this time. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub fn start_time(mut self, start_time: impl Into<rt::Timestamp>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time`: Only commands sent before this time. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub fn end_time(mut self, end_time: impl Into<rt::Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `status`: Only commands with this status, which is one of EXPIRED, SUCCESSFUL, FAILED, TIMEOUT
    /// and DELIVERED.
    pub fn status(mut self, status: impl Into<AsyncCommandStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `command_name`: Only commands with this name. 1 to 128 characters. Allowed: letters, digits,
    /// hyphens and underscores.
    pub fn command_name(mut self, command_name: impl Into<String>) -> Self {
        self.command_name = Some(command_name.into());
        self
    }
}

impl rt::Operation for CountAsyncHistoryCommands {
    type Api = IotdaV5;
    type Output = AsyncHistoryCommandCount;
    type Content = rt::JsonBody;
    type Error = CountAsyncHistoryCommandsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CountAsyncHistoryCommands",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/devices/{device_id}/async-commands-history/count",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CountAsyncHistoryCommands`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDM.000009`, `IOTDM.000010`.
    /// - `403`: `IOTDM.001006`.
    /// - `404`: `IOTDM.014000`.
    pub enum CountAsyncHistoryCommandsError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}

/// The number of asynchronous commands that have left the queue of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AsyncHistoryCommandCount {
    /// The number of commands that match the query.
    pub count: Option<i64>,
}

rt::object!(AsyncHistoryCommandCount { count, ..default });
