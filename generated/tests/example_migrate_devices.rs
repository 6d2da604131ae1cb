//! The example `migrate_devices` runs, and does what it promises.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

#[path = "../examples/migrate_devices.rs"]
#[allow(dead_code, reason = "its `main` is not called here")]
mod migrate_devices;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use clap::Parser as _;
use iot_simulator::{Clock, Fault, FaultKind, Simulator};
use migrate_devices::Arguments;
use migrate_devices::application::Application;
use migrate_devices::platform::Platform;
use serde_json::{Value, json};
use tempfile::TempDir;

const PRODUCTS: &str = "manufacturer_id,model,product_id\nacme,hub,gateway\nacme,m-100,meter\nacme,m-200,meter\n";

/// Both platforms, and a folder for the files.
struct Scene {
    platform: Platform,
    folder: TempDir,
}

impl Scene {
    fn new() -> Self {
        let scene =
            Self { platform: Platform::simulated(Clock::still()).unwrap(), folder: tempfile::tempdir().unwrap() };
        fs::write(scene.file("products.csv"), PRODUCTS).unwrap();
        migrate_devices::add_devices(scene.simulator()).unwrap();
        scene
    }

    fn simulator(&self) -> &Simulator {
        self.platform.simulator.as_ref().unwrap()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What a run prints or why it ends.
    async fn run(&self, words: &[&str]) -> Result<String, String> {
        let [products, state] = ["products.csv", "state"].map(|name| self.file(name).to_str().unwrap().to_owned());
        let arguments = ["migrate_devices", "--products", &products, "--state", &state, "--rate", "1000"];
        let arguments = Arguments::parse_from(arguments.iter().chain(words));
        let application = Application::of_simulator(self.simulator().address());
        let mut output = Vec::new();
        let result = migrate_devices::run(&arguments, &application, &self.platform, &mut output).await;
        result.map(|_| String::from_utf8(output).unwrap()).map_err(|error| error.to_string())
    }

    /// The devices of IoTDA, by their ids.
    fn devices(&self) -> BTreeMap<String, Value> {
        let state: Value = serde_json::from_str(&self.simulator().state().to_json()).unwrap();
        let entries = state["collections"]["/v5/iot/my-project/devices"].as_array().cloned().unwrap_or_default();
        let named =
            |entry: &Value| (entry["object"]["device_id"].as_str().unwrap().to_owned(), entry["object"].clone());
        entries.iter().map(named).collect()
    }

    fn remembered(&self) -> usize {
        fs::read_to_string(self.file("state")).unwrap().lines().count()
    }
}

#[tokio::test]
async fn without_being_told_to_apply_it_only_tells_what_would_happen() {
    let scene = Scene::new();
    let expected = "      3  to create
      1  … of product gateway
      2  … of product meter
      0  created by an earlier run
      4  do not fit

";
    let printed = scene.run(&[]).await.unwrap();
    assert!(printed.starts_with(expected), "{printed}");
    assert!(printed.ends_with("\n\nNothing was created; --apply does it.\n"), "{printed}");
    for line in [
        "hub-2 (node \"node-hub-2\"): the name \"Hub 2\" has ' ', which is not allowed. Change it with ModifyDeviceInfo, or give --adapt-names.",
        "lamp-1 (node \"node-lamp-1\"): no product for manufacturer \"acme\", model \"l-7\". Add a line to the file of products.",
        "meter/4 (node \"node-meter/4\"): the node id \"node-meter/4\" has '/', which is not allowed. Register the device by hand, under a node id that it can have.",
        "meter-3 (node \"node-meter-3\"): its gateway hub-2 is not there. See to its gateway first.",
    ] {
        assert!(printed.lines().any(|own| own == line), "{line} is not in\n{printed}");
    }
    assert!(scene.devices().is_empty() && !scene.file("state").exists());
}

#[tokio::test]
async fn devices_are_created_behind_their_gateways_and_what_was_corrected_later_is_taken_too() {
    let scene = Scene::new();
    let printed = scene.run(&["--apply"]).await.unwrap();
    assert!(printed.starts_with("      3  created\n") && printed.contains("      4  do not fit\n"), "{printed}");
    let devices = scene.devices();
    let mut ids: Vec<_> = devices.keys().collect();
    ids.sort_unstable();
    assert_eq!(ids, ["gateway_node-hub-1", "meter_node-meter-1", "meter_node-meter-2"]);
    let meter = &devices["meter_node-meter-1"];
    let told = ["node_id", "device_name", "product_id", "gateway_id"].map(|name| meter[name].as_str().unwrap());
    assert_eq!(told, ["node-meter-1", "Meter_1", "meter", "gateway_node-hub-1"]);

    fs::write(scene.file("products.csv"), format!("{PRODUCTS}acme,,lamp\n")).unwrap();
    let printed = scene.run(&["--apply", "--adapt-names"]).await.unwrap();
    let expected = "      3  created
      1  … of product gateway
      1  … of product lamp
      1  … of product meter
      3  created by an earlier run
      1  do not fit
";
    assert!(printed.starts_with(expected), "{printed}");
    let devices = scene.devices();
    assert_eq!(devices["gateway_node-hub-2"]["device_name"], "Hub_2");
    assert_eq!(devices["meter_node-meter-3"]["gateway_id"], "gateway_node-hub-2");
    assert_eq!((devices.len(), scene.remembered()), (6, 6));
}

#[tokio::test]
async fn a_run_that_was_stopped_is_taken_up_and_creates_nothing_twice() {
    let scene = Scene::new();
    let down = Fault::new(FaultKind::Error("500".to_owned())).on("AddDevice").times(1);
    scene.simulator().fault(down).unwrap();
    let printed = scene.run(&["--apply", "--concurrency", "1"]).await.unwrap();
    assert!(
        printed.contains("      7  do not fit\n") && printed.contains("): 500: Internal Server Error.\n"),
        "{printed}"
    );
    assert!(printed.contains("its gateway hub-1 is not there"), "{printed}");

    // The second time all goes well, but the last line is not written to its end.
    scene.run(&["--apply"]).await.unwrap();
    let state = fs::read_to_string(scene.file("state")).unwrap();
    fs::write(scene.file("state"), &state[..state.len() - 5]).unwrap();
    let printed = scene.run(&["--apply"]).await.unwrap();
    assert!(printed.starts_with("      1  created\n"), "{printed}");
    assert!(printed.contains("      2  created by an earlier run\n"), "{printed}");
    assert_eq!((scene.devices().len(), scene.remembered()), (3, 3));
}

#[tokio::test]
async fn devices_can_keep_their_ids_and_all_pages_are_read() {
    let scene = Scene::new();
    let more = (0..300).map(|number| {
        let details = json!({ "nodeId": format!("more-{number}"), "manufacturerId": "acme", "model": "m-100" });
        json!({ "deviceId": format!("more-{number}"), "deviceInfo": details }).as_object().unwrap().clone()
    });
    scene.simulator().insert("/iocm/app/dm/v1.4.0/devices", more).unwrap();
    let printed = scene.run(&["--apply", "--keep-ids"]).await.unwrap();
    assert!(printed.starts_with("    303  created\n"), "{printed}");
    let devices = scene.devices();
    assert!(devices.contains_key("more-299") && devices["meter-1"]["gateway_id"] == "hub-1");
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_named_before_anything_is_sent() {
    let scene = Scene::new();
    fs::write(scene.file("state"), "{\"northbound\":1}\n").unwrap();
    let error = scene.run(&["--apply"]).await.unwrap_err();
    assert!(error.contains("state: line 1: invalid type"), "{error}");
    fs::write(scene.file("products.csv"), "manufacturer_id,model\nacme,hub\n").unwrap();
    let error = scene.run(&[]).await.unwrap_err();
    assert!(error.contains("products.csv: CSV deserialize error") && error.contains("missing field"), "{error}");
    assert!(scene.simulator().requests().is_empty());
}
