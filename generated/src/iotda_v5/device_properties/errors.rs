// Written by `cargo xtask generate` from api-spec/iotda-v5/device-properties/errors.yaml: change the description, not this file.

//! Errors that several pages of Device Property share.

use crate::rt;

pub(super) const DEVICE_TIMED_OUT: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.014111")
    .message(
        "Command request timed out. Check whether the device returns a response within the specified time after receiving the request.",
    )
    .remedy("Check that the device answers such requests, and try again.");

pub(super) const TOPIC_NOT_SUBSCRIBED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.014112")
    .message("Send to device failed, device not subscribe topic.")
    .remedy("Let the device subscribe to the topic, then try again.");
