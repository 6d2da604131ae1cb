// Written by `cargo xtask generate` from api-spec/iotda-v5/api.yaml: change the description, not this file.

//! Errors that several pages of IoT Device Access v5 share.

use crate::rt;

pub(super) const APPLICATION_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.001006")
    .message(
        "Operation not allowed. Application not found by authorized user or the authorized user has no application.",
    )
    .remedy("Check the resource spaces of the user.");

pub(super) const INVALID_ACCESS_TOKEN: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000004")
    .message("Invalid access token.")
    .remedy("Get a new token.")
    .then(rt::Then::LogInAgain);

pub(super) const NOT_SUBSCRIBED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000021")
    .message(
        "Operation not allowed. User not found by IAM token or the authorized user has not subscribed IOTDA service.",
    )
    .remedy(
        "Subscribe to IoTDA, check project and region, and call the instance's own address if it has one.",
    );

pub(super) const PERMISSION_DENIED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000022")
    .message("Operation not allowed. The user does not have the permission")
    .remedy("Grant the user the permission for it in IAM.");

pub(super) const PRODUCT_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.013000")
    .meaning("There is no such product.")
    .remedy("Check product_id.");

pub(super) const RATE_LIMITED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000023")
    .message("Request reached the maximum rate limit %s")
    .remedy("Slow down, and try again after a pause.")
    .then(rt::Then::SlowDown);

pub(super) const TENANT_RATE_LIMITED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.021102")
    .message("The request rate has reached the upper limit of the tenant, limit %s.")
    .remedy("Slow down, or use a larger instance.")
    .then(rt::Then::SlowDown);

pub(super) const TOKEN_DECRYPTION_FAILED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000020")
    .message("Decrypt IAM token failed.")
    .remedy("Get a new token; should it not help, open a service ticket.")
    .then(rt::Then::LogInAgain);
