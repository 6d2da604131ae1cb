// Written by `cargo xtask generate` from api-spec/iotda-v5/groups/errors.yaml: change the description, not this file.

//! Errors that several pages of Group Management share.

use crate::rt;

pub(super) const GROUP_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.003000")
    .meaning("There is no such device group.")
    .remedy("Check group_id against the list of device groups.");
