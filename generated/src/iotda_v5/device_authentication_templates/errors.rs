// Written by `cargo xtask generate` from api-spec/iotda-v5/device-authentication-templates/errors.yaml: change the description, not this file.

//! Errors that several pages of Device Authentication Template Management share.

use crate::rt;

pub(super) const TEMPLATE_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.015401")
    .meaning("There is no such device authentication template.")
    .remedy("Check template_id against the list of templates.");
