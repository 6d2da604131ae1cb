//! What the vendor's own client for Python sends, and what ours sends for the same calls: the same method, path, query,
//! body and headers, with both forms of signature.
//!
//! `wire_sample.json` holds what was recorded of that client, call by call: what it was given (`client`, `input`) and what
//! it sent (`request`). The keys in it are made up. Left out there is what cannot be the same:
//! - `Host` and `User-Agent`, which tell where a request goes and who sends it;
//! - of `Authorization` all that follows the key: the signature covers those two headers.

#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use huaweicloud_iot::iotda_v5::ota_upgrade_packages::{FileLocation, ObsLocation, PackageType, SignMethod};
use huaweicloud_iot::iotda_v5::{
    AppId, Client, CreateOtaPackage, DeleteOtaPackage, InstanceId, IotdaV5, ListOtaPackageInfo, PackageId, ProductId,
    ProjectId, Scope, ShowOtaPackage,
};
use huaweicloud_iot::runtime::http::Request;
use huaweicloud_iot::runtime::{AccessKey, Bytes, Json, Operation};
use support::server;

#[tokio::test]
async fn every_recorded_call_is_sent_in_the_same_way() {
    let cases: Vec<Json> = serde_json::from_str(include_str!("wire_sample.json")).unwrap();
    for case in &cases {
        let sent = match case["operation"].as_str().unwrap() {
            "CreateOtaPackage" => send(case, create_ota_package(case), 201, "{}").await,
            "DeleteOtaPackage" => send(case, DeleteOtaPackage::new(package_id(case)), 204, "").await,
            "ListOtaPackageInfo" => send(case, list_ota_package_info(case), 200, "{}").await,
            "ShowOtaPackage" => send(case, ShowOtaPackage::new(package_id(case)), 200, "{}").await,
            other => panic!("{other} is not called here"),
        };
        compare(case, &sent);
    }
    assert_eq!(cases.len(), 24);
}

fn compare(case: &Json, sent: &Request<Bytes>) {
    let (recorded, named) = (&case["request"], format!("{} {} {}", case["operation"], case["case"], case["auth"]));
    assert_eq!((sent.method().as_str(), sent.uri().path()), (text(&recorded["method"]), text(&recorded["path"])));
    let query = |query: &str| -> BTreeMap<String, String> {
        let pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let count = pairs.len();
        let pairs = BTreeMap::from_iter(pairs);
        assert_eq!(pairs.len(), count, "{named}: a name stands twice in {query}");
        pairs
    };
    assert_eq!(query(sent.uri().query().unwrap_or("")), query(text(&recorded["query"])), "{named}");
    let body = recorded["body"].as_str().map(|body| serde_json::from_str(body).unwrap());
    let sent_body: Option<Json> = (!sent.body().is_empty()).then(|| serde_json::from_slice(sent.body()).unwrap());
    assert_eq!(sent_body, body, "{named}");
    for (name, value) in recorded["headers"].as_object().unwrap() {
        let sent = sent.headers().get(name).map(|value| value.to_str().unwrap());
        let expected = match name.as_str() {
            // The vendor's client tells the type of a body even where there is none.
            "content-type" if body.is_none() => None,
            _ => value.as_str(),
        };
        let sent = if name == "authorization" { sent.and_then(|sent| sent.split(',').next()) } else { sent };
        assert_eq!(sent, expected, "{named}: {name}");
    }
    let more = ["accept", "accept-encoding", "content-length", "host", "user-agent"];
    for name in sent.headers().keys().filter(|name| !more.contains(&name.as_str())) {
        assert!(recorded["headers"].get(name.as_str()).is_some(), "{named}: {name} was not recorded");
    }
}

/// Sends the call with the key and in the scope of the case, and gives what arrived.
async fn send<O: Operation<Api = IotdaV5>>(case: &Json, operation: O, status: u16, answer: &str) -> Request<Bytes> {
    let server = server(status, answer).await;
    let client = Client::scoped(server.address(), scope(case)).credential(access_key(&case["client"]));
    if let Err(error) = client.build().unwrap().send(operation).await {
        panic!("{case}: {error}");
    }
    server.take_requests().remove(0)
}

fn access_key(client: &Json) -> AccessKey {
    // The date of all cases, 2024-01-02T03:04:05Z.
    let date = SystemTime::UNIX_EPOCH + Duration::from_secs(1_704_164_645);
    let key = AccessKey::new(text(&client["ak"]), text(&client["sk"])).clock(move || date);
    let key = key.project_id(text(&client["project_id"]));
    let key = match client["region_id"].as_str() {
        Some(region) => key.derived_for(region, text(&client["derived_service"])),
        None => key,
    };
    match client["security_token"].as_str() {
        Some(token) => key.security_token(token),
        None => key,
    }
}

fn scope(case: &Json) -> Scope {
    let scope = Scope::new(ProjectId::new(text(&case["client"]["project_id"])).unwrap());
    match case["input"]["header"]["Instance-Id"].as_str() {
        Some(instance) => scope.instance_id(InstanceId::new(instance).unwrap()),
        None => scope,
    }
}

fn create_ota_package(case: &Json) -> CreateOtaPackage {
    let body = &case["input"]["body"];
    let mut operation = CreateOtaPackage::new(
        AppId::new(text(&body["app_id"])).unwrap(),
        PackageType::from(text(&body["package_type"])),
        ProductId::new(text(&body["product_id"])).unwrap(),
        text(&body["version"]),
        file_location(&body["file_location"]),
    );
    if let Some(name) = body["module_name"].as_str() {
        operation = operation.module_name(name);
    }
    if let Some(versions) = body["support_source_versions"].as_array() {
        operation =
            operation.support_source_versions(versions.iter().map(|version| text(version).to_owned()).collect());
    }
    if let Some(description) = body["description"].as_str() {
        operation = operation.description(description);
    }
    if let Some(info) = body["custom_info"].as_str() {
        operation = operation.custom_info(info);
    }
    operation
}

fn file_location(location: &Json) -> FileLocation {
    let Some(object) = location.get("obs_location") else { return FileLocation::new() };
    let (region, bucket) = (text(&object["region_name"]), text(&object["bucket_name"]));
    let object = ObsLocation::new(region, bucket, text(&object["object_key"]))
        .sign_method(SignMethod::from(text(&object["sign_method"])))
        .sign(text(&object["sign"]));
    FileLocation::new().obs_location(object)
}

fn list_ota_package_info(case: &Json) -> ListOtaPackageInfo {
    let query = &case["input"]["query"];
    let mut operation = ListOtaPackageInfo::new(PackageType::from(text(&query["package_type"])));
    if let Some(app) = query["app_id"].as_str() {
        operation = operation.app_id(AppId::new(app).unwrap());
    }
    if let Some(product) = query["product_id"].as_str() {
        operation = operation.product_id(ProductId::new(product).unwrap());
    }
    if let Some(version) = query["version"].as_str() {
        operation = operation.version(version);
    }
    if let Some(limit) = query["limit"].as_i64() {
        operation = operation.limit(i32::try_from(limit).unwrap());
    }
    if let Some(marker) = query["marker"].as_str() {
        operation = operation.marker(marker);
    }
    if let Some(offset) = query["offset"].as_i64() {
        operation = operation.offset(i32::try_from(offset).unwrap());
    }
    operation
}

fn package_id(case: &Json) -> PackageId {
    PackageId::new(text(&case["input"]["path"]["package_id"])).unwrap()
}

/// A text that the sample has.
fn text(value: &Json) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}
