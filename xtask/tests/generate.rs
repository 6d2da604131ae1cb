//! `cargo xtask generate` as a maintainer runs it: what it writes, what it leaves alone, what it says.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use tempfile::TempDir;

const PAGE: &str = "iotda-v5/ota-upgrade-packages/delete-ota-package.yaml";
const MODULE: &str = "src/iotda_v5/ota_upgrade_packages/delete_ota_package.rs";

/// A copy of the description, and a folder to generate into.
struct Workshop {
    folder: TempDir,
}

impl Workshop {
    fn new() -> Self {
        let workshop = Self { folder: tempfile::tempdir().unwrap() };
        let description = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec");
        for (path, bytes) in
            files(&description).into_iter().filter(|(path, _)| path.extension().is_some_and(|e| e == "yaml"))
        {
            write(&workshop.spec().join(path), &bytes);
        }
        workshop
    }

    fn spec(&self) -> PathBuf {
        self.folder.path().join("spec")
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    fn generate(&self, more: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.arg("generate").arg("--spec").arg(self.spec()).arg("--out").arg(self.out()).args(more);
        command.output().unwrap()
    }

    fn change_page(&self, from: &str, to: &str) {
        let page = self.spec().join(PAGE);
        let text = fs::read_to_string(&page).unwrap();
        assert!(text.contains(from));
        fs::write(page, text.replace(from, to)).unwrap();
    }
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn what_was_deleted_comes_back_byte_for_byte() {
    let workshop = Workshop::new();
    assert!(workshop.generate(&[]).status.success());
    let first = files(&workshop.out());
    fs::remove_dir_all(workshop.out().join("src")).unwrap();
    assert!(workshop.generate(&[]).status.success());
    assert_eq!(files(&workshop.out()), first);
    let report = text(&workshop.generate(&[]).stdout);
    assert!(report.contains(&format!(" operations: 0 of {} files written, 0 removed, in ", first.len())), "{report}");
}

#[test]
fn cargo_reads_the_workspace_even_when_the_emitted_files_are_gone() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/Cargo.toml");
    let folder = tempfile::tempdir().unwrap();
    let text = fs::read_to_string(manifest).unwrap();
    // On its own, without the folder `src`: nothing is inherited, nothing is depended on.
    let lib = text.lines().skip_while(|line| *line != "[lib]").take_while(|line| !line.is_empty());
    let lib = lib.collect::<Vec<_>>().join("\n");
    fs::write(folder.path().join("Cargo.toml"), format!("[package]\nname = \"alone\"\n\n{lib}\n")).unwrap();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut read = Command::new(cargo);
    read.args(["metadata", "--no-deps", "--offline", "--format-version=1"]).current_dir(folder.path());
    let output = read.output().unwrap();
    assert!(output.status.success(), "{}", self::text(&output.stderr));
}

#[test]
fn only_what_is_ours_and_left_over_is_removed() {
    let workshop = Workshop::new();
    for (path, stays) in [("src/old/page.rs", false), ("openapi/old.json", false), ("tests/mine.rs", true)] {
        write(&workshop.out().join(path), b"x");
        let output = workshop.generate(&[]);
        assert!(output.status.success());
        assert_eq!(workshop.out().join(path).exists(), stays, "{path}");
    }
    assert!(!workshop.out().join("src/old").exists());
}

#[test]
fn check_lists_what_is_stale_and_writes_nothing() {
    let workshop = Workshop::new();
    assert!(workshop.generate(&[]).status.success());
    assert_eq!(text(&workshop.generate(&["--check"]).stdout), "The generated files are current.\n");

    workshop.change_page("upgrade package to delete", "package to delete");
    write(&workshop.out().join("src/old.rs"), b"x");
    fs::remove_file(workshop.out().join("openapi/northbound-v1.json")).unwrap();
    let before = files(&workshop.out());
    let output = workshop.generate(&["--check"]);
    assert_eq!(output.status.code(), Some(1));
    let report = text(&output.stderr);
    for line in [
        "missing: openapi/northbound-v1.json",
        "stale: openapi/iotda-v5.json",
        "    -            \"description\": \"The upgrade package to delete.\",",
        "    +            \"description\": \"The package to delete.\",",
        &format!("stale: {MODULE}"),
        "left over: src/old.rs",
        "The generated files are out of date. Run `cargo xtask generate`.",
    ] {
        assert!(report.lines().any(|found| found == line), "{line}\nis not in\n{report}");
    }
    assert_eq!(files(&workshop.out()), before);
}

#[test]
fn a_problem_in_a_page_file_is_told_by_its_place_and_nothing_is_written() {
    let workshop = Workshop::new();
    workshop.change_page("description: The upgrade package to delete", "descripton: The upgrade package to delete");
    let output = workshop.generate(&[]);
    assert_eq!(output.status.code(), Some(1));
    let report = text(&output.stderr);
    let page = workshop.spec().join(PAGE);
    assert_eq!(
        report,
        format!(
            "{}:19:51: unknown key of a parameter (descripton) – write \"description\"\n\n1 to mend; nothing was written.\n",
            page.display()
        )
    );
    assert!(!report.contains('\u{1b}'), "no colours where nobody looks");
    assert!(!workshop.out().exists());
}

#[test]
fn wrong_usage_prints_help_and_exits_with_2() {
    let run = |arguments: &[&str]| Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().unwrap();
    for arguments in [&["genrate"][..], &["generate", "--chekc"], &[]] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(text(&output.stderr).contains("Commands:"), "{arguments:?}");
    }
    let help = run(&["generate", "--help"]);
    assert_eq!(help.status.code(), Some(0));
    assert!(text(&help.stdout).contains("Exit codes:"));
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let workshop = Workshop::new();
    fs::remove_dir_all(workshop.spec()).unwrap();
    let output = workshop.generate(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).starts_with("error: cannot read "), "{}", text(&output.stderr));
}

#[test]
fn who_reads_while_it_writes_sees_the_old_text_or_the_new() {
    let workshop = Workshop::new();
    assert!(workshop.generate(&[]).status.success());
    let module = workshop.out().join(MODULE);
    let old = fs::read(&module).unwrap();
    workshop.change_page("upgrade package to delete", "package to delete");
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut seen = Vec::new();
            while !done.load(Ordering::Relaxed) {
                let text = fs::read(&module).unwrap();
                if seen.last() != Some(&text) {
                    seen.push(text);
                }
            }
            seen
        });
        assert!(workshop.generate(&[]).status.success());
        done.store(true, Ordering::Relaxed);
        let new = fs::read(&module).unwrap();
        assert_ne!(old, new);
        assert!(reader.join().unwrap().iter().all(|seen| *seen == old || *seen == new));
    });
}

#[test]
fn two_things_of_one_rust_name_are_reported_at_both_places_and_nothing_is_written() {
    let workshop = Workshop::new();
    workshop
        .change_page("parameters:\n", "parameters:\n  - { name: packageId, in: query, schema: { type: string } }\n");
    let output = workshop.generate(&[]);
    assert_eq!(output.status.code(), Some(1));
    let report = text(&output.stderr);
    let page = workshop.spec().join(PAGE);
    for (line, this, other) in [(19, "packageId", "package_id"), (20, "package_id", "packageId")] {
        let wrong = "would be called package_id in Rust, like the parameter";
        let expected = format!("{}:{line}:5: the parameter \"{this}\" {wrong} \"{other}\" (", page.display());
        assert!(report.contains(&expected), "{expected} is not in\n{report}");
    }
    assert!(!workshop.out().exists());
}
