// Written by `cargo xtask generate` from api-spec/iotda-v5/tags/errors.yaml: change the description, not this file.

//! Errors that several pages of Tag Management share.

use crate::rt;

pub(super) const DUPLICATE_TAG_KEY: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.004004")
    .message("Invalid input. The tag_key %s is duplicated in request params.")
    .remedy("Send each key only once.");
