// Written by `cargo xtask generate` from api-spec/northbound-v1/subscription-management/errors.yaml: change the description, not this file.

//! Errors that several pages of Subscription Management share.

use crate::rt;

pub(super) const SUBSCRIPTION_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100225")
    .message("The resource is not found")
    .remedy("Check the id or the filters against what ListSubscriptions returns.");
