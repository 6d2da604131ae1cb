//! What both examples that delete old versions have in common: the command line, and which packages are old.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::num::NonZeroUsize;
use std::time::SystemTime;

use clap::Parser;
use huaweicloud_iot::iotda_v5::ota_upgrade_packages::{OtaPackage, PackageType};
use huaweicloud_iot::iotda_v5::{PackageId, ProductId};
use huaweicloud_iot::runtime::{Backoff, FlowControl, Json};
use iot_simulator::{Simulator, StateError};

use super::platform::{PROJECT, PlatformArguments};

/// Deletes old upgrade packages: of each product it keeps the newest versions.
///
/// It only tells what it would delete, unless --delete is given. Without --endpoint it starts a simulator with some
/// packages, so that nothing can go wrong.
#[derive(Debug, Parser)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) platform: PlatformArguments,
    /// Keep so many versions of each product's software, firmware and modules
    #[arg(long, value_name = "N", default_value = "3")]
    pub(crate) keep: NonZeroUsize,
    /// Delete the others
    #[arg(long)]
    pub(crate) delete: bool,
    /// Delete so many packages at a time
    #[arg(long, value_name = "N", default_value = "8")]
    pub(crate) concurrency: NonZeroUsize,
    /// Send so many calls in a second at most; the limit of an instance depends on its edition
    #[arg(long, value_name = "CALLS", default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) rate: u32,
}

/// A package is of one kind, and a list holds one kind.
pub(crate) const KINDS: [PackageType; 3] =
    [PackageType::SoftwarePackage, PackageType::FirmwarePackage, PackageType::ModulePackage];

/// The longest page there is: fewer calls.
pub(crate) const PAGE: i32 = 50;

impl Arguments {
    /// No more calls than the instance allows, whatever there is to do.
    pub(crate) fn flow_control(&self) -> FlowControl {
        FlowControl { calls: self.rate, seconds: 1 }
    }
}

/// A job in the background has time: it comes back more often than a program before which somebody sits.
pub(crate) fn retry() -> Backoff {
    Backoff::new().attempts(8).budget(500)
}

/// The newest versions of everything that is upgraded, as far as packages have been seen.
///
/// It holds those alone, and not the list, which may be long.
#[derive(Debug)]
pub(crate) struct Newest {
    keep: NonZeroUsize,
    versions: BTreeMap<Upgraded, BTreeSet<Version>>,
}

/// The software, the firmware or a module of a product.
type Upgraded = (ProductId, String, Option<String>);

/// One version of it: ordered by age first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version {
    created: SystemTime,
    pub(crate) package_id: PackageId,
    name: String,
}

impl Newest {
    pub(crate) fn new(keep: NonZeroUsize) -> Self {
        Self { keep, versions: BTreeMap::new() }
    }

    /// Takes a package, and gives the one that is not among the newest any more. It has been seen how many are newer, so
    /// that it may be deleted before the list has ended, and in whatever order packages come.
    pub(crate) fn add(&mut self, package: OtaPackage) -> Option<Version> {
        // The documents promise none of these fields. What cannot be judged is kept.
        let (product, kind) = (package.product_id?, package.package_type?);
        let created = package.create_time?.to_system_time()?;
        let version = package.version.unwrap_or_default();
        let name = format!("{product} {} {version}", package.module_name.as_deref().unwrap_or(kind.as_str()));
        let versions = self.versions.entry((product, kind.as_str().to_owned(), package.module_name)).or_default();
        versions.insert(Version { created, package_id: package.package_id?, name });
        if versions.len() > self.keep.get() { versions.pop_first() } else { None }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.name)
    }
}

/// What became of an old version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Nothing, because it was only asked what would be deleted.
    Found,
    Deleted,
    /// Somebody else was faster. Or this program itself: a call is repeated when its answer got lost.
    Gone,
}

impl fmt::Display for Outcome {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Found => "would delete",
            Self::Deleted => "deleted     ",
            Self::Gone => "was gone    ",
        })
    }
}

/// How many there were of each.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    found: usize,
    deleted: usize,
    gone: usize,
}

impl Summary {
    pub(crate) fn count(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Found => self.found += 1,
            Outcome::Deleted => self.deleted += 1,
            Outcome::Gone => self.gone += 1,
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self { found: 0, deleted: 0, gone: 0 } => formatter.write_str("nothing to delete"),
            Self { found: 0, deleted, gone } => write!(formatter, "{deleted} deleted, {gone} gone before"),
            Self { found, .. } => write!(formatter, "{found} to delete; --delete does it"),
        }
    }
}

/// Gives the simulator something to delete: of each of three products eight versions of software and of firmware, the
/// oldest first.
pub(crate) fn add_packages(simulator: &Simulator) -> Result<(), StateError> {
    let mut packages = Vec::new();
    for product in ["camera", "gateway", "sensor"] {
        for kind in [PackageType::SoftwarePackage, PackageType::FirmwarePackage] {
            packages.extend((1..=8).map(|number| package(product, &kind, number)));
        }
    }
    simulator.insert(&format!("/v5/iot/{PROJECT}/ota-upgrades/packages"), packages).map(drop)
}

fn package(product: &str, kind: &PackageType, number: u32) -> serde_json::Map<String, Json> {
    let fields = [
        ("app_id", "demo".to_owned()),
        ("package_type", kind.as_str().to_owned()),
        ("product_id", product.to_owned()),
        ("version", format!("V1.{number}")),
        ("create_time", format!("2024{number:02}01T080000Z")),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect()
}
