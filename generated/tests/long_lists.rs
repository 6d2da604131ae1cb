//! A list of any length takes the client the same memory: it holds one page.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use allocation_counter::{AllocationInfo, measure};
use huaweicloud_iot::iotda_v5::ota_upgrade_packages::PackageType;
use huaweicloud_iot::iotda_v5::{Client, ListOtaPackageInfo, ProjectId, Scope};
use huaweicloud_iot::runtime::AuthToken;
use iot_simulator::Simulator;
use serde_json::{Map, Value};

/// A platform with so many packages.
fn platform(packages: usize) -> Simulator {
    let simulator = Simulator::start().unwrap();
    let package = [("package_type", "softwarePackage"), ("product_id", "camera"), ("version", "V1.0.0")];
    let package: Map<String, Value> =
        package.map(|(name, value)| (name.to_owned(), value.into())).into_iter().collect();
    simulator.insert("/v5/iot/p1/ota-upgrades/packages", std::iter::repeat_n(package, packages)).unwrap();
    simulator
}

/// What this thread allocates while all packages come by as a stream. The whole client runs on it, its connections
/// included; the simulator runs on others.
fn stream_by(packages: usize) -> AllocationInfo {
    let simulator = platform(packages);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    measure(|| {
        runtime.block_on(async {
            let client = Client::scoped(&simulator.address(), Scope::new(ProjectId::unchecked("p1")));
            let client = client.credential(AuthToken::new("simulator-token")).build().unwrap();
            let mut items = client.items(ListOtaPackageInfo::new(PackageType::SoftwarePackage).limit(50));
            let mut count = 0;
            while let Some(package) = items.next().await {
                assert!(package.unwrap().package_id.is_some());
                count += 1;
            }
            assert_eq!(count, packages);
        });
    })
}

#[test]
fn two_hundred_thousand_packages_stream_by_in_constant_memory() {
    /// The odd buffer may grow.
    const SLACK: u64 = 16 << 10;
    let (short, long) = (stream_by(2_000), stream_by(200_000));
    println!("at most {} and {} bytes at a time, of {} in all", short.bytes_max, long.bytes_max, long.bytes_total);
    assert!(long.bytes_max <= short.bytes_max + SLACK, "{} bytes became {}", short.bytes_max, long.bytes_max);
}
