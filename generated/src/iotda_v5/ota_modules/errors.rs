// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-modules/errors.yaml: change the description, not this file.

//! Errors that several pages of OTA Module Management share.

use crate::rt;

pub(super) const MODULE_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.019300")
    .meaning("There is no OTA module with this id.")
    .remedy("Check module_id.");
