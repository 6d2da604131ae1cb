// Written by `cargo xtask generate` from api-spec/iotda-v5/device-properties/errors.yaml: change the description, not this file.

//! Errors that several pages of Device Property share.

use crate::rt;

pub(super) const DEVICE_TIMED_OUT: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.014111")
    .message(
        "Command request timed out. Check whether the device returns a response within the specified time after receiving the request.",
    )
    .remedy("Check that the device responds to such requests, then try again.");
