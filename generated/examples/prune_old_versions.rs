//! Deletes old upgrade packages: lists all, keeps the newest versions of each product, and deletes the rest, several at a
//! time.
//!
//! ```text
//! cargo run --example prune_old_versions                           # against a simulator: no account is needed
//! cargo run --example prune_old_versions -- --keep 5 --delete
//! cargo run --example prune_old_versions -- --endpoint https://iotda.cn-north-4.myhuaweicloud.com
//! ```
//!
//! It survives packages that are gone when their turn comes, and a platform that wants fewer calls.
//! `prune_old_versions_blocking` is the same without an async runtime.

pub(crate) mod platform;
pub(crate) mod prune;

use std::error::Error as StdError;
use std::future::ready;
use std::io::{self, Write};
use std::pin::pin;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser as _;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use huaweicloud_iot::iotda_v5::ota_upgrade_packages::DeleteOtaPackageError;
use huaweicloud_iot::iotda_v5::{Client, DeleteOtaPackage, ListOtaPackageInfo};
use huaweicloud_iot::runtime::BuildError;
use huaweicloud_iot::{AnyError, Error};
use platform::Platform;
use prune::{Arguments, KINDS, Newest, Outcome, PAGE, Summary, Version};

#[tokio::main]
async fn main() -> ExitCode {
    match start().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn start() -> Result<(), Box<dyn StdError>> {
    let arguments = Arguments::parse();
    let platform = Platform::new(&arguments.platform)?;
    if let Some(simulator) = &platform.simulator {
        prune::add_packages(simulator)?;
    }
    run(&arguments, &platform, &mut io::stdout().lock()).await
}

/// Lists, and deletes what is old or tells what that would be.
pub(crate) async fn run(
    arguments: &Arguments,
    platform: &Platform,
    output: &mut dyn Write,
) -> Result<(), Box<dyn StdError>> {
    let client = client(arguments, platform)?;
    let mut newest = Newest::new(arguments.keep);
    // Nothing is asked for before somebody looks at the end of this chain, and no page before the one in front of it has
    // been used up: the memory that this takes does not depend on the number of packages.
    let outcomes = stream::iter(KINDS)
        .flat_map(|kind| client.items(ListOtaPackageInfo::new(kind).limit(PAGE)))
        .map_err(AnyError::from)
        .try_filter_map(|package| ready(Ok(newest.add(package))))
        .map_ok(|version| prune(&client, version, arguments.delete))
        .try_buffered(arguments.concurrency.get());

    let mut outcomes = pin!(outcomes);
    let mut summary = Summary::default();
    while let Some((version, outcome)) = outcomes.try_next().await? {
        summary.count(outcome);
        writeln!(output, "{outcome}  {version}")?;
    }
    writeln!(output, "{summary}")?;
    Ok(())
}

fn client(arguments: &Arguments, platform: &Platform) -> Result<Client, BuildError> {
    Client::scoped(&platform.address, platform.scope.clone())
        .credential(platform.credential.clone())
        .flow_control(arguments.flow_control())
        .retry(prune::retry())
        .timeout(Duration::from_secs(300))
        .build()
}

/// Deletes one package, if that is wanted. A package that is not there any more is what was wanted; calls that come too
/// fast, and what gets lost on the way, the client repeats by itself. All else ends the program, which may be run again.
async fn prune(client: &Client, version: Version, delete: bool) -> Result<(Version, Outcome), AnyError> {
    if !delete {
        return Ok((version, Outcome::Found));
    }
    match client.send(DeleteOtaPackage::new(version.package_id.clone())).await {
        Ok(()) => Ok((version, Outcome::Deleted)),
        Err(Error::Service(refused)) if refused.kind == DeleteOtaPackageError::PackageNotFound => {
            Ok((version, Outcome::Gone))
        }
        Err(other) => Err(other.into()),
    }
}
