//! `cargo xtask transcribe` as the maintainer runs it.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in the functions that its tests share"
)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const PAGE: &str = "Help Center/ IoT/ API Reference/ Greenhouses/ Show a Bed\nUpdated on 2024-03-28 GMT+08:00\nShow a Bed\nFunction\n\
    Shows it.\nURI\nGET /v5/iot/{project_id}/beds/{bed_id}\nParameter | Mandatory | Type | Description |\n---|---|---|---|\n\
    project_id | Yes | String | The project. |\nbed_id | Yes | String | The bed. A maximum of 36 characters. |\nRequest Parameters\n\
    Parameter | Mandatory | Type | Description |\n---|---|---|---|\nX-Auth-Token | No | String | The token. |\n\
    Status Codes\nStatus Code | Description |\n---|---|\n200 | OK |\nError Codes\nSee Error Codes.\n";

/// A copy of the description, and a folder for pages.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec");
        for book in ["iotda-v5", "northbound-v1"] {
            copy(&spec.join(book), &folder.path().join("spec").join(book));
        }
        fs::create_dir(folder.path().join("pages")).unwrap();
        Self { folder }
    }

    fn page(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join("pages").join(name);
        fs::write(&path, text).unwrap();
        path
    }

    fn spec(&self) -> PathBuf {
        self.folder.path().join("spec")
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.current_dir(&self.folder).arg("transcribe").args(arguments).arg("--spec").arg(self.spec());
        command.output().unwrap()
    }

    /// All files of the description with their bytes.
    fn state(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        let mut folders = vec![self.spec()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.push((path.clone(), fs::read(path).unwrap()));
                }
            }
        }
        files.sort();
        files
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

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_new_page_becomes_a_file_of_its_chapter_and_the_description_loads() {
    let desk = Desk::new();
    desk.page("ShowBed.txt", PAGE);
    let done = desk.run(&["pages"]);
    assert!(done.status.success(), "{}{}", out(&done), err(&done));
    let file = fs::read_to_string(desk.spec().join("iotda-v5/greenhouses/show-bed.yaml")).unwrap();
    assert!(
        file.contains(" slug: ShowBed, ") && !file.contains("name: project_id") && !file.contains("X-Auth-Token"),
        "{file}"
    );
    let api = fs::read_to_string(desk.spec().join("iotda-v5/api.yaml")).unwrap();
    assert!(api.contains("  - folder: greenhouses\n    title: Greenhouses\n"), "{api}");
    api_spec::load(&desk.spec()).unwrap();
    assert!(out(&done).contains("new        iotda-v5/greenhouses/show-bed.yaml, 1 check"), "{}", out(&done));
    assert!(out(&done).contains("check line 6 (pages/ShowBed.txt:3): say in a sentence"), "{}", out(&done));

    let state = desk.state();
    let again = desk.run(&["pages/ShowBed.txt"]);
    assert!(again.status.success() && out(&again).contains("unchanged"), "{}", out(&again));
    assert_eq!(desk.state(), state, "an unchanged page changes no byte");
}

