//! `cargo xtask ci`: every check that a change must pass, in the order in which they fail fastest.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;
use std::{env, fmt, fs};

use crate::output::{self, print};
use crate::{generate, schema};

/// The packages that callers build, with no feature at all.
const BARE: [&str; 4] =
    ["--package=huaweicloud-iot", "--package=huaweicloud-iot-runtime", "--no-default-features", "--quiet"];

/// A check that did not pass.
#[derive(Debug)]
struct Failed {
    check: String,
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "this check failed: {}", self.check)
    }
}

impl Error for Failed {}

/// Runs the checks, and stops at the first that fails.
pub(crate) fn run() -> Result<ExitCode, Box<dyn Error>> {
    let start = Instant::now();
    cargo(&["fmt", "--all", "--check"], &[])?;
    passes("cargo xtask generate --check", || {
        generate::run(&crate::root_folder("api-spec"), &crate::root_folder("generated"), true)
    })?;
    passes("cargo xtask schema --check", || schema::run(true))?;
    passes("two generations into fresh folders are the same, byte for byte", same_bytes)?;
    cargo(&["clippy", "--workspace", "--all-targets", "--all-features", "--quiet", "--", "--deny=warnings"], &[])?;
    // The tests bring the simulator along, and that a feature of the runtime: only without them it is as for a caller.
    cargo(&[&["clippy"], &BARE[..], &["--", "--deny=warnings"]].concat(), &[])?;
    cargo(&[&["clippy"], &BARE[..], &["--all-targets", "--", "--deny=warnings"]].concat(), &[])?;
    // Each of the features that switch code on, by itself.
    for feature in ["--features=client", "--features=blocking", "--features=signing"] {
        cargo(&[&["clippy"], &BARE[..], &[feature, "--", "--deny=warnings"]].concat(), &[])?;
    }
    cargo(&["test", "--workspace", "--all-features"], &[])?;
    let strict = [("RUSTDOCFLAGS", "--deny=warnings")];
    cargo(&["doc", "--workspace", "--all-features", "--no-deps", "--quiet"], &strict)?;
    print(&format!("\nAll checks passed in {} s.\n", start.elapsed().as_secs()));
    Ok(ExitCode::SUCCESS)
}

fn cargo(arguments: &[&str], environment: &[(&str, &str)]) -> Result<(), Box<dyn Error>> {
    let check = format!("cargo {}", arguments.join(" "));
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    passes(&check, || {
        let mut command = Command::new(cargo);
        command.args(arguments).envs(environment.iter().copied()).current_dir(crate::root_folder("."));
        Ok(if command.status()?.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    })
}

fn passes(check: &str, run: impl FnOnce() -> Result<ExitCode, Box<dyn Error>>) -> Result<(), Box<dyn Error>> {
    print(&format!("\n── {check}\n"));
    let start = Instant::now();
    if run()? != ExitCode::SUCCESS {
        return Err(Box::new(Failed { check: check.to_owned() }));
    }
    print(&format!("   passed in {:.1} s\n", start.elapsed().as_secs_f64()));
    Ok(())
}

/// Generates into two fresh folders, each in a process of its own, and compares what came out.
fn same_bytes() -> Result<ExitCode, Box<dyn Error>> {
    let folders = [tempfile::tempdir()?, tempfile::tempdir()?];
    for folder in &folders {
        let mut command = Command::new(env::current_exe()?);
        if !command.args(["generate", "--out"]).arg(folder.path()).status()?.success() {
            return Ok(ExitCode::FAILURE);
        }
    }
    let [first, second] = folders.map(|folder| texts(folder.path(), folder.path()));
    let (first, second) = (first?, second?);
    if first.is_empty() || first != second {
        output::print_error("The two generations differ.\n");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// The bytes of all files below a folder, by path.
fn texts(folder: &Path, root: &Path) -> std::io::Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            texts.append(&mut self::texts(&path, root)?);
        } else {
            texts.insert(path.strip_prefix(root).unwrap_or(&path).to_owned(), fs::read(&path)?);
        }
    }
    Ok(texts)
}
