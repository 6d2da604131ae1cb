// Written by `cargo xtask generate` from api-spec/iotda-v5/amqp-queues/add-queue.yaml: change the description, not this file.

//! Creates an AMQP queue.

use crate::iotda_v5::IotdaV5;
use super::schemas::Queue;
use crate::rt;

/// Creates an AMQP queue. Returns [`Queue`].
///
/// `POST /v5/iot/{project_id}/amqp-queues`, answered with `201`.
///
/// A tenant can have at most 100 queues. To fill the queue, create an action of a data forwarding rule
/// that names it.
///
/// Needs the permission `iotda:amqpqueue:create`.
///
/// Page: [Create an AMQP Queue](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0103.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct AddQueue {
    queue_name: String,
}

rt::request!(AddQueue { queue_name: property });

impl AddQueue {
    /// Creates a request with the given `queue_name`.
    ///
    /// - `queue_name`: The name of the queue. It must be unique for the tenant; otherwise the call fails. 8
    ///   to 128 characters. Allowed: letters, digits, hyphens, ".", ":" and underscores.
    pub fn new(queue_name: impl Into<String>) -> Self {
        Self {
            queue_name: queue_name.into(),
        }
    }
}

impl rt::Operation for AddQueue {
    type Api = IotdaV5;
    type Output = Queue;
    type Content = rt::JsonBody;
    type Error = AddQueueError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "AddQueue",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/amqp-queues",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`AddQueue`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.016000`.
    /// - `403`: `IOTDA.016001`.
    pub enum AddQueueError {
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
