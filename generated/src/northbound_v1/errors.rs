// Written by `cargo xtask generate` from api-spec/northbound-v1/api.yaml: change the description, not this file.

//! Errors that several pages of Northbound API v1 share.

use crate::rt;

pub(super) const INVALID_ACCESS_TOKEN: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("1010005")
    .message("App_key or access_token is invalid.")
    .remedy("Check the access token that the request carries.")
    .then(rt::Then::LogInAgain);

pub(super) const THROTTLE_EXCEEDED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("1010009")
    .message("app throttle exceed.")
    .remedy(
        "Call less often, or have the maintenance staff of the platform raise the threshold.",
    )
    .then(rt::Then::SlowDown);
