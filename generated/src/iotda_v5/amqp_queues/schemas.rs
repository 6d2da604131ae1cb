// Written by `cargo xtask generate` from api-spec/iotda-v5/amqp-queues/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of AMQP Queue Management share.

use crate::iotda_v5::QueueId;
use crate::rt;

/// An AMQP queue, from which an application receives forwarded data.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Queue {
    /// The id of the queue.
    pub queue_id: Option<QueueId>,
    /// The name of the queue, unique for the tenant. AMQP clients use it as the address to receive from.
    pub queue_name: Option<String>,
    /// When the queue was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// When the queue was last changed. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub last_modify_time: Option<rt::Timestamp>,
}

rt::object!(Queue { queue_id, queue_name, create_time, last_modify_time, ..default });
