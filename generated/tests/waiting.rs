//! Waiting, by both kinds of client: every operation that tells a state reaches a final one, failures are told as such, and
//! who waits learns of each state on the way. The simulator's clock runs fast, so that nothing takes longer than a moment.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use huaweicloud_iot::iotda_management_v5::{self, ShowInstance, ShowInstanceTask};
use huaweicloud_iot::iotda_v5::batch_tasks::TaskType;
use huaweicloud_iot::iotda_v5::device_commands::{AsyncCommandStatus, SendStrategy};
use huaweicloud_iot::iotda_v5::{
    self, CreateAsyncCommand, CreateBatchTask, DeviceId, ProjectId, ShowAsyncDeviceCommand, ShowBatchTask,
    ShowDeviceMessage, ShowHarmonySoftBus,
};
use huaweicloud_iot::northbound_v1::device_upgrade::{UpgradeTargets, UpgradeTaskStatus};
use huaweicloud_iot::northbound_v1::{self, ShowUpgradeTask};
use huaweicloud_iot::runtime::waiting::{Awaited, WaitError};
use huaweicloud_iot::runtime::{Api, ApplicationLogin, AuthToken, Client, OperationOf, blocking};
use iot_simulator::{Clock, Extent, Simulator};
use serde::de::DeserializeOwned;
use serde_json::json;

/// Longer than anything takes here.
const LIMIT: Duration = Duration::from_secs(60);

/// Between two questions.
const PAUSE: Duration = Duration::from_millis(20);

fn simulator() -> Simulator {
    Simulator::builder().clock(Clock::running(2000.0)).start().unwrap()
}

/// The project in which the simulator makes up what an operation is about.
fn project(simulator: &Simulator, operation: &str) -> String {
    let example = simulator.example(operation, Extent::Mandatory).unwrap();
    example.uri().path().split('/').nth(3).unwrap().to_owned()
}

/// What both clients need to wait with any operation of an API.
struct Both<A: Api> {
    client: Client<A>,
    blocking: blocking::Client<A>,
}

impl<A: Api> Both<A> {
    /// Waits with a made-up operation, once with each client, and tells its name.
    async fn wait<O>(&self, simulator: &Simulator, reached: &mut BTreeSet<String>)
    where
        O: Awaited<Api = A> + OperationOf<A> + DeserializeOwned,
    {
        let name = format!("{}/{}", A::METADATA.id, O::METADATA.id);
        let operation: O = serde_json::from_value(simulator.example_input(&name, Extent::Mandatory).unwrap()).unwrap();
        let first = self.client.wait(operation.clone(), LIMIT).every(PAUSE).await;
        let second = tokio::task::block_in_place(|| self.blocking.wait(operation, LIMIT).every(PAUSE).finish());
        for answer in [first, second] {
            let answer = answer.unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(O::WAIT.done.contains(&O::state(&answer).unwrap()), "{name}");
        }
        reached.insert(name);
    }
}

fn iotda(simulator: &Simulator) -> Both<iotda_v5::IotdaV5> {
    let scope = iotda_v5::Scope::new(ProjectId::new(project(simulator, "iotda-v5/ShowBatchTask")).unwrap());
    let token = || AuthToken::new("simulator-token");
    let client = iotda_v5::Client::scoped(&simulator.address(), scope.clone()).credential(token());
    let blocking = iotda_v5::BlockingClient::scoped(&simulator.address(), scope).credential(token());
    Both { client: client.build().unwrap(), blocking: blocking.build().unwrap() }
}

fn management(simulator: &Simulator) -> Both<iotda_management_v5::IotdaManagementV5> {
    let project = project(simulator, "iotda-management-v5/ShowInstance");
    let scope = iotda_management_v5::Scope::new(iotda_management_v5::ProjectId::new(project).unwrap());
    let token = || AuthToken::new("simulator-token");
    let client = iotda_management_v5::Client::scoped(&simulator.address(), scope.clone()).credential(token());
    let blocking = iotda_management_v5::BlockingClient::scoped(&simulator.address(), scope).credential(token());
    Both { client: client.build().unwrap(), blocking: blocking.build().unwrap() }
}

fn northbound(simulator: &Simulator) -> Both<northbound_v1::NorthboundV1> {
    let login = ApplicationLogin::new("simulator-application", "simulator-secret");
    let client = northbound_v1::Client::builder(&simulator.address()).credential(login.clone());
    let blocking = northbound_v1::BlockingClient::builder(&simulator.address()).credential(login);
    // The limit of the platform would make the test wait for a minute.
    let (client, blocking) = (client.no_flow_control(), blocking.no_flow_control());
    Both { client: client.build().unwrap(), blocking: blocking.build().unwrap() }
}

