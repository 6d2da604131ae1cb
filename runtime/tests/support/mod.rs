//! Two small APIs, written as the generator writes them, and a server: for all tests of this folder.
#![allow(dead_code, unreachable_pub, reason = "each test file uses a part of it, and emitted code is public")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

pub mod server;

use huaweicloud_iot_runtime as runtime;
use rt::{Media, Method};
use runtime::emitted as rt;
use runtime::{Api, ApiMetadata, Endpoint, Error, Metadata, Operation};

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
}

impl runtime::Accepts<runtime::AuthToken> for Iotda {}

#[cfg(any(feature = "client", feature = "blocking"))]
impl runtime::Accepts<runtime::PasswordLogin> for Iotda {}

#[cfg(feature = "signing")]
impl runtime::Accepts<runtime::AccessKey> for Iotda {}

#[derive(Clone)]
pub struct Scope {
    pub project_id: String,
    pub instance_id: Option<String>,
}

rt::request!(Scope { project_id: path, instance_id: header("Instance-Id") });

pub fn scope() -> Scope {
    Scope { project_id: "p1".to_owned(), instance_id: Some("i1".to_owned()) }
}

/// `DELETE`, answered with `204` and no body.
#[derive(Clone)]
pub struct DeletePackage {
    pub package_id: String,
}

rt::request!(DeletePackage { package_id: path });

impl DeletePackage {
    pub fn new(package_id: impl Into<String>) -> Self {
        Self { package_id: package_id.into() }
    }
}

impl Operation for DeletePackage {
    type Api = Iotda;
    type Output = ();
    type Content = rt::NoBody;
    type Error = PackageError;
    const METADATA: Metadata = Metadata {
        id: "DeletePackage",
        method: Method::DELETE,
        path: "/v5/iot/{project_id}/ota-upgrades/packages/{package_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

/// `GET`, answered with any 2xx and JSON.
#[derive(Clone, Default)]
pub struct ListPackages {
    pub marker: Option<String>,
}

rt::request!(ListPackages { marker: query });

impl Operation for ListPackages {
    type Api = Iotda;
    type Output = Page;
    type Content = rt::JsonBody;
    type Error = PackageError;
    const METADATA: Metadata = Metadata {
        id: "ListPackages",
        method: Method::GET,
        path: "/v5/iot/{project_id}/ota-upgrades/packages",
        success: &[],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

#[derive(Clone, PartialEq, Eq)]
pub struct Page {
    pub packages: Vec<Package>,
}

rt::object!(Page { packages });

#[derive(Clone, PartialEq, Eq)]
pub struct Package {
    pub url: String,
}

rt::object!(Package { url });

/// `GET`, answered with any JSON.
#[derive(Clone)]
pub struct Nested;

rt::request!(Nested {});

impl Operation for Nested {
    type Api = Iotda;
    type Output = runtime::Json;
    type Content = rt::JsonBody;
    type Error = PackageError;
    const METADATA: Metadata = ListPackages::METADATA;
}

rt::errors! {
    pub enum PackageError {
        Unauthorized = Row { status: 401, message: "Unauthorized" },
        NotFound = Row { status: 404, message: "Not Found" },
        PackageNotFound = Row { status: 404, code: "IOTDA.019300", remedy: "Check package_id." },
    }
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
        errors: &[runtime::ErrorRow::new(&[403]).code("1010009").then(runtime::Then::SlowDown)],
    };
}

impl runtime::Accepts<runtime::ApplicationToken> for Northbound {}

#[cfg(any(feature = "client", feature = "blocking"))]
mod login;

/// `POST` with a JSON body, answered with the body as it is.
#[derive(Clone)]
pub struct Echo {
    pub text: String,
}

rt::request!(Echo { text: body });

impl Operation for Echo {
    type Api = Northbound;
    type Output = runtime::Bytes;
    type Content = rt::BinaryBody;
    type Error = EchoError;
    const METADATA: Metadata = Metadata {
        id: "Echo",
        method: Method::POST,
        path: "/echo",
        success: &[200],
        supplied: &[],
        body: Some(Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    pub enum EchoError {
        ThrottleExceeded = Row { status: 403, code: "1010009", message: "app throttle exceed.", then: SlowDown },
        InvalidAccessToken = Row {
            status: 403,
            code: "1010005",
            message: "App_key or access_token is invalid.",
            then: LogInAgain,
        },
    }
}

pub fn endpoint() -> Endpoint {
    Endpoint::new("https://iot.example.com:8743").unwrap()
}

/// Reads an answer of `O` that a server could have sent.
pub fn read<O: Operation>(status: u16, body: impl Into<runtime::Bytes>) -> Result<O::Output, Error<O::Error>> {
    let answer = runtime::http::Response::builder().status(status).header("X-Request-Id", "r-1").body(body.into());
    O::response(answer.unwrap())
}
