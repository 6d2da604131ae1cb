// Written by `cargo xtask generate` from api-spec/iotda-v5/products/errors.yaml: change the description, not this file.

//! Errors that several pages of Product Management share.

use crate::rt;

pub(super) const PRODUCT_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.013000")
    .meaning("There is no such product in the resource space.")
    .remedy("Check product_id and app_id.");
