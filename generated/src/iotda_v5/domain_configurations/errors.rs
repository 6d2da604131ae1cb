// Written by `cargo xtask generate` from api-spec/iotda-v5/domain-configurations/errors.yaml: change the description, not this file.

//! Errors that several pages of Domain Configuration Management share.

use crate::rt;

pub(super) const CONFIGURATION_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.014352")
    .meaning("There is no such domain configuration.")
    .remedy("Check configuration_id against the list of domain configurations.");
