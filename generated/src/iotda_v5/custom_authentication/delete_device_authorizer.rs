// Written by `cargo xtask generate` from api-spec/iotda-v5/custom-authentication/delete-device-authorizer.yaml: change the description, not this file.

//! Deletes a custom authenticator.

use crate::iotda_v5::{AuthorizerId, IotdaV5};
use crate::rt;

/// Deletes a custom authenticator.
///
/// `DELETE /v5/iot/{project_id}/device-authorizers/{authorizer_id}`, answered with `204`.
///
/// The function in FunctionGraph is not deleted.
///
/// Needs the permission `iotda:deviceauthorizers:delete`.
///
/// Page: [Delete a Custom Authenticator](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteDeviceAuthorizer.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteDeviceAuthorizer {
    authorizer_id: AuthorizerId,
}

rt::request!(DeleteDeviceAuthorizer { authorizer_id: path });

impl DeleteDeviceAuthorizer {
    /// Creates a request with the given `authorizer_id`.
    ///
    /// - `authorizer_id`: The authenticator to delete.
    pub fn new(authorizer_id: AuthorizerId) -> Self {
        Self { authorizer_id }
    }
}

impl rt::Operation for DeleteDeviceAuthorizer {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteDeviceAuthorizerError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteDeviceAuthorizer",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/device-authorizers/{authorizer_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteDeviceAuthorizer`].
    pub enum DeleteDeviceAuthorizerError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015202` (assumed): There is no such custom authenticator. Check authorizer_id against
        /// the list of authenticators.
        AuthorizerNotFound = Row { status: 404, ..super::errors::AUTHORIZER_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
