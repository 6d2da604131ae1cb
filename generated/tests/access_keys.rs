//! Requests that are signed with an access key arrive with a signature that holds over what arrived.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::time::{Duration, SystemTime};

use huaweicloud_iot::iotda_v5::{BlockingClient, Client, DeleteOtaPackage, InstanceId, PackageId};
use huaweicloud_iot::runtime::http::Request;
use huaweicloud_iot::runtime::signing::{Algorithm, CanonicalRequest, SigningDate};
use huaweicloud_iot::runtime::{AccessKey, Bytes, Secret};
use support::{LocalServer, scope, server};

const ACCESS_KEY: &str = "AKIOTDATESTKEY000001";
const SECRET_KEY: &str = "SkIotdaTestSecret0000000000000000000001";

/// 2024-02-29T23:59:59Z
fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_709_251_199)
}

fn key() -> AccessKey {
    AccessKey::new(ACCESS_KEY, SECRET_KEY).clock(now)
}

fn operation() -> DeleteOtaPackage {
    DeleteOtaPackage::new(PackageId::new("28bf9b2c").unwrap())
}

/// The header `Authorization` that the service expects for the request as it arrived.
fn expected(arrived: &Request<Bytes>, algorithm: &Algorithm, signed: &[&str]) -> String {
    let canonical = CanonicalRequest::new(arrived, |name| signed.contains(&name.as_str())).unwrap();
    let date = SigningDate::try_from(now()).unwrap();
    let header = algorithm.authorization(ACCESS_KEY, &Secret::from(SECRET_KEY), &canonical, &date).unwrap();
    header.to_str().unwrap().to_owned()
}

fn arrived(server: &LocalServer) -> Request<Bytes> {
    server.take_requests().into_iter().next().unwrap()
}

#[tokio::test]
async fn the_basic_edition_gets_the_signature_of_the_secret_key() {
    let server = server(204, "").await;
    let client = Client::scoped(server.address(), scope().instance_id(InstanceId::unchecked("i-1")))
        .credential(key())
        .build()
        .unwrap();
    client.send(operation()).await.unwrap();
    let arrived = arrived(&server);
    assert_eq!(arrived.headers()["X-Sdk-Date"], "20240229T235959Z");
    let signed = ["host", "instance-id", "x-sdk-date"];
    assert_eq!(arrived.headers()["Authorization"], expected(&arrived, &Algorithm::SdkHmacSha256, &signed));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_other_editions_get_the_signature_of_a_derived_key() {
    let server = server(204, "").await;
    let key = key().derived("cn-north-4").security_token("t-1");
    let client = BlockingClient::scoped(server.address(), scope()).credential(key).build().unwrap();
    tokio::task::spawn_blocking(move || client.send(operation())).await.unwrap().unwrap();
    let arrived = arrived(&server);
    assert_eq!(arrived.headers()["X-Security-Token"], "t-1");
    let algorithm = Algorithm::V11HmacSha256 { region_id: "cn-north-4".into(), service: "iotdm".into() };
    let signed = ["host", "x-sdk-date", "x-security-token"];
    assert_eq!(arrived.headers()["Authorization"], expected(&arrived, &algorithm, &signed));
}
