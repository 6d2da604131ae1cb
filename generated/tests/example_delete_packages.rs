//! The example `delete_packages` runs, and shows what it promises.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../examples/delete_packages.rs"]
#[allow(dead_code, reason = "its `main` is not called here")]
mod delete_packages;

use huaweicloud_iot::iotda_v5::ota_upgrade_packages::DeleteOtaPackageError;
use huaweicloud_iot::northbound_v1::device_upgrade::DeleteVersionPackageError;
use huaweicloud_iot::runtime::OperationError;

async fn output() -> String {
    let mut output = Vec::new();
    delete_packages::run(&mut output).await.unwrap();
    String::from_utf8(output).unwrap()
}

#[tokio::test]
async fn the_example_shows_requests_successes_and_every_documented_error() {
    let output = output().await;
    let lines: Vec<&str> = output.lines().map(str::trim).collect();
    for line in [
        "DELETE /v5/iot/my-project/ota-upgrades/packages/28bf9b2c-5a4d-4a0a-9a53-2f1c4a0a9a53",
        "instance-id: my-instance",
        "x-auth-token: ***",
        "204 (no body)",
        "the caller gets   Ok(())",
        "DELETE /iodm/northbound/v1.5.0/category/28bf9b2c-5a4d-4a0a-9a53-2f1c4a0a9a53",
        "app_key: ***",
        "authorization: Bearer ***",
        "it prints         404 IOTDA.019300: There is no such upgrade package.",
        "it prints         403 1010005: App_key or access_token is invalid.",
        "then              log in again",
        "its variant       Error::Transport, Closed",
        "its variant       Error::Read, Html",
        "it prints         200 123002: Device or package file not found.",
    ] {
        assert!(lines.contains(&line), "{line:?} is not in\n{output}");
    }
    let ota = DeleteOtaPackageError::VARIANTS.iter().map(|kind| format!("{kind:?}"));
    let version = DeleteVersionPackageError::VARIANTS.iter().map(|kind| format!("{kind:?}"));
    for kind in ota.chain(version).filter(|kind| kind != "Undocumented") {
        let line = format!("its variant       Error::Service, {kind}");
        assert!(lines.contains(&line.as_str()), "{line:?} is not in\n{output}");
    }
}

#[tokio::test]
async fn the_example_shows_no_credential_and_is_the_same_each_time() {
    let first = output().await;
    assert!(!first.contains("simulator-token") && !first.contains("simulator-application"), "{first}");
    assert_eq!(first, output().await);
}
