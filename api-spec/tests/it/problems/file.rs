//! Syntax, bytes, paths, and what may stand in one file only.

use super::{expect, lines};
use crate::fixture::{API, PAGE, SCHEMAS, problems, replaced, sources};

#[test]
fn yaml() {
    expect(&[
        (
            PAGE,
            "method: PUT",
            "method: PUT\nmethod: GET",
            &["update-thing.yaml:3:1: the key stands twice in this mapping (method) – keep one of the two"],
        ),
        (
            PAGE,
            "  required: true\n  content:",
            "\trequired: true\n  content:",
            &["update-thing.yaml:13:1: a tab indents the line (\\u{9}) – indent with blanks"],
        ),
        (
            PAGE,
            "summary: Updates a thing.",
            "summary: 'Updates a thing.",
            &[
                "update-thing.yaml:7:12: not YAML: did not find expected key (api.yaml#/parameters/ProjectId') – correct the syntax, or put a text in quotes",
            ],
        ),
        (
            PAGE,
            "summary: Updates a thing.",
            "summary: Updates: a thing.",
            &[
                "update-thing.yaml:5:17: not YAML: mapping values are not allowed in this context (: a thing.) – correct the syntax, or put a text in quotes",
            ],
        ),
        (
            PAGE,
            "summary: Updates a thing.",
            "summary: *thing",
            &[
                "update-thing.yaml:5:10: an alias stands for a value (*thing) – write the value out, or in quotes if it is a text",
            ],
        ),
        (
            PAGE,
            "summary: Updates a thing.",
            "summary: &thing Updates a thing.",
            &[
                "update-thing.yaml:5:10: an anchor stands before the value (&thing Updates a thing.) – write the value without it",
            ],
        ),
        (
            PAGE,
            "summary: Updates a thing.",
            "summary: !thing Updates a thing.",
            &[
                "update-thing.yaml:5:10: a tag stands before the value (!thing Updates a thing.) – write the value without it, or in quotes if it is a text",
            ],
        ),
        (PAGE, "summary: Updates a thing.", "summary: Updates *a thing &c!", &[]),
        (
            PAGE,
            "schemas:\n",
            "---\nschemas:\n",
            &["update-thing.yaml:26:1: a second document begins (---) – write one document in each file"],
        ),
        (PAGE, "required: [name]", "<<: { a: b }", &["update-thing.yaml:30:5: a merge key (<<) – write the keys out"]),
        (
            PAGE,
            "page:",
            "\u{feff}page:",
            &[
                "update-thing.yaml:1:1: the file begins with a byte order mark (\\u{feff}) – save it as UTF-8 without one",
            ],
        ),
    ]);
}

#[test]
fn deep_nesting_is_refused_before_it_costs_anything() {
    let brackets = |depth: usize| format!("default: {}{}", "[".repeat(depth), "]".repeat(depth));
    for (depth, column) in [(70, 122), (110, 162), (1_000_000, 162)] {
        let lines = lines(&replaced(PAGE, "default: 5", &brackets(depth)));
        let expected = format!("update-thing.yaml:33:{column}: this nests too deeply ([");
        assert!(lines.len() == 1 && lines[0].starts_with(&expected), "{depth}: {}", lines[0]);
    }
    let mut sources = sources();
    sources.insert(SCHEMAS, "- ".repeat(100_000));
    assert!(lines(&sources)[0].contains(": this nests too deeply ("));
}

#[test]
fn bytes_that_are_no_text() {
    let mut sources = sources();
    sources.insert(SCHEMAS, *b"ProjectId: { type: string }\nB: \xff\n");
    assert_eq!(lines(&sources), ["schemas.yaml:2:4: the file is not UTF-8 from here on (\u{fffd}) – save it as UTF-8"]);
    sources.insert(SCHEMAS, "");
    assert_eq!(lines(&sources), ["schemas.yaml:1:1: the file is empty (schemas.yaml) – write its keys, or remove it"]);
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
    ] {
        let mut sources = sources();
        sources.insert(file, "{}");
        let problems = problems(&sources);
        assert!(problems.lines().any(|line| line == expected), "{problems}");
    }
}

#[test]
fn chapters() {
    expect(&[
        (
            API,
            "folder: things",
            "folder: thing",
            &[
                "api.yaml:11:1: the folder \"things\" is not listed as a chapter (chapters) – add \"folder: things\" where the book has it",
                "api.yaml:12:13: the chapter has no folder with page files (thing) – write \"things\"",
            ],
        ),
        (
            API,
            "  - folder: things\n",
            "  - folder: things\n    title: Things\n  - folder: things\n",
            &["api.yaml:14:13: the chapter is listed twice (things) – keep one of the two"],
        ),
        (
            API,
            "  - folder: things\n",
            "  - folder: devices\n    title: Devices\n  - folder: things\n",
            &[
                "api.yaml:12:13: the chapter has no folder with page files (devices) – add the folder, or remove the chapter",
            ],
        ),
    ]);
}

#[test]
fn what_may_stand_in_one_page_only() {
    let mut twice = sources();
    twice.insert("things-v1/things/change-thing.yaml", twice.get(PAGE).expect("the page").to_vec());
    twice.insert(SCHEMAS, "ProjectId: { type: string }\nThing: { type: string }\n");
    let own = |line: &String| line.starts_with("update-thing.yaml");
    assert_eq!(
        lines(&twice).into_iter().filter(own).collect::<Vec<_>>(),
        [
            "update-thing.yaml:3:7: things-v1/things/change-thing.yaml has this method and path too (/v1/{project_id}/things/{id}) – correct one of them, or remove one",
            "update-thing.yaml:4:14: things-v1/things/change-thing.yaml has this operationId too (UpdateThing) – write another",
            "update-thing.yaml:27:3: things-v1/things/change-thing.yaml has a schema of this name too (ThingId) – move it to schemas.yaml",
            "update-thing.yaml:28:3: schemas.yaml has a schema of this name too (Thing) – remove it, and refer to 'schemas.yaml#/Thing'",
        ]
    );
}

#[test]
fn a_file_is_named_like_its_operation() {
    expect(&[(
        PAGE,
        "operationId: UpdateThing",
        "operationId: ChangeThing",
        &[
            "update-thing.yaml:4:14: the file \"update-thing.yaml\" is not named like its operation (ChangeThing) – rename the file to \"change-thing.yaml\"",
        ],
    )]);
}
