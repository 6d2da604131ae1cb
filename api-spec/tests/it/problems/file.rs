//! Syntax, bytes, paths, and what may stand in one file only.

use api_spec::Sources;

use super::{Case, Group};
use crate::fixture::{API, CHAPTER_SCHEMAS, PAGE, SCHEMAS, problems, sources};

pub(super) const GROUPS: &[Group] = &[Group::new("yaml", YAML), Group::new("chapters", CHAPTERS)];

const SUMMARY: &str = "summary: Updates a thing.";

const YAML: &[Case] = &[
    (PAGE, "method: PUT", "method: PUT\n‸method: GET", &[]),
    (PAGE, "  required: true\n  content:", "‸\trequired: true\n  content:", &[]),
    (PAGE, SUMMARY, "summary: ‸'Updates a thing.", &[]),
    (
        PAGE,
        "$ref: 'things/errors.yaml#/ThingGone'",
        "$ref: 'things/errors.yaml#/ThingGone",
        &["{ $ref: 'things/errors.yaml#/ThingGone }] }"],
    ),
    (PAGE, SUMMARY, "summary: 'Updates a '‸thing'.'", &[]),
    (PAGE, "updated: 2023-11-08 }", "updated: 2023-11-08", &["{ title: Update a Thing, slug: update-thing,"]),
    (PAGE, "required: [name]", "required: ‸[name", &[]),
    (PAGE, SUMMARY, "summary: Updates‸: a thing.", &[]),
    (PAGE, SUMMARY, "summary: ‸*thing", &[]),
    (PAGE, SUMMARY, "summary: ‸&thing Updates a thing.", &[]),
    (PAGE, SUMMARY, "summary: ‸!thing Updates a thing.", &[]),
    (PAGE, SUMMARY, "summary: Updates *a thing &c!", &[]),
    (PAGE, "schemas:\n", "‸---\nschemas:\n", &[]),
    (PAGE, "required: [name]", "‸<<: { a: b }", &[]),
    (PAGE, "page:", "‸\u{feff}page:", &[]),
    (PAGE, SUMMARY, "summary: Updates a‸\0 thing.", &[]),
    (PAGE, SUMMARY, "summary: ‸\"Updates \\0 a thing.\"", &[]),
    (PAGE, SUMMARY, "summary: Updates ‸\u{202e}a thing.", &[]),
    (PAGE, SUMMARY, "summary: Updates a thing. # Not ‸\u{2066}now.", &[]),
    (PAGE, SUMMARY, "summary: Updates a‸\u{200b} thing.", &[]),
    (PAGE, "name: { type: string,", "‸\"na\\u2066me\": { type: string,", &["name]"]),
];

const CHAPTERS: &[Case] = &[
    (API, "folder: things", "folder: ‸thing", &["chapters:"]),
    (API, "  - folder: things\n", "  - folder: things\n    title: Things\n  - folder: ‸things\n", &[]),
    (API, "  - folder: things\n", "  - folder: ‸devices\n    title: Devices\n  - folder: things\n", &[]),
];

#[test]
fn yaml() {
    GROUPS[0].check();
}

#[test]
fn chapters() {
    GROUPS[1].check();
}

#[test]
fn deep_nesting_is_refused_before_it_costs_anything() {
    let brackets = |depth: usize| format!("default: {}{}", "[".repeat(depth), "]".repeat(depth));
    for (depth, column) in [(70, 122), (110, 162), (1_000_000, 162)] {
        let mut deep = sources();
        let text = String::from_utf8_lossy(deep.get(PAGE).expect("the page")).replace("default: 5", &brackets(depth));
        deep.insert(PAGE, text);
        let lines = problems(&deep);
        let is_told = lines.starts_with(PAGE) && lines.contains(&format!(":{column}: this nests too deeply (["));
        assert!(is_told && lines.lines().count() == 1, "{depth}: {lines}");
    }
    let mut deep = sources();
    deep.insert(SCHEMAS, "- ".repeat(100_000));
    assert!(problems(&deep).contains(": this nests too deeply ("));
}

#[test]
fn large_files_take_a_moment() {
    let list = |make: fn(usize) -> String| (0..5_000).map(make).collect::<String>();
    let properties = list(|n| format!("p{n}: {{ type: string }}, "));
    let names = list(|n| format!("p{n}, "));
    for (file, from, to) in [
        (PAGE, "Updates a thing.", "'".to_owned() + &"` a `` b http://a.bc ".repeat(100_000) + "'"),
        (PAGE, "Updates a thing.", "x".repeat(10_000_000)),
        (PAGE, "method:", "# a comment\n".repeat(300_000) + "method:"),
        (PAGE, "ThingId: {", list(|n| format!("T{n}: {{ $ref: '#/schemas/T{}' }}\n  ", n + 1)) + "ThingId: {"),
        (
            PAGE,
            "required: [name]\n    properties:\n",
            format!("required: [{names}]\n    properties: {{ {properties} }}\n    no:\n"),
        ),
        (PAGE, "enum: [", format!("enum: [{names}")),
    ] {
        let mut large = sources();
        let text = String::from_utf8_lossy(large.get(file).expect("the page")).replacen(from, &to, 1);
        assert!(text.len() > 30_000, "{from}");
        large.insert(file, text);
        let start = std::time::Instant::now();
        let _ = large.load().map_err(|problems| problems.render(true));
        // Some time in a build for tests; by the square of the length it would be minutes.
        assert!(start.elapsed().as_secs() < 30, "{from}: {:?}", start.elapsed());
    }
}

