// Written by `cargo xtask generate` from api-spec/iotda-v5/custom-authentication/update-device-authorizer.yaml: change the description, not this file.

//! Changes a custom authenticator.

use crate::iotda_v5::{ActivationStatus, AuthorizerId, IotdaV5};
use super::schemas::DeviceAuthorizer;
use crate::rt;

/// Changes a custom authenticator. Returns [`DeviceAuthorizer`].
///
/// `PUT /v5/iot/{project_id}/device-authorizers/{authorizer_id}`, answered with `200`.
///
/// Needs the permission `iotda:deviceauthorizers:update`.
///
/// Page: [Update a Custom Authenticator with a Specified ID](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateDeviceAuthorizer.html>), updated 2024-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateDeviceAuthorizer {
    authorizer_id: AuthorizerId,
    authorizer_name: Option<String>,
    func_urn: Option<String>,
    signing_enable: Option<bool>,
    signing_token: Option<rt::Secret>,
    signing_public_key: Option<String>,
    default_authorizer: Option<bool>,
    status: Option<ActivationStatus>,
    cache_enable: Option<bool>,
}

rt::request!(UpdateDeviceAuthorizer {
    authorizer_id: path,
    authorizer_name: property,
    func_urn: property,
    signing_enable: property,
    signing_token: property,
    signing_public_key: property,
    default_authorizer: property,
    status: property,
    cache_enable: property,
});

impl UpdateDeviceAuthorizer {
    /// Creates a request with the given `authorizer_id`.
    ///
    /// - `authorizer_id`: The authenticator to change.
    pub fn new(authorizer_id: AuthorizerId) -> Self {
        Self {
            authorizer_id,
            authorizer_name: None,
            func_urn: None,
            signing_enable: None,
            signing_token: None,
            signing_public_key: None,
            default_authorizer: None,
            status: None,
            cache_enable: None,
        }
    }

    /// Sets `authorizer_name`: The new name of the authenticator, unique for the tenant. At most 128
    /// characters. Allowed: letters, digits, hyphens and underscores.
    pub fn authorizer_name(mut self, authorizer_name: impl Into<String>) -> Self {
        self.authorizer_name = Some(authorizer_name.into());
        self
    }

    /// Sets `func_urn`: The URN of the function, as FunctionGraph shows it.
    pub fn func_urn(mut self, func_urn: impl Into<String>) -> Self {
        self.func_urn = Some(func_urn.into());
        self
    }

    /// Sets `signing_enable`: Whether devices have to sign the signing token. If so, the platform refuses
    /// devices with a wrong signature without calling the function, which saves calls. Default: `true`.
    pub fn signing_enable(mut self, signing_enable: bool) -> Self {
        self.signing_enable = Some(signing_enable);
        self
    }

    /// Sets `signing_token`: The token that devices sign with their private key and send together with the
    /// signature. At most 128 characters. Allowed: letters, digits, hyphens and underscores. Mandatory when
    /// signing_enable is not false.
    pub fn signing_token(mut self, signing_token: impl Into<rt::Secret>) -> Self {
        self.signing_token = Some(signing_token.into());
        self
    }

    /// Sets `signing_public_key`: The public key with which the platform checks the signature, in the form
    /// that CreateDeviceAuthorizer takes. Mandatory when signing_enable is not false.
    pub fn signing_public_key(mut self, signing_public_key: impl Into<String>) -> Self {
        self.signing_public_key = Some(signing_public_key.into());
        self
    }

    /// Sets `default_authorizer`: Whether the authenticator is the default one, which decides on all
    /// devices that support SNI and name no authenticator when they connect. Default: `false`.
    pub fn default_authorizer(mut self, default_authorizer: bool) -> Self {
        self.default_authorizer = Some(default_authorizer);
        self
    }

    /// Sets `status`: Whether devices can use the authenticator. Default: `ACTIVE`.
    pub fn status(mut self, status: impl Into<ActivationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `cache_enable`: Whether the platform caches the decisions of the function, for 300 minutes to 1
    /// day. It then does not call the function again while the device's user name, client id, password and
    /// certificate and the URN of the function stay the same. Best left off during tests and switched on in
    /// production. Default: `false`.
    pub fn cache_enable(mut self, cache_enable: bool) -> Self {
        self.cache_enable = Some(cache_enable);
        self
    }
}

impl rt::Operation for UpdateDeviceAuthorizer {
    type Api = IotdaV5;
    type Output = DeviceAuthorizer;
    type Content = rt::JsonBody;
    type Error = UpdateDeviceAuthorizerError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateDeviceAuthorizer",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/device-authorizers/{authorizer_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateDeviceAuthorizer`].
    pub enum UpdateDeviceAuthorizerError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.015202` (assumed): There is no such custom authenticator. Check authorizer_id against
        /// the list of authenticators.
        AuthorizerNotFound = Row { status: 404, ..super::errors::AUTHORIZER_NOT_FOUND },
    }
}
