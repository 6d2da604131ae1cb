//! `cargo xtask diff` as a maintainer runs it, in a git repository made for the purpose.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
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
page: { title: Find a Thing, updated: 2023-11-08 }
method: GET
path: /v1/things/{id}
operationId: FindThing
summary: Finds a thing.
parameters:
  - { name: id, in: path, required: true, schema: { $ref: '#/schemas/ThingId' } }
  - { name: fields, in: query, required: false, description: What to tell., schema: { type: string } }
responses:
  '200': { description: OK }
  '404':
    description: Not Found
schemas:
  ThingId: { type: string, description: The id of a thing., maxLength: 36 }
";

const PAGE_FILE: &str = "api-spec/things-v1/things/find-thing.yaml";

/// A repository with a description and one commit.
struct Repository {
    folder: TempDir,
}

impl Repository {
    fn new() -> Self {
        let repository = Self { folder: tempfile::tempdir().unwrap() };
        repository.write("Cargo.toml", "[workspace.package]\nversion = \"0.3.1\"\n");
        repository.write("api-spec/README.md", "no page\n");
        repository.write("api-spec/src/no-page.yaml", "no: page\n");
        repository.write("api-spec/things-v1/api.yaml", API);
        repository.write(PAGE_FILE, PAGE);
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository.commit();
        repository
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    fn change(&self, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(PAGE_FILE)).unwrap();
        assert!(text.contains(from), "{from} is not in\n{text}");
        self.write(PAGE_FILE, &text.replacen(from, to, 1));
    }

    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message=A state"]);
    }

    fn git(&self, arguments: &[&str]) {
        let mut command = Command::new("git");
        // Nothing of the machine's own settings.
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        for role in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{role}_NAME"), "nobody").env(format!("GIT_{role}_EMAIL"), "nobody@example.com");
            command.env(format!("GIT_{role}_DATE"), "2024-01-01T00:00:00Z");
        }
        assert!(command.args(arguments).current_dir(self.folder.path()).status().unwrap().success());
    }

    fn diff(&self, more: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.arg("diff").arg("--spec").arg(self.path("api-spec")).args(more);
        command.output().unwrap()
    }

    /// What is printed when all goes well.
    fn told(&self, more: &[&str]) -> String {
        let output = self.diff(more);
        assert_eq!((text(&output.stderr).as_str(), output.status.code()), ("", Some(0)));
        text(&output.stdout)
    }

    /// The ids of all changes.
    fn ids(&self, more: &[&str]) -> Vec<String> {
        let report: Value = serde_json::from_str(&self.told(&[&["--format=json"], more].concat())).unwrap();
        report["changes"].as_array().unwrap().iter().map(|change| change["id"].as_str().unwrap().to_owned()).collect()
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Some of everything: a date, words, a limit, a rename, an error, a new operation.
fn change_much(repository: &Repository) {
    repository.change("2023-11-08", "2024-02-29");
    repository.change("Finds a thing.", "Finds one thing, or tells that there is none of the id that was given.");
    repository.change("maxLength: 36", "maxLength: 32");
    repository.change("name: fields", "name: only");
    repository.change("  '404':\n", "  '403': { description: Forbidden }\n  '404':\n");
    let other = PAGE.replace("FindThing", "HideThing").replace("GET", "DELETE");
    let other = other.replace("#/schemas/ThingId", "#/schemas/HiddenId").replace("  ThingId", "  HiddenId");
    repository.write("api-spec/things-v1/things/hide-thing.yaml", &other);
}

#[test]
fn all_three_voices_tell_what_changed_and_the_version_follows() {
    let repository = Repository::new();
    repository.git(&["tag", "v0.3.1"]);
    change_much(&repository);
    insta::assert_snapshot!("text", repository.told(&[]));
    insta::assert_snapshot!("markdown", repository.told(&["--format=markdown"]));
    let report: Value = serde_json::from_str(&repository.told(&["--format=json"])).unwrap();
    insta::assert_snapshot!("json", serde_json::to_string_pretty(&report["changes"][0]).unwrap());
    let release = &report["release"];
    assert_eq!((release["level"].as_str(), release["next"].as_str()), (Some("breaking"), Some("0.4.0")));
    assert!(repository.told(&[]).lines().all(|line| line.chars().count() <= 120));
}

#[test]
fn nothing_changed_is_told_too() {
    let repository = Repository::new();
    let told = repository.told(&[]);
    assert!(told.starts_with("From HEAD (") && told.ends_with("Nothing changed; no release is needed.\n"), "{told}");
    assert_eq!(repository.ids(&[]), [""; 0]);
}

#[test]
fn the_last_release_is_compared_with_unless_another_revision_is_named() {
    let repository = Repository::new();
    repository.git(&["tag", "v0.3.1"]);
    repository.change("maxLength: 36", "maxLength: 32");
    repository.commit();
    repository.git(&["tag", "a-day"]);
    repository.git(&["tag", "very-good"]);
    let tightened = ["request-limit-tightened:things-v1/schemas/ThingId/maxLength"];
    assert_eq!(repository.ids(&[]), tightened);
    assert_eq!(repository.ids(&["v0.3.1"]), tightened);
    assert_eq!(repository.ids(&["HEAD~1"]), tightened);
    assert_eq!(repository.ids(&["a-day"]), [""; 0]);
}

#[test]
fn a_revision_that_is_none_is_told() {
    let repository = Repository::new();
    for name in ["v9.9.9", "HEAD:Cargo.toml", "no such"] {
        let output = repository.diff(&[name]);
        let told = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(told.starts_with(&format!("error: no revision is called {name}: ")), "{told}");
    }
    let output = repository.diff(&["--", "--output=x"]);
    assert!(text(&output.stderr).starts_with("error: no revision is called --output=x: "));
}

#[test]
fn a_description_that_does_not_load_is_told_with_its_revision() {
    let repository = Repository::new();
    repository.change("maxLength: 36", "maxLenght: 36");
    let output = repository.diff(&[]);
    assert_eq!(output.status.code(), Some(1));
    let told = text(&output.stderr);
    assert!(told.contains("find-thing.yaml:14:61: unknown key of a string (maxLenght)"), "{told}");
    assert!(told.ends_with("1 to mend; nothing was compared.\n"), "{told}");

    repository.commit();
    repository.change("maxLenght: 36", "maxLength: 36");
    let output = repository.diff(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        text(&output.stderr),
        "The description at HEAD does not load:\n\
         HEAD:api-spec/things-v1/things/find-thing.yaml:14:61: unknown key of a string (maxLenght) – write \"maxLength\"\n\n\
         1 to mend; nothing was compared.\n"
    );
    assert!(repository.ids(&["HEAD~1"]).is_empty());
}

#[test]
fn a_change_of_the_generator_is_told_from_the_list_that_was_committed() {
    let repository = Repository::new();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["generate", "--spec", "api-spec", "--out", "generated"])
        .current_dir(repository.folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    let list = fs::read_to_string(repository.path("generated/public-api.txt")).unwrap();
    let earlier = list.replace("FindThing::fields(impl Into<String>)", "FindThing::fields(&str)");
    assert_ne!(earlier, list);
    repository.write("generated/public-api.txt", &earlier);
    repository.commit();
    assert_eq!(repository.ids(&[]), ["rust-signature-changed:things_v1::things::FindThing::fields()"]);
    assert!(repository.told(&[]).contains("api-spec/things-v1/things/find-thing.yaml:8 → :8"));
}

#[test]
fn a_description_in_another_format_is_told_as_such() {
    let repository = Repository::new();
    repository.write("api-spec/page.schema.json", "{}");
    assert!(repository.ids(&[]).is_empty(), "as long as it loads, the format does not matter");
    repository.change("maxLength: 36", "longest: 36");
    repository.commit();
    repository.change("longest: 36", "maxLength: 36");
    let output = repository.diff(&["HEAD"]);
    assert_eq!(output.status.code(), Some(1));
    let told = text(&output.stderr);
    assert!(
        told.starts_with("error: the page files at HEAD are written in another format than this checkout reads"),
        "{told}"
    );
}

#[test]
fn a_revision_without_a_description_and_a_folder_without_a_repository_are_told() {
    let repository = Repository::new();
    repository.git(&["rm", "-r", "--quiet", "--cached", "api-spec"]);
    repository.git(&["commit", "--quiet", "--message=Empty"]);
    let told = text(&repository.diff(&[]).stderr);
    assert!(told.starts_with("error: HEAD holds no page files in api-spec/"), "{told}");

    let alone = tempfile::tempdir().unwrap();
    let spec = alone.path().join("spec/things-v1/things");
    fs::create_dir_all(&spec).unwrap();
    fs::write(spec.join("../api.yaml"), API).unwrap();
    fs::write(spec.join("find-thing.yaml"), PAGE).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("diff").arg("--spec").arg(alone.path().join("spec")).env("GIT_CEILING_DIRECTORIES", alone.path());
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("is in no git repository"), "{}", text(&output.stderr));
}

#[test]
fn what_is_in_the_repository_of_this_test_can_be_compared() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(["diff", "--spec"]).arg(folder).output().unwrap();
    let told = text(&output.stderr);
    assert!(output.status.success() || told.contains("in no git repository"), "{told}");
}
