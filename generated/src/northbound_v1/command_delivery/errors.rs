// Written by `cargo xtask generate` from api-spec/northbound-v1/command-delivery/errors.yaml: change the description, not this file.

//! Errors that several pages of Command Delivery share.

use crate::rt;

pub(super) const CALLBACK_URL_UNAVAILABLE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("101017")
    .message("Get newCallbackUrl from oss failed.")
    .remedy("Report it to the maintenance staff of the platform.");

pub(super) const CONGESTED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100501")
    .message("Congestion occurs, and the current network has been flow-controlled")
    .remedy("Try again later.")
    .then(rt::Then::SlowDown);

pub(super) const DEVICE_OFFLINE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("100428")
    .message("The device is not online.")
    .remedy("Check the connection of the device to the platform or to its gateway.");

pub(super) const IOTWS_ADDRESS_UNAVAILABLE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("101016")
    .message("Get iotws address failed.")
    .remedy("Report it to the maintenance staff of the platform.");
