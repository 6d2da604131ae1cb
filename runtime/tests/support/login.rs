//! The login of `Northbound`, written as the generator writes it.

use huaweicloud_iot_runtime as runtime;
use runtime::emitted::{LoginApi, TokenFields};
use runtime::{Body, BuildError, Documented, Fields, Metadata, Method, Operation, Path, Refusal, Secret, Table};
use runtime::{Serialize, Serializer};

use super::Northbound;

impl LoginApi for Northbound {
    type Login = Authenticate;
    type Renewal = RefreshToken;
    type Logout = Logout;

    const TOKEN: TokenFields =
        TokenFields { token: "accessToken", renewal_token: Some("refreshToken"), lifetime: Some("expiresIn") };

    fn login(application_id: &str, secret: &Secret) -> Result<Authenticate, BuildError> {
        Ok(Authenticate { app_id: application_id.to_owned(), secret: secret.clone() })
    }

    fn renewal(
        application_id: &str,
        secret: &Secret,
        renewal_token: &Secret,
    ) -> Result<Option<RefreshToken>, BuildError> {
        let (app_id, secret, refresh_token) = (application_id.to_owned(), secret.clone(), renewal_token.clone());
        Ok(Some(RefreshToken { app_id, secret, refresh_token }))
    }

    fn logout(token: &Secret) -> Result<Option<Logout>, BuildError> {
        Ok(Some(Logout { access_token: token.clone() }))
    }
}

const fn metadata(id: &'static str, path: &'static str, success: &'static [u16]) -> Metadata {
    Metadata { id, method: Method::POST, path, success, scope_headers: &[], idempotent: false, authenticated: false }
}

pub struct Authenticate {
    app_id: String,
    secret: Secret,
}

impl Operation for Authenticate {
    type Api = Northbound;
    type Output = runtime::Json;
    type Content = runtime::JsonBody;
    type Error = LoginError;
    const METADATA: Metadata = metadata("Authenticate", "/iocm/app/sec/v1.1.0/login", &[200]);

    fn path(&self, _: &()) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[])
    }

    fn body(&self) -> Result<Body, BuildError> {
        Body::form(self)
    }
}

impl Serialize for Authenticate {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        Fields::of(output).set("appId", &self.app_id).set("secret", &self.secret).end()
    }
}

pub struct RefreshToken {
    app_id: String,
    secret: Secret,
    refresh_token: Secret,
}

impl Operation for RefreshToken {
    type Api = Northbound;
    type Output = runtime::Json;
    type Content = runtime::JsonBody;
    type Error = LoginError;
    const METADATA: Metadata = metadata("RefreshToken", "/iocm/app/sec/v1.1.0/refreshToken", &[200]);

    fn path(&self, _: &()) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[])
    }

    fn body(&self) -> Result<Body, BuildError> {
        Body::json(self)
    }
}

impl Serialize for RefreshToken {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        let fields = Fields::of(output).set("appId", &self.app_id).set("secret", &self.secret);
        fields.set("refreshToken", &self.refresh_token).end()
    }
}

pub struct Logout {
    access_token: Secret,
}

impl Operation for Logout {
    type Api = Northbound;
    type Output = ();
    type Content = runtime::NoBody;
    type Error = LoginError;
    const METADATA: Metadata = metadata("Logout", "/iocm/app/sec/v1.1.0/logout", &[204]);

    fn path(&self, _: &()) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[])
    }

    fn body(&self) -> Result<Body, BuildError> {
        Body::json(self)
    }
}

impl Serialize for Logout {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        Fields::of(output).set("accessToken", &self.access_token).end()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoginError {
    WrongSecret,
    Undocumented,
}

impl Refusal for LoginError {
    const TABLE: Table<Self> = Table::new(
        Self::Undocumented,
        &[Documented::code(Self::WrongSecret, 401, "100208")
            .message("AppId or secret is not right.")
            .remedy("Check id and secret of the application.")],
    );
}
