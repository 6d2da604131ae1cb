// Written by `cargo xtask generate` from api-spec/iotda-v5/device-proxies/errors.yaml: change the description, not this file.

//! Errors that several pages of Device Proxy share.

use crate::rt;

pub(super) const PROXY_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.015105")
    .meaning("There is no such device proxy.")
    .remedy("Check proxy_id against the list of device proxies.");
