// Written by `cargo xtask generate` from api-spec/iotda-v5/rules/errors.yaml: change the description, not this file.

//! Errors that several pages of Rule Management share.

use crate::rt;

pub(super) const ACTION_DATA_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.010011")
    .message("The device data with this action does not exist.")
    .remedy(
        "Check the service_id and the command_name of each action against the product model.",
    );

pub(super) const ACTION_DEVICE_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.010009")
    .message("The device with this action does not exist.")
    .remedy("Check the device_id of each action.");

pub(super) const ACTION_ID_REPEATED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.010007")
    .message("Repeated action ID in the same rule.");

pub(super) const CONDITION_DATA_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.010010")
    .message("The device data with this condition does not exist.")
    .remedy("Check the path of each filter against the product model.");

pub(super) const CONDITION_DEVICE_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.010008")
    .message("The device with this condition does not exist.")
    .remedy("Check the device_id of each condition.");

pub(super) const CONDITION_ID_REPEATED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.010006")
    .message("Repeated condition ID in the same rule.");

pub(super) const CONDITION_TAG_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.010012")
    .message("The tag with this condition does not exist.");

pub(super) const INVALID_ACTION: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.010005")
    .message("Invalid parameter in the rule action.")
    .remedy("Check that each action has exactly the field that belongs to its type.");

pub(super) const INVALID_APPLICATION: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.001001")
    .message("Invalid input for this application.")
    .remedy("Check app_id.");

pub(super) const INVALID_RULE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.010000")
    .message("Invalid input for this rule.")
    .remedy("Check the request against the documented limits.");

pub(super) const INVALID_RULE_PARAMETER: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.010013")
    .message("Invalid rule parameter.")
    .remedy("Check the request against the documented limits.");
