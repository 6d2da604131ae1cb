//! Real pages, where a folder with them lies beside the checkout. They are not part of the repository.

use std::path::{Path, PathBuf};

use api_spec::model::{Location, Operation};
use transcribe::Existing;

use crate::description::{self, SharedFiles};

#[test]
fn saved_pages_are_transcribed_or_declined_with_a_reason() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/reference/pages");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("skipped: there is no folder ../shared/reference/pages beside the checkout");
        return;
    };
    let mut pages: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    pages.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    pages.sort();
    let spec = description::load();
    for path in pages {
        let text = std::fs::read_to_string(&path).unwrap();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let whole = name.starts_with("delete-");
        let facts = transcribe::read(&text, Some(name), !whole).unwrap_or_else(|declined| panic!("{name}: {declined}"));
        assert_eq!(facts.cut.is_some(), !whole, "{name}");
        let file = transcribe::page_file(&facts, None).unwrap_or_else(|declined| panic!("{name}: {declined}"));
        assert!(file.text.contains(&format!("title: {}", facts.title.value)), "{name}");
        let in_path = facts.path.value.matches('{').count();
        assert!(
            facts.parameters.iter().filter(|parameter| parameter.location == Location::Path).count() == in_path,
            "{name}"
        );
        let is_it = |operation: &&Operation| {
            operation.path.text == facts.path.value && operation.method.as_str() == facts.method.value
        };
        let operations = spec.operations().map(|(api, chapter, operation)| (operation, (api, chapter)));
        if let Some((operation, (api, chapter))) = operations.into_iter().find(|(operation, _)| is_it(operation)) {
            let shared = SharedFiles::of(&api.id, &chapter.id);
            let file = description::text(&operation.file);
            let existing = Existing { page: &file, shared: &shared.list() };
            let update = transcribe::update(&facts, existing, Some(api)).unwrap().unwrap();
            assert_eq!(update.text, file, "{name}: {:?}", update.notes);
            println!("{name}: no news for {}", operation.file);
        }
        println!("{name}: {} parameters, {} checks", facts.parameters.len(), file.marks.len());
    }
}
