//! What the comparison tells of small edits of page files, one by one and many at once.

mod edits;
mod fixture;

use std::fmt::Write;

use api_spec::compare::{Change, Fact, Kind, compare};
use api_spec::{Lines, Sources};
use proptest::prelude::*;

use edits::{ANSWERS, BOOK, REQUESTS, TYPES, WORDS};
use fixture::{Edit, PAGE, edit, sources};

/// What the comparison tells of each edit: the level and id of each change, what was and is there, and where.
fn told(edits: &[Edit]) -> String {
    let mut text = String::new();
    for one in edits {
        let (before, mut after) = (sources(), sources());
        assert!(edit(&mut after, *one), "{one:?} changes nothing");
        let changes = changes(&before, &after);
        assert!(!changes.is_empty(), "{one:?} is not told");
        writeln!(text, "{} => {}", one.1.trim(), one.2.trim().replace('\n', "⏎")).expect("a text takes it");
        for change in &changes {
            let show = |fact: &Option<Fact>, sources: &Sources| {
                let Some(Fact { text, place }) = fact else { return "-".to_owned() };
                let file = place.file_name().rsplit('/').next().unwrap_or_default();
                format!("{text} ({file}:{})", Lines::of(sources).line(place))
            };
            let (before, after) = (show(&change.before, &before), show(&change.after, &after));
            writeln!(text, "    {} {}\n        {before} => {after}", change.kind.level(), change.id())
                .expect("it does");
        }
    }
    text
}

fn changes(before: &Sources, after: &Sources) -> Vec<Change> {
    let load = |sources: &Sources| sources.load().unwrap_or_else(|problems| panic!("{problems}"));
    compare(&load(before), &load(after))
}

#[test]
fn words() {
    insta::assert_snapshot!(told(WORDS));
}

#[test]
fn requests() {
    insta::assert_snapshot!(told(REQUESTS));
}

#[test]
fn answers() {
    insta::assert_snapshot!(told(ANSWERS));
}

#[test]
fn types() {
    insta::assert_snapshot!(told(TYPES));
}

#[test]
fn what_the_book_shares() {
    insta::assert_snapshot!(told(BOOK));
}

#[test]
fn pages_that_come_and_go() {
    let mut without = sources();
    without = without.iter().filter(|(file, _)| *file != fixture::OTHER).map(owned).collect();
    let ids = |changes: Vec<Change>| changes.iter().map(Change::id).collect::<Vec<_>>();
    assert_eq!(
        ids(changes(&sources(), &without)),
        ["operation-removed:things-v1/ListThings", "schema-removed:things-v1/schemas/Thing"]
    );
    assert_eq!(ids(changes(&Sources::default(), &sources())), ["api-added:things-v1"]);
    assert_eq!(ids(changes(&sources(), &Sources::default())), ["api-removed:things-v1"]);
}

#[test]
fn a_page_under_another_name_or_in_another_chapter_is_the_same_page() {
    let moved = |to: &str, edits: &[Edit]| {
        let mut after = sources();
        for one in edits {
            assert!(edit(&mut after, *one));
        }
        let rename = |(file, bytes): (&str, &[u8])| match file {
            fixture::PAGE => (to.to_owned(), bytes.to_vec()),
            _ => owned((file, bytes)),
        };
        let after = after.iter().map(rename).collect();
        changes(&sources(), &after).iter().map(Change::id).collect::<Vec<_>>()
    };
    let renamed = [(fixture::PAGE, "operationId: UpdateThing", "operationId: ChangeThing")];
    assert_eq!(
        moved("things-v1/things/change-thing.yaml", &renamed),
        ["operation-renamed:things-v1/UpdateThing/operationId", "schema-moved:things-v1/schemas/ThingId"]
    );
    let chapter = [(fixture::API, "  - folder: things\n", "  - { folder: more, title: More }\n  - folder: things\n")];
    assert_eq!(
        moved("things-v1/more/update-thing.yaml", &chapter),
        [
            "chapter-added:things-v1/chapters/more",
            "operation-moved:things-v1/UpdateThing",
            "schema-moved:things-v1/schemas/ThingId"
        ]
    );
}

/// The ids and levels of the changes that edits make, one after the other.
fn told_of(edits: &[Edit]) -> Vec<String> {
    let mut after = sources();
    for one in edits {
        assert!(edit(&mut after, *one), "{one:?} changes nothing");
    }
    changes(&sources(), &after).iter().map(|change| format!("{} {}", change.kind.level(), change.id())).collect()
}

#[test]
fn what_the_path_calls_a_parameter_breaks_nobody() {
    assert_eq!(
        told_of(&[(PAGE, "/things/{id}", "/things/{thing_id}"), (PAGE, "- name: id", "- name: thing_id")]),
        ["docs path-parameter-renamed:things-v1/UpdateThing/path/id"]
    );
    // Two that change places do.
    let path = (PAGE, "/{project_id}/things/{id}", "/{id}/things/{project_id}");
    assert_eq!(told_of(&[path]), ["behaviour path-changed:things-v1/UpdateThing/path"]);
}

