//! `cargo xtask ci`: every check that a change must pass, in the order in which they fail fastest.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;
use std::{env, fs};

use api_spec::{LoadError, Sources};

use crate::checkout::Checkout;
use crate::open_points::OpenPoints;
use crate::output::{self, print};
use crate::{generate, schema};

/// A check that can be run by itself.
pub(crate) struct Check {
    pub(crate) name: &'static str,
    /// What it makes sure of, for `--help`.
    pub(crate) about: &'static str,
    run: fn(&Checkout) -> Result<(), Box<dyn Error>>,
}

/// All checks, in their order.
pub(crate) const CHECKS: [Check; 9] = [
    Check { name: "fmt", about: "the code is formatted", run: fmt },
    Check { name: "generated", about: "the generated crate is what `cargo xtask generate` writes", run: generated },
    Check { name: "schemas", about: "the JSON Schemas are what `cargo xtask schema` writes", run: schemas },
    Check { name: "open-points", about: "no page file has a `# check:` comment left", run: open_points },
    Check { name: "reproducible", about: "two generations into fresh folders have the same bytes", run: reproducible },
    Check { name: "clippy", about: "no lint in any target, with all features", run: clippy },
    Check {
        name: "features",
        about: "no lint in what callers build: no features, and each feature alone",
        run: features,
    },
    Check { name: "test", about: "all tests, with all features", run: test },
    Check { name: "doc", about: "the documentation builds without a warning", run: doc },
];

/// The packages that callers build, with no feature at all.
const BARE: [&str; 4] =
    ["--package=huaweicloud-iot", "--package=huaweicloud-iot-runtime", "--no-default-features", "--quiet"];

/// A check that did not pass.
#[derive(Debug, thiserror::Error)]
#[error("this check failed: {0}")]
struct Failed(String);

/// Runs the checks of these names, or all when none is named, and stops at the first that fails.
pub(crate) fn run(names: &[String]) -> Result<ExitCode, Box<dyn Error>> {
    let checkout = Checkout::here()?;
    let start = Instant::now();
    let chosen = |check: &&Check| names.is_empty() || names.iter().any(|name| name == check.name);
    for check in CHECKS.iter().filter(chosen) {
        (check.run)(&checkout)?;
    }
    let passed = if names.is_empty() { "All checks" } else { "The checks" };
    print(&format!("\n{passed} passed in {} s.\n", start.elapsed().as_secs()));
    Ok(ExitCode::SUCCESS)
}

fn fmt(checkout: &Checkout) -> Result<(), Box<dyn Error>> {
    cargo(checkout, &["fmt", "--all", "--check"], &[])
}

fn generated(checkout: &Checkout) -> Result<(), Box<dyn Error>> {
    passes("cargo xtask generate --check", || generate::run(&checkout.description(), &checkout.generated(), true))
}

fn schemas(checkout: &Checkout) -> Result<(), Box<dyn Error>> {
    passes("cargo xtask schema --check", || schema::run(&checkout.description(), true))
}

fn open_points(checkout: &Checkout) -> Result<(), Box<dyn Error>> {
    passes("no `# check:` comment is left in the page files", || {
        let description = checkout.description();
        let sources = Sources::read(&description).map_err(LoadError::from)?;
        let open = OpenPoints::of(&sources, &description);
        output::print_error(&open.list());
        Ok(if open.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    })
}

fn reproducible(checkout: &Checkout) -> Result<(), Box<dyn Error>> {
    passes("two generations into fresh folders have the same bytes", || same_bytes(&checkout.description()))
}

fn clippy(checkout: &Checkout) -> Result<(), Box<dyn Error>> {
    let everything = ["--workspace", "--all-targets", "--all-features", "--quiet"];
    cargo(checkout, &[&["clippy"], &everything[..], &["--", "--deny=warnings"]].concat(), &[])
}

/// The tests bring the simulator along, and with it a feature of the runtime: only without them it is as for a caller.
fn features(checkout: &Checkout) -> Result<(), Box<dyn Error>> {
    for more in
        ["", "--all-targets", "--features=client", "--features=blocking", "--features=signing", "--features=serde"]
    {
        let more = Some(more).filter(|more| !more.is_empty());
        let arguments = ["clippy"].into_iter().chain(BARE).chain(more).chain(["--", "--deny=warnings"]);
        cargo(checkout, &arguments.collect::<Vec<_>>(), &[])?;
    }
    Ok(())
}

fn test(checkout: &Checkout) -> Result<(), Box<dyn Error>> {
    cargo(checkout, &["test", "--workspace", "--all-features"], &[])
}

fn doc(checkout: &Checkout) -> Result<(), Box<dyn Error>> {
    let strict = [("RUSTDOCFLAGS", "--deny=warnings")];
    cargo(checkout, &["doc", "--workspace", "--all-features", "--no-deps", "--quiet"], &strict)
}

fn cargo(checkout: &Checkout, arguments: &[&str], environment: &[(&str, &str)]) -> Result<(), Box<dyn Error>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    passes(&format!("cargo {}", arguments.join(" ")), || {
        let mut command = Command::new(cargo);
        command.args(arguments).envs(environment.iter().copied()).current_dir(checkout.root());
        Ok(if command.status()?.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    })
}

fn passes(check: &str, run: impl FnOnce() -> Result<ExitCode, Box<dyn Error>>) -> Result<(), Box<dyn Error>> {
    print(&format!("\n── {check}\n"));
    let start = Instant::now();
    if run()? != ExitCode::SUCCESS {
        return Err(Failed(check.to_owned()).into());
    }
    print(&format!("   passed in {:.1} s\n", start.elapsed().as_secs_f64()));
    Ok(())
}

/// Generates into two fresh folders, each in a process of its own, and compares what came out.
fn same_bytes(description: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let folders = [tempfile::tempdir()?, tempfile::tempdir()?];
    for folder in &folders {
        let mut command = Command::new(env::current_exe()?);
        command.arg("generate").arg("--spec").arg(description).arg("--out").arg(folder.path());
        if !command.status()?.success() {
            return Ok(ExitCode::FAILURE);
        }
    }
    let [first, second] = folders.map(|folder| bytes(folder.path(), folder.path()));
    let (first, second) = (first?, second?);
    if first.is_empty() || first != second {
        output::print_error("The two generations differ.\n");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// The bytes of all files below a folder, by path.
fn bytes(folder: &Path, root: &Path) -> std::io::Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.append(&mut bytes(&path, root)?);
        } else {
            found.insert(path.strip_prefix(root).unwrap_or(&path).to_owned(), fs::read(&path)?);
        }
    }
    Ok(found)
}
