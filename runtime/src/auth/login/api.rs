//! What an API says about the login of an application: three of its operations, and where an answer holds the token.

use crate::error::BuildError;
use crate::operation::{Api, Operation};
use crate::values::Secret;

/// An API that logs applications in: id and secret for a token. **Emitted**, for an API whose description states `login`
/// under its credential `application-token`.
///
/// With this description
///
/// ```yaml
/// credentials:
///   - kind: application-token
///     login: { operation: Authenticate, renewal: RefreshToken, logout: Logout, applicationId: appId, secret: secret,
///              token: accessToken, renewalToken: refreshToken, lifetime: expiresIn }
/// ```
///
/// the emitted implementation is this one, beside that of [`Api`] and instead of `Accepts<ApplicationLogin<…>>`, which
/// follows from it:
///
/// ```ignore
/// #[cfg(any(feature = "client", feature = "blocking"))]
/// impl rt::LoginApi for NorthboundV1 {
///     type Login = Authenticate;
///     type Renewal = RefreshToken;
///     type Logout = Logout;
///
///     const TOKEN: rt::TokenFields = rt::TokenFields {
///         token: "accessToken",
///         renewal_token: Some("refreshToken"),
///         lifetime: Some("expiresIn"),
///     };
///
///     fn login(application_id: &str, secret: &rt::Secret) -> Result<Authenticate, rt::BuildError> {
///         Ok(Authenticate::new(AppId::new(application_id)?, secret.clone()))
///     }
///
///     fn renewal(
///         application_id: &str,
///         secret: &rt::Secret,
///         renewal_token: &rt::Secret,
///     ) -> Result<Option<RefreshToken>, rt::BuildError> {
///         Ok(Some(RefreshToken::new(AppId::new(application_id)?, secret.clone(), renewal_token.clone())))
///     }
///
///     fn logout(token: &rt::Secret) -> Result<Option<Logout>, rt::BuildError> {
///         Ok(Some(Logout::new(token.clone())))
///     }
/// }
/// ```
///
/// Each argument takes the form of the parameter's type: `application_id.to_owned()` for a plain text,
/// `AppId::new(application_id)?` for a named one, `secret.clone()` for a [`Secret`], `AppSecret::new(secret.expose())?`
/// for a named secret; an optional parameter is set by its setter. Where the description states no `renewal` or no
/// `logout`, that type is the one of the login, and the method is left out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no login for applications",
    label = "its description states no login with the id and the secret of an application"
)]
pub trait LoginApi: Api<Scope = ()> {
    /// The operation that hands out a token.
    type Login: Operation<Api = Self>;
    /// The operation that hands out a token in place of one that is still good.
    type Renewal: Operation<Api = Self>;
    /// The operation that ends the validity of a token.
    type Logout: Operation<Api = Self>;

    /// Where the answers of login and renewal hold the token.
    const TOKEN: TokenFields;

    /// The login of an application.
    ///
    /// # Errors
    ///
    /// When the id or the secret breaks a documented limit.
    fn login(application_id: &str, secret: &Secret) -> Result<Self::Login, BuildError>;

    /// The renewal of a token; none where a login does as well.
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

    /// The end of a token; none where the API has no such operation.
    ///
    /// # Errors
    ///
    /// When the token breaks a documented limit.
    fn logout(token: &Secret) -> Result<Option<Self::Logout>, BuildError> {
        let _ = token;
        Ok(None)
    }
}

/// The properties of an answer that hands out a token, by their names in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TokenFields {
    /// The token that requests carry.
    pub token: &'static str,
    /// What a renewal needs.
    pub renewal_token: Option<&'static str>,
    /// How many seconds the token is valid.
    pub lifetime: Option<&'static str>,
}
