// Written by `cargo xtask generate` from api-spec/northbound-v1/secure-application-access/refresh-token.yaml: change the description, not this file.

//! Exchanges a refresh token for a new access token before the old one expires.

use crate::northbound_v1::{AppId, NorthboundV1, errors};
use super::schemas::Tokens;
use crate::rt;

/// Exchanges a refresh token for a new access token before the old one expires. Returns [`Tokens`].
///
/// `POST /iocm/app/sec/v1.1.0/refreshToken`, answered with `200`.
///
/// The answer has a new refresh token as well, for the next refresh. Unlike the body of Authenticate,
/// the body is JSON.
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
    /// - `app_id`: The id of the application, issued by the platform when the application is created.
    /// - `secret`: The secret of the application, issued together with appId. At most 256 characters.
    /// - `refresh_token`: The refresh token from the login or from the last refresh. At most 256
    ///   characters.
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
        /// `400` `100247`: The application has been frozen. Check whether it was frozen because a payment is
        /// overdue.
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
        /// `401` `100208`: appId, secret or refreshToken is wrong. Check the three for missing or extra
        /// characters, and check that the request goes to the right platform. If the refresh token has expired,
        /// log in again.
        InvalidCredentials = Row {
            status: 401,
            code: "100208",
            message: "AppId or secret is not right.",
            remedy: "Check the three for missing or extra characters, and check that the request goes to the right platform. If the refresh token has expired, log in again.",
        },
        /// `500` `50252`: The platform failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}
