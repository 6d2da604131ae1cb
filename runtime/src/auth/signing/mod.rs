//! Signing with an access key: each request proves that its sender knows the secret key, which never leaves this machine.
//!
//! [`AccessKey`] is the credential for a client. The steps below it are public for code that checks signatures, such as a
//! test server:
//!
//! 1. [`CanonicalRequest`] writes the request in a canonical form;
//! 2. [`Algorithm`] combines it with the [`SigningDate`] into the text to be signed, signs that text with the secret key,
//!    and writes the header `Authorization`.
//!
//! ```
//! use std::time::{Duration, SystemTime};
//!
//! use huaweicloud_iot_runtime::{AccessKey, Bytes, Credential, http};
//!
//! // By default, the date is taken from the clock of this machine.
//! let key = AccessKey::new("AKIOTDATESTKEY000001", "SkIotdaTestSecret0000000000000000000001")
//!     .derived_for("cn-north-4", "iotdm")
//!     .clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(1_709_251_199));
//!
//! let mut request = http::Request::delete("https://iotda.example.com/v5/iot/p1/devices/d1").body(Bytes::new())?;
//! key.authorize(&mut request)?;
//! assert_eq!(request.headers()["X-Sdk-Date"], "20240229T235959Z");
//! assert!(request.headers()["Authorization"].to_str()?.starts_with(
//!     "V11-HMAC-SHA256 Credential=AKIOTDATESTKEY000001/20240229/cn-north-4/iotdm, SignedHeaders=host;x-sdk-date, Signature="
//! ));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod algorithm;
mod canonical;
mod date;
mod moment;
mod signer;
mod word;

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, Uri, header};

pub use self::algorithm::Algorithm;
use self::canonical::CONTENT_SHA256;
pub use self::canonical::CanonicalRequest;
pub use self::date::SigningDate;
use self::moment::{Moment, Moments};
use self::signer::Signer;
use crate::auth::credential::{Credential, header_value};
use crate::error::CredentialError;
use crate::metadata::ApiMetadata;
use crate::request::address::usual_port;
use crate::values::Secret;

/// The region and the service that a derived key is for.
#[derive(Debug, Clone)]
struct Derived {
    region_id: String,
    /// `None` for the service of the API whose request is signed.
    service: Option<String>,
}

/// An access key (AK) with its secret key (SK). It signs each request with the current date.
///
/// The algorithm depends on the edition of the instance: the standard and the enterprise edition need
/// [`derived`](Self::derived), the basic edition the default algorithm.
///
/// The service rejects a request whose date is off by more than 15 minutes.
#[derive(Clone)]
pub struct AccessKey {
    access_key: String,
    secret_key: Secret,
    security_token: Option<Secret>,
    project_id: Option<String>,
    derived: Option<Derived>,
    clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
    /// What the next signature can reuse of the last one. Clones share it, as long as they sign in the same way.
    moments: Arc<Moments>,
}

impl AccessKey {
    /// Signs with SDK-HMAC-SHA256.
    pub fn new(access_key: impl Into<String>, secret_key: impl Into<Secret>) -> Self {
        Self {
            access_key: access_key.into(),
            secret_key: secret_key.into(),
            security_token: None,
            project_id: None,
            derived: None,
            clock: Arc::new(SystemTime::now),
            moments: Arc::default(),
        }
    }

    /// Adds the security token of a temporary key, sent in the header `X-Security-Token`.
    #[must_use]
    pub fn security_token(mut self, token: impl Into<Secret>) -> Self {
        self.security_token = Some(token.into());
        self
    }

    /// Signs with V11-HMAC-SHA256: with a key that is derived from the secret key for one day, one region such as
    /// `cn-north-4`, and the service of the API that is called. Requests that were not made by an
    /// [`Operation`](crate::Operation) need [`derived_for`](Self::derived_for).
    #[must_use]
    pub fn derived(self, region_id: impl Into<String>) -> Self {
        self.with_derived(Derived { region_id: region_id.into(), service: None })
    }

    /// As [`derived`](Self::derived), for the service with this name, such as `iotdm`.
    #[must_use]
    pub fn derived_for(self, region_id: impl Into<String>, service: impl Into<String>) -> Self {
        self.with_derived(Derived { region_id: region_id.into(), service: Some(service.into()) })
    }

    fn with_derived(mut self, derived: Derived) -> Self {
        self.derived = Some(derived);
        self.moments = Arc::default();
        self
    }

    /// Sends the id of the project in the header `X-Project-Id`. Operations with the project in their path do not need it.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Takes the date of signatures from `clock` instead of the clock of this machine, which may be wrong.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The date of `time`, and the signer for that date and `service`.
    fn moment(&self, time: SystemTime, service: Option<&'static str>) -> Result<Arc<Moment>, CredentialError> {
        self.moments
            .at(time, service, |date| Signer::new(&self.algorithm(service)?, &self.access_key, &self.secret_key, date))
    }

