//! Many pages: no name clashes, the same bytes each time, and no page's module depends on the pages beside it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

#[path = "../benches/made_up/mod.rs"]
mod made_up;

use std::collections::BTreeSet;

use codegen::{Files, PublicApi};
use made_up::made_up;

fn generate(operations: usize) -> Files {
    codegen::generate(&made_up(operations).load().unwrap()).unwrap()
}

#[test]
fn a_thousand_pages_have_no_clash() {
    let list = PublicApi::of(&made_up(1000).load().unwrap()).unwrap().to_string();
    let items: Vec<_> = list.lines().filter(|line| !line.is_empty()).collect();
    assert!(items.len() > 40_000, "{} items", items.len());
    assert_eq!(items.iter().collect::<BTreeSet<_>>().len(), items.len());
}

#[test]
fn a_page_costs_its_own_module_and_changes_no_other() {
    let (few, many) = (generate(30), generate(60));
    assert_eq!(generate(60), many);
    let pages: Vec<_> = few.keys().filter(|path| path.contains("update_thing")).collect();
    assert_eq!(pages.len(), 30);
    for page in pages {
        assert_eq!(few[page], many[page], "{page}");
    }
    let lines = |files: &Files| files["public-api.txt"].lines().map(str::to_owned).collect::<BTreeSet<_>>();
    assert!(lines(&few).is_subset(&lines(&many)));
}