#[test]
fn the_book_that_says_most_of_a_path_gets_the_page() {
    let desk = Desk::new();
    let narrow = desk.spec().join("greenhouse-v5");
    let api = fs::read_to_string(desk.spec().join("iotda-v5/api.yaml")).unwrap();
    let title = api.lines().find(|line| line.starts_with("title:")).unwrap();
    fs::create_dir_all(narrow.join("beds")).unwrap();
    let own = "description: Beds.\npages: https://example.com/{slug}.html\npaths: ['/v5/iot/{project_id}/beds']\n\
        servers: [{ url: https://example.com }]\ncredentials: [{ kind: auth-token }]\n\
        errorBody: { code: error_code, message: error_msg }\nchapters: [{ folder: beds, title: Beds }]\n";
    fs::write(narrow.join("api.yaml"), format!("{title} of greenhouses\n{own}")).unwrap();
    let other = "page: { title: List Beds }\nmethod: GET\npath: /v5/iot/beds\noperationId: ListBeds\nsummary: Lists beds.\n\
        responses: { '204': {} }\n";
    fs::write(narrow.join("beds/list-beds.yaml"), other).unwrap();
    desk.page("ShowBed.txt", PAGE);
    let done = desk.run(&["pages"]);
    assert!(out(&done).contains("new        greenhouse-v5/greenhouses/show-bed.yaml"), "{}{}", out(&done), err(&done));
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_declined_and_not_waited_for() {
    let desk = Desk::new();
    let pipe = desk.folder.path().join("pages/pipe.txt");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for named in ["pages", "pages/pipe.txt"] {
        let done = desk.run(&[named]);
        assert!(!done.status.success() && out(&done).contains("it is not a file"), "{}{}", out(&done), err(&done));
    }
}

#[test]
fn a_page_that_is_declined_leaves_no_trace() {
    let desk = Desk::new();
    desk.page("about.txt", "About Beds\n\nBeds are beds. They are nice.\n");
    desk.page("cut.txt", &PAGE[..PAGE.len() - 60]);
    desk.page("other.txt", &PAGE.replace("/v5/iot/", "/v9/other/"));
    let state = desk.state();
    let done = desk.run(&["pages"]);
    assert_eq!(done.status.code(), Some(1));
    for reason in ["no page of an API operation", "cut off at line 17", "no API has paths like /v9/other/{project_id}"]
    {
        assert!(out(&done).contains(reason), "{reason}: {}", out(&done));
    }
    assert_eq!(desk.state(), state);
}

#[test]
fn a_page_without_a_known_chapter_asks_for_one() {
    let desk = Desk::new();
    desk.page("bed.txt", PAGE.split_once('\n').unwrap().1);
    let asked = desk.run(&["pages/bed.txt"]);
    assert!(asked.status.code() == Some(1) && out(&asked).contains("give it with --chapter"), "{}", out(&asked));
    assert!(out(&asked).contains("one of ota-upgrade-packages, ota-modules, "), "{}", out(&asked));
    let shown = desk.run(&["pages/bed.txt", "--print"]);
    assert!(
        shown.status.success() && out(&shown).contains("name: bed_id") && !out(&shown).contains("name: project_id"),
        "{}",
        err(&shown)
    );
    let done = desk.run(&["pages/bed.txt", "--chapter", "OTA Upgrade Package Management"]);
    assert!(done.status.success(), "{}", out(&done));
    assert!(desk.spec().join("iotda-v5/ota-upgrade-packages/show-bed.yaml").exists());
    desk.page(
        "bed.txt",
        &PAGE.split_once('\n').unwrap().1.replace("/beds/", "/seeds/").replace("Show a Bed", "Show a Seed"),
    );
    assert!(desk.run(&["pages/bed.txt", "--chapter", "seed-store"]).status.success());
    let api = fs::read_to_string(desk.spec().join("iotda-v5/api.yaml")).unwrap();
    assert!(api.contains("  - folder: seed-store\n    title: Seed Store\n"), "{api}");
}

#[test]
fn printing_touches_nothing_and_takes_other_services_and_pages_that_are_cut() {
    let desk = Desk::new();
    let state = desk.state();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["transcribe", "--print", "-", "--spec"]).arg(desk.spec());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let page = PAGE.replace("/v5/iot/", "/v9/other/");
    child.stdin.take().unwrap().write_all(&page.as_bytes()[..page.len() - 60]).unwrap();
    let done = child.wait_with_output().unwrap();
    assert!(done.status.success(), "{}", err(&done));
    assert!(
        out(&done).starts_with("# yaml-language-server")
            && out(&done).contains("path: /v9/other/{project_id}/beds/{bed_id}\n")
    );
    assert!(out(&done).contains("# check: the page is cut off here"), "{}", out(&done));
    assert!(err(&done).contains("standard input  printed "), "{}", err(&done));
    assert_eq!(desk.state(), state);
}

#[test]
fn a_correction_that_does_not_hold_any_longer_fails_the_run() {
    let desk = Desk::new();
    desk.page("ShowBed.txt", PAGE);
    assert!(desk.run(&["pages"]).status.success());
    let path = desk.spec().join("iotda-v5/greenhouses/show-bed.yaml");
    let file = fs::read_to_string(&path).unwrap().replace("maxLength: 36", "maxLength: 64");
    fs::write(
        &path,
        format!("{file}corrections:\n  - {{ at: parameters/bed_id/maxLength, page: 36, reason: It takes more. }}\n"),
    )
    .unwrap();
    assert!(desk.run(&["pages"]).status.success(), "it holds");
    desk.page("ShowBed.txt", &PAGE.replace("maximum of 36", "maximum of 48"));
    let failed = desk.run(&["pages"]);
    assert_eq!(failed.status.code(), Some(1));
    assert!(
        out(&failed).contains("parameters/bed_id/maxLength: the correction does not fit any more"),
        "{}",
        out(&failed)
    );
}

#[test]
fn new_pages_that_get_in_each_others_way_are_taken_one_after_the_other() {
    let desk = Desk::new();
    let structure = "Request Parameters\nParameter | Mandatory | Type | Description |\n---|---|---|---|\nX-Auth-Token | No | String | T. |\n\
        Parameter | Mandatory | Type | Description |\n---|---|---|---|\nsoil | Yes | Soil object | The soil. |\nTable 4 Soil\n\
        Parameter | Mandatory | Type | Description |\n---|---|---|---|\nkind | Yes | String | The kind. |\nStatus Codes";
    let page = |title: &str, path: &str| {
        let page = PAGE.replace("Show a Bed", title).replace("GET ", "PUT ").replace("/beds/", path);
        let (start, end) = (page.find("Request Parameters").unwrap(), page.find("Status Codes").unwrap());
        format!("{}{structure}{}", &page[..start], &page[end + "Status Codes".len()..])
    };
    desk.page("1.txt", &page("Update a Bed", "/beds/"));
    desk.page("2.txt", &page("Update a Bed", "/plots/"));
    desk.page("3.txt", &page("Update a Field", "/fields/"));
    let first = desk.run(&["pages"]);
    assert_eq!(first.status.code(), Some(1));
    assert!(
        out(&first).contains("another page of this run writes iotda-v5/greenhouses/update-bed.yaml too"),
        "{}",
        out(&first)
    );
    assert!(out(&first).contains("with this page the description has a problem: "), "{}", out(&first));
    api_spec::load(&desk.spec()).unwrap();
    let second = desk.run(&["pages"]);
    assert!(second.status.success(), "{}{}", out(&second), err(&second));
    assert!(desk.spec().join("iotda-v5/greenhouses/update-bed2.yaml").exists());
    assert!(desk.spec().join("iotda-v5/greenhouses/update-field.yaml").exists());
}
