//! The id of an operation, which pages do not tell: made from the page's address, its title, or the call.

use api_spec::model::Api;
use api_spec::words;

use crate::facts::{Check, Facts};
use crate::headings::Language;

/// Verbs of titles, and the verb of an id.
const VERBS: &[(&str, &str)] = &[
    ("querying", "Show"),
    ("query", "Show"),
    ("obtaining", "Show"),
    ("obtain", "Show"),
    ("getting", "Show"),
    ("viewing", "Show"),
    ("listing", "List"),
    ("creating", "Create"),
    ("deleting", "Delete"),
    ("modifying", "Update"),
    ("modify", "Update"),
    ("updating", "Update"),
    ("adding", "Add"),
    ("registering", "Register"),
    ("refreshing", "Refresh"),
    ("subscribing", "Subscribe"),
    ("unsubscribing", "Unsubscribe"),
    ("retrying", "Retry"),
    ("stopping", "Stop"),
    ("uploading", "Upload"),
    ("discovering", "Discover"),
    ("calling", "Call"),
    ("setting", "Set"),
    ("resetting", "Reset"),
    ("freezing", "Freeze"),
    ("unfreezing", "Unfreeze"),
    ("removing", "Remove"),
];

/// Words of titles that ids leave out.
const LEFT_OUT: [&str; 12] = ["a", "an", "the", "of", "to", "in", "for", "on", "specified", "and", "from", "list"];

/// The id, and what to check about it unless the page's address tells it.
pub(super) fn operation_id(facts: &Facts, api: Option<&Api>) -> (String, Option<Check>) {
    let of_slug = facts.slug.as_deref().filter(|slug| is_id(slug) && words(slug).len() > 1);
    let of_title =
        || Some(from_title(&facts.title.value)).filter(|id| facts.language == Language::English && is_id(id));
    let made = of_slug.map(str::to_owned).or_else(of_title).unwrap_or_else(|| from_call(facts));
    let taken =
        |id: &str| api.into_iter().flat_map(Api::operations).any(|(_, operation)| words(&operation.id) == words(id));
    let id = match taken(&made) {
        true => (2_u32..).map(|number| format!("{made}{number}")).find(|id| !taken(id)).unwrap_or_else(|| made.clone()),
        false => made.clone(),
    };
    let sure = of_slug == Some(id.as_str());
    let check = (!sure).then(|| Check::new(facts.title.line, "the page does not tell an id of the operation"));
    (id, check)
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric())
        && text != "Self"
}

fn from_title(title: &str) -> String {
    let title = title.split(['(', '-', ':']).next().unwrap_or_default();
    let is_list = title.to_lowercase().contains("list");
    let mut id = String::new();
    for (number, word) in title.split_whitespace().enumerate() {
        let small = word.to_lowercase();
        let verb = VERBS.iter().find(|(of_title, _)| number == 0 && *of_title == small).map(|(_, verb)| *verb);
        match verb {
            Some("Show") if is_list => id.push_str("List"),
            Some(verb) => id.push_str(verb),
            None if LEFT_OUT.contains(&small.as_str()) => {}
            None => push_capitalised(&mut id, word),
        }
    }
    id
}

/// The method as a verb, and the last fixed part of the path, which says what it is about.
fn from_call(facts: &Facts) -> String {
    let ends_with_name = facts.path.value.ends_with('}');
    let verb = match facts.method.value.as_str() {
        "GET" | "HEAD" if ends_with_name => "Show",
        "GET" | "HEAD" => "List",
        "POST" => "Create",
        "PUT" | "PATCH" => "Update",
        _ => "Delete",
    };
    let fixed: Vec<&str> = facts.path.value.split('/').filter(|part| !part.is_empty() && !part.contains('{')).collect();
    let mut id = verb.to_owned();
    for word in fixed.last().into_iter().flat_map(|part| words(part)) {
        push_capitalised(&mut id, &word);
    }
    id
}

fn push_capitalised(id: &mut String, word: &str) {
    let mut letters = word.chars().filter(char::is_ascii_alphanumeric);
    id.extend(letters.next().map(|first| first.to_ascii_uppercase()));
    id.extend(letters);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_ids() {
        for (title, expected) in [
            ("Deleting a Specified Version Package", "DeleteVersionPackage"),
            ("Query the OTA Upgrade Package List", "ListOTAUpgradePackage"),
            ("Registering a Device (Verification Code Mode)", "RegisterDevice"),
            ("Create a Batch Task", "CreateBatchTask"),
        ] {
            assert_eq!(from_title(title), expected);
        }
    }
}
