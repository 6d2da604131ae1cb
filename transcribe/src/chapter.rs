//! Which chapter of a book a new page belongs to.

use api_spec::model;

use crate::facts::Facts;
use crate::update::edit::Edits;
use crate::yaml::tree::Tree;

/// The folder and title of the chapter that a page belongs to: the one that the way to the page names or, where it
/// names none, the one with the pages whose paths are most alike.
pub fn chapter_of(facts: &Facts, book: &model::Api) -> Option<(String, String)> {
    let above = facts.breadcrumb.len().checked_sub(2).and_then(|index| facts.breadcrumb.get(index));
    match above {
        Some(title) => Some(chapter_called(title, book)),
        None => alike(facts, book),
    }
}

/// The folder and title of the chapter of this title or folder; a new one when the book has none.
pub fn chapter_called(name: &str, book: &model::Api) -> (String, String) {
    let words = api_spec::words(name);
    let folder = words.join("-");
    let known =
        book.chapters.iter().find(|chapter| chapter.title == name || chapter.id == name || chapter.id == folder);
    match known {
        Some(chapter) => (chapter.id.clone(), chapter.title.clone()),
        None if name == folder => (folder, words.iter().map(|word| capitalised(word)).collect::<Vec<_>>().join(" ")),
        None => (folder, name.to_owned()),
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

fn alike(facts: &Facts, book: &model::Api) -> Option<(String, String)> {
    let parts = |path: &str| path.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let own = parts(&facts.path.value);
    let common = |path: &str| parts(path).iter().zip(&own).take_while(|(a, b)| a == b).count();
    // What all paths of the book have in common says nothing.
    let best = book.operations().map(|(_, operation)| common(&operation.path.text)).max()?;
    let fixed = |count: usize| own.iter().take(count).filter(|part| !part.starts_with('{')).count();
    let prefix = book.paths.iter().map(|start| parts(start).len()).max().unwrap_or_default();
    if fixed(best) <= prefix {
        return None;
    }
    let mut chapters: Vec<&model::Chapter> = book
        .operations()
        .filter(|(_, operation)| common(&operation.path.text) == best)
        .map(|(chapter, _)| chapter)
        .collect();
    chapters.dedup_by_key(|chapter| &chapter.id);
    match chapters.as_slice() {
        [chapter] => Some((chapter.id.clone(), chapter.title.clone())),
        _ => None,
    }
}

/// The text of an `api.yaml` with one chapter more at the end; none when it is not YAML, or no folder can be called so.
pub fn add_chapter(api: &str, folder: &str, title: &str) -> Option<String> {
    let tree = Tree::read(api).filter(|_| !folder.is_empty())?;
    let mut edits = Edits::default();
    edits.add_chapter(&tree, folder, title);
    Some(edits.apply(&tree).0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chapter_is_added_behind_the_last() {
        let api = "title: T # kept\nchapters:\n  - folder: one\n    title: One\nparameters: {}\n";
        let expected = "title: T # kept\nchapters:\n  - folder: one\n    title: One\n  - folder: two\n    title: 'Two: more'\nparameters: {}\n";
        assert_eq!(add_chapter(api, "two", "Two: more").as_deref(), Some(expected));
    }
}