/// The operations that can be waited with, as the list of public items has them.
fn described() -> BTreeSet<String> {
    let list = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("public-api.txt")).unwrap();
    let items = list.lines().filter_map(|line| line.split_once(": Awaited ")).map(|(item, _)| item);
    let name = |item: &str| {
        let mut parts = item.split("::");
        format!("{}/{}", parts.next().unwrap().replace('_', "-"), parts.last().unwrap())
    };
    items.map(name).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_that_tells_a_state_can_be_waited_with() {
    let simulator = simulator();
    let (iotda, management, northbound) = (iotda(&simulator), management(&simulator), northbound(&simulator));
    let mut reached = BTreeSet::new();
    iotda.wait::<ShowAsyncDeviceCommand>(&simulator, &mut reached).await;
    iotda.wait::<ShowBatchTask>(&simulator, &mut reached).await;
    iotda.wait::<ShowDeviceMessage>(&simulator, &mut reached).await;
    iotda.wait::<ShowHarmonySoftBus>(&simulator, &mut reached).await;
    management.wait::<ShowInstance>(&simulator, &mut reached).await;
    management.wait::<ShowInstanceTask>(&simulator, &mut reached).await;
    northbound.wait::<ShowUpgradeTask>(&simulator, &mut reached).await;
    // Of every book one at least; a page that says how to wait needs no line here.
    assert!(reached.is_subset(&described()), "{reached:?}");
}

/// A device whose id tells how things end with it.
fn device(simulator: &Simulator, id: &str) -> DeviceId {
    let fields = json!({ "device_id": id, "product_id": "p", "node_id": id });
    let path = format!("/v5/iot/{}/devices", project(simulator, "iotda-v5/ShowBatchTask"));
    simulator.insert(&path, fields.as_object().cloned()).unwrap();
    DeviceId::new(id).unwrap()
}

#[tokio::test]
async fn a_command_is_followed_through_all_its_states() {
    let simulator = simulator();
    let (client, device) = (iotda(&simulator).client, device(&simulator, "d-1"));
    let command = CreateAsyncCommand::new(device.clone(), json!({}), SendStrategy::Delay);
    let id = client.send(command).await.unwrap().command_id.unwrap();
    // 10 seconds a state on the simulator's clock are 5 milliseconds here.
    let wait = client.wait(ShowAsyncDeviceCommand::new(device, id), LIMIT).every(Duration::from_millis(1));
    let mut states = wait.states();
    let mut told = Vec::new();
    while let Some(command) = states.next().await {
        told.push(command.unwrap().status.unwrap());
    }
    let order = ["PENDING", "SENT", "DELIVERED", "SUCCESSFUL"].map(AsyncCommandStatus::from);
    // On a busy machine one may pass unseen, but none comes twice or too early.
    let places: Vec<_> = told.iter().map(|state| order.iter().position(|known| known == state).unwrap()).collect();
    assert!(places.is_sorted() && told.last() == order.last(), "{told:?}");
}

#[tokio::test]
async fn what_fails_is_told_with_its_state_and_its_answer() {
    let simulator = simulator();
    let (client, device) = (iotda(&simulator).client, device(&simulator, "d-fail"));
    let command = CreateAsyncCommand::new(device.clone(), json!({}), SendStrategy::Delay);
    let id = client.send(command).await.unwrap().command_id.unwrap();
    let show = ShowAsyncDeviceCommand::new(device.clone(), id);
    match client.wait(show, LIMIT).every(PAUSE).await.unwrap_err() {
        WaitError::Failed { state, answer } => {
            assert_eq!((state.as_str(), answer.status), ("FAILED", Some(AsyncCommandStatus::Failed)));
        }
        other => panic!("{other}"),
    }

    let task = CreateBatchTask::new("upgrade", TaskType::SoftwareUpgrade).targets(vec![device]).document(json!({}));
    let id = client.send(task).await.unwrap().task_id.unwrap();
    let error = client.wait(ShowBatchTask::new(id), LIMIT).every(PAUSE).await.unwrap_err();
    assert_eq!(error.state(), Some("Fail"), "{error}");
}

#[test]
fn an_upgrade_of_the_northbound_api_ends_as_its_devices_do() {
    let simulator = simulator();
    let client = northbound(&simulator).blocking;
    for (device, ends) in [("d-success", "success"), ("d-fail", "failed")] {
        let device = northbound_v1::DeviceId::new(device).unwrap();
        let file = file(&simulator);
        let targets = UpgradeTargets::new().devices(vec![device]);
        let task = northbound_v1::CreateSoftwareUpgradeTask::new(file, targets);
        let id = client.send(task).unwrap().operation_id.unwrap();
        match client.wait(ShowUpgradeTask::new(id), LIMIT).every(PAUSE).finish() {
            Ok(task) => assert_eq!(task.status.as_ref().map(UpgradeTaskStatus::as_str), Some(ends)),
            Err(error) => assert_eq!(error.state(), Some(ends), "{error}"),
        }
    }
}

/// A package for an upgrade.
fn file(simulator: &Simulator) -> northbound_v1::FileId {
    let ids = simulator
        .insert("/iodm/northbound/v1.5.0/category", json!({ "fileType": "softwarePackage" }).as_object().cloned());
    northbound_v1::FileId::new(ids.unwrap().remove(0)).unwrap()
}
