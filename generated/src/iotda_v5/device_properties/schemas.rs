// Written by `cargo xtask generate` from api-spec/iotda-v5/device-properties/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Property share.

use crate::rt;

/// The response of a device to a request to read or set its properties.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PropertiesAnswer {
    /// The id of the request to the device, issued by the platform.
    pub request_id: Option<String>,
    /// The response of the device, an object whose form application and device agree on.
    pub response: Option<rt::Json>,
    /// The error code, if the request failed. The call reports an answer with a code as an error.
    pub error_code: Option<String>,
    /// The error message, if the request failed.
    pub error_msg: Option<rt::Json>,
}

rt::object!(PropertiesAnswer { request_id, response, error_code, error_msg, ..default });
