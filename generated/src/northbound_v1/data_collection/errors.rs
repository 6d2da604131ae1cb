// Written by `cargo xtask generate` from api-spec/northbound-v1/data-collection/errors.yaml: change the description, not this file.

//! Errors that several pages of Data Collection share.

use crate::rt;

pub(super) const DEVICE_NOT_NAMED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100419")
    .message("The deviceId and gatewayId can't be both null.")
    .remedy("Set both.");

pub(super) const INVALID_INPUT: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100216")
    .message("The application input is invalid.")
    .remedy(
        "Check the values in the request against the documented limits, pageSize for example.",
    );

pub(super) const INVALID_PARAMETER: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100405")
    .message("The request parameter is invalid.")
    .remedy("Check the parameters in the request against the documented limits.");
