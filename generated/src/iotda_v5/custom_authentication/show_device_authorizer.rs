// Written by `cargo xtask generate` from api-spec/iotda-v5/custom-authentication/show-device-authorizer.yaml: change the description, not this file.

//! Shows the details of a custom authenticator.

use crate::iotda_v5::{AuthorizerId, IotdaV5};
use super::schemas::DeviceAuthorizer;
use crate::rt;

/// Shows the details of a custom authenticator. Returns [`DeviceAuthorizer`].
///
/// `GET /v5/iot/{project_id}/device-authorizers/{authorizer_id}`, answered with `200`.
///
/// Page: [Query Custom Authenticator Details](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowDeviceAuthorizer.html>), updated 2024-11-06.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowDeviceAuthorizer {
    authorizer_id: AuthorizerId,
}

rt::request!(ShowDeviceAuthorizer { authorizer_id: path });

impl ShowDeviceAuthorizer {
    /// Creates a request with the given `authorizer_id`.
    ///
    /// - `authorizer_id`: The authenticator.
    pub fn new(authorizer_id: AuthorizerId) -> Self {
        Self { authorizer_id }
    }
}

impl rt::Operation for ShowDeviceAuthorizer {
    type Api = IotdaV5;
    type Output = DeviceAuthorizer;
    type Content = rt::JsonBody;
    type Error = ShowDeviceAuthorizerError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowDeviceAuthorizer",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/device-authorizers/{authorizer_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowDeviceAuthorizer`].
    pub enum ShowDeviceAuthorizerError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015202` (assumed): There is no such custom authenticator. Check authorizer_id against
        /// the list of authenticators.
        AuthorizerNotFound = Row { status: 404, ..super::errors::AUTHORIZER_NOT_FOUND },
    }
}
