// Written by `cargo xtask generate` from api-spec/northbound-v1/secure-application-access/logout.yaml: change the description, not this file.

//! Invalidates an access token before it expires.

use crate::northbound_v1::NorthboundV1;
use crate::rt;

/// Invalidates an access token before it expires.
///
/// `POST /iocm/app/sec/v1.1.0/logout`, answered with `204`.
///
/// The vendor's documentation does not describe this call; a platform may not support it.
///
/// Page: Logging Out.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct Logout {
    access_token: rt::Secret,
}

rt::request!(Logout { access_token: property("accessToken") });

impl Logout {
    /// Creates a request with the given `access_token`.
    ///
    /// - `access_token`: The access token to invalidate.
    pub fn new(access_token: impl Into<rt::Secret>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

impl rt::Operation for Logout {
    type Api = NorthboundV1;
    type Output = ();
    type Content = rt::NoBody;
    type Error = LogoutError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "Logout",
        method: rt::Method::POST,
        path: "/iocm/app/sec/v1.1.0/logout",
        success: &[204],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: false,
    };
}

rt::errors! {
    /// Why the platform refuses [`Logout`].
    pub enum LogoutError {}
}
