// Written by `cargo xtask generate` from api-spec/northbound-v1/secure-application-access/refresh-token.yaml: change the description, not this file.

//! Gives a new access token for a refresh token, before the old access token expires.
//! Page: [Refreshing a Token](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0008.html>), updated 2022-02-24.

use crate::northbound_v1::{AppId, NorthboundV1, Tokens};
use crate::runtime::{
    self, Body, BuildError, Documented, Metadata, Method, Operation, Path, Refusal,
    Serialize, Serializer,
};

/// Gives a new access token for a refresh token, before the old access token expires.
///
/// `POST /iocm/app/sec/v1.1.0/refreshToken`, answered with `200` and a body.
///
/// The body is JSON, whereas that of the login is a form.
///
/// Note: The table of this page has neither app_key nor Authorization, though the page of the login
/// exempts only itself from them.
///
/// Page: [Refreshing a Token](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0008.html>), updated 2022-02-24.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct RefreshToken {
    app_id: AppId,
    secret: runtime::Secret,
    refresh_token: runtime::Secret,
}

impl RefreshToken {
    /// Takes what is mandatory.
    ///
    /// - `app_id`: The application's id.
    /// - `secret`: The application's secret, issued together with its id. At most 256 characters.
    /// - `refresh_token`: The refresh token of the login, or of the last refresh. At most 256 characters.
    pub fn new(
        app_id: AppId,
        secret: impl Into<runtime::Secret>,
        refresh_token: impl Into<runtime::Secret>,
    ) -> Self {
        Self {
            app_id,
            secret: secret.into(),
            refresh_token: refresh_token.into(),
        }
    }
}

impl Operation for RefreshToken {
    type Api = NorthboundV1;
    type Output = Tokens;
    type Content = runtime::JsonBody;
    type Error = RefreshTokenError;

    const METADATA: Metadata = Metadata {
        id: "RefreshToken",
        method: Method::POST,
        path: "/iocm/app/sec/v1.1.0/refreshToken",
        success: &[200],
        scope_headers: &[],
        idempotent: false,
        authenticated: false,
    };

    fn path(&self, _: &()) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[])
    }

    fn body(&self) -> Result<Body, BuildError> {
        Body::json(self)
    }
}

impl Serialize for RefreshToken {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        runtime::Fields::of(output)
            .set("appId", &self.app_id)
            .set("secret", &self.secret)
            .set("refreshToken", &self.refresh_token)
            .end()
    }
}

/// Why the platform refuses [`RefreshToken`].
/// Page: [Refreshing a Token](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0008.html>), updated 2022-02-24.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum RefreshTokenError {
    /// `400` `100247`: The application is frozen.
    ///
    /// Check whether a payment is overdue.
    ApplicationFrozen,
    /// `400` `102202`: A mandatory parameter is missing or empty.
    ///
    /// Give every mandatory parameter a value.
    ParameterMissing,
    /// `400` `50400`: A parameter is not valid.
    ///
    /// Check the parameters of the request.
    InvalidInput,
    /// `401` `100208`: appId, secret or refreshToken is wrong.
    ///
    /// Check the three for missing and surplus characters, and the address of the platform.
    InvalidCredentials,
    /// `500` `50252`: The server met an error of its own.
    ///
    /// Tell the maintenance staff of the platform.
    InternalServerError,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for RefreshTokenError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::code(Self::ApplicationFrozen, 400, "100247")
                .message("Operation not allowed. The application has been frozen.")
                .remedy("Check whether a payment is overdue."),
            Documented::code(Self::ParameterMissing, 400, "102202")
                .message("Required Parameter is null or empty.")
                .remedy("Give every mandatory parameter a value."),
            Documented::code(Self::InvalidInput, 400, "50400")
                .message("The input is invalid.")
                .remedy("Check the parameters of the request."),
            Documented::code(Self::InvalidCredentials, 401, "100208")
                .message("AppId or secret is not right.")
                .remedy(
                    "Check the three for missing and surplus characters, and the address of the platform.",
                ),
            Documented::code(Self::InternalServerError, 500, "50252")
                .message("Internal server error.")
                .remedy("Tell the maintenance staff of the platform."),
        ],
    );
}
