//! Requests are signed as official SDKs sign them, and the signature is over what is sent.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use http::header::{AUTHORIZATION, HOST};
use http::{HeaderName, HeaderValue, Request};
use huaweicloud_iot_runtime::signing::{Algorithm, CanonicalRequest, SigningDate};
use huaweicloud_iot_runtime::{
    AccessKey, Api, ApiMetadata, Bytes, Credential, CredentialError, Endpoint, Metadata, Operation, Secret,
    emitted::{In, Method, NoBody, Object, Path, Query, Show, Value},
    http,
};
use proptest::prelude::*;
use serde_json::Value as Json;
use support::{DeletePackage, Iotda, PackageError, endpoint, scope};

const SECRET_KEY: &str = "SkIotdaTestSecret0000000000000000000001";
const TOKEN: &str = "hQpjbi1ub3J0aC00EXAMPLETOKEN==";

fn vectors() -> Vec<Json> {
    let file: Json = serde_json::from_str(include_str!("signing_vectors.json")).unwrap();
    let vectors = file["vectors"].as_array().unwrap().clone();
    assert_eq!(vectors.len(), 18);
    vectors
}

fn text<'a>(vector: &'a Json, key: &str) -> &'a str {
    vector[key].as_str().unwrap_or_else(|| panic!("{key} of {vector}"))
}

fn algorithm(vector: &Json) -> Algorithm {
    match text(vector, "algorithm") {
        "SDK-HMAC-SHA256" => Algorithm::SdkHmacSha256,
        "V11-HMAC-SHA256" => Algorithm::V11HmacSha256 {
            region_id: text(vector, "region_id").to_owned(),
            service: text(vector, "service").to_owned(),
        },
        other => panic!("{other}"),
    }
}

/// The request of a vector, with path and query as this crate sends them.
fn request(vector: &Json) -> Request<Bytes> {
    let mut target: String = text(vector, "path").split('/').skip(1).map(encoded_segment).collect();
    let mut query = Query::default();
    for pair in vector["query"].as_array().unwrap() {
        query.pair(pair[0].as_str().unwrap(), &pair[1].as_str().unwrap());
    }
    if !query.as_str().is_empty() {
        target = format!("{target}?{}", query.as_str());
    }
    let mut request = Request::new(Bytes::from(text(vector, "body").to_owned()));
    *request.method_mut() = text(vector, "method").parse().unwrap();
    *request.uri_mut() = format!("https://{}{target}", text(vector, "host")).parse().unwrap();
    for (name, value) in vector["headers"].as_object().unwrap() {
        let name: HeaderName = name.parse().unwrap();
        request.headers_mut().insert(name, value.as_str().unwrap().parse().unwrap());
    }
    request
}

fn encoded_segment(segment: &str) -> String {
    Path::fill("/{segment}", &[segment]).map_or("/".to_owned(), |path| path.as_str().to_owned())
}

#[test]
fn every_step_agrees_with_official_sdks_for_the_headers_that_they_sign() {
    for vector in vectors() {
        let id = (text(&vector, "id"), text(&vector, "algorithm"));
        let mut request = request(&vector);
        request.headers_mut().insert(HOST, text(&vector, "host").parse().unwrap());
        if text(&vector, "canonical_request").ends_with("\nUNSIGNED-PAYLOAD") {
            request.headers_mut().insert("X-Sdk-Content-Sha256", HeaderValue::from_static("UNSIGNED-PAYLOAD"));
        }
        let signed: Vec<HeaderName> = vector["signed_headers"]
            .as_array()
            .unwrap()
            .iter()
            .rev()
            .map(|name| name.as_str().unwrap().parse().unwrap())
            .collect();
        let date: SigningDate = text(&vector, "date").parse().unwrap();
        let algorithm = algorithm(&vector);

        let canonical = CanonicalRequest::new(&request, |name| signed.contains(name)).unwrap();
        assert_eq!(canonical.as_str(), text(&vector, "canonical_request"), "{id:?}");
        assert_eq!(algorithm.string_to_sign(&canonical, &date), text(&vector, "string_to_sign"), "{id:?}");
        let secret_key = Secret::new(text(&vector, "secret_key"));
        let authorization =
            algorithm.authorization(text(&vector, "access_key"), &secret_key, &canonical, &date).unwrap();
        assert_eq!(authorization, text(&vector, "authorization"), "{id:?}");
        assert!(authorization.to_str().unwrap().ends_with(text(&vector, "signature")), "{id:?}");
        assert!(authorization.is_sensitive());
    }
}

