//! A token is shown nowhere: not by clients, not by requests, not by errors of any phase.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::error::Error as StdError;
use std::fmt::Debug;

use huaweicloud_iot::AnyError;
use huaweicloud_iot::iotda_v5::{self, DeleteOtaPackage, InstanceId, PackageId, ProjectId, Scope};
use huaweicloud_iot::northbound_v1::{self, DeleteVersionPackage, FileId};
use huaweicloud_iot::runtime::{ApplicationToken, AuthToken};
use support::server;

const TOKEN: &str = "hunter2";

fn scope() -> Scope {
    Scope::new(ProjectId::unchecked("p-1")).instance_id(InstanceId::unchecked("i-1"))
}

fn package() -> DeleteOtaPackage {
    DeleteOtaPackage::new(PackageId::new("28bf9b2c").unwrap())
}

/// What `{:?}` and `{:#?}` show.
fn shown(value: &dyn Debug) -> String {
    format!("{value:?} {value:#?}")
}

/// All that an error and its causes show.
fn told(error: &dyn StdError) -> String {
    let below = error.source().map(told).unwrap_or_default();
    format!("{error} {error:?} {error:#?} {below}")
}

#[test]
fn what_a_caller_holds_shows_no_token() {
    let (user, application) = (AuthToken::new(TOKEN), ApplicationToken::new("app-1", TOKEN));
    let iotda = iotda_v5::Client::scoped("https://iot.example.com", scope()).credential(user.clone());
    let waiting = iotda_v5::BlockingClient::scoped("https://iot.example.com", scope()).credential(user.clone());
    let northbound = northbound_v1::Client::builder("http://127.0.0.1:1").credential(application.clone());
    let other = northbound_v1::BlockingClient::builder("http://127.0.0.1:1").credential(application.clone());
    let mut all = [
        shown(&user),
        shown(&application),
        shown(&iotda),
        shown(&waiting),
        shown(&northbound),
        shown(&other),
        shown(&waiting_client()),
        shown(&northbound.build().unwrap()),
        shown(&other.build().unwrap()),
    ]
    .concat();
    assert!(all.contains("p-1") && all.contains("i-1") && all.contains("northbound-v1"), "{all}");
    all += &[shown(&scope()), shown(&package()), shown(&DeleteVersionPackage::new(FileId::unchecked("f-1")))].concat();
    assert!(!all.contains(TOKEN), "{all}");
}

fn waiting_client() -> iotda_v5::BlockingClient {
    iotda_v5::BlockingClient::scoped("http://127.0.0.1:1", scope()).credential(AuthToken::new(TOKEN)).build().unwrap()
}

#[tokio::test]
async fn errors_of_all_phases_show_no_token() {
    let call = async |address: &str, token: &str| {
        let client = iotda_v5::Client::scoped(address, scope()).credential(AuthToken::new(token)).build();
        AnyError::from(client.unwrap().send(package()).await.unwrap_err())
    };
    let refused = server(401, r#"{"error_code":"IOTDA.900001","error_msg":"No."}"#).await;
    let gateway = server(502, "<html></html>").await;
    for (error, phase) in [
        (call(refused.address(), TOKEN).await, "401 IOTDA.900001: No."),
        (call(gateway.address(), TOKEN).await, "cannot read the answer"),
        (call("http://127.0.0.1:1", TOKEN).await, "cannot connect to the service"),
        (call(refused.address(), "hunter2\n").await, "cannot authorise the request"),
    ] {
        let told = told(&error);
        assert!(told.starts_with(phase) && !told.contains(TOKEN), "{told}");
    }
    assert_eq!(refused.take_requests()[0].headers()["x-auth-token"], TOKEN);
}
