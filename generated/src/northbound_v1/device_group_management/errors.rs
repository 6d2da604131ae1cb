// Written by `cargo xtask generate` from api-spec/northbound-v1/device-group-management/errors.yaml: change the description, not this file.

//! Errors that several pages of Device Group Management share.

use crate::rt;

pub(super) const GROUP_FULL: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100601")
    .message("The number of device in the group has reach the max.")
    .remedy("Raise maxDevNum of the group, or remove devices from it.");

pub(super) const GROUP_NAME_IN_USE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100602")
    .message("The device group name has been used.")
    .remedy("Choose another name.");

pub(super) const GROUP_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100603")
    .message("The device group is not existed.")
    .remedy("Check devGroupId.");

pub(super) const INVALID_GROUP_PARAMETER: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100604")
    .message("The device group request parameter is invalid.")
    .remedy(
        "Check the ids of the devices, and whether the group has reached its limit.",
    );