/// The headers that official SDKs sign and an [`AccessKey`] does not sign, for a reason.
fn is_left_out(name: &str, vector: &Json) -> bool {
    name == "user-agent" || name == "content-type" && text(vector, "body").is_empty()
}

#[test]
fn an_access_key_agrees_with_official_sdks_where_it_signs_the_same_headers() {
    let mut agreed = 0;
    for vector in vectors() {
        let signed: Vec<&str> =
            vector["signed_headers"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
        if text(&vector, "origin") != "python-sdk" || signed.iter().any(|name| is_left_out(name, &vector)) {
            continue;
        }
        let mut key = AccessKey::new(text(&vector, "access_key"), text(&vector, "secret_key")).clock(leap_day);
        if let Algorithm::V11HmacSha256 { region_id, service } = algorithm(&vector) {
            key = key.derived_for(region_id, service);
        }
        let mut request = request(&vector);
        // What the vector has among its headers, the key sets by itself.
        for name in ["X-Sdk-Date", "X-Project-Id", "X-Security-Token"] {
            let Some(value) = request.headers_mut().remove(name) else { continue };
            let value = value.to_str().unwrap();
            key = match name {
                "X-Project-Id" => key.project_id(value),
                "X-Security-Token" => key.security_token(value),
                _ => key,
            };
        }
        key.authorize(&mut request).unwrap();
        assert_eq!(request.headers()[AUTHORIZATION], text(&vector, "authorization"), "{}", text(&vector, "id"));
        agreed += 1;
    }
    assert_eq!(agreed, 8);
}

/// 20240229T235959Z.
fn leap_day() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_709_251_199)
}

fn key() -> AccessKey {
    AccessKey::new("AKIOTDATESTKEY000001", SECRET_KEY)
        .security_token(TOKEN)
        .derived_for("cn-north-4", "iotdm")
        .clock(leap_day)
}

fn signed_headers(request: &Request<Bytes>) -> &str {
    let authorization = request.headers()[AUTHORIZATION].to_str().unwrap();
    authorization.split_once("SignedHeaders=").unwrap().1.split_once(',').unwrap().0
}

#[test]
fn what_the_service_reads_is_signed_and_what_a_proxy_rewrites_is_not() {
    let mut request = Request::post("https://IoT.example.com:443/v5/iot/p1/devices")
        .header("Content-Type", "application/json")
        .header("Instance-Id", "i1")
        .header("User-Agent", "a")
        .header("Accept", "b")
        .header("Content-Length", "2")
        .body(Bytes::from("{}"))
        .unwrap();
    key().project_id("p1").authorize(&mut request).unwrap();
    assert_eq!(signed_headers(&request), "content-type;host;instance-id;x-project-id;x-sdk-date;x-security-token");
    assert_eq!(request.headers()["Host"], "iot.example.com");
    assert_eq!(request.headers()["X-Sdk-Date"], "20240229T235959Z");
    assert_eq!(
        (&request.headers()["X-Project-Id"], &request.headers()["X-Security-Token"]),
        (&"p1".parse().unwrap(), &TOKEN.parse().unwrap())
    );
    for name in ["Authorization", "X-Security-Token"] {
        assert!(request.headers()[name].is_sensitive(), "{name}");
    }
}

