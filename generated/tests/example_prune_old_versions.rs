//! The examples `prune_old_versions` and `prune_old_versions_blocking` run, and do what they promise.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
#![allow(clippy::duplicate_mod, reason = "an example brings along the modules that it shares with the other")]

#[path = "../examples/prune_old_versions.rs"]
#[allow(dead_code, reason = "its `main` is not called here")]
mod prune_old_versions;
#[path = "../examples/prune_old_versions_blocking.rs"]
#[allow(dead_code, reason = "its `main` is not called here")]
mod prune_old_versions_blocking;

use std::num::NonZeroUsize;

use clap::Parser as _;
use huaweicloud_iot::iotda_v5::ota_upgrade_packages::OtaPackage;
use iot_simulator::{Clock, Fault, FaultKind, Simulator};
use proptest::prelude::*;
use prune_old_versions::prune::Newest;
use serde_json::{Value, json};

/// What a run did.
#[derive(Debug, PartialEq)]
struct Ran {
    /// The lines that it printed, in alphabetical order: threads do not keep to any.
    printed: Vec<String>,
    /// Why it did not come to its end.
    error: Option<String>,
    /// The packages that are left: `camera softwarePackage V1.8`.
    left: Vec<String>,
}

impl Ran {
    fn new(output: Vec<u8>, result: Result<(), Box<dyn std::error::Error>>, simulator: &Simulator) -> Self {
        let mut printed: Vec<String> = String::from_utf8(output).unwrap().lines().map(str::to_owned).collect();
        printed.sort();
        Self { printed, error: result.err().map(|error| error.to_string()), left: packages(simulator) }
    }

    fn lines(&self, start: &str) -> usize {
        self.printed.iter().filter(|line| line.starts_with(start)).count()
    }
}

/// Runs both examples, each with a simulator of its own for which something is prepared.
fn run(words: &[&str], prepare: impl Fn(&Simulator)) -> [Ran; 2] {
    // The simulator has no limit of its own.
    let words = || ["prune", "--rate", "1000"].iter().chain(words);

    let platform = prune_old_versions::platform::Platform::simulated(Clock::still()).unwrap();
    let simulator = platform.simulator.as_ref().unwrap();
    prune_old_versions::prune::add_packages(simulator).unwrap();
    prepare(simulator);
    let arguments = prune_old_versions::prune::Arguments::parse_from(words());
    let mut output = Vec::new();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let result = runtime.block_on(prune_old_versions::run(&arguments, &platform, &mut output));
    let with_tasks = Ran::new(output, result, simulator);

    let platform = prune_old_versions_blocking::platform::Platform::simulated(Clock::still()).unwrap();
    let simulator = platform.simulator.as_ref().unwrap();
    prune_old_versions_blocking::prune::add_packages(simulator).unwrap();
    prepare(simulator);
    let arguments = prune_old_versions_blocking::prune::Arguments::parse_from(words());
    let mut output = Vec::new();
    let result = prune_old_versions_blocking::run(&arguments, &platform, &mut output);
    let with_threads = Ran::new(output, result, simulator);

    [with_tasks, with_threads]
}

fn packages(simulator: &Simulator) -> Vec<String> {
    let state: Value = serde_json::from_str(&simulator.state().to_json()).unwrap();
    let entries = state["collections"]["/v5/iot/my-project/ota-upgrades/packages"].as_array().unwrap().clone();
    let text = |entry: &Value, name: &str| entry["object"][name].as_str().unwrap().to_owned();
    let names = ["product_id", "package_type", "version"];
    let mut packages: Vec<String> = entries.iter().map(|entry| names.map(|name| text(entry, name)).join(" ")).collect();
    packages.sort();
    packages
}

#[test]
fn nothing_is_deleted_unless_that_is_wanted() {
    for ran in run(&[], |_| {}) {
        assert_eq!((ran.lines("would delete"), ran.left.len(), &ran.error), (30, 48, &None), "{ran:?}");
        assert_eq!(ran.lines("30 to delete; --delete does it"), 1, "{ran:?}");
    }
}

