//! Two small APIs, written as the generator writes them, and a server: for all tests of this folder.
#![allow(dead_code, unreachable_pub, reason = "each test file uses a part of it, and emitted code is public")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

pub mod server;

use std::borrow::Cow;

use huaweicloud_iot_runtime as runtime;
use runtime::{
    Api, ApiMetadata, BuildError, Documented, Endpoint, Entries, Error, MapAccess, Metadata, Method, Object, Operation,
    Path, Query, Refusal, Table, Then,
};

#[derive(Debug, Clone, Copy)]
pub struct Iotda;

impl Api for Iotda {
    type Scope = Scope;
    const METADATA: ApiMetadata = ApiMetadata {
        id: "iotda-v5",
        title: "IoT Device Access v5",
        error_code: "error_code",
        error_message: "error_msg",
        request_id_header: Some("X-Request-Id"),
        gateway_codes: &["APIGW.", "APIG."],
        signing_service: Some("iotdm"),
        flow_control: None,
        errors: &[],
    };

    fn header<'s>(scope: &'s Scope, name: &str) -> Option<Cow<'s, str>> {
        let id = scope.instance_id.as_deref().filter(|_| name == "Instance-Id");
        id.map(Cow::Borrowed)
    }
}

impl runtime::Accepts<runtime::AuthToken> for Iotda {}

#[cfg(any(feature = "client", feature = "blocking"))]
impl runtime::Accepts<runtime::PasswordLogin> for Iotda {}

#[cfg(feature = "signing")]
impl runtime::Accepts<runtime::AccessKey> for Iotda {}

#[derive(Debug, Clone)]
pub struct Scope {
    pub project_id: String,
    pub instance_id: Option<String>,
}

pub fn scope() -> Scope {
    Scope { project_id: "p1".to_owned(), instance_id: Some("i1".to_owned()) }
}

/// `DELETE`, answered with `204` and no body.
#[derive(Debug, Clone)]
pub struct DeletePackage {
    pub package_id: String,
}

impl DeletePackage {
    pub fn new(package_id: impl Into<String>) -> Self {
        Self { package_id: package_id.into() }
    }
}

impl Operation for DeletePackage {
    type Api = Iotda;
    type Output = ();
    type Content = runtime::NoBody;
    type Error = PackageError;
    const METADATA: Metadata = Metadata {
        id: "DeletePackage",
        method: Method::DELETE,
        path: "/v5/iot/{project_id}/ota-upgrades/packages/{package_id}",
        success: &[204],
        scope_headers: &["Instance-Id"],
        idempotent: true,
        authenticated: true,
    };

    fn path(&self, scope: &Scope) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[scope.project_id.as_str(), self.package_id.as_str()])
    }
}

/// `GET`, answered with any 2xx and JSON.
#[derive(Debug, Clone, Default)]
pub struct ListPackages {
    pub marker: Option<String>,
}

impl Operation for ListPackages {
    type Api = Iotda;
    type Output = Page;
    type Content = runtime::JsonBody;
    type Error = PackageError;
    const METADATA: Metadata = Metadata {
        id: "ListPackages",
        method: Method::GET,
        path: "/v5/iot/{project_id}/ota-upgrades/packages",
        success: &[],
        scope_headers: &["Instance-Id"],
        idempotent: true,
        authenticated: true,
    };

    fn path(&self, scope: &Scope) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[scope.project_id.as_str()])
    }

    fn query(&self, _: &Scope, query: &mut Query) {
        query.optional("marker", self.marker.as_ref());
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub packages: Vec<Package>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    pub url: String,
}

runtime::object!(Page);

impl<'de> Object<'de> for Page {
    fn read<A: MapAccess<'de>>(mut entries: Entries<A>) -> Result<Self, A::Error> {
        let mut packages = None;
        while let Some(key) = entries.next_key()? {
            match key.as_str() {
                "packages" => entries.mandatory(&mut packages),
                _ => entries.skip(),
            }?;
        }
        Ok(Self { packages: packages.ok_or_else(|| runtime::missing("packages"))? })
    }
}

runtime::object!(Package);

impl<'de> Object<'de> for Package {
    fn read<A: MapAccess<'de>>(mut entries: Entries<A>) -> Result<Self, A::Error> {
        let mut url = None;
        while let Some(key) = entries.next_key()? {
            match key.as_str() {
                "url" => entries.mandatory(&mut url),
                _ => entries.skip(),
            }?;
        }
        Ok(Self { url: url.ok_or_else(|| runtime::missing("url"))? })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PackageError {
    Unauthorized,
    NotFound,
    PackageNotFound,
    Undocumented,
}

impl Refusal for PackageError {
    const TABLE: Table<Self> = Table::new(
        Self::Undocumented,
        &[
            Documented::status(Self::Unauthorized, 401).message("Unauthorized"),
            Documented::status(Self::NotFound, 404).message("Not Found"),
            Documented::code(Self::PackageNotFound, 404, "IOTDA.019300").remedy("Check package_id."),
        ],
    );
}

/// An API whose operations need nothing from the client.
#[derive(Debug, Clone, Copy)]
pub struct Northbound;

impl Api for Northbound {
    type Scope = ();
    const METADATA: ApiMetadata = ApiMetadata {
        id: "northbound-v1",
        title: "Northbound API v1",
        error_code: "error_code",
        error_message: "error_desc",
        request_id_header: None,
        gateway_codes: &[],
        signing_service: None,
        flow_control: Some(runtime::FlowControl::new(100, 60)),
        errors: &[],
    };
}

impl runtime::Accepts<runtime::ApplicationToken> for Northbound {}

#[cfg(any(feature = "client", feature = "blocking"))]
mod login;

/// `POST` with a JSON body, answered with the body as it is.
#[derive(Debug, Clone)]
pub struct Echo {
    pub text: String,
}

impl Operation for Echo {
    type Api = Northbound;
    type Output = runtime::Bytes;
    type Content = runtime::BinaryBody;
    type Error = EchoError;
    const METADATA: Metadata = Metadata {
        id: "Echo",
        method: Method::POST,
        path: "/echo",
        success: &[200],
        scope_headers: &["Instance-Id"],
        idempotent: false,
        authenticated: true,
    };

    fn path(&self, _: &()) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[])
    }

    fn body(&self) -> Result<runtime::Body, BuildError> {
        runtime::Body::json(&self.text)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EchoError {
    ThrottleExceeded,
    InvalidAccessToken,
    Undocumented,
}

impl Refusal for EchoError {
    const TABLE: Table<Self> = Table::new(
        Self::Undocumented,
        &[
            Documented::code(Self::ThrottleExceeded, 403, "1010009")
                .message("app throttle exceed.")
                .then(Then::SlowDown),
            Documented::code(Self::InvalidAccessToken, 403, "1010005")
                .message("App_key or access_token is invalid.")
                .then(Then::LogInAgain),
        ],
    );
}

pub fn endpoint() -> Endpoint {
    Endpoint::new("https://iot.example.com:8743").unwrap()
}

/// Reads an answer of `O` that a server could have sent.
pub fn read<O: Operation>(status: u16, body: impl Into<runtime::Bytes>) -> Result<O::Output, Error<O::Error>> {
    let answer = runtime::http::Response::builder().status(status).header("X-Request-Id", "r-1").body(body.into());
    O::response(answer.unwrap())
}
