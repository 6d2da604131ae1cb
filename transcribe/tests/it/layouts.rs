//! The same page gives the same page file, whatever the layout in which it comes.

use crate::pages::{LIST_BEDS, PLANT_SEEDS, SHOW_BED};
use crate::render::{ALL, Layout, Page, draw};

fn page_file(text: &str) -> String {
    match transcribe::read(text, None, false).and_then(|facts| transcribe::page_file(&facts, None)) {
        Ok(file) => file.text,
        Err(declined) => panic!("{declined}\n{text}"),
    }
}

fn all_alike(page: Page) -> String {
    let expected = page_file(&draw(page, Layout::Html, true));
    for layout in ALL {
        assert_eq!(page_file(&draw(page, layout, true)), expected, "{layout:?}");
    }
    expected
}

#[test]
fn a_newer_page_is_read_alike_in_all_layouts() {
    insta::assert_snapshot!(all_alike(PLANT_SEEDS));
}

#[test]
fn an_older_page_is_read_alike_in_all_layouts() {
    insta::assert_snapshot!(all_alike(LIST_BEDS));
}

#[test]
fn a_chinese_page_is_read_alike_in_all_layouts() {
    insta::assert_snapshot!(all_alike(SHOW_BED));
}

#[test]
fn tables_without_captions_are_known_by_their_place() {
    for layout in ALL {
        for page in [PLANT_SEEDS, SHOW_BED] {
            let with = page_file(&draw(page, layout, true));
            assert_eq!(page_file(&draw(page, layout, false)), with, "{layout:?}");
        }
    }
}

#[test]
fn every_mark_names_a_line_of_the_page_and_of_the_file() {
    for layout in ALL {
        let page = draw(PLANT_SEEDS, layout, true);
        let facts = transcribe::read(&page, None, false).unwrap();
        let file = transcribe::page_file(&facts, None).unwrap();
        assert!(!file.marks.is_empty());
        for mark in &file.marks {
            let line = file.text.lines().nth(mark.line - 1).unwrap();
            assert!(line.contains("# check: ") && line.contains(&mark.check.text), "{layout:?}: {line}");
            assert!((1..=page.lines().count()).contains(&mark.check.line), "{layout:?}: {mark:?}");
        }
    }
}

#[test]
fn the_title_is_found_below_menu_and_date() {
    let noise = "Compute\nStorage\nHelp Center/ Garden/ API Reference/ Beds/ Plant Seeds\nUpdated at: 2024-03-28 GMT+08:00\nView PDF\n\n";
    let page = format!("{noise}{}", draw(PLANT_SEEDS, Layout::Cells, true));
    let facts = transcribe::read(&page, Some("garden_06_0001"), false).unwrap();
    assert_eq!(facts.title.value, "Plant Seeds");
    assert_eq!(facts.updated.unwrap().value, "2024-03-28");
    assert_eq!(facts.slug.as_deref(), Some("garden_06_0001"));
    assert_eq!(facts.breadcrumb[3], "Beds");
}
