// Written by `cargo xtask generate` from api-spec/iotda-v5/pre-provisioning-templates/errors.yaml: change the description, not this file.

//! Errors that several pages of Pre-provisioning Template Management share.

use crate::rt;

pub(super) const TEMPLATE_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.015301")
    .meaning("There is no such pre-provisioning template.")
    .remedy("Check template_id against the list of templates.");
