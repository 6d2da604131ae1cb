//! A program of a caller: a book that was added is called as the others are, and so is a call that is new in a chapter.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

use huaweicloud_iot::Error;
use huaweicloud_iot::iotda_v5::{self, ListModuleUpgrades, ModuleId, ProjectId, Scope};
use huaweicloud_iot::runtime::{AccessKey, AuthToken};
use huaweicloud_iot::workshop_v1::widgets::CreateWidgetError;
use huaweicloud_iot::workshop_v1::{BlockingClient, CreateWidget, ListWidgets};
use iot_simulator::{Fault, FaultKind, Simulator};

fn client(simulator: &Simulator, key: AccessKey) -> BlockingClient {
    BlockingClient::builder(&simulator.address()).credential(key).no_retry().build().unwrap()
}

fn key() -> AccessKey {
    AccessKey::new("SIMULATORACCESSKEY01", "simulator-secret-key")
}

#[test]
fn widgets_are_created_and_listed_page_by_page() {
    let simulator = Simulator::start().unwrap();
    let client = client(&simulator, key());
    for name in ["one", "two", "three"] {
        let widget = client.send(CreateWidget::new(name).weight(1.5)).unwrap();
        assert!(widget.widget_id.is_some());
    }
    let widgets: Vec<_> = client.items(ListWidgets::new().count(2)).map(|widget| widget.unwrap()).collect();
    let names: Vec<_> = widgets.iter().filter_map(|widget| widget.name.as_deref()).collect();
    assert_eq!(names, ["three", "two", "one"]);
    assert!(widgets.iter().all(|widget| widget.weight == Some(1.5)));
}

#[test]
fn a_refusal_is_the_documented_one() {
    let simulator = Simulator::start().unwrap();
    let refused = |name: &str| match client(&simulator, key()).send(CreateWidget::new(name)) {
        Err(Error::Service(refused)) => (refused.kind, refused.to_string()),
        other => panic!("{other:?}"),
    };
    let invalid = (CreateWidgetError::InvalidName, "400 W.1001: The name is invalid.".to_owned());
    assert_eq!(refused("NO NAME"), invalid);
    simulator.fault(Fault::new(FaultKind::Error("W.1002".to_owned())).on("CreateWidget").times(1)).unwrap();
    assert_eq!(refused("one").0, CreateWidgetError::NameTaken);
}

#[test]
fn a_derived_key_is_derived_for_the_service_of_the_book() {
    let simulator = Simulator::start().unwrap();
    client(&simulator, key().derived("region-1")).send(CreateWidget::new("one")).unwrap();
    let other = client(&simulator, key().derived_for("region-1", "iotdm")).send(CreateWidget::new("two"));
    assert!(matches!(other, Err(Error::Service(refused)) if refused.kind == CreateWidgetError::Unauthorized));
    let violation = simulator.requests().pop().unwrap().violation;
    assert_eq!(violation.as_deref(), Some("credential: the key was derived for iotdm, not for workshop"));
}

#[test]
fn a_call_that_is_new_in_a_chapter_is_called() {
    let simulator = Simulator::start().unwrap();
    let scope = Scope::new(ProjectId::new("p1").unwrap());
    let client = iotda_v5::BlockingClient::scoped(&simulator.address(), scope);
    let client = client.credential(AuthToken::new("simulator-token")).build().unwrap();
    let upgrades = client.send(ListModuleUpgrades::new(ModuleId::new("28bf9b2c").unwrap()));
    assert!(matches!(upgrades, Err(Error::Service(refused)) if refused.status() == 404));
}
