//! Real pages, where a folder with them lies beside the checkout. They are not part of the repository.

use std::path::{Path, PathBuf};

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
    for path in pages {
        let text = std::fs::read_to_string(&path).unwrap();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let whole = name.starts_with("delete-");
        let facts = transcribe::read(&text, Some(name), !whole).unwrap_or_else(|declined| panic!("{name}: {declined}"));
        assert_eq!(facts.cut.is_some(), !whole, "{name}");
        let file = transcribe::page_file(&facts, None).unwrap_or_else(|declined| panic!("{name}: {declined}"));
        assert!(file.text.contains(&format!("title: {}\n", facts.title.value)), "{name}");
        let in_path = facts.path.value.matches('{').count();
        assert!(facts.parameters.iter().filter(|parameter| parameter.location == "path").count() == in_path, "{name}");
        println!("{name}: {} parameters, {} checks", facts.parameters.len(), file.marks.len());
    }
}