#[test]
fn a_code_under_another_status_is_the_same_error() {
    let moved = [
        (PAGE, "  '404':\n    description: Not Found\n    errors:\n", ""),
        (PAGE, "schemas:\n", "  '404': { description: Not Found }\nschemas:\n"),
    ];
    assert_eq!(told_of(&moved), ["behaviour error-status-changed:things-v1/UpdateThing/responses/404/200"]);
    let one_more = (PAGE, "schemas:\n", "  '410':\n    errors: [{ code: '200', rustName: ThingNotFound }]\nschemas:\n");
    assert_eq!(told_of(&[one_more]), ["behaviour error-status-changed:things-v1/UpdateThing/responses/410/200"]);
}

#[test]
fn what_moves_to_a_file_of_the_chapter_is_the_same() {
    let with_files = |message: &str| {
        let mut sources = sources();
        for one in [
            (PAGE, "'#/schemas/ThingId'", "'things/schemas.yaml#/ThingId'"),
            (
                PAGE,
                "schemas:\n  ThingId: { type: string, description: The id of a thing., minLength: 1, maxLength: 36 }\n",
                "",
            ),
            (
                PAGE,
                "- code: '200'\n        rustName: ThingNotFound\n        message: No thing.\n        remedy: Look again.\n",
                "- $ref: 'things/errors.yaml#/ThingNotFound'\n",
            ),
        ] {
            assert!(edit(&mut sources, one), "{one:?} changes nothing");
        }
        sources.insert(
            "things-v1/things/schemas.yaml",
            "ThingId: { type: string, description: The id of a thing., minLength: 1, maxLength: 36 }\n",
        );
        sources.insert(
            "things-v1/things/errors.yaml",
            format!("ThingNotFound: {{ status: 404, code: '200', message: {message}, remedy: Look again. }}\n"),
        );
        sources
    };
    let ids = |changes: Vec<Change>| changes.iter().map(Change::id).collect::<Vec<_>>();
    assert_eq!(
        ids(changes(&sources(), &with_files("No thing."))),
        [
            "reference-changed:things-v1/UpdateThing/responses/404/200",
            "rust-name-changed:things-v1/UpdateThing/responses/404/200/rustName",
            "schema-moved:things-v1/schemas/ThingId"
        ]
    );
    assert_eq!(
        ids(changes(&with_files("No thing."), &with_files("Nothing."))),
        ["error-message-changed:things-v1/things/errors/ThingNotFound/message"]
    );
}

#[test]
fn the_table_in_the_documentation_is_that_of_the_kinds() {
    let table: String = Kind::ALL
        .iter()
        .map(|kind| format!("| `{}` | {} | {} | {} |\n", kind.id(), kind.voice().as_str(), kind.level(), kind.says()))
        .collect();
    let readme = include_str!("../../../README.md");
    assert!(readme.contains(&table), "the table of kinds in api-spec/README.md is to be:\n{table}");
}

fn owned((file, bytes): (&str, &[u8])) -> (String, Vec<u8>) {
    (file.to_owned(), bytes.to_vec())
}

/// The kind that the opposite change has; a new thing is optional or mandatory, one that is gone just gone.
fn mirrored(kind: Kind) -> String {
    let id = kind.id().replace("-added-mandatory", "-added");
    for (one, other) in [
        ("added", "removed"),
        ("tightened", "loosened"),
        ("mandatory", "optional"),
        ("deprecated", "deprecation-lifted"),
    ] {
        if let Some(start) = id.strip_suffix(one) {
            return format!("{start}{other}");
        }
        if let Some(start) = id.strip_suffix(other) {
            return format!("{start}{one}");
        }
    }
    id
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn any_edits_are_told_and_their_opposites_are_the_opposite(
        chosen in prop::collection::vec(any::<prop::sample::Index>(), 0..8),
        base in prop::collection::vec(any::<prop::sample::Index>(), 0..3),
    ) {
        let all = [WORDS, REQUESTS, ANSWERS, TYPES, BOOK].concat();
        let mut before = sources();
        for index in &base {
            edit(&mut before, all[index.index(all.len())]);
        }
        let mut after = before.clone();
        for index in &chosen {
            edit(&mut after, all[index.index(all.len())]);
        }
        // Some edits exclude each other.
        let (Ok(old), Ok(new)) = (before.load(), after.load()) else { return Ok(()) };

        prop_assert_eq!(compare(&old, &old), []);
        let changes = compare(&old, &new);
        prop_assert_eq!(changes.is_empty(), old == new);

        let back = compare(&new, &old);
        let mut there: Vec<_> = changes.iter().map(|change| (mirrored(change.kind), &change.after, &change.before)).collect();
        let mut here: Vec<_> = back
            .iter()
            .map(|change| (change.kind.id().replace("-added-mandatory", "-added"), &change.before, &change.after))
            .collect();
        let key = |one: &(String, &Option<Fact>, &Option<Fact>)| format!("{one:?}");
        there.sort_by_key(key);
        here.sort_by_key(key);
        prop_assert_eq!(there, here);

        let mut ids: Vec<_> = changes.iter().map(Change::id).collect();
        ids.sort();
        ids.dedup();
        prop_assert_eq!(ids.len(), changes.len());
    }
}
