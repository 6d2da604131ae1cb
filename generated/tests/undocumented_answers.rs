//! Answers that the two pages do not document, as proxies, gateways and the platforms themselves give them: what the
//! emitted operations and their clients make of them.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::fmt::Debug;

use huaweicloud_iot::iotda_v5::ota_upgrade_packages::DeleteOtaPackageError;
use huaweicloud_iot::iotda_v5::{self, DeleteOtaPackage, PackageId};
use huaweicloud_iot::northbound_v1::device_upgrade::DeleteVersionPackageError;
use huaweicloud_iot::northbound_v1::{self, DeleteVersionPackage, FileId};
use huaweicloud_iot::runtime::{BuildError, Operation, ReadErrorKind, ServiceError, Then};
use huaweicloud_iot::{AnyError, Error};
use support::{Outcome, answer, by_iotda, by_northbound, iotda, northbound, scope, server};

const HTML: &str = "<html><h1>502 Bad Gateway</h1></html>";

fn refusal<K: Debug>(result: Result<(), Error<K>>) -> ServiceError<K> {
    match result {
        Err(Error::Service(refused)) => refused,
        other => panic!("not a refusal: {other:?}"),
    }
}

fn flaw<K: Debug>(result: Result<(), Error<K>>) -> ReadErrorKind {
    match result {
        Err(Error::Read(unread)) => unread.kind().clone(),
        other => panic!("not unreadable: {other:?}"),
    }
}

fn ota_package(status: u16, body: &str) -> Outcome<DeleteOtaPackage> {
    DeleteOtaPackage::response(answer(status, body))
}

fn version_package(status: u16, body: &str) -> Outcome<DeleteVersionPackage> {
    DeleteVersionPackage::response(answer(status, body))
}

#[test]
fn a_status_without_a_body_tells_enough_only_where_the_page_documents_it_by_itself() {
    assert_eq!(refusal(ota_package(404, "")).kind, DeleteOtaPackageError::NotFound);
    assert_eq!(flaw(ota_package(400, "")), ReadErrorKind::Empty);
    assert_eq!(flaw(version_package(404, "")), ReadErrorKind::Empty);
}

#[test]
fn an_unknown_code_leaves_the_documented_status() {
    let unknown = r#"{"error_code":"IOTDA.999999","error_msg":"Who knows."}"#;
    let refused = refusal(ota_package(403, unknown));
    assert_eq!(refused.kind, DeleteOtaPackageError::Forbidden);
    assert_eq!(refused.to_string(), "403 IOTDA.999999: Who knows.");
    let refused = refusal(ota_package(409, unknown));
    assert_eq!(refused.kind, DeleteOtaPackageError::Undocumented);
    assert_eq!(refused.to_string(), "409 IOTDA.999999: Who knows.");
    let refused = refusal(version_package(403, r#"{"error_code":"999999","error_desc":"Who knows."}"#));
    assert_eq!(refused.kind, DeleteVersionPackageError::Undocumented);
    assert_eq!((refused.to_string().as_str(), refused.remedy()), ("403 999999: Who knows.", None));
}

#[test]
fn a_status_of_the_gateway_does_not_speak_of_the_package() {
    let refused = refusal(ota_package(404, r#"{"error_code":"APIGW.0101","error_msg":"No such API."}"#));
    assert_eq!(refused.kind, DeleteOtaPackageError::Undocumented);
    assert_eq!(refused.to_string(), "404 APIGW.0101: No such API.");
    let refused = refusal(ota_package(429, r#"{"error_code":"APIGW.0308","error_msg":"Too often."}"#));
    assert_eq!((refused.kind, refused.then()), (DeleteOtaPackageError::Undocumented, Some(Then::SlowDown)));
}

#[test]
fn an_error_that_comes_with_success_is_an_error() {
    let refused = refusal(version_package(200, r#"{"error_code":"123002","error_desc":"Not found."}"#));
    assert_eq!(refused.kind, DeleteVersionPackageError::NotFound);
    assert_eq!(refused.to_string(), "200 123002: Not found.");
    let refused = refusal(version_package(200, r#"{"error_code":"999999"}"#));
    assert_eq!(refused.kind, DeleteVersionPackageError::Undocumented);
    let refused = refusal(ota_package(204, r#"{"error_code":"IOTDA.019300","error_msg":"Not found."}"#));
    assert_eq!(refused.kind, DeleteOtaPackageError::PackageNotFound);
    assert_eq!(refused.to_string(), "204 IOTDA.019300: Not found.");
}

#[test]
fn a_success_of_another_form_is_not_taken_for_one() {
    // JSON that says more than is documented does not undo what was done.
    assert!(ota_package(204, r#"{"package_id":"1"}"#).is_ok());
    assert_eq!(flaw(version_package(200, "deleted")), ReadErrorKind::UnexpectedBody);
    assert_eq!(flaw(ota_package(200, "")), ReadErrorKind::Status);
    assert_eq!(flaw(version_package(204, "")), ReadErrorKind::Status);
    assert_eq!(flaw(ota_package(302, "")), ReadErrorKind::Redirect { location: None });
}

#[tokio::test(flavor = "multi_thread")]
async fn both_clients_tell_the_same_about_answers_that_make_no_sense() {
    let package = || DeleteOtaPackage::new(PackageId::new("1").unwrap());
    let html = server(502, HTML).await;
    assert_eq!(by_iotda(&html, scope(), package()).await.map(flaw), [ReadErrorKind::Html, ReadErrorKind::Html]);
    let broken = server(404, r#"{"error_code":"IOTDA.0193"#).await;
    assert_eq!(
        by_iotda(&broken, scope(), package()).await.map(flaw),
        [ReadErrorKind::Truncated, ReadErrorKind::Truncated]
    );
    let refused = server(200, r#"{"error_code":"123002"}"#).await;
    for result in by_northbound(&refused, DeleteVersionPackage::new(FileId::unchecked("1"))).await {
        assert_eq!(refusal(result).to_string(), "200 123002: Device or package file not found.");
    }
}

/// Deletes a package with each API; their different errors become one by `?`.
async fn delete_both(iotda: &iotda_v5::Client, northbound: &northbound_v1::Client, id: &str) -> Result<(), AnyError> {
    iotda.send(DeleteOtaPackage::new(PackageId::new(id)?)).await?;
    northbound.send(DeleteVersionPackage::new(FileId::new(id)?)).await?;
    Ok(())
}

#[tokio::test]
async fn the_errors_of_both_apis_and_of_ids_compose() {
    let (deleted, done) = (server(204, "").await, server(200, "").await);
    let gone = server(404, r#"{"error_code":"IOTDA.019300","error_msg":"Not found."}"#).await;
    let throttled = server(403, r#"{"error_code":"1010009"}"#).await;

    delete_both(&iotda(&deleted), &northbound(&done), "1").await.unwrap();

    let error = delete_both(&iotda(&gone), &northbound(&done), "1").await.unwrap_err();
    assert_eq!((error.to_string().as_str(), error.request_id()), ("404 IOTDA.019300: Not found.", Some("r-1")));

    let error = delete_both(&iotda(&deleted), &northbound(&throttled), "1").await.unwrap_err();
    assert_eq!((error.to_string().as_str(), error.then()), ("403 1010009: app throttle exceed.", Some(Then::SlowDown)));

    let error = delete_both(&iotda(&deleted), &northbound(&done), "a b").await.unwrap_err();
    assert!(matches!(error, AnyError::Build(BuildError::Value(_))), "{error:?}");
}