#[test]
fn a_body_that_is_neither_json_nor_bson_goes_without_its_hash() {
    let signed = |content_type: &'static str, body: &'static str| {
        let mut request = Request::post("https://a/b").header("Content-Type", content_type).body(body.into()).unwrap();
        key().authorize(&mut request).unwrap();
        (request.headers().contains_key("X-Sdk-Content-Sha256"), signed_headers(&request).to_owned())
    };
    let names = "content-type;host;x-sdk-date;x-security-token";
    for hashed in ["application/json", "application/json;charset=UTF-8", "application/bson"] {
        assert_eq!(signed(hashed, "{}"), (false, names.to_owned()));
    }
    let names = "content-type;host;x-sdk-content-sha256;x-sdk-date;x-security-token";
    assert_eq!(signed("multipart/form-data; boundary=x", "--x--"), (true, names.to_owned()));
    assert_eq!(signed("multipart/form-data; boundary=x", ""), (false, "host;x-sdk-date;x-security-token".to_owned()));
}

#[test]
fn what_a_key_keeps_for_its_next_signature_is_not_taken_by_another_key() {
    let signature = |key: &AccessKey| {
        let mut request = Request::get("https://a/b").body(Bytes::new()).unwrap();
        key.authorize(&mut request).unwrap();
        request.headers()[AUTHORIZATION].to_str().unwrap().to_owned()
    };
    let first = key();
    assert_eq!(signature(&first), signature(&first.clone()));
    let other = first.clone().derived_for("cn-north-9", "iotdm");
    assert_eq!(signature(&other), signature(&key().derived_for("cn-north-9", "iotdm")));
    assert_eq!(signature(&first), signature(&key()));
    let tomorrow = first.clone().clock(|| leap_day() + Duration::from_secs(1));
    assert!(signature(&tomorrow).contains("/20240301/") && signature(&first).contains("/20240229/"));
}

#[test]
fn a_derived_key_is_for_the_service_of_the_api_that_a_request_belongs_to() {
    let key = AccessKey::new("a", "s").derived("cn-north-4").clock(leap_day);
    let credential = |mut request: Request<Bytes>| {
        let signed =
            key.authorize(&mut request).map(|()| request.headers()[AUTHORIZATION].to_str().unwrap().to_owned());
        signed.map(|value| value.split_once(',').unwrap().0.to_owned()).map_err(|error| error.to_string())
    };
    let iotda = || DeletePackage::new("1").request(&endpoint(), &scope()).unwrap();
    let mut other = iotda();
    other.extensions_mut().insert::<&'static ApiMetadata>(&OTHER);
    for _ in 0..2 {
        let expected = "V11-HMAC-SHA256 Credential=a/20240229/cn-north-4";
        assert_eq!(credential(iotda()), Ok(format!("{expected}/iotdm")));
        assert_eq!(credential(other.clone()), Ok(format!("{expected}/other")));
    }
    assert_eq!(
        credential(Request::get("https://a/b").body(Bytes::new()).unwrap()).unwrap_err(),
        "cannot authorise the request: the service to derive a key for is not known; name it with `derived_for`"
    );
}

const OTHER: ApiMetadata = ApiMetadata { signing_service: Some("other"), ..Iotda::METADATA };

#[test]
fn the_body_the_date_and_the_port_are_part_of_the_signature() {
    let signature = |address: &str, body: &'static str, key: AccessKey| {
        let mut request = Request::put(address).header("Content-Type", "application/json").body(body.into()).unwrap();
        key.authorize(&mut request).unwrap();
        request.headers()[AUTHORIZATION].clone()
    };
    let first = signature("https://a/b", "{}", key());
    assert_eq!(first, signature("https://a/b", "{}", key()));
    assert_ne!(first, signature("https://a/b", "{ }", key()));
    assert_ne!(first, signature("https://a:8443/b", "{}", key()));
    assert_ne!(first, signature("https://a/b", "{}", key().clock(|| leap_day() - Duration::from_secs(1))));
    assert_ne!(first, signature("https://a/b", "{}", key().derived_for("cn-north-4", "iam")));
}

