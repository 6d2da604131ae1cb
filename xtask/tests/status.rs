//! `cargo xtask status` as a maintainer runs it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

const API: &str = "\
title: Things
description: An API of things.
pages: https://example.com/{slug}.html
servers: [{ url: 'https://example.com' }]
credentials: [{ kind: auth-token }]
errorBody: { code: error_code, message: error_msg }
chapters:
  - { folder: things, title: Things }
  - { folder: others, title: Other Things }
";

const PAGE: &str = "\
page: { title: Find a Thing, updated: 2023-11-08 } # check: is it the date of the page?
method: GET
path: /v1/things
operationId: FindThing
summary: Finds a thing.
responses:
  '200': { description: OK }
  '404':
    description: Not Found
    assumed: The page does not tell it, but every other page of the book does, and so does the service when it is asked for a thing that was removed.
";

fn run(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).arg("--spec=spec").arg("--out=out").current_dir(folder);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn pages_assumptions_and_checks_are_shown() {
    let folder = tempfile::tempdir().unwrap();
    let chapter = folder.path().join("spec/things-v1/things");
    fs::create_dir_all(&chapter).unwrap();
    fs::write(chapter.join("../api.yaml"), API).unwrap();
    for (id, file, title) in [
        ("FindThing", "find-thing", "Find a Thing"),
        ("HideThing", "hide-thing", "Hide a Thing"),
        ("LoseThing", "lose-thing", "设备 and a title that is very long ".repeat(5).trim()),
    ] {
        let page = PAGE.replace("FindThing", id).replace("Find a Thing", title).replace("/things", &format!("/{file}"));
        fs::write(chapter.join(file).with_extension("yaml"), page).unwrap();
    }
    let others = folder.path().join("spec/things-v1/others");
    fs::create_dir(&others).unwrap();
    let other = PAGE.replace("FindThing", "FindOther").replace("/things", "/others").replace("    assumed", "    note");
    fs::write(others.join("find-other.yaml"), other.replace("check", "done").replace(", updated: 2023-11-08", ""))
        .unwrap();
    run(folder.path(), &["generate"]);
    let module = |name: &str| folder.path().join("out/src/things_v1/things").join(name);
    fs::write(module("hide_thing.rs"), "// something else\n").unwrap();
    fs::remove_file(module("lose_thing.rs")).unwrap();
    fs::write(chapter.join("keep-thing.yaml"), "page: { title: Keep }\nmethod: PUT\npath: /k\noperationId: KeepThing\nsummary: Keeps.\nresponses: { '204': {} }\n").unwrap();

    let told = run(folder.path(), &["status"]);
    insta::assert_snapshot!(told);
    assert!(told.lines().all(|line| line.chars().count() <= 120));

    let status: Value = serde_json::from_str(&run(folder.path(), &["status", "--format=json"])).unwrap();
    let pages = status["apis"][0]["chapters"][0]["pages"].as_array().unwrap();
    let emitted: Vec<_> = pages.iter().map(|page| page["emitted"].as_str().unwrap()).collect();
    assert_eq!(emitted, ["yes", "stale", "no", "no"]);
    assert_eq!(pages[0]["updated"], "2023-11-08");
    // Pages come in the order of their files; this one tells no date.
    assert_eq!((&pages[2]["operation"], &pages[2]["updated"]), (&Value::from("KeepThing"), &Value::Null));
    assert_eq!(status["assumed"][0]["line"], 10);
    assert_eq!(status["checks"][0]["text"], "is it the date of the page?");
}
