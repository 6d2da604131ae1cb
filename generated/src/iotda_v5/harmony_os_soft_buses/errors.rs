// Written by `cargo xtask generate` from api-spec/iotda-v5/harmony-os-soft-buses/errors.yaml: change the description, not this file.

//! Errors that several pages of HarmonyOS Soft Bus Management share.

use crate::rt;

pub(super) const SOFT_BUS_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.006004")
    .meaning("There is no such soft bus.")
    .remedy("Check bus_id against the list of soft buses.");