#[test]
fn each_call_signs_afresh() {
    let seconds = Arc::new(AtomicU64::new(0));
    let key = key().clock(move || leap_day() + Duration::from_secs(seconds.fetch_add(1, Ordering::Relaxed)));
    let mut request = DeletePackage::new("28bf9b2c").request(&endpoint(), &scope()).unwrap();
    key.authorize(&mut request).unwrap();
    let first = request.headers().clone();
    key.authorize(&mut request).unwrap();
    let second = request.headers();
    assert_eq!(
        (&first["X-Sdk-Date"], &second["X-Sdk-Date"]),
        (&"20240229T235959Z".parse().unwrap(), &"20240301T000000Z".parse().unwrap())
    );
    assert_ne!(first["Authorization"], second["Authorization"]);
    assert!(second["Authorization"].to_str().unwrap().contains("/20240301/cn-north-4/iotdm, "));
    assert_eq!(first.len(), second.len());

    // Without a clock given, it is that of the machine.
    AccessKey::new("a", "s").authorize(&mut request).unwrap();
    let date: SigningDate = request.headers()["X-Sdk-Date"].to_str().unwrap().parse().unwrap();
    assert!(date > SigningDate::try_from(SystemTime::now() - Duration::from_secs(600)).unwrap());
}

fn refusal(key: AccessKey) -> CredentialError {
    key.authorize(&mut Request::delete("https://a/b").body(Bytes::new()).unwrap()).unwrap_err()
}

#[test]
fn what_is_missing_is_named() {
    for (key, what) in [
        (AccessKey::new("", "s"), "the access key is empty"),
        (AccessKey::new("a", ""), "the secret key is empty"),
        (AccessKey::new("a", "s").derived(""), "the region id is empty"),
        (AccessKey::new("a", "s").derived_for("r", ""), "the service name is empty"),
        (AccessKey::new("a", "s").security_token(""), "the security token is empty"),
        (AccessKey::new("a", "s").project_id(""), "the project id is empty"),
    ] {
        assert_eq!(refusal(key).to_string(), format!("cannot authorise the request: {what}"));
    }
    let error = key().authorize(&mut Request::get("/b").body(Bytes::new()).unwrap()).unwrap_err();
    assert_eq!(error.to_string(), "cannot authorise the request: the address has no host, which the signature covers");
}

#[test]
fn what_no_header_can_hold_is_refused_without_being_shown() {
    for (key, what) in [
        (AccessKey::new("hunter2\n", "s"), "the access key holds a blank, a line break"),
        (AccessKey::new("hunter2, Signature=", "s"), "the access key holds a blank, a line break"),
        (AccessKey::new("hunter2/r", "s"), "the access key holds a comma or a slash"),
        (AccessKey::new("a", "hunter2\n"), "the secret key holds a blank, a line break"),
        (AccessKey::new("a", "s").derived("hunter2/r"), "the region id holds a comma or a slash"),
        (AccessKey::new("a", "s").security_token("hunter2\r\nX: y"), "the value for header X-Security-Token holds"),
        (AccessKey::new("a", "s").project_id("hunter2\n"), "the value for header X-Project-Id holds"),
    ] {
        let error = refusal(key);
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(shown.starts_with(&format!("cannot authorise the request: {what}")), "{shown}");
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}

#[test]
fn a_header_without_one_plain_value_is_not_signed() {
    let refused = |values: &[&'static [u8]]| {
        let mut request = Request::get("https://a/b").body(Bytes::new()).unwrap();
        for value in values {
            request.headers_mut().append("Instance-Id", HeaderValue::from_bytes(value).unwrap());
        }
        key().authorize(&mut request).unwrap_err().to_string()
    };
    assert_eq!(
        refused(&[b"i1", b"i2"]),
        "cannot authorise the request: header instance-id is to be signed, but occurs twice"
    );
    assert!(
        refused(&[b"i\xff"]).ends_with("header instance-id is to be signed, but has characters outside visible ASCII")
    );
}

#[test]
fn secrets_are_never_shown() {
    let key = key();
    let mut request = Request::get("https://a/b").body(Bytes::new()).unwrap();
    key.authorize(&mut request).unwrap();
    let authorization = request.headers()[AUTHORIZATION].to_str().unwrap();
    let signature = authorization.rsplit_once('=').unwrap().1;
    let shown = format!("{key:?} {key:#?} {request:?} {request:#?}");
    for secret in [SECRET_KEY, TOKEN, signature] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("AKIOTDATESTKEY000001") && shown.contains("cn-north-4"), "{shown}");
}

