//! Tasks in a checkout: the one around the current folder, whichever program runs there; and its checks, one by one.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const API: &str = "\
title: Things
description: An API of things.
pages: https://example.com/{slug}.html
servers: [{ url: 'https://example.com' }]
credentials: [{ kind: auth-token }]
errorBody: { code: error_code, message: error_msg }
chapters: [{ folder: things, title: Things }]
";

const PAGE: &str = "\
page: { title: Find Things }
method: GET
path: /v1/things
operationId: FindThings
summary: Finds things.
responses: { '200': {} }
";

const MANIFEST: &str = "[package]\nname = \"things\" # kept\n\n[features]\ndefault = [\"client\"]\nclient = []\n";

/// A checkout with an API of one page.
struct Checkout {
    folder: TempDir,
}

impl Checkout {
    fn new(api: &str) -> Self {
        let checkout = Self { folder: tempfile::tempdir().unwrap() };
        checkout.write("Cargo.toml", "[workspace]\nmembers = [\"api-spec\", \"generated\"]\n");
        checkout.write("generated/Cargo.toml", MANIFEST);
        checkout.write(&format!("api-spec/{api}/api.yaml"), API);
        checkout.write(&format!("api-spec/{api}/things/find-things.yaml"), PAGE);
        checkout
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        run(self.folder.path(), arguments)
    }
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).current_dir(folder).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn one_program_works_on_the_checkout_in_which_it_is_called() {
    let checkouts = [Checkout::new("first-v1"), Checkout::new("second-v1")];
    for checkout in &checkouts {
        let done = run(&checkout.path("api-spec"), &["generate"]);
        assert!(done.status.success(), "{}", text(&done.stderr));
        assert!(checkout.run(&["schema"]).status.success());
    }
    for (checkout, module, other) in
        [(&checkouts[0], "first_v1", "second_v1"), (&checkouts[1], "second_v1", "first_v1")]
    {
        assert!(checkout.path("generated/src").join(module).is_dir());
        assert!(!checkout.path("generated/src").join(other).exists());
        assert!(checkout.path("api-spec/page.schema.json").exists());
    }
}

#[test]
fn outside_of_a_checkout_a_task_says_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("Cargo.toml"), "[workspace]\nmembers = [\"another\"]\n").unwrap();
    for task in ["generate", "status", "schema", "ci"] {
        let failed = run(folder.path(), &[task]);
        assert_eq!(failed.status.code(), Some(1), "{task}");
        assert!(text(&failed.stderr).contains("is in no checkout of this repository"), "{}", text(&failed.stderr));
    }
}

#[test]
fn an_api_has_a_feature_of_its_name_as_long_as_it_has_a_folder() {
    let checkout = Checkout::new("first-v1");
    assert_eq!(checkout.run(&["generate", "--check"]).status.code(), Some(1));
    assert!(checkout.run(&["generate"]).status.success());
    let manifest = checkout.read("generated/Cargo.toml");
    assert!(manifest.contains("name = \"things\" # kept\n") && manifest.contains("\nfirst-v1 = []\n"), "{manifest}");
    assert!(manifest.contains("default = [\"client\", \"first-v1\"]"), "{manifest}");
    assert!(checkout.run(&["generate", "--check"]).status.success());

    fs::rename(checkout.path("api-spec/first-v1"), checkout.path("api-spec/second-v1")).unwrap();
    let stale = checkout.run(&["generate", "--check"]);
    assert!(text(&stale.stderr).contains("stale: Cargo.toml\n"), "{}", text(&stale.stderr));
    assert!(checkout.run(&["generate"]).status.success());
    assert_eq!(checkout.read("generated/Cargo.toml"), manifest.replace("first-v1", "second-v1"));
}

#[test]
fn checks_run_by_name_and_an_unknown_name_lists_them() {
    let checkout = Checkout::new("first-v1");
    for task in ["generate", "schema"] {
        assert!(checkout.run(&[task]).status.success());
    }
    let passed = checkout.run(&["ci", "schemas", "generated"]);
    assert!(passed.status.success(), "{}", text(&passed.stderr));
    let told = text(&passed.stdout);
    let checks: Vec<&str> = told.lines().filter(|line| line.starts_with("── ")).collect();
    assert_eq!(checks, ["── cargo xtask generate --check", "── cargo xtask schema --check"]);
    assert_eq!(told.matches("   passed in ").count(), 2, "{told}");

    checkout.write("generated/src/lib.rs", "");
    let failed = checkout.run(&["ci", "generated"]);
    assert_eq!(failed.status.code(), Some(1));
    assert!(text(&failed.stderr).ends_with("error: this check failed: cargo xtask generate --check\n"));

    let unknown = checkout.run(&["ci", "clipy"]);
    assert_eq!(unknown.status.code(), Some(2));
    let (told, help) = (text(&unknown.stderr), text(&checkout.run(&["ci", "--help"]).stdout));
    for check in ["fmt", "generated", "schemas", "open-points", "reproducible", "clippy", "features", "test", "doc"] {
        assert!(told.contains(check), "{told}");
        assert!(help.contains(&format!("- {check}:")), "{help}");
    }
}

#[test]
fn open_points_are_told_by_generate_and_fail_the_checks() {
    let checkout = Checkout::new("first-v1");
    let list = "api-spec/first-v1/api.yaml:8: is it all?\napi-spec/first-v1/things/find-things.yaml:5: say more\n\
                2 open `# check:` comments: settle and remove them.\n";
    checkout.write("api-spec/first-v1/api.yaml", &format!("{API}# check: is it all?\n"));
    let page = PAGE.replace("Finds things.", "Finds things. # check: say more");
    checkout.write("api-spec/first-v1/things/find-things.yaml", &page);
    let done = checkout.run(&["generate"]);
    assert!(done.status.success());
    assert!(text(&done.stdout).ends_with(list), "{}", text(&done.stdout));

    let failed = checkout.run(&["ci", "open-points"]);
    assert_eq!(failed.status.code(), Some(1));
    assert!(text(&failed.stderr).starts_with(list), "{}", text(&failed.stderr));

    checkout.write("api-spec/first-v1/api.yaml", API);
    checkout.write("api-spec/first-v1/things/find-things.yaml", PAGE);
    assert!(checkout.run(&["ci", "open-points"]).status.success());
    assert!(!text(&checkout.run(&["generate"]).stdout).contains("check:"));
}
