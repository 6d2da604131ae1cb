// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/errors.yaml: change the description, not this file.

//! Errors that several pages of Device Management share.

use crate::rt;

pub(super) const APPLICATION_NOT_IDENTIFIED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100025")
    .message("AppId for auth not exist.")
    .remedy("Check the appId of the credential.");

pub(super) const BAD_REQUEST: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100007")
    .message("Bad request message.")
    .remedy("Check the values in the request against the documented limits.");

pub(super) const EDITING_FORBIDDEN: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100249")
    .message(
        "The operation is not allowed.The application does not have edit permission.",
    );

pub(super) const INVALID_VERIFICATION_CODE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100003")
    .message("Invalid verify code.")
    .remedy(
        "Check verifyCode. If the request has none, report the error to the maintenance staff of the platform.",
    );

pub(super) const LORA_SERVER_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("1200017")
    .message("The LoRa Server is not existed.");

pub(super) const LORA_SERVER_OFFLINE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("1200006")
    .message("The operation is not allowed. The LoRa Server is not online.")
    .remedy("Try again once the LoRa server is online.");

pub(super) const NODE_ID_IN_USE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100426")
    .message("The nodeId is duplicated.")
    .remedy(
        "Check whether the device has been registered before; otherwise choose another nodeId.",
    );

pub(super) const NON_SECURE_DEVICE_LIMIT_REACHED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100441")
    .message("The amount of nonSecure device has reached the limit.");