/// The canonical path and query.
fn canonical(request: &Request<Bytes>) -> (String, String) {
    let canonical = CanonicalRequest::new(request, |_| false).unwrap();
    let mut lines = canonical.as_str().split('\n').skip(1).map(str::to_owned);
    (lines.next().unwrap(), lines.next().unwrap())
}

#[test]
fn an_address_that_another_hand_wrote_is_recoded() {
    let canonical = |address: &str| canonical(&Request::get(address).body(Bytes::new()).unwrap());
    assert_eq!(canonical("https://a"), ("/".to_owned(), String::new()));
    assert_eq!(canonical("https://a/"), ("/".to_owned(), String::new()));
    assert_eq!(canonical("https://a//b").0, "//b/");
    assert_eq!(canonical("https://a/%7eb+c:d/%c3%a4%2f/x%2/").0, "/~b%2Bc%3Ad/%C3%A4%2F/x%252/");
    // `:` stands behind `0`, although `%3A` does not. An equals sign in a value is encoded.
    assert_eq!(canonical("https://a/?k:=1&k0&&k0=%2b&k=a=b&k=a%3d").1, "k=a%3D&k=a%3Db&k0=&k0=%2B&k%3A=1");
    let request = DeletePackage::new("p/1").request(&Endpoint::new("https://a/%7e:").unwrap(), &scope()).unwrap();
    assert_eq!(canonical(&request.uri().to_string()).0, "/~%3A/v5/iot/p1/ota-upgrades/packages/p%2F1/");
}

/// An operation with whatever values.
#[derive(Debug)]
struct Probe {
    id: String,
    pairs: Vec<(&'static str, String)>,
}

impl Object for Probe {
    fn show<'a>(&'a self, to: &mut Show<'_, 'a>) {
        let (mut places, mut wires, mut values) = (vec![In::Path], vec!["device_id"], vec![&self.id as &dyn Value]);
        for (name, value) in &self.pairs {
            places.push(In::Query);
            wires.push(name);
            values.push(value);
        }
        // The names of fields are known to the compiler, save in this test.
        to.fields("Probe", places.leak(), "", wires.leak(), &values);
    }
}

