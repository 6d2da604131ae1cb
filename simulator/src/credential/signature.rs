//! Whether a request is signed with a known access key: the signature is made again and compared.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{HeaderName, Request};
use huaweicloud_iot_runtime::Secret;
use huaweicloud_iot_runtime::signing::{Algorithm, CanonicalRequest, SigningDate};

use super::{AccessKeyPair, Denied, text};
use crate::clock;

/// How far the date of a signature may be off.
const TOLERANCE: Duration = Duration::from_secs(15 * 60);

/// Whether the header `Authorization` is a signature of either algorithm.
pub(super) fn is_signed(authorization: &str) -> bool {
    ["SDK-HMAC-SHA256 ", "V11-HMAC-SHA256 "].iter().any(|name| authorization.starts_with(name))
}

/// Makes the signature again with the secret key that belongs to the access key. A derived key has to be derived for the
/// service; where none is named, for any.
pub(super) fn check(
    keys: &[AccessKeyPair],
    authorization: &str,
    service: Option<&str>,
    request: &Request<Bytes>,
) -> Result<(), Denied> {
    let stated = Stated::read(authorization)
        .ok_or_else(|| Denied::new("header Authorization has not the form of a signature"))?;
    let key = keys
        .iter()
        .find(|key| key.access_key == stated.access_key)
        .ok_or_else(|| Denied::new("the access key is not known"))?;
    let date = date(request, &stated, service)?;
    let signed: Vec<&str> = stated.signed_headers.split(';').collect();
    if let Some(missing) = signed.iter().find(|name| !request.headers().contains_key(**name)) {
        return Err(Denied::new(format!("the signed header {missing} is missing")));
    }
    let is_signed = |name: &HeaderName| signed.contains(&name.as_str());
    let expected = CanonicalRequest::new(request, is_signed).and_then(|canonical| {
        stated.algorithm.authorization(stated.access_key, &Secret::new(&key.secret_key), &canonical, &date)
    });
    let expected = expected.map_err(|error| Denied::new(format!("the signature cannot be checked: {error}")))?;
    let signature =
        |authorization: &str| authorization.rsplit_once("Signature=").map(|(_, signature)| signature.to_owned());
    match expected.to_str().ok().and_then(signature) {
        Some(expected) if expected == stated.signature => Ok(()),
        _ => Err(Denied::new("the signature does not match the request")),
    }
}

/// What the header `Authorization` states.
struct Stated<'a> {
    algorithm: Algorithm,
    access_key: &'a str,
    /// The day for which a key was derived.
    day: Option<&'a str>,
    signed_headers: &'a str,
    signature: &'a str,
}

impl<'a> Stated<'a> {
    fn read(authorization: &'a str) -> Option<Self> {
        let (name, fields) = authorization.split_once(' ')?;
        let [identity, signed_headers, signature] =
            fields.split(',').map(str::trim).collect::<Vec<_>>().try_into().ok()?;
        let signed_headers = signed_headers.strip_prefix("SignedHeaders=")?;
        let signature = signature.strip_prefix("Signature=")?;
        if name == "SDK-HMAC-SHA256" {
            let access_key = identity.strip_prefix("Access=")?;
            return Some(Self {
                algorithm: Algorithm::SdkHmacSha256,
                access_key,
                day: None,
                signed_headers,
                signature,
            });
        }
        let [access_key, day, region_id, service] =
            identity.strip_prefix("Credential=")?.split('/').collect::<Vec<_>>().try_into().ok()?;
        let algorithm = Algorithm::V11HmacSha256 { region_id: region_id.to_owned(), service: service.to_owned() };
        Some(Self { algorithm, access_key, day: Some(day), signed_headers, signature })
    }
}

/// The date of the signature, when it is signed and fits the machine's clock, which is that of clients.
fn date(request: &Request<Bytes>, stated: &Stated<'_>, wanted: Option<&str>) -> Result<SigningDate, Denied> {
    let value = text(request.headers(), "x-sdk-date").ok_or_else(|| Denied::new("header X-Sdk-Date is missing"))?;
    if !stated.signed_headers.split(';').any(|name| name == "x-sdk-date") {
        return Err(Denied::new("header X-Sdk-Date is not signed"));
    }
    let date = value.parse::<SigningDate>().map_err(|error| Denied::new(format!("header X-Sdk-Date: {error}")))?;
    let time = clock::read(value).map(clock::system_time).unwrap_or(UNIX_EPOCH);
    let now = SystemTime::now();
    let off = now.duration_since(time).or_else(|_| time.duration_since(now)).unwrap_or_default();
    if off > TOLERANCE {
        return Err(Denied::new(format!(
            "header X-Sdk-Date is off by {} s, at most {} s are allowed",
            off.as_secs(),
            TOLERANCE.as_secs()
        )));
    }
    if stated.day.is_some_and(|day| !value.starts_with(day)) {
        return Err(Denied::new("the key was derived for another day than that of X-Sdk-Date"));
    }
    match (&stated.algorithm, wanted) {
        (Algorithm::V11HmacSha256 { service, .. }, Some(wanted)) if service != wanted => {
            Err(Denied::new(format!("the key was derived for {service}, not for {wanted}")))
        }
        _ => Ok(date),
    }
}
