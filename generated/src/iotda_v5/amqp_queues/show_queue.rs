// Written by `cargo xtask generate` from api-spec/iotda-v5/amqp-queues/show-queue.yaml: change the description, not this file.

//! Shows the details of an AMQP queue.

use crate::iotda_v5::{IotdaV5, QueueId};
use super::schemas::Queue;
use crate::rt;

/// Shows the details of an AMQP queue. Returns [`Queue`].
///
/// `GET /v5/iot/{project_id}/amqp-queues/{queue_id}`, answered with `200`.
///
/// Needs the permission `iotda:amqpqueue:query`.
///
/// Page: [Query an AMQP Queue](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0104.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowQueue {
    queue_id: QueueId,
}

rt::request!(ShowQueue { queue_id: path });

impl ShowQueue {
    /// Creates a request with the given `queue_id`.
    ///
    /// - `queue_id`: The queue.
    pub fn new(queue_id: QueueId) -> Self {
        Self { queue_id }
    }
}

impl rt::Operation for ShowQueue {
    type Api = IotdaV5;
    type Output = Queue;
    type Content = rt::JsonBody;
    type Error = ShowQueueError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowQueue",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/amqp-queues/{queue_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowQueue`].
    pub enum ShowQueueError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.016002`: There is no queue with this id. Check queue_id; it is not the same as the name
        /// of the queue.
        QueueNotFound = Row { status: 404, ..super::errors::QUEUE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
