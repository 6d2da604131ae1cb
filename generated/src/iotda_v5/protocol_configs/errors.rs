// Written by `cargo xtask generate` from api-spec/iotda-v5/protocol-configs/errors.yaml: change the description, not this file.

//! Errors that several pages of Generic-Protocol Configuration Management share.

use crate::rt;

pub(super) const INVALID_CREDENTIAL: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000002")
    .message("The request is unauthorized.")
    .remedy(
        "Check token or access key, the region, and that the algorithm of the signature fits the edition of the instance.",
    );