#[test]
fn the_newest_versions_of_each_product_are_kept() {
    let kept: Vec<String> = ["camera", "gateway", "sensor"]
        .into_iter()
        .flat_map(|product| ["firmwarePackage", "softwarePackage"].map(|kind| format!("{product} {kind}")))
        .flat_map(|line| ["V1.7", "V1.8"].map(|version| format!("{line} {version}")))
        .collect();
    let ran = run(&["--keep", "2", "--delete"], |_| {});
    assert_eq!(ran[0], ran[1]);
    for ran in ran {
        assert_eq!((&ran.left, ran.lines("deleted "), &ran.error), (&kept, 36, &None), "{ran:?}");
        assert_eq!(ran.lines("36 deleted, 0 gone before"), 1, "{ran:?}");
    }
    assert_eq!(run(&["--keep", "8"], |_| {})[0].printed, ["nothing to delete"]);
}

#[test]
fn throttling_lost_answers_and_packages_that_are_gone_are_survived() {
    let faults = [
        // However they are spread over the calls, no call is refused more often than it is repeated.
        Fault::new(FaultKind::Throttle(10)).on("DeleteOtaPackage").times(7),
        Fault::new(FaultKind::Error("IOTDA.019300".to_owned())).on("DeleteOtaPackage").times(3),
        Fault::new(FaultKind::Drop).on("ListOtaPackageInfo").times(1),
    ];
    for ran in run(&["--delete"], |simulator| faults.iter().for_each(|fault| simulator.fault(fault.clone()).unwrap())) {
        assert_eq!((ran.lines("deleted "), ran.lines("was gone "), &ran.error), (27, 3, &None), "{ran:?}");
        assert_eq!(ran.lines("27 deleted, 3 gone before"), 1, "{ran:?}");
        // Those that the simulator only said were gone are there still.
        assert_eq!(ran.left.len(), 21, "{ran:?}");
    }
}

#[test]
fn another_refusal_ends_the_run() {
    let forbidden = |simulator: &Simulator| {
        simulator.fault(Fault::new(FaultKind::Error("403".to_owned())).on("DeleteOtaPackage")).unwrap();
    };
    for ran in run(&["--delete"], forbidden) {
        assert_eq!((ran.error.as_deref(), ran.left.len()), (Some("403: Forbidden"), 48), "{ran:?}");
    }
}

fn package(change: Value) -> OtaPackage {
    let mut package = json!({ "package_id": "p", "package_type": "softwarePackage", "product_id": "camera" });
    package["create_time"] = json!("20240101T000000Z");
    package.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    serde_json::from_value(package).unwrap()
}

#[test]
fn a_package_that_cannot_be_judged_is_kept() {
    let mut newest = Newest::new(NonZeroUsize::MIN);
    assert!(newest.add(package(json!({}))).is_none());
    for name in ["package_id", "package_type", "product_id", "create_time"] {
        assert!(newest.add(package(json!({ name: null }))).is_none(), "{name}");
    }
    assert!(newest.add(package(json!({ "create_time": "last spring" }))).is_none());
    // Another module, kind or product has versions of its own.
    for other in [json!({ "module_name": "m" }), json!({ "package_type": "new" }), json!({ "product_id": "q" })] {
        assert!(newest.add(package(other)).is_none());
    }
    assert_eq!(newest.add(package(json!({ "package_id": "newer" }))).unwrap().package_id.as_str(), "newer");
}

proptest! {
    #[test]
    fn in_whatever_order_packages_come_the_newest_stay(
        days in Just((1..=28_u32).collect::<Vec<_>>()).prop_shuffle(), keep in 1_usize..40,
    ) {
        let mut newest = Newest::new(NonZeroUsize::new(keep).unwrap());
        let time = |day: u32| json!({ "package_id": format!("p-{day:02}"), "create_time": format!("202402{day:02}T000000Z") });
        let old = days.into_iter().filter_map(|day| newest.add(package(time(day))));
        let mut old: Vec<String> = old.map(|version| version.package_id.to_string()).collect();
        old.sort();
        let expected: Vec<String> = (1..=28_usize.saturating_sub(keep)).map(|day| format!("p-{day:02}")).collect();
        prop_assert_eq!(old, expected);
    }
}
