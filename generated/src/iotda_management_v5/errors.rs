// Written by `cargo xtask generate` from api-spec/iotda-management-v5/api.yaml: change the description, not this file.

//! Errors that several pages of IoT Device Access Management v5 share.

use crate::rt;

pub(super) const INVALID_ACCESS_TOKEN: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000004")
    .message("Invalid access token.")
    .remedy("Get a new token.")
    .then(rt::Then::LogInAgain);

pub(super) const INVALID_CREDENTIAL: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000002")
    .message("The request is unauthorized.")
    .remedy(
        "Check the token, or the access key and the algorithm of its signature, and the region.",
    )
    .then(rt::Then::LogInAgain);

pub(super) const INVALID_INPUT: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000006")
    .message("Invalid input data.")
    .remedy(
        "The message says which value it is; the parameter or field documents its rules.",
    );
