//! What the crate brings along: without the clients, no procedural macro, because those are what compiles slowly.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::process::Command;

/// The packages below this one, each with its version, as cargo lists them for this machine.
fn tree(arguments: &[&str]) -> String {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["tree", "--offline", "--prefix=none", "--package=huaweicloud-iot"]).args(arguments);
    let output = cargo.current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The features of the crate, one for each book among them, without these.
fn features(without: &[&str]) -> Vec<&'static str> {
    let manifest = include_str!("../Cargo.toml").lines().skip_while(|line| *line != "[features]").skip(1);
    let names = manifest.take_while(|line| !line.starts_with('[')).filter_map(|line| Some(line.split_once(" = ")?.0));
    names.filter(|name| !name.starts_with('#') && !without.contains(name)).collect()
}

/// The packages that are procedural macros or help to write them.
fn macros(tree: &str) -> Vec<&str> {
    let helps = |name: &str| {
        matches!(name, "proc-macro2" | "quote" | "syn")
            || ["_derive", "-derive", "_macros", "-macros"].iter().any(|end| name.ends_with(end))
    };
    let is_macro = |line: &&str| line.contains("(proc-macro)") || line.split(' ').next().is_some_and(helps);
    tree.lines().filter(is_macro).collect()
}

#[test]
fn without_the_clients_no_procedural_macro_is_compiled() {
    let without_clients = format!("--features={}", features(&["blocking", "client", "default", "tracing"]).join(","));
    let bare = tree(&["--no-default-features", &without_clients, "--edges=normal,build"]);
    assert!(
        without_clients.contains("signing")
            && bare.contains("huaweicloud-iot-runtime v")
            && bare.contains("serde_json v"),
        "{bare}"
    );
    assert_eq!(macros(&bare), Vec::<&str>::new());
}

#[test]
fn the_tests_themselves_use_some_which_are_found() {
    let with_tests = tree(&["--no-default-features", "--edges=normal,dev"]);
    let found = macros(&with_tests);
    assert!(found.iter().any(|line| line.starts_with("tokio-macros v") && line.ends_with("(proc-macro)")), "{found:?}");
    assert!(found.iter().any(|line| line.starts_with("syn v")), "{found:?}");
}
