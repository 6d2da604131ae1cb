//! An update changes what the page changed, and nothing else.

use api_spec::Sources;
use transcribe::{Existing, NoteKind, Update};

use crate::pages::{LIST_BEDS, PLANT_SEEDS};
use crate::render::{Layout, Page, draw};

const API: &str = "title: Garden\ndescription: Beds.\npages: https://example.com/{slug}.html\npaths: [/v5/iot/]\n\
    servers: [{ url: https://example.com }]\ncredentials: [{ kind: auth-token }]\nerrorBody: { code: code, message: message }\n\
    chapters: [{ folder: beds, title: Beds }]\nparameters:\n  ProjectId:\n    name: project_id\n    in: path\n    required: true\n    suppliedBy: client\n    schema: { type: string }\n";

fn page(page: Page) -> String {
    draw(page, Layout::Paragraphs, true)
}

/// The page file of a page, as a person left it.
fn written(text: &str) -> String {
    let facts = transcribe::read(text, None, false).unwrap();
    let file = transcribe::page_file(&facts, None).unwrap().text;
    // Somebody has been at it: the checks are settled, sentences and comments stand there.
    let lines =
        file.lines().map(|line| line.split(" # check:").next().unwrap()).filter(|line| !line.starts_with("# check:"));
    let text: String = lines.map(|line| format!("{line}\n")).collect();
    text.replace("summary: Plant Seeds", "summary: Puts seeds into a bed.   # our own words")
}

fn update(page: &str, file: &str) -> Update {
    let facts = transcribe::read(page, None, true).unwrap();
    let update =
        transcribe::update(&facts, Existing { page: file, shared: &[("api.yaml", API)] }, None).unwrap().unwrap();
    let sources = Sources::from_iter([
        ("garden/api.yaml", "title: G\ndescription: D\npages: https://example.com/{slug}.html\nservers: [{ url: https://example.com }]\ncredentials: [{ kind: auth-token }]\nerrorBody: { code: code, message: message }\nchapters: [{ folder: beds, title: Beds }]\n".to_owned()),
        ("garden/beds/plant-seeds.yaml", update.text.clone()),
    ]);
    if file.contains("operationId: PlantSeeds") {
        sources.load().unwrap_or_else(|problems| panic!("{problems}\n{}", update.text));
    }
    update
}

/// The lines that differ, old ones with `-` and new ones with `+`.
fn difference(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let gone = old.iter().filter(|line| !new.contains(line)).map(|line| format!("-{line}\n"));
    let added = new.iter().filter(|line| !old.contains(line)).map(|line| format!("+{line}\n"));
    gone.chain(added).collect()
}

#[test]
fn an_unchanged_page_changes_no_byte() {
    for text in [page(PLANT_SEEDS), page(LIST_BEDS)] {
        let file = written(&text);
        let update = update(&text, &file);
        assert_eq!(update.text, file);
        assert_eq!(update.notes, []);
    }
}

#[test]
fn a_page_of_an_earlier_day_does_not_set_the_date_back() {
    let text = format!("Updated on 2024-03-28 GMT+08:00\n{}", page(PLANT_SEEDS));
    let date = transcribe::read(&text, None, true).unwrap().updated.unwrap().value;
    let file = written(&text).replace(&format!("updated: {date}"), "updated: 2999-12-31");
    let update = update(&text, &file);
    assert_eq!(update.text, file);
    let told: Vec<String> = update.notes.iter().map(ToString::to_string).collect();
    assert!(told.len() == 1 && told.concat().contains("a later state of the page"), "{told:?}");
}

#[test]
fn what_the_page_changed_is_changed_and_all_else_stays() {
    let old = page(PLANT_SEEDS);
    let file = written(&old);
    let new = old
        .replace("a maximum of 36 characters", "a maximum of 64 characters")
        .replace("from 1 to 50", "from 1 to 100")
        .replace("• PEA", "• PEA\n\n  • MAIZE")
        .replace("404\n\nNot Found", "404\n\nNo Such Bed\n\n409\n\nConflict")
        .replace("depth\n\nNo", "depth\n\nYes");
    let update = update(&new, &file);
    insta::assert_snapshot!(difference(&file, &update.text));
    assert!(update.text.contains("summary: Puts seeds into a bed.   # our own words"));
}

