// Written by `cargo xtask generate` from api-spec/northbound-v1/secure-application-access/authenticate.yaml: change the description, not this file.

//! Logs an application in, and gives the access token that all other calls carry.

use crate::northbound_v1::{AppId, NorthboundV1};
use super::schemas::Tokens;
use crate::rt;

/// Logs an application in, and gives the access token that all other calls carry. Returns [`Tokens`].
///
/// `POST /iocm/app/sec/v1.1.0/login`, answered with `200`.
///
/// The body is a form, not JSON. Only the token of the last login is valid: a login ends the one
/// before, so an application must not log in twice at a time.
///
/// Page: [Authentication](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0007.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct Authenticate {
    app_id: AppId,
    secret: rt::Secret,
}

rt::request!(Authenticate { app_id: property("appId"), secret: property });

impl Authenticate {
    /// Creates a request with the given `app_id` and `secret`.
    ///
    /// - `app_id`: The application's id.
    /// - `secret`: The application's secret, issued together with its id. At most 256 characters.
    pub fn new(app_id: AppId, secret: impl Into<rt::Secret>) -> Self {
        Self {
            app_id,
            secret: secret.into(),
        }
    }
}

impl rt::Operation for Authenticate {
    type Api = NorthboundV1;
    type Output = Tokens;
    type Content = rt::JsonBody;
    type Error = AuthenticateError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "Authenticate",
        method: rt::Method::POST,
        path: "/iocm/app/sec/v1.1.0/login",
        success: &[200],
        supplied: &[],
        body: Some(rt::Media::FORM),
        idempotent: false,
        authenticated: false,
    };
}

rt::errors! {
    /// Why the platform refuses [`Authenticate`].
    pub enum AuthenticateError {
        /// `400` `100247`: The application is frozen. Check whether a payment is overdue.
        ApplicationFrozen = Row { status: 400, ..super::errors::APPLICATION_FROZEN },
        /// `400` `102202`: A mandatory parameter is missing or empty. Give every mandatory parameter a value.
        ParameterMissing = Row { status: 400, ..super::errors::PARAMETER_MISSING },
        /// `401` `100208`: appId or secret is wrong. Check appId and secret for missing and surplus characters,
        /// and the address of the platform.
        InvalidCredentials = Row {
            status: 401,
            code: "100208",
            message: "AppId or secret is not right.",
            remedy: "Check appId and secret for missing and surplus characters, and the address of the platform.",
        },
        /// `500` `50252`: The server met an error of its own. Tell the maintenance staff of the platform.
        InternalServerError = Row { status: 500, ..super::errors::INTERNAL_SERVER_ERROR },
    }
}
