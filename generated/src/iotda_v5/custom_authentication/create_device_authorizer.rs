// Written by `cargo xtask generate` from api-spec/iotda-v5/custom-authentication/create-device-authorizer.yaml: change the description, not this file.

//! Creates a custom authenticator: a function in FunctionGraph that decides whether a device may
//! connect.

use crate::iotda_v5::{ActivationStatus, IotdaV5};
use super::schemas::DeviceAuthorizer;
use crate::rt;

/// Creates a custom authenticator: a function in FunctionGraph that decides whether a device may
/// connect. Returns [`DeviceAuthorizer`].
///
/// `POST /v5/iot/{project_id}/device-authorizers`, answered with `201`.
///
/// To use an authenticator, a device adds its name to the user name with which it connects, as in
/// {device}\|authorizer-name={authorizer_name}; further parts of the user name, signing-token and
/// authorizer-signature, carry the token and its signature. An instance can have at most 10
/// authenticators. Only available in the standard and enterprise edition.
///
/// Before the call:
///
/// - The function exists in FunctionGraph.
///
/// Page: [Create a Custom Authenticator](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateDeviceAuthorizer.html>), updated 2024-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateDeviceAuthorizer {
    authorizer_name: String,
    func_urn: String,
    signing_enable: Option<bool>,
    signing_token: Option<rt::Secret>,
    signing_public_key: Option<String>,
    default_authorizer: Option<bool>,
    status: Option<ActivationStatus>,
    cache_enable: Option<bool>,
}

rt::request!(CreateDeviceAuthorizer {
    authorizer_name: property,
    func_urn: property,
    signing_enable: property,
    signing_token: property,
    signing_public_key: property,
    default_authorizer: property,
    status: property,
    cache_enable: property,
});

impl CreateDeviceAuthorizer {
    /// Creates a request with the given `authorizer_name` and `func_urn`.
    ///
    /// - `authorizer_name`: The name of the authenticator, unique for the tenant. 1 to 128 characters.
    ///   Allowed: letters, digits, hyphens and underscores.
    /// - `func_urn`: The URN of the function, as FunctionGraph shows it. At most 256 characters. Allowed:
    ///   letters, digits, hyphens, ":" and underscores.
    pub fn new(authorizer_name: impl Into<String>, func_urn: impl Into<String>) -> Self {
        Self {
            authorizer_name: authorizer_name.into(),
            func_urn: func_urn.into(),
            signing_enable: None,
            signing_token: None,
            signing_public_key: None,
            default_authorizer: None,
            status: None,
            cache_enable: None,
        }
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

    /// Sets `signing_public_key`: The public key with which the platform checks the signature: the base64
    /// text of a PEM file, without its first and last line. 1 to 2048 characters. Allowed: letters, digits,
    /// line feeds, "+", "/" and "=". Mandatory when signing_enable is not false.
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

    /// Sets `status`: Whether devices can use the authenticator right away. Default: `INACTIVE`.
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

impl rt::Operation for CreateDeviceAuthorizer {
    type Api = IotdaV5;
    type Output = DeviceAuthorizer;
    type Content = rt::JsonBody;
    type Error = CreateDeviceAuthorizerError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateDeviceAuthorizer",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/device-authorizers",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateDeviceAuthorizer`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.015200`.
    /// - `403`: `IOTDA.015201`.
    pub enum CreateDeviceAuthorizerError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
