// Written by `cargo xtask generate` from api-spec/northbound-v1/secure-application-access/authenticate.yaml: change the description, not this file.

//! Logs an application in, and gives the access token that all other calls carry.
//! Page: [Authentication](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0007.html>), updated 2022-02-24.

use crate::northbound_v1::{AppId, NorthboundV1, Tokens};
use crate::runtime::{
    self, Body, BuildError, Documented, Metadata, Method, Operation, Path, Refusal,
    Serialize, Serializer,
};

/// Logs an application in, and gives the access token that all other calls carry.
///
/// `POST /iocm/app/sec/v1.1.0/login`, answered with `200` and a body.
///
/// The body is a form, not JSON. Only the token of the last login is valid: a login ends the one
/// before, so an application must not log in twice at a time.
///
/// Note: The header app_key of the other calls holds the appId of the login, the header Authorization
/// the word Bearer, a blank and the access token.
///
/// Note: The platform speaks HTTPS; the vendor's SDKs present a certificate of their own, at port 8743.
///
/// Page: [Authentication](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0007.html>), updated 2022-02-24.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct Authenticate {
    app_id: AppId,
    secret: runtime::Secret,
}

impl Authenticate {
    /// Takes what is mandatory.
    ///
    /// - `app_id`: The application's id.
    /// - `secret`: The application's secret, issued together with its id. At most 256 characters.
    pub fn new(app_id: AppId, secret: impl Into<runtime::Secret>) -> Self {
        Self {
            app_id,
            secret: secret.into(),
        }
    }
}

impl Operation for Authenticate {
    type Api = NorthboundV1;
    type Output = Tokens;
    type Content = runtime::JsonBody;
    type Error = AuthenticateError;

    const METADATA: Metadata = Metadata {
        id: "Authenticate",
        method: Method::POST,
        path: "/iocm/app/sec/v1.1.0/login",
        success: &[200],
        scope_headers: &[],
        idempotent: false,
        authenticated: false,
    };

    fn path(&self, _: &()) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[])
    }

    fn body(&self) -> Result<Body, BuildError> {
        Body::form(self)
    }
}

impl Serialize for Authenticate {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        runtime::Fields::of(output)
            .set("appId", &self.app_id)
            .set("secret", &self.secret)
            .end()
    }
}

/// Why the platform refuses [`Authenticate`].
/// Page: [Authentication](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0007.html>), updated 2022-02-24.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum AuthenticateError {
    /// `400` `100247`: The application is frozen.
    ///
    /// Check whether a payment is overdue.
    ApplicationFrozen,
    /// `400` `102202`: A mandatory parameter is missing or empty.
    ///
    /// Give every mandatory parameter a value.
    ParameterMissing,
    /// `401` `100208`: appId or secret is wrong.
    ///
    /// Check appId and secret for missing and surplus characters, and the address of the platform.
    InvalidCredentials,
    /// `500` `50252`: The server met an error of its own.
    ///
    /// Tell the maintenance staff of the platform.
    InternalServerError,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for AuthenticateError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::code(Self::ApplicationFrozen, 400, "100247")
                .message("Operation not allowed. The application has been frozen.")
                .remedy("Check whether a payment is overdue."),
            Documented::code(Self::ParameterMissing, 400, "102202")
                .message("Required Parameter is null or empty.")
                .remedy("Give every mandatory parameter a value."),
            Documented::code(Self::InvalidCredentials, 401, "100208")
                .message("AppId or secret is not right.")
                .remedy(
                    "Check appId and secret for missing and surplus characters, and the address of the platform.",
                ),
            Documented::code(Self::InternalServerError, 500, "50252")
                .message("Internal server error.")
                .remedy("Tell the maintenance staff of the platform."),
        ],
    );
}
