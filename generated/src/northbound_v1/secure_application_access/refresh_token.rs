// Written by `cargo xtask generate` from api-spec/northbound-v1/secure-application-access/refresh-token.yaml: change the description, not this file.

//! Gives a new access token for a refresh token, before the old access token expires.

use crate::northbound_v1::{AppId, NorthboundV1};
use super::schemas::Tokens;
use crate::rt;

/// Gives a new access token for a refresh token, before the old access token expires. Returns
/// [`Tokens`].
///
/// `POST /iocm/app/sec/v1.1.0/refreshToken`, answered with `200`.
///
/// The body is JSON, whereas that of the login is a form.
///
/// Page: [Refreshing a Token](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0008.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct RefreshToken {
    app_id: AppId,
    secret: rt::Secret,
    refresh_token: rt::Secret,
}

rt::request!(RefreshToken {
    app_id: property("appId"),
    secret: property,
    refresh_token: property("refreshToken"),
});

impl RefreshToken {
    /// Creates a request with the given `app_id`, `secret` and `refresh_token`.
    ///
    /// - `app_id`: The application's id.
    /// - `secret`: The application's secret, issued together with its id. At most 256 characters.
    /// - `refresh_token`: The refresh token of the login, or of the last refresh. At most 256 characters.
    pub fn new(
        app_id: AppId,
        secret: impl Into<rt::Secret>,
        refresh_token: impl Into<rt::Secret>,
    ) -> Self {
        Self {
            app_id,
            secret: secret.into(),
            refresh_token: refresh_token.into(),
        }
    }
}

impl rt::Operation for RefreshToken {
    type Api = NorthboundV1;
    type Output = Tokens;
    type Content = rt::JsonBody;
    type Error = RefreshTokenError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "RefreshToken",
        method: rt::Method::POST,
        path: "/iocm/app/sec/v1.1.0/refreshToken",
        success: &[200],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: false,
    };
}

rt::errors! {
    /// Why the platform refuses [`RefreshToken`].
    pub enum RefreshTokenError {
        /// `400` `100247`: The application is frozen. Check whether a payment is overdue.
        ApplicationFrozen = Row { status: 400, ..super::errors::APPLICATION_FROZEN },
        /// `400` `102202`: A mandatory parameter is missing or empty. Give every mandatory parameter a value.
        ParameterMissing = Row { status: 400, ..super::errors::PARAMETER_MISSING },
        /// `400` `50400`: A parameter is not valid. Check the parameters of the request.
        InvalidInput = Row {
            status: 400,
            code: "50400",
            message: "The input is invalid.",
            remedy: "Check the parameters of the request.",
        },
        /// `401` `100208`: appId, secret or refreshToken is wrong. Check the three for missing and surplus
        /// characters, and the address of the platform.
        InvalidCredentials = Row {
            status: 401,
            code: "100208",
            message: "AppId or secret is not right.",
            remedy: "Check the three for missing and surplus characters, and the address of the platform.",
        },
        /// `500` `50252`: The server met an error of its own. Tell the maintenance staff of the platform.
        InternalServerError = Row { status: 500, ..super::errors::INTERNAL_SERVER_ERROR },
    }
}
