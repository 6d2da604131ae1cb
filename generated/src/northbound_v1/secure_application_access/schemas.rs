// Written by `cargo xtask generate` from api-spec/northbound-v1/secure-application-access/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Secure Application Access share.

use crate::rt;

/// The tokens that a login or a refresh returns.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Tokens {
    /// The range of resources that the token gives access to; the same for all tokens. At most 256
    /// characters.
    pub scope: Option<TokenScope>,
    /// The kind of the access token. At most 256 characters.
    pub token_type: Option<TokenType>,
    /// How many seconds the access token is valid from now on. Renew it with RefreshToken before they have
    /// passed. Default: `3600`.
    pub expires_in: Option<i64>,
    /// The access token that the other calls carry in the header Authorization. At most 256 characters.
    pub access_token: Option<rt::Secret>,
    /// The token that RefreshToken exchanges for a new access token. Depending on the document it is valid
    /// for 24 hours or for a month; count on 24 hours. At most 256 characters.
    pub refresh_token: Option<rt::Secret>,
}

rt::object!(Tokens {
    scope,
    token_type: "tokenType",
    expires_in: "expiresIn",
    access_token: "accessToken",
    refresh_token: "refreshToken",
    ..default
});

rt::open_enum! {
    /// The range of resources that the token gives access to; the same for all tokens. At most 256
    /// characters.
    pub enum TokenScope {
        /// `default`
        Default = "default",
    }
}

rt::open_enum! {
    /// The kind of the access token. At most 256 characters.
    pub enum TokenType {
        /// `bearer`
        Bearer = "bearer",
        /// `Bearer`: With a space at its end.
        BearerWithBlank = "Bearer ",
    }
}
