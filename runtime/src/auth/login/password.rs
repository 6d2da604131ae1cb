//! The login at IAM with the name and password of a user.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request};
use serde_json::{Value as Json, json};

use super::LoginRefused;
use crate::auth::credential::{AuthToken, Credential};
use crate::auth::session::{Login, Session, Token};
use crate::error::{AnyError, BuildError, CredentialError, ReadError, ReadErrorKind};
use crate::metadata::{ApiMetadata, Media, Metadata};
use crate::operation::{Api, Operation};
use crate::request::{Endpoint, server_address};
use crate::response::Answer;
use crate::response::answer::{Content, JsonBody};
use crate::values::{Secret, Timestamp};

/// A session of an IAM user: logs in with name and password, and renews the token in time.
///
/// The token is valid for one project. IAM issues tokens to IAM users, not to a HUAWEI ID, and not to users whose login is
/// protected by a second factor.
///
/// ```
/// use huaweicloud_iot_runtime::PasswordLogin;
///
/// let login = PasswordLogin::new("cn-north-4", "my-account", "my-user", "the password")?;
/// // A project within the region's own, and another address of IAM:
/// let login = login.project_name("cn-north-4_my-project").endpoint("https://iam.example.com")?;
/// # Ok::<(), huaweicloud_iot_runtime::BuildError>(())
/// ```
///
/// Pass it to the builder of a client: `Client::scoped(endpoint, scope).credential(login)`.
#[derive(Debug, Clone)]
pub struct PasswordLogin {
    user: User,
    session: Arc<Session>,
}

impl PasswordLogin {
    /// Takes the id of the region, the name of the account that the user belongs to, and the user's name and password.
    /// The login is at the IAM of the region, for the region's own project.
    ///
    /// # Errors
    ///
    /// When the region id has characters other than letters, digits and hyphens.
    pub fn new(
        region_id: &str,
        account: impl Into<String>,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Result<Self, BuildError> {
        let address = server_address("the region id", ["https://iam.", ".myhuaweicloud.com"], region_id)?;
        let (endpoint, project) = (Endpoint::new(&address)?, ("name", region_id.to_owned()));
        let (account, name, password) = (account.into(), user.into(), password.into());
        Ok(Self::of(User { endpoint, account, name, password, project }))
    }

    /// Logs in at another address of IAM: `https://host`.
    ///
    /// # Errors
    ///
    /// When the address is neither `https`, nor `http` to this machine.
    pub fn endpoint(self, address: &str) -> Result<Self, BuildError> {
        Ok(Self::of(User { endpoint: Endpoint::new(address)?, ..self.user }))
    }

    /// Logs in for the project with this id.
    #[must_use]
    pub fn project_id(self, id: impl Into<String>) -> Self {
        Self::of(User { project: ("id", id.into()), ..self.user })
    }

    /// Logs in for the project with this name, such as a project within the region's own.
    #[must_use]
    pub fn project_name(self, name: impl Into<String>) -> Self {
        Self::of(User { project: ("name", name.into()), ..self.user })
    }

    fn of(user: User) -> Self {
        Self { session: Arc::new(Session::new(user.clone())), user }
    }
}

impl Credential for PasswordLogin {
    fn authorize(&self, request: &mut Request<Bytes>) -> Result<(), CredentialError> {
        self.session.authorize(request)
    }

    fn session(&self) -> Option<&Session> {
        Some(&self.session)
    }
}

/// A user, and where and for what it logs in.
#[derive(Debug, Clone)]
struct User {
    endpoint: Endpoint,
    account: String,
    name: String,
    password: Secret,
    /// Whether the project is given by its id or its name, and which one it is.
    project: (&'static str, String),
}

impl Login for User {
    fn endpoint(&self) -> Option<&Endpoint> {
        Some(&self.endpoint)
    }

    fn login(&self, endpoint: &Endpoint) -> Result<Request<Bytes>, BuildError> {
        CreateToken::of(self).request(endpoint, &())
    }

    fn token(&self, answer: Answer) -> Result<Token, AnyError> {
        Ok(CreateToken::response(answer)?)
    }

    fn authorize(&self, token: &Token, request: &mut Request<Bytes>) -> Result<(), CredentialError> {
        AuthToken::new(token.value.expose()).authorize(request)
    }
}

struct Iam;

impl Api for Iam {
    type Scope = ();
    const METADATA: ApiMetadata = ApiMetadata {
        id: "iam-v3",
        title: "Identity and Access Management",
        error_code: "error_code",
        error_message: "error_msg",
        request_id_header: Some("X-Request-Id"),
        gateway_codes: &["APIGW.", "APIG."],
        signing_service: None,
        flow_control: None,
        errors: &[],
    };
}

/// Issues a token for name and password.
struct CreateToken {
    no_catalog: bool,
    auth: Json,
}

crate::request!(CreateToken { no_catalog: query("nocatalog"), auth: property });

impl CreateToken {
    fn of(user: &User) -> Self {
        let User { account, name, password, project: (key, project), .. } = user;
        let user = json!({ "name": name, "password": password.expose(), "domain": { "name": account } });
        let auth = json!({
            "identity": { "methods": ["password"], "password": { "user": user } },
            "scope": { "project": { *key: project } },
        });
        // Without the catalog of services, which would make the answer many times longer.
        Self { no_catalog: true, auth }
    }
}

impl Operation for CreateToken {
    type Api = Iam;
    type Output = Token;
    type Content = SubjectToken;
    type Error = LoginRefused;
    const METADATA: Metadata = Metadata {
        id: "KeystoneCreateUserTokenByPassword",
        method: Method::POST,
        path: "/v3/auth/tokens",
        success: &[201],
        supplied: &[],
        body: Some(Media::JSON),
        idempotent: true,
        authenticated: false,
    };
}

/// A token in the header `X-Subject-Token`; the body states how long it is valid.
enum SubjectToken {}

/// How long a token is valid if the answer does not say.
const LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);

impl Content<Token> for SubjectToken {
    fn read(answer: &Answer) -> Result<Token, ReadError> {
        let value = answer.headers().get("X-Subject-Token").and_then(|value| value.to_str().ok());
        let value =
            value.filter(|value| !value.is_empty()).ok_or_else(|| ReadError::new(ReadErrorKind::NoToken, answer))?;
        let body: Json = JsonBody::read(answer).unwrap_or_default();
        Ok(Token { value: value.into(), renewal: None, lifetime: Some(lifetime(&body).unwrap_or(LIFETIME)) })
    }
}

/// The time between issue and expiry. The clock of this machine does not matter.
fn lifetime(body: &Json) -> Option<Duration> {
    let time = |name: &str| Timestamp::from(body.get("token")?.get(name)?.as_str()?).to_system_time();
    time("expires_at")?.duration_since(time("issued_at")?).ok()
}
