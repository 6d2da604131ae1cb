// Written by `cargo xtask generate` from api-spec/iotda-v5/amqp-queues/batch-show-queue.yaml: change the description, not this file.

//! Lists the AMQP queues of the tenant.

use crate::iotda_v5::{IotdaV5, PageInfo};
use super::schemas::Queue;
use crate::rt;

/// Lists the AMQP queues of the tenant. Returns [`QueuePage`].
///
/// `GET /v5/iot/{project_id}/amqp-queues`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:amqpqueue:queryList`.
///
/// Page: [Query the AMQP List](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0102.html>), updated 2025-05-16.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct BatchShowQueue {
    queue_name: Option<String>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(BatchShowQueue { queue_name: query, limit: query, marker: query, offset: query });

impl BatchShowQueue {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            queue_name: None,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `queue_name`: Only queues whose names are similar to this one. Without it, all queues are
    /// listed. At most 128 characters. Allowed: letters, digits, hyphens, ".", ":" and underscores.
    pub fn queue_name(mut self, queue_name: impl Into<String>) -> Self {
        self.queue_name = Some(queue_name.into());
        self
    }

    /// Sets `limit`: The maximum number of records on a page. 1 to 50. Default: `10`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `marker`: The marker that came with the previous page, which is the id of its last record.
    /// Records are listed from the newest to the oldest; without a marker, the list begins with the newest.
    /// 1 to 32 characters. Allowed: letters and digits. Default: `ffffffffffffffffffffffff`.
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
}

impl rt::Operation for BatchShowQueue {
    type Api = IotdaV5;
    type Output = QueuePage;
    type Content = rt::JsonBody;
    type Error = BatchShowQueueError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "BatchShowQueue",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/amqp-queues",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for BatchShowQueue {
    type Item = Queue;
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
        answer.queues.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`BatchShowQueue`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.016000`.
    pub enum BatchShowQueueError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}

/// A page of the list of AMQP queues.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct QueuePage {
    /// The queues.
    pub queues: Option<Vec<Queue>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(QueuePage { queues, page, ..default });