#[test]
fn bytes_that_are_no_text() {
    let mut odd = sources();
    odd.insert(SCHEMAS, *b"ProjectId: { type: string }\nB: \xff\n");
    let line = "things-v1/schemas.yaml:2:4: the file is not UTF-8 from here on (\u{fffd}) – save it as UTF-8";
    assert_eq!(problems(&odd), line);
    odd.insert(SCHEMAS, "");
    let line = "things-v1/schemas.yaml:1:1: the file is empty (schemas.yaml) – write its keys, or remove it";
    assert_eq!(problems(&odd), line);
}

#[test]
fn files_out_of_place() {
    for (file, expected) in [
        ("a.yaml", "a.yaml:1:1: the file is outside of an API (a.yaml) – move it to the folder of a chapter"),
        (
            "things-v1/a.yaml",
            "things-v1/a.yaml:1:1: the page file is outside of a chapter (a.yaml) – move it to the folder of a chapter",
        ),
        (
            "things-v1/things/more/a.yaml",
            "things-v1/things/more/a.yaml:1:1: the page file is outside of a chapter (a.yaml) – move it to the folder of a chapter",
        ),
        (
            "other-v1/things/a.yaml",
            "other-v1/api.yaml:1:1: the API's folder holds no api.yaml (api.yaml) – write one, or move the folder's files",
        ),
        (
            "things-v1/more/a.yaml",
            "things-v1/api.yaml:11:1: the folder \"more\" is not listed as a chapter (chapters) – add \"folder: more\" where the book has it",
        ),
        (
            "things-v1/things/A.yaml",
            "things-v1/things/A.yaml:1:1: the path has characters other than a-z, 0-9 and - (A.yaml) – rename the file or folder in kebab case",
        ),
        (
            "things-v1/things/a.yml",
            "things-v1/things/a.yml:1:1: the file's name does not end in .yaml (a.yml) – rename it",
        ),
        (
            "things-v1/things/a.YAML",
            "things-v1/things/a.YAML:1:1: the file's name does not end in .yaml (a.YAML) – rename it",
        ),
        (
            "things-v1/things/a\u{202e}\nb.yaml",
            "things-v1/things/a\\u{202e}\\u{a}b.yaml:1:1: the path has characters other than a-z, 0-9 and - (a\\u{202e}\\u{a}b.yaml) – rename the file or folder in kebab case",
        ),
        (
            "runtime/api.yaml",
            "runtime/api.yaml:1:1: the generated crate uses the name \"runtime\" itself (api.yaml) – rename the API's folder",
        ),
        (
            "rt/api.yaml",
            "rt/api.yaml:1:1: the generated crate uses the name \"rt\" itself (api.yaml) – rename the API's folder",
        ),
    ] {
        let mut sources = sources();
        sources.insert(file, "{}");
        let problems = problems(&sources);
        assert!(problems.lines().any(|line| line == expected), "{problems}");
    }
}

#[test]
fn what_may_stand_in_one_file_only() {
    let mut twice = sources();
    twice.insert("things-v1/things/change-thing.yaml", twice.get(PAGE).expect("the page").to_vec());
    twice.insert(SCHEMAS, "ProjectId: { type: string }\nThing: { type: string }\nTag: { type: string }\n");
    let told = |sources: &Sources, file: &str| -> Vec<String> {
        let problems = sources.load().expect_err("there are problems");
        let own = problems.iter().filter(|problem| problem.file == file);
        own.map(|problem| format!("{}: {}", problem.text, problem.wrong)).collect()
    };
    assert_eq!(
        told(&twice, PAGE),
        [
            "/v1/{project_id}/things/{id}: things-v1/things/change-thing.yaml has this method and path too",
            "UpdateThing: things-v1/things/change-thing.yaml has this operationId too",
            "ThingId: things-v1/things/change-thing.yaml has a schema of this name too",
            "Thing: schemas.yaml has a schema of this name too",
        ]
    );
    assert_eq!(told(&twice, CHAPTER_SCHEMAS), ["Tag: schemas.yaml has a schema of this name too"]);
}
