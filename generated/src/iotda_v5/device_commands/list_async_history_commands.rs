// Written by `cargo xtask generate` from api-spec/iotda-v5/device-commands/list-async-history-commands.yaml: change the description, not this file.

//! Lists the asynchronous commands that have left the queue of a device.

use crate::iotda_v5::{DeviceId, IotdaV5, PageInfo};
use super::schemas::{AsyncCommand, AsyncCommandStatus};
use crate::rt;

/// Lists the asynchronous commands that have left the queue of a device. Returns
/// [`AsyncHistoryCommandPage`].
///
/// `GET /v5/iot/{project_id}/devices/{device_id}/async-commands-history`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// These commands have the status EXPIRED, SUCCESSFUL, FAILED or TIMEOUT, or have stayed DELIVERED for
/// too long.
///
/// Needs the permission `iotda:historycommands:queryList`.
///
/// Page: [Query a Historical Device Command](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListAsyncHistoryCommands.html>), updated 2025-08-04.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListAsyncHistoryCommands {
    device_id: DeviceId,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
    start_time: Option<rt::Timestamp>,
    end_time: Option<rt::Timestamp>,
    status: Option<AsyncCommandStatus>,
    command_name: Option<String>,
}

rt::request!(ListAsyncHistoryCommands {
    device_id: path,
    limit: query,
    marker: query,
    offset: query,
    start_time: query,
    end_time: query,
    status: query,
    command_name: query,
});

impl ListAsyncHistoryCommands {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The device whose commands are listed.
    pub fn new(device_id: DeviceId) -> Self {
        Self {
            device_id,
            limit: None,
            marker: None,
            offset: None,
            start_time: None,
            end_time: None,
            status: None,
            command_name: None,
        }
    }

    /// Sets `limit`: The maximum number of records on a page. 1 to 50. Default: `10`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `marker`: The marker that came with the previous page, which is the id of its last record.
    /// Records are listed from the newest to the oldest; without a marker, the list begins with the newest.
    /// Exactly 24 characters. Allowed: digits and the letters a to f in either case. Default:
    /// `ffffffffffffffffffffffff`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets `offset`: How many records to skip after the marker. To get further than 500 records, continue
    /// with the marker of a later page. 0 to 500. Default: `0`.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
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

impl rt::Operation for ListAsyncHistoryCommands {
    type Api = IotdaV5;
    type Output = AsyncHistoryCommandPage;
    type Content = rt::JsonBody;
    type Error = ListAsyncHistoryCommandsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListAsyncHistoryCommands",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/devices/{device_id}/async-commands-history",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListAsyncHistoryCommands {
    type Item = AsyncCommand;
    type Pagination = rt::ByMarker;

    fn page_token(&self) -> Option<String> {
        self.marker.clone()
    }

    fn set_page_token(&mut self, marker: String) {
        self.marker = Some(marker);
        self.offset = None;
    }

    fn continuation(answer: &Self::Output) -> Option<String> {
        answer.page.as_ref().and_then(|page| page.marker.clone())
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.commands.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListAsyncHistoryCommands`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDM.000009`, `IOTDM.000010`.
    /// - `403`: `IOTDM.001006`.
    /// - `404`: `IOTDM.014000`.
    pub enum ListAsyncHistoryCommandsError {
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

/// A page of the list of asynchronous commands that have left the queue of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AsyncHistoryCommandPage {
    /// The commands, without paras and result.
    pub commands: Option<Vec<AsyncCommand>>,
    /// Where the page stands in the list. count is missing here; use CountAsyncHistoryCommands instead.
    pub page: Option<PageInfo>,
}

rt::object!(AsyncHistoryCommandPage { commands, page, ..default });
