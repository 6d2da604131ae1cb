// Written by `cargo xtask generate` from api-spec/northbound-v1/secure-application-access/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Secure Application Access share.

use crate::rt;

/// What a login or a refresh gives.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Tokens {
    /// What the token opens, in a word that is the same for all tokens. At most 256 characters.
    pub scope: Option<TokenScope>,
    /// The kind of the access token. At most 256 characters.
    pub token_type: Option<TokenType>,
    /// How long the access token is valid, in seconds. Default: `3600`.
    pub expires_in: Option<i64>,
    /// The access token, which all other calls carry. At most 256 characters.
    pub access_token: Option<rt::Secret>,
    /// The token that gets a new access token by RefreshToken. At most 256 characters.
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
    /// What the token opens, in a word that is the same for all tokens. At most 256 characters.
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
        /// `Bearer`: With a blank at its end.
        BearerWithBlank = "Bearer ",
    }
}
