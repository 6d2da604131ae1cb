//! How an API logs applications in: the operations to call, and where their answers hold the token.

use crate::error::BuildError;
use crate::operation::{Api, Operation};
use crate::values::Secret;

/// An API that exchanges the id and the secret of an application for a token. **Emitted** for an API whose description
/// states `login` under its credential `application-token`.
///
/// Beside this trait, `Accepts<ApplicationLogin<…>>` is not emitted, because it follows.
///
/// Arguments are converted to the types of the parameters: `application_id.to_owned()` for a plain text,
/// `AppId::new(application_id)?` for a named text, `secret.clone()` for a [`Secret`], `AppSecret::new(secret.expose())?`
/// for a named secret; optional parameters are set by their setters. If the description states no `renewal` or no
/// `logout`, the associated type is that of the login, and the method is not emitted.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no login for applications",
    label = "this API documents no login with the id and the secret of an application"
)]
pub trait LoginApi: Api<Scope = ()> {
    /// The operation that issues a token.
    type Login: Operation<Api = Self>;
    /// The operation that issues a new token in exchange for one that is still valid.
    type Renewal: Operation<Api = Self>;
    /// The operation that revokes a token.
    type Logout: Operation<Api = Self>;

    /// Where the answers to login and renewal hold the token.
    const TOKEN: TokenFields;

    /// The login of an application.
    ///
    /// # Errors
    ///
    /// When the id or the secret breaks a documented limit.
    fn login(application_id: &str, secret: &Secret) -> Result<Self::Login, BuildError>;

    /// The renewal of a token; `None` if the API has no such operation, so that a login takes its place.
    ///
    /// # Errors
    ///
    /// When a value breaks a documented limit.
    fn renewal(
        application_id: &str,
        secret: &Secret,
        renewal_token: &Secret,
    ) -> Result<Option<Self::Renewal>, BuildError> {
        let _ = (application_id, secret, renewal_token);
        Ok(None)
    }

    /// The revocation of a token; `None` if the API has no such operation.
    ///
    /// # Errors
    ///
    /// When the token breaks a documented limit.
    fn logout(token: &Secret) -> Result<Option<Self::Logout>, BuildError> {
        let _ = token;
        Ok(None)
    }
}

/// The properties that hold a token in an answer, by their names in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TokenFields {
    /// The token that requests carry.
    pub token: &'static str,
    /// The token for the renewal.
    pub renewal_token: Option<&'static str>,
    /// The number of seconds for which the token is valid.
    pub lifetime: Option<&'static str>,
}
