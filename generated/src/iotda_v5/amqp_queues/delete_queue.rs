// Written by `cargo xtask generate` from api-spec/iotda-v5/amqp-queues/delete-queue.yaml: change the description, not this file.

//! Deletes an AMQP queue that is not in use.

use crate::iotda_v5::{IotdaV5, QueueId};
use crate::rt;

/// Deletes an AMQP queue that is not in use.
///
/// `DELETE /v5/iot/{project_id}/amqp-queues/{queue_id}`, answered with `204`.
///
/// Needs the permission `iotda:amqpqueue:delete`.
///
/// Page: [Delete an AMQP Queue](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0105.html>), updated 2024-01-26.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteQueue {
    queue_id: QueueId,
}

rt::request!(DeleteQueue { queue_id: path });

impl DeleteQueue {
    /// Creates a request with the given `queue_id`.
    ///
    /// - `queue_id`: The queue to delete.
    pub fn new(queue_id: QueueId) -> Self {
        Self { queue_id }
    }
}

impl rt::Operation for DeleteQueue {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteQueueError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteQueue",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/amqp-queues/{queue_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteQueue`].
    pub enum DeleteQueueError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.016003`: The queue is in use. Delete the actions of data forwarding rules that forward
        /// to the queue first.
        QueueInUse = Row {
            status: 403,
            code: "IOTDA.016003",
            message: "Operation not allowed, the queue is using",
            remedy: "Delete the actions of data forwarding rules that forward to the queue first.",
        },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.016002`: There is no queue with this id. Check queue_id; it is not the same as the name
        /// of the queue.
        QueueNotFound = Row { status: 404, ..super::errors::QUEUE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