impl Operation for Probe {
    type Api = Iotda;
    type Output = ();
    type Content = NoBody;
    type Error = PackageError;
    const METADATA: Metadata = Metadata {
        id: "Probe",
        method: Method::GET,
        path: "/v5/iot/{project_id}/devices/{device_id}",
        success: &[],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

proptest! {
    #[test]
    fn the_signature_is_over_what_is_sent(
        id in "[^.].{0,12}",
        pairs in prop::collection::vec(("[a-c0:~ =&é]{1,3}", any::<String>()), 0..6),
    ) {
        let named = pairs.iter().map(|(name, value)| (&*name.clone().leak(), value.clone())).collect();
        let request = Probe { id, pairs: named }.request(&endpoint(), &scope()).unwrap();
        let (path, query) = canonical(&request);
        prop_assert_eq!(path, format!("{}/", request.uri().path()));

        let mut sent: Vec<&str> = request.uri().query().unwrap_or_default().split('&').collect();
        let mut signed: Vec<&str> = query.split('&').collect();
        sent.sort_unstable();
        signed.sort_unstable();
        prop_assert_eq!(signed, sent);

        // Read by another hand, the pairs are those of the caller in the order of bytes.
        let read: Vec<(String, String)> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let mut sorted = pairs;
        sorted.sort();
        prop_assert_eq!(read, sorted);
    }
}

/// Checks a signature as the service does: over the lines that came in.
#[cfg(any(feature = "blocking", feature = "client"))]
fn assert_signed(sent: &str) {
    let (head, body) = sent.split_once("\r\n\r\n").unwrap();
    let mut lines = head.split("\r\n");
    let start: Vec<&str> = lines.next().unwrap().split(' ').collect();
    let mut received = Request::builder().method(start[0]).uri(start[1]);
    for (name, value) in lines.map(|line| line.split_once(": ").unwrap()) {
        received = received.header(name, value);
    }
    let received = received.body(Bytes::from(body.to_owned())).unwrap();
    let signed: Vec<HeaderName> = signed_headers(&received).split(';').map(|name| name.parse().unwrap()).collect();
    let canonical = CanonicalRequest::new(&received, |name| signed.contains(name)).unwrap();
    let date = received.headers()["X-Sdk-Date"].to_str().unwrap().parse().unwrap();
    let algorithm = Algorithm::V11HmacSha256 { region_id: "cn-north-4".to_owned(), service: "iotdm".to_owned() };
    let expected = algorithm.authorization("AKIOTDATESTKEY000001", &SECRET_KEY.into(), &canonical, &date).unwrap();
    assert_eq!(received.headers()[AUTHORIZATION], expected, "{}", canonical.as_str());
    assert_eq!(canonical.signed_headers(), "host;instance-id;x-sdk-date;x-security-token");
}

/// A probe with characters that some HTTP clients encode in ways of their own.
#[cfg(any(feature = "blocking", feature = "client"))]
fn quoted() -> Probe {
    let pairs = [("z'", "\" +"), ("a", "")];
    Probe {
        id: "a/b c'\"".to_owned(),
        pairs: pairs.into_iter().map(|(name, value)| (name, value.to_owned())).collect(),
    }
}

#[cfg(feature = "blocking")]
#[test]
fn the_blocking_client_sends_what_was_signed() {
    let server = support::server::Server::answering("HTTP/1.1 204 No Content", "");
    let client =
        huaweicloud_iot_runtime::blocking::Client::scoped(&server.address, scope()).credential(key()).build().unwrap();
    client.send(quoted()).unwrap();
    assert_signed(&server.request());
}

#[cfg(feature = "client")]
#[tokio::test]
async fn the_client_sends_what_was_signed() {
    let server = support::server::Server::answering("HTTP/1.1 204 No Content", "");
    let client = huaweicloud_iot_runtime::Client::scoped(&server.address, scope()).credential(key()).build().unwrap();
    client.send(quoted()).await.unwrap();
    assert_signed(&server.request());
}

#[cfg(feature = "blocking")]
#[test]
fn a_refusal_tells_whether_the_clock_is_off() {
    use huaweicloud_iot_runtime::{AuthToken, Then, blocking};

    // The key signs with the date of the leap day, and the server's clock is off by 14 minutes and by 16.
    for (status, date, expected) in [
        ("401 Unauthorized", "Thu, 29 Feb 2024 23:45:59 GMT", None),
        ("401 Unauthorized", "Thu, 29 Feb 2024 23:43:59 GMT", Some(Then::SetClock)),
        ("403 Forbidden", "Fri, 01 Mar 2024 00:15:59 GMT", Some(Then::SetClock)),
        ("404 Not Found", "Fri, 01 Mar 2024 00:15:59 GMT", None),
        ("401 Unauthorized", "yesterday", None),
    ] {
        let body = r#"{ "error_code": "APIGW.0301", "error_msg": "Incorrect IAM authentication information" }"#;
        let server = support::server::Server::answering(&format!("HTTP/1.1 {status}\nDate: {date}"), body);
        let signing = blocking::Client::scoped(&server.address, scope()).credential(key()).build().unwrap();
        assert_eq!(signing.send(quoted()).unwrap_err().then(), expected, "{status} {date}");
        // Without a signature the clock of this machine does not matter.
        let token = blocking::Client::scoped(&server.address, scope()).credential(AuthToken::new("t")).build().unwrap();
        assert_eq!(token.send(quoted()).unwrap_err().then(), None);
    }
}