    /// The algorithm for requests to `service`.
    fn algorithm(&self, service: Option<&str>) -> Result<Algorithm, CredentialError> {
        let Some(derived) = &self.derived else { return Ok(Algorithm::SdkHmacSha256) };
        let service = derived.service.as_deref().or(service).map(str::to_owned);
        Algorithm::derived(derived.region_id.clone(), service)
    }

    /// Adds the signed headers that the operation does not set.
    fn set_headers(&self, request: &mut Request<Bytes>, date: HeaderValue) -> Result<(), CredentialError> {
        // Transports would add it anyway, but not all in the same form.
        if !request.headers().contains_key(header::HOST) {
            let host = host(request.uri())?;
            request.headers_mut().insert(header::HOST, host);
        }
        let is_unsigned = is_unsigned(request);
        let headers = request.headers_mut();
        headers.insert(DATE, date);
        if let Some(project_id) = &self.project_id {
            headers.insert(PROJECT_ID, header_value("X-Project-Id", given("project id", project_id)?)?);
        }
        if let Some(token) = &self.security_token {
            let token = given("security token", token.expose())?;
            headers.insert(SECURITY_TOKEN, header_value("X-Security-Token", token)?);
        }
        if is_unsigned {
            headers.insert(CONTENT_SHA256, HeaderValue::from_static("UNSIGNED-PAYLOAD"));
        }
        Ok(())
    }
}

impl Credential for AccessKey {
    fn authorize(&self, request: &mut Request<Bytes>) -> Result<(), CredentialError> {
        let time = (self.clock)();
        let api: Option<&&'static ApiMetadata> = request.extensions().get();
        let moment = self.moment(time, api.and_then(|api| api.signing_service))?;
        self.set_headers(request, moment.date.clone())?;
        let has_body = !request.body().is_empty();
        let canonical = CanonicalRequest::new(request, |name| is_signed(name, has_body))?;
        request.headers_mut().insert(header::AUTHORIZATION, moment.signer.authorization(&canonical)?);
        #[cfg(any(feature = "client", feature = "blocking"))]
        request.extensions_mut().insert(crate::auth::credential::SignedAt(time));
        Ok(())
    }
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AccessKey")
            .field("access_key", &self.access_key)
            .field("secret_key", &self.secret_key)
            .field("security_token", &self.security_token)
            .field("project_id", &self.project_id)
            .field("derived", &self.derived)
            .finish_non_exhaustive()
    }
}

const DATE: HeaderName = HeaderName::from_static("x-sdk-date");
const PROJECT_ID: HeaderName = HeaderName::from_static("x-project-id");
const SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-security-token");

/// Whether a header is signed. Those that a proxy or an HTTP client may rewrite are not, such as `User-Agent`, `Accept` and
/// `Content-Length`. Some clients drop the content type of an empty body.
fn is_signed(name: &HeaderName, has_body: bool) -> bool {
    match name.as_str() {
        "content-type" => has_body,
        "host" | "instance-id" | "x-project-id" | "x-sdk-content-sha256" | "x-sdk-date" | "x-security-token" => true,
        _ => false,
    }
}

/// Rejects an empty value, which would be signed for nothing.
fn given<'a>(what: &str, value: &'a str) -> Result<&'a str, CredentialError> {
    if value.is_empty() { Err(CredentialError::new(format!("the {what} is empty"))) } else { Ok(value) }
}

/// Whether the body is not part of the signature: the service hashes JSON and BSON only.
fn is_unsigned(request: &Request<Bytes>) -> bool {
    let content_type = request.headers().get(header::CONTENT_TYPE).filter(|_| !request.body().is_empty());
    let holds = |value: &HeaderValue, media_type: &[u8]| {
        value.as_bytes().windows(media_type.len()).any(|part| part == media_type)
    };
    content_type.is_some_and(|value| !holds(value, b"application/json") && !holds(value, b"application/bson"))
}

/// The header `Host`: in lower case, without the default port of the scheme.
fn host(address: &Uri) -> Result<HeaderValue, CredentialError> {
    let not_given = || CredentialError::new("the address has no host, which the signature covers");
    let host = address.host().filter(|host| !host.is_empty()).ok_or_else(not_given)?;
    let port = address.port_u16().filter(|port| Some(*port) != usual_port(address));
    let host = match port {
        None if !host.bytes().any(|byte| byte.is_ascii_uppercase()) => HeaderValue::from_str(host),
        None => HeaderValue::try_from(host.to_ascii_lowercase()),
        Some(port) => HeaderValue::try_from(format!("{}:{port}", host.to_ascii_lowercase())),
    };
    host.map_err(|_| not_given())
}
