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
    let apis = "--features=iotda-v5,northbound-v1,chrono,eq,jiff,signing,time";
    let bare = tree(&["--no-default-features", apis, "--edges=normal,build"]);
    assert!(bare.contains("huaweicloud-iot-runtime v") && bare.contains("serde_json v"), "{bare}");
    assert_eq!(macros(&bare), Vec::<&str>::new());
}

#[test]
fn the_tests_themselves_use_some_which_are_found() {
    let with_tests = tree(&["--no-default-features", "--edges=normal,dev"]);
    let found = macros(&with_tests);
    assert!(found.iter().any(|line| line.starts_with("tokio-macros v") && line.ends_with("(proc-macro)")), "{found:?}");
    assert!(found.iter().any(|line| line.starts_with("syn v")), "{found:?}");
}
