// Written by `cargo xtask generate` from api-spec/iotda-v5/device-commands/errors.yaml: change the description, not this file.

//! Errors that several pages of Device Command share.

use crate::rt;

pub(super) const COMMAND_NOT_IN_MODEL: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.014108")
    .meaning("The product model of the device does not have this command.")
    .remedy(
        "Add the service and the command to the product model, or send a message, which needs neither.",
    );