#[test]
fn what_is_new_goes_where_the_page_has_it() {
    let old = page(PLANT_SEEDS);
    let file = written(&old);
    let new = old
        .replace("season\n\nNo", "soil\n\nYes\n\nString(8)\n\nThe soil.\n\nseason\n\nNo")
        .replace("count\n\nYes", "origin\n\nNo\n\nOrigin object\n\nWhere from.\n\ncount\n\nYes")
        .replace("Response Parameters\n\nStatus", "Table 9 Origin\n\nParameter\n\nMandatory\n\nType\n\nDescription\n\nland\n\nYes\n\nString\n\nThe land.\n\nResponse Parameters\n\nStatus");
    let update = update(&new, &file);
    insta::assert_snapshot!(difference(&file, &update.text));
    let again = transcribe::read(&new, None, true).unwrap();
    let again = transcribe::update(&again, Existing { page: &update.text, shared: &[("api.yaml", API)] }, None)
        .unwrap()
        .unwrap();
    assert_eq!(again.text, update.text, "a second run finds nothing to do");
}

#[test]
fn rows_of_errors_come_and_change() {
    let old = page(LIST_BEDS);
    let file = written(&old);
    let new = old
        .replace("app throttle exceed.", "app throttle exceeded.")
        .replace("403\n\n1010009", "403\n\n1010010\n\nNo such gardener.\n\nNobody has that name.\n\n403\n\n1010009");
    let update = update(&new, &file);
    insta::assert_snapshot!(difference(&file, &update.text));
}

#[test]
fn what_the_page_has_no_more_is_marked_once_unless_a_note_explains_it() {
    let old = page(PLANT_SEEDS);
    let file = written(&old);
    let new = old.replace("depth\n\nNo\n\nDouble\n\nHow deep.\n\n", "");
    let first = update(&new, &file);
    insta::assert_snapshot!(difference(&file, &first.text));
    assert_eq!(update(&new, &first.text).text, first.text);
    let explained = file.replace(
        "depth: { type: number, format: double }",
        "depth: { type: number, format: double, note: Seen elsewhere. }",
    );
    assert_ne!(explained, file);
    assert_eq!(update(&new, &explained).text, explained);
}

#[test]
fn a_value_with_a_note_stays_and_the_difference_is_told() {
    let old = page(PLANT_SEEDS);
    let file =
        written(&old).replace("minimum: 1, maximum: 50,", "minimum: 1, maximum: 500, note: The service takes more.,");
    let file = file.replace("more.,", "more,");
    let update = update(&old, &file);
    assert_eq!(update.text, file);
    assert_eq!(update.notes.len(), 1, "{:?}", update.notes);
    assert_eq!(
        update.notes[0].to_string(),
        "line 51: parameters/limit/maximum: the page says 50, the file 500, which stays: a note explains it"
    );
}

#[test]
fn corrections_hold_fail_or_are_not_needed_any_more() {
    let old = page(PLANT_SEEDS);
    let correction =
        |at: &str, says: &str| format!("corrections:\n  - at: {at}\n    page: {says}\n    reason: Tried it.\n");
    let file = written(&old).replace("maximum: 50", "maximum: 500");
    let with = |correction: String| format!("{file}{correction}");
    let told = |page: &str, file: &str| {
        let update = update(page, file);
        assert_eq!(update.text, file, "the place is left alone");
        update
            .notes
            .iter()
            .map(|note| {
                assert!(matches!(note.kind, NoteKind::Correction(_)));
                note.to_string()
            })
            .collect::<Vec<_>>()
    };
    let holds = with(correction("parameters/limit/maximum", "50"));
    assert_eq!(told(&old, &holds), Vec::<String>::new());
    assert_eq!(
        told(&old.replace("from 1 to 50", "from 1 to 60"), &holds),
        [
            "line 51: parameters/limit/maximum: the correction does not fit any more: the page says something else than it did"
        ]
    );
    assert_eq!(
        told(&old.replace("from 1 to 50", "from 1 to 500"), &holds),
        ["line 51: parameters/limit/maximum: the correction is not needed any more: the page agrees with the file"]
    );
    let lost = format!("{}{}", written(&old), correction("parameters/limits/maximum", "50"));
    assert_eq!(
        told(&old, &lost),
        ["parameters/limits/maximum: the correction has lost its place: the page says nothing there"]
    );
}

#[test]
fn what_several_pages_share_is_told_and_not_changed() {
    let old = page(PLANT_SEEDS);
    let own = "  - { name: project_id, in: path, required: true, schema: { type: string } }\n";
    let file = written(&old)
        .replace(own, "  - { $ref: 'api.yaml#/parameters/ProjectId' }\n")
        .replace("PlantSeeds", "PlantMore");
    let update = update(&old.replace("The project.", "The project. A maximum of 32 characters."), &file);
    assert_eq!(update.text, file);
    assert_eq!(update.notes.len(), 1);
    assert!(update.notes[0].to_string().ends_with("which stays: other pages share it"), "{}", update.notes[0]);
}
