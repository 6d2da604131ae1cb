//! A call that is new in a chapter: its page is transcribed, the marks are settled, and the crate is generated. Nothing
//! else is edited.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// The sentences are not those of a page; headings, tables and the service's messages are as pages have them.
const PAGE: &str = "\
Help Center/ IoT Device Access/ API Reference/ OTA Module Management/ Query the Upgrades of an OTA Module
Query the Upgrades of an OTA Module
Updated on 2026-02-03 GMT+08:00
Function
Lists upgrades.
URI
GET /v5/iot/{project_id}/ota-upgrades/modules/{module_id}/upgrades
Table 1 Path Parameters
Parameter | Mandatory | Type | Description |
---|---|---|---|
project_id | Yes | String | The project. |
module_id | Yes | String | The module. A maximum of 36 characters. Only letters, digits, underscores (_), and hyphens (-) are allowed. |
Table 2 Query Parameters
Parameter | Mandatory | Type | Description |
---|---|---|---|
state | No | String | The state. Options: waiting, running, done |
version | No | String(1-256) | The version. This parameter is mandatory when state is done. |
limit | No | Integer | How many. The value is an integer ranging from 1 to 50. The default value is 10. |
Request Parameters
Table 3 Request header parameters
Parameter | Mandatory | Type | Description |
---|---|---|---|
X-Auth-Token | Yes | String | The token. |
Instance-Id | No | String | The instance. |
Response Parameters
Status code: 200
Table 4 Response body parameters
Parameter | Type | Description |
---|---|---|
upgrades | Array of ModuleUpgrade objects | The upgrades. |
page | PageInfo object | The page. |
Table 5 ModuleUpgrade
Parameter | Type | Description |
---|---|---|
upgrade_id | String | The id. |
progress | Integer | How far it is, in percent. The value ranges from 0 to 100. |
Table 6 PageInfo
Parameter | Type | Description |
---|---|---|
count | Long | How many there are. |
marker | String | The last one. |
Status Codes
Status Code | Description |
---|---|
200 | OK |
400 | Bad Request |
401 | Unauthorized |
403 | Forbidden |
404 | Not Found |
Error Codes
HTTP Status Code | Error Code | Error Description | Remarks |
---|---|---|---|
403 | IOTDA.000022 | Operation not allowed. The user does not have the permission | It is not allowed. |
403 | IOTDA.019977 |  |  |
404 | IOTDA.019988 | The module was never upgraded. | No upgrade. Recommended handling: Upgrade it. |
Previous topic
";

const PAGE_FILE: &str = "iotda-v5/ota-modules/list-module-upgrades.yaml";
const MODULE: &str = "src/iotda_v5/ota_modules/list_module_upgrades.rs";

/// What a person writes instead of a marked line, by how it begins.
const OWN_WORDS: [(&str, &str); 4] = [
    ("summary:", "summary: Lists the upgrades of an OTA module."),
    ("meaning:", "rustName: NeverUpgraded\n        meaning: No upgrade of the module has begun."),
    ("remedy:", "remedy: Create a batch task that upgrades the module."),
    ("requiredWhen:", "requiredWhen: only upgrades that are done are asked for"),
];

struct Desk(TempDir);

impl Desk {
    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// Runs a task on the description and gives what it printed.
    fn run(&self, arguments: &[&str]) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).args(["--spec", "spec"]).current_dir(self.0.path());
        let output = command.output().unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{printed}{}", String::from_utf8(output.stderr).unwrap());
        printed
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, target).unwrap();
        }
    }
}

/// The text with every mark settled: in own words where the page's stand, else as it is.
fn settled(text: &str) -> String {
    let settle = |line: &str| {
        let Some((kept, _)) = line.split_once(" # check:") else { return line.to_owned() };
        let own = OWN_WORDS.iter().find(|(key, _)| kept.trim_start_matches(['-', ' ']).starts_with(key));
        let Some((key, words)) = own else { return kept.to_owned() };
        let (before, _) = kept.split_once(key).unwrap();
        format!("{before}{words}")
    };
    text.lines().map(|line| settle(line) + "\n").collect()
}

#[test]
fn a_new_call_needs_its_page_and_nothing_else() {
    let desk = Desk(tempfile::tempdir().unwrap());
    let description = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec");
    for api in ["iotda-v5", "northbound-v1"] {
        copy(&description.join(api), &desk.path("spec").join(api));
    }
    let before = desk.run(&["generate", "--out", "out"]);
    assert!(!before.contains("check:"), "{before}");
    fs::write(desk.path("ListModuleUpgrades.txt"), PAGE).unwrap();
    desk.run(&["transcribe", "ListModuleUpgrades.txt"]);
    let told = desk.run(&["generate", "--out", "out"]);
    assert!(told.contains(&format!("spec/{PAGE_FILE}:")) && told.contains(" open `# check:` comments"), "{told}");

    let file = desk.path("spec").join(PAGE_FILE);
    let transcribed = fs::read_to_string(&file).unwrap();
    for shared in ["ProjectId", "X-Auth-Token", "AuthToken", "'401'", "PageInfo:"] {
        assert!(!transcribed.contains(shared), "{shared} is shared:\n{transcribed}");
    }
    assert!(transcribed.contains("codes: [IOTDA.019977]"), "{transcribed}");
    fs::write(&file, settled(&transcribed)).unwrap();
    let told = desk.run(&["generate", "--out", "out"]);
    assert!(!told.contains("check:"), "{told}");
    let module = fs::read_to_string(desk.path("out").join(MODULE)).unwrap();
    assert!(module.contains("NeverUpgraded"), "{module}");
    assert!(desk.run(&["status", "--out", "out"]).contains("ListModuleUpgrades"));

    let again = desk.run(&["transcribe", "ListModuleUpgrades.txt"]);
    assert!(again.contains(&format!("unchanged  {PAGE_FILE}\n")), "{again}");
    assert_eq!(fs::read_to_string(&file).unwrap(), settled(&transcribed));
}
