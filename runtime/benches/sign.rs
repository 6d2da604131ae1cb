//! What it costs to sign a request with an access key, beside the bare hash computations over the same bytes.
//!
//! There are two cases. A key that has just been made has to be worked out first, by one or two rounds of HMAC; one that
//! has signed before within the same second has all that at hand. The hash computations are counted accordingly: those
//! of the key only in the first case, and in both the body, the canonical request and the text to be signed. The hash of
//! an empty body is a constant and not counted.

mod support;

use std::hint::black_box;
use std::time::{Duration, SystemTime};

use hmac::{Hmac, KeyInit, Mac};
use http::Request;
use huaweicloud_iot_runtime::signing::{Algorithm, CanonicalRequest, SigningDate};
use huaweicloud_iot_runtime::{AccessKey, Bytes, Credential, http};
use sha2::{Digest, Sha256};
use support::{compare, turn};

const ACCESS_KEY: &str = "AKIOTDATESTKEY000001";
const SECRET_KEY: &str = "SkIotdaTestSecret0000000000000000000001";
const REGION: &str = "cn-north-4";
const SERVICE: &str = "iotdm";

fn main() {
    let derived = Algorithm::V11HmacSha256 { region_id: REGION.to_owned(), service: SERVICE.to_owned() };
    for (what, request) in [("DELETE", delete()), ("POST of 1 KiB", post())] {
        for algorithm in [&Algorithm::SdkHmacSha256, &derived] {
            let hashed = Hashed::of(&request, algorithm);
            let what = format!("{what}, {}", algorithm.name());
            compare(
                &format!("{what}, new key"),
                || turn(|| (key(algorithm), request.clone()), |(key, request)| key.authorize(request)),
                || turn(|| (), |()| hashed.compute(black_box(hashed.key()))),
            );
            let (key, hmac) = (key(algorithm), hashed.key());
            compare(
                &format!("{what}, key at hand"),
                || turn(|| request.clone(), |request| key.authorize(request)),
                || turn(|| (), |()| hashed.compute(black_box(&hmac).clone())),
            );
        }
    }
}

fn key(algorithm: &Algorithm) -> AccessKey {
    let key = AccessKey::new(ACCESS_KEY, SECRET_KEY);
    if *algorithm == Algorithm::SdkHmacSha256 { key } else { key.derived_for(REGION, SERVICE) }
}

fn delete() -> Request<Bytes> {
    request("DELETE", "/ota-upgrades/packages/28bf9b2c-5a4d-4a0a-9a53-4a0a9a532f1c")
        .body(Bytes::new())
        .unwrap_or_default()
}

fn post() -> Request<Bytes> {
    let body = format!(r#"{{"message":"{}"}}"#, "x".repeat(1024 - 14));
    assert_eq!(body.len(), 1024);
    let request = request("POST", "/devices/d4922d8a-6c8e-4396-852c-164aefa6638f/messages");
    request.header("Content-Type", "application/json").body(body.into()).unwrap_or_default()
}

fn request(method: &str, path: &str) -> http::request::Builder {
    let address = format!("https://iotda.cn-north-4.myhuaweicloud.com/v5/iot/0123456789abcdef0123456789abcdef{path}");
    Request::builder().method(method).uri(address).header("Instance-Id", "instance-01")
}

/// The bytes that go through the hash for one signature.
struct Hashed {
    body: Bytes,
    canonical: String,
    string_to_sign: String,
    info: Option<String>,
}

impl Hashed {
    /// Takes the bytes from a request that has been signed.
    fn of(request: &Request<Bytes>, algorithm: &Algorithm) -> Self {
        let mut request = request.clone();
        let clock = || SystemTime::UNIX_EPOCH + Duration::from_secs(1_709_251_199);
        let signed = AccessKey::new(ACCESS_KEY, SECRET_KEY).clock(clock).authorize(&mut request);
        assert!(signed.is_ok());
        let is_signed = |name: &http::HeaderName| name != http::header::AUTHORIZATION;
        let (Ok(canonical), Ok(date)) = (CanonicalRequest::new(&request, is_signed), SigningDate::try_from(clock()))
        else {
            unreachable!("the request has been signed with this date")
        };
        Self {
            body: request.body().clone(),
            canonical: canonical.as_str().to_owned(),
            string_to_sign: algorithm.string_to_sign(&canonical, &date),
            info: (*algorithm != Algorithm::SdkHmacSha256).then(|| format!("20240229/{REGION}/{SERVICE}\u{1}")),
        }
    }

    /// HMAC that has taken in the key of the signature.
    fn key(&self) -> Hmac<Sha256> {
        let Some(info) = &self.info else { return hmac(SECRET_KEY.as_bytes()) };
        let extracted = hmac(ACCESS_KEY.as_bytes()).chain_update(SECRET_KEY).finalize().into_bytes();
        let key: [u8; 32] = hmac(&extracted).chain_update(info).finalize().into_bytes().into();
        // The key of the signature is as long as a text of hexadecimal digits.
        hmac([key, key].as_flattened())
    }

    fn compute(&self, key: Hmac<Sha256>) -> [u8; 32] {
        if !self.body.is_empty() {
            black_box(Sha256::digest(&self.body));
        }
        black_box(Sha256::digest(&self.canonical));
        key.chain_update(&self.string_to_sign).finalize().into_bytes().into()
    }
}

fn hmac(key: &[u8]) -> Hmac<Sha256> {
    let Ok(hmac) = Hmac::new_from_slice(key) else { unreachable!("HMAC takes keys of any length") };
    hmac
}
