// Written by `cargo xtask generate` from api-spec/iotda-v5/device-properties/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Property share.

use crate::rt;

/// What a device answered when its properties were to be read or set.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PropertiesAnswer {
    /// The id of the request to the device, issued by the platform.
    pub request_id: Option<String>,
    /// The answer of the device, an object whose form application and device have agreed on.
    pub response: Option<rt::Json>,
    /// The code of what went wrong. An answer with a code is an error of the call.
    pub error_code: Option<String>,
    /// What went wrong.
    pub error_msg: Option<rt::Json>,
}

rt::object!(PropertiesAnswer { request_id, response, error_code, error_msg, ..default });
