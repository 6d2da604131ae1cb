// Written by `cargo xtask generate` from api-spec/northbound-v1/secure-application-access/logout.yaml: change the description, not this file.

//! Ends an access token before it expires.
//! Page: "Logging Out".

use crate::northbound_v1::NorthboundV1;
use crate::runtime::{
    self, Body, BuildError, Metadata, Method, Operation, Path, Refusal, Serialize,
    Serializer,
};

/// Ends an access token before it expires.
///
/// `POST /iocm/app/sec/v1.1.0/logout`, answered with `204` and no body.
///
/// Note: No page of the book is known to describe this call. All that stands here comes from the
/// vendor's Java SDK, where the call is marked as deprecated, and from programs that show how to use
/// the API.
///
/// Note: Limits and error codes are not known. Those programs send neither app_key nor Authorization.
///
/// Page: "Logging Out".
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct Logout {
    access_token: runtime::Secret,
}

impl Logout {
    /// Takes what is mandatory.
    ///
    /// - `access_token`: The access token to end.
    pub fn new(access_token: impl Into<runtime::Secret>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

impl Operation for Logout {
    type Api = NorthboundV1;
    type Output = ();
    type Content = runtime::NoBody;
    type Error = LogoutError;

    const METADATA: Metadata = Metadata {
        id: "Logout",
        method: Method::POST,
        path: "/iocm/app/sec/v1.1.0/logout",
        success: &[204],
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

impl Serialize for Logout {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        runtime::Fields::of(output).set("accessToken", &self.access_token).end()
    }
}

/// Why the platform refuses [`Logout`].
/// Page: "Logging Out".
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum LogoutError {
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for LogoutError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(Self::Undocumented, &[]);
}
