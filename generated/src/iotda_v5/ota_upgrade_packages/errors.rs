// Written by `cargo xtask generate` from api-spec/iotda-v5/ota-upgrade-packages/errors.yaml: change the description, not this file.

//! Errors that several pages of OTA Upgrade Package Management share.

use crate::rt;

pub(super) const PACKAGE_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.019300")
    .meaning("There is no such upgrade package.");
