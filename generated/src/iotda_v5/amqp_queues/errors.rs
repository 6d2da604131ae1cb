// Written by `cargo xtask generate` from api-spec/iotda-v5/amqp-queues/errors.yaml: change the description, not this file.

//! Errors that several pages of AMQP Queue Management share.

use crate::rt;

pub(super) const QUEUE_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.016002")
    .message("The queueId does not exist.")
    .remedy("Check queue_id; it is not the same as the name of the queue.");
