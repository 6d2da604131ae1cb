// Written by `cargo xtask generate` from api-spec/northbound-v1/secure-application-access/authenticate.yaml: change the description, not this file.

//! Logs an application in and returns the access token that the other calls need.

use crate::northbound_v1::{AppId, NorthboundV1, errors};
use super::schemas::Tokens;
use crate::rt;

/// Logs an application in and returns the access token that the other calls need. Returns [`Tokens`].
///
/// `POST /iocm/app/sec/v1.1.0/login`, answered with `200`.
///
/// Only the token of the latest login is valid: each login invalidates the token of the one before.
/// Several instances of an application must therefore share one token, and must not log in
/// concurrently. The body is sent as a form, not as JSON. A platform may ask for a TLS client
/// certificate: the vendor's own clients present one, at port 8743.
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
    /// - `app_id`: The id of the application, issued by the platform when the application is created.
    /// - `secret`: The secret of the application, issued together with appId. At most 256 characters.
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
        /// `400` `100247`: The application has been frozen. Check whether it was frozen because a payment is
        /// overdue.
        ApplicationFrozen = Row { status: 400, ..super::errors::APPLICATION_FROZEN },
        /// `400` `102202`: A mandatory parameter is missing or empty. Give every mandatory parameter a value.
        ParameterMissing = Row { status: 400, ..super::errors::PARAMETER_MISSING },
        /// `401` `100208`: appId or secret is wrong. Check appId and secret for missing or extra characters,
        /// and check that the request goes to the right platform.
        InvalidCredentials = Row {
            status: 401,
            code: "100208",
            message: "AppId or secret is not right.",
            remedy: "Check appId and secret for missing or extra characters, and check that the request goes to the right platform.",
        },
        /// `500` `50252`: The platform failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}
