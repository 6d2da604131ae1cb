//! Many pages: no name clashes, and no page's module depends on the pages beside it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

#[path = "../benches/made_up/mod.rs"]
mod made_up;

use codegen::Files;
use made_up::made_up;

fn generate(operations: usize) -> Files {
    codegen::generate(&made_up(operations).load().unwrap()).unwrap()
}

#[test]
fn a_description_of_scale_has_no_clash_and_gives_the_same_bytes_each_time() {
    let first = generate(200);
    assert!(first.len() > 200);
    assert_eq!(generate(200), first);
}

#[test]
fn a_page_costs_its_own_module_and_changes_no_other() {
    let (few, many) = (generate(60), generate(90));
    let pages = few.keys().filter(|path| path.contains("update_thing")).collect::<Vec<_>>();
    assert_eq!(pages.len(), 60);
    for page in pages {
        assert_eq!(few[page], many[page], "{page}");
    }
    let lines = |files: &Files| files["public-api.txt"].lines().map(str::to_owned).collect::<Vec<_>>();
    let (few, many) = (lines(&few), lines(&many));
    assert!(few.iter().all(|line| many.contains(line)));
}
