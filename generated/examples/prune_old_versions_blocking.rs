//! Deletes old upgrade packages as `prune_old_versions` does, without an async runtime: with the blocking client, an
//! iterator instead of a stream, and threads instead of tasks.
//!
//! ```text
//! cargo run --features blocking --example prune_old_versions_blocking
//! ```

pub(crate) mod platform;
pub(crate) mod prune;

use std::error::Error as StdError;
use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, Scope};
use std::time::Duration;

use clap::Parser as _;
use huaweicloud_iot::iotda_v5::ota_upgrade_packages::DeleteOtaPackageError;
use huaweicloud_iot::iotda_v5::{BlockingClient, DeleteOtaPackage, ListOtaPackageInfo};
use huaweicloud_iot::runtime::BuildError;
use huaweicloud_iot::{AnyError, Error};
use platform::Platform;
use prune::{Arguments, KINDS, Newest, Outcome, PAGE, Summary, Version};

fn main() -> ExitCode {
    match start() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn start() -> Result<(), Box<dyn StdError>> {
    let arguments = Arguments::parse();
    let platform = Platform::new(&arguments.platform)?;
    if let Some(simulator) = &platform.simulator {
        prune::add_packages(simulator)?;
    }
    run(&arguments, &platform, &mut io::stdout().lock())
}

/// Lists, and deletes what is old or tells what that would be.
pub(crate) fn run(arguments: &Arguments, platform: &Platform, output: &mut dyn Write) -> Result<(), Box<dyn StdError>> {
    let client = client(arguments, platform)?;
    let mut newest = Newest::new(arguments.keep);
    // A page is asked for when the one in front of it has been used up: the memory that this takes does not depend on the
    // number of packages.
    let old = KINDS
        .into_iter()
        .flat_map(|kind| client.items(ListOtaPackageInfo::new(kind).limit(PAGE)))
        .filter_map(|package| package.map(|package| newest.add(package)).transpose());
    let versions = Mutex::new(old.map(|version| version.map_err(AnyError::from)));

    thread::scope(|scope| {
        let mut summary = Summary::default();
        let work = |version| prune(&client, version, arguments.delete);
        for outcome in in_parallel(scope, arguments.concurrency, &versions, work) {
            // When this returns, nobody listens any more, and the threads end by themselves.
            let (version, outcome) = outcome?;
            summary.count(outcome);
            writeln!(output, "{outcome}  {version}")?;
        }
        writeln!(output, "{summary}")?;
        Ok(())
    })
}

fn client(arguments: &Arguments, platform: &Platform) -> Result<BlockingClient, BuildError> {
    BlockingClient::scoped(&platform.address, platform.scope.clone())
        .credential(platform.credential.clone())
        .flow_control(arguments.flow_control())
        .retry(prune::retry())
        .timeout(Duration::from_secs(300))
        .build()
}

/// Does the work for each item on some threads, and gives what comes of it as it comes.
fn in_parallel<'scope, T, U: Send + 'scope, E: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    threads: NonZeroUsize,
    items: &'scope Mutex<impl Iterator<Item = Result<T, E>> + Send>,
    work: impl Fn(T) -> Result<U, E> + Clone + Send + 'scope,
) -> Receiver<Result<U, E>> {
    let (sender, receiver) = mpsc::sync_channel(threads.get());
    for _ in 0..threads.get() {
        let (sender, work) = (sender.clone(), work.clone());
        scope.spawn(move || {
            // Whoever holds the lock may have to fetch a page; the others have to wait for it anyway. It is free again
            // before the work begins.
            let next = || items.lock().unwrap_or_else(PoisonError::into_inner).next();
            while let Some(item) = next() {
                if sender.send(item.and_then(&work)).is_err() {
                    break;
                }
            }
        });
    }
    receiver
}

/// Deletes one package, if that is wanted. A package that is not there any more is what was wanted; calls that come too
/// fast, and what gets lost on the way, the client repeats by itself. All else ends the program, which may be run again.
fn prune(client: &BlockingClient, version: Version, delete: bool) -> Result<(Version, Outcome), AnyError> {
    if !delete {
        return Ok((version, Outcome::Found));
    }
    match client.send(DeleteOtaPackage::new(version.package_id.clone())) {
        Ok(()) => Ok((version, Outcome::Deleted)),
        Err(Error::Service(refused)) if refused.kind == DeleteOtaPackageError::PackageNotFound => {
            Ok((version, Outcome::Gone))
        }
        Err(other) => Err(other.into()),
    }
}
