// Written by `cargo xtask generate` from api-spec/northbound-v1/api.yaml: change the description, not this file.

//! Errors that several pages of Northbound API v1 share.

use crate::rt;

pub(super) const ABNORMAL_DATA: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100023")
    .message("The data in dataBase is abnomal.")
    .remedy("Report it to the maintenance staff of the platform.");

pub(super) const APP_KEY_UNREADABLE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100220")
    .message("Get AppKey from header failed.")
    .remedy("Check the appId of the credential.");

pub(super) const APPLICATION_NOT_AUTHORIZED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100217")
    .message("The application hasn't been authorized.")
    .remedy(
        "Leave the application id out of the request, unless the application has authorised the calling one.",
    );

pub(super) const APPLICATION_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100203")
    .message("The application is not existed.")
    .remedy(
        "Check the appId of the credential, and the application id in the request if there is one.",
    );

pub(super) const DEVICE_DATA_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100418")
    .message("The deviceData is not existed.")
    .remedy(
        "Check deviceId, whether the device belongs to the calling application, and the appId in the request if there is one.",
    );

pub(super) const DEVICE_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100403")
    .message("The device is not existed.")
    .remedy("Check deviceId.");

pub(super) const INTERNAL_ERROR: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("50252")
    .message("Internal server error.")
    .remedy("Report it to the maintenance staff of the platform.");

pub(super) const INTERNAL_SERVER_ERROR: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100001")
    .message("Internal server error.")
    .remedy("Report it to the maintenance staff of the platform.");

pub(super) const INVALID_ACCESS_TOKEN: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("1010005")
    .message("App_key or access_token is invalid.")
    .remedy("Check the access token that the request carries.")
    .then(rt::Then::LogInAgain);

pub(super) const INVALID_INPUT: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("50400")
    .message("The input is invalid.")
    .remedy("Check the values in the request against the documented limits.");

pub(super) const INVALID_PARAMETER: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100022")
    .message("The input is invalid.")
    .remedy("Check the values in the request against the documented limits.");

pub(super) const SERVICE_TYPE_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100431")
    .message("The serviceType is not exist.")
    .remedy(
        "Check that the profile has been uploaded to the platform, and that it contains the serviceId.",
    );

pub(super) const THROTTLE_EXCEEDED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("1010009")
    .message("app throttle exceed.")
    .remedy(
        "Call less often, or have the maintenance staff of the platform raise the threshold.",
    )
    .then(rt::Then::SlowDown);
