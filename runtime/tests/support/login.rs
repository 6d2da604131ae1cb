//! The login of `Northbound`, written as the generator writes it.

use huaweicloud_iot_runtime as runtime;
use rt::{Media, Method};
use runtime::emitted::{self as rt, LoginApi, TokenFields};
use runtime::{BuildError, Metadata, Operation, Secret};

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

const fn metadata(id: &'static str, path: &'static str, success: &'static [u16], body: Media) -> Metadata {
    let (method, body) = (Method::POST, Some(body));
    Metadata { id, method, path, success, supplied: &[], body, idempotent: false, authenticated: false }
}

pub struct Authenticate {
    app_id: String,
    secret: Secret,
}

rt::request!(Authenticate { app_id: property("appId"), secret: property });

impl Operation for Authenticate {
    type Api = Northbound;
    type Output = runtime::Json;
    type Content = rt::JsonBody;
    type Error = LoginError;
    const METADATA: Metadata = metadata("Authenticate", "/iocm/app/sec/v1.1.0/login", &[200], Media::FORM);
}

pub struct RefreshToken {
    app_id: String,
    secret: Secret,
    refresh_token: Secret,
}

rt::request!(RefreshToken { app_id: property("appId"), secret: property, refresh_token: property("refreshToken") });

impl Operation for RefreshToken {
    type Api = Northbound;
    type Output = runtime::Json;
    type Content = rt::JsonBody;
    type Error = LoginError;
    const METADATA: Metadata = metadata("RefreshToken", "/iocm/app/sec/v1.1.0/refreshToken", &[200], Media::JSON);
}

pub struct Logout {
    access_token: Secret,
}

rt::request!(Logout { access_token: property("accessToken") });

impl Operation for Logout {
    type Api = Northbound;
    type Output = ();
    type Content = rt::NoBody;
    type Error = LoginError;
    const METADATA: Metadata = metadata("Logout", "/iocm/app/sec/v1.1.0/logout", &[204], Media::JSON);
}

rt::errors! {
    pub enum LoginError {
        WrongSecret = Row {
            status: 401,
            code: "100208",
            message: "AppId or secret is not right.",
            remedy: "Check id and secret of the application.",
        },
    }
}
