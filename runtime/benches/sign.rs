//! What it costs to sign a request with an access key, beside the bare hash computations over the same bytes: what the
//! signature needs at least.

use std::hint::black_box;
use std::time::{Duration, SystemTime};

use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderName, Request};
use huaweicloud_iot_runtime::signing::{Algorithm, CanonicalRequest, SigningDate};
use huaweicloud_iot_runtime::{AccessKey, Bytes, Credential, http};
use sha2::{Digest, Sha256};

const ACCESS_KEY: &str = "AKIOTDATESTKEY000001";
const SECRET_KEY: &str = "SkIotdaTestSecret0000000000000000000001";
const REGION: &str = "cn-north-4";

fn sign(criterion: &mut Criterion) {
    let derived = Algorithm::V11HmacSha256 { region_id: REGION.to_owned(), service: Algorithm::IOTDA.to_owned() };
    for (what, request) in [("DELETE", delete()), ("POST 1 KiB", post())] {
        for algorithm in [Algorithm::SdkHmacSha256, derived.clone()] {
            let mut group = criterion.benchmark_group(format!("{what}, {}", algorithm.name()));
            let key = AccessKey::new(ACCESS_KEY, SECRET_KEY);
            let key = if algorithm == derived { key.derived(REGION) } else { key };
            group.bench_function(BenchmarkId::from_parameter("signing"), |bencher| {
                bencher.iter_batched_ref(
                    || request.clone(),
                    |request| key.authorize(request),
                    BatchSize::NumIterations(64),
                );
            });

            let hashed = Hashed::of(&request, &algorithm);
            group.bench_function(BenchmarkId::from_parameter("bare hashes"), |bencher| {
                bencher.iter(|| black_box(&hashed).compute());
            });
        }
    }
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
        let is_signed = |name: &HeaderName| name != http::header::AUTHORIZATION;
        let (Ok(canonical), Ok(date)) = (CanonicalRequest::new(&request, is_signed), SigningDate::try_from(clock()))
        else {
            unreachable!("the request has been signed with this date")
        };
        Self {
            body: request.body().clone(),
            canonical: canonical.as_str().to_owned(),
            string_to_sign: algorithm.string_to_sign(&canonical, &date),
            info: (*algorithm != Algorithm::SdkHmacSha256).then(|| format!("20240229/{REGION}/iotdm\u{1}")),
        }
    }

    fn compute(&self) -> [u8; 32] {
        black_box(Sha256::digest(&self.body));
        black_box(Sha256::digest(&self.canonical));
        let Some(info) = &self.info else { return hmac(SECRET_KEY.as_bytes(), &self.string_to_sign) };
        let key = hmac(&hmac(ACCESS_KEY.as_bytes(), SECRET_KEY), info);
        // The key of the signature is as long as a text of hexadecimal digits.
        hmac([key, key].as_flattened(), &self.string_to_sign)
    }
}

fn hmac(key: &[u8], text: &str) -> [u8; 32] {
    let Ok(mut hmac) = Hmac::<Sha256>::new_from_slice(key) else { unreachable!("HMAC takes keys of any length") };
    hmac.update(text.as_bytes());
    hmac.finalize().into_bytes().into()
}

criterion_group!(benches, sign);
criterion_main!(benches);
