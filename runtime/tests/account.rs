//! An account is found where the process has it: in its environment, and in its home directory.
//!
//! A process cannot change its environment safely, so that the program runs itself again in another one.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use huaweicloud_iot_runtime::Account;

/// Set in the other process.
const INNER: &str = "ACCOUNT_TEST_INNER";

/// Tells which accounts this process has.
fn print_accounts() {
    let found = |account: Account| format!("{} {}", account.place(), account.project_id().unwrap());
    println!("found: {}", found(Account::find().unwrap()));
    println!("environment: {:?}", Account::from_environment().map(found).map_err(|error| error.to_string()));
}

/// What the test prints in another process.
fn output(home: &Path, variables: &[(&str, &str)]) -> String {
    let mut program = Command::new(env::current_exe().unwrap());
    program.args(["--nocapture"]).env_clear().envs(variables.iter().copied());
    program.envs([("HOME", home), ("USERPROFILE", home)]).env(INNER, "1");
    // Windows programs do not start without it.
    program.envs(env::vars_os().filter(|(name, _)| name == "SystemRoot"));
    String::from_utf8(program.output().unwrap().stdout).unwrap()
}

#[test]
fn an_account_is_found_in_the_environment_and_the_home_directory_of_the_process() {
    if env::var_os(INNER).is_some() {
        return print_accounts();
    }

    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join(".huaweicloud")).unwrap();
    let file = home.path().join(".huaweicloud").join("credentials");
    fs::write(&file, "[basic]\nak = AK\nsk = SK\nproject_id = p-file\n").unwrap();

    let without = output(home.path(), &[]);
    assert!(without.contains(&format!("found: {} p-file\n", file.display())), "{without}");
    assert!(without.contains("environment: Err(\"no access key found: HUAWEICLOUD_SDK_AK and "), "{without}");

    let key = [("HUAWEICLOUD_SDK_AK", "AK"), ("HUAWEICLOUD_SDK_SK", "SK"), ("HUAWEICLOUD_SDK_PROJECT_ID", "p-env")];
    let with = output(home.path(), &key);
    assert!(with.contains("found: environment p-env\n"), "{with}");
    assert!(with.contains("environment: Ok(\"environment p-env\")\n"), "{with}");
}
