//! Nothing that a page says is code or markup: whatever text stands in a place of a page file, it arrives as text in the
//! documentation of the emitted crate and in the OpenAPI document.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::path::Path;

use api_spec::Sources;
use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_yaml::Value;

/// Texts that mean something in Markdown, in HTML and in Rust; the number keeps names apart.
fn hostile(number: usize) -> [String; 2] {
    let address = format!("https://e{number}.fg/h>)<script>&lt;`*k*[l](m)");
    let sentence =
        "1. *x* _y_ ~~z~~ <script>a</script> <!-- [b](javascript:c) ![d](e) [f][g] [^h] `i` ` \\ */ \"# #![j] {k}
        - ``` http://e.fg/h <https://i.jk> &lt; | l |
        --- | --- ``";
    [format!("{number} {sentence} {address}"), address]
}

#[test]
fn a_text_in_any_place_arrives_as_text() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile");
    let mut sources = Sources::read(&folder).unwrap();
    let files: Vec<String> = sources.iter().map(|(file, _)| file.to_owned()).collect();
    let mut taken = 0;
    for file in files {
        let text = sources.get(&file).unwrap().to_vec();
        let mut value: Value = serde_yaml::from_slice(&text).unwrap();
        let count = texts(&mut value).len();
        for number in 0..count {
            for hostile in hostile(taken) {
                let mut changed = value.clone();
                *texts(&mut changed).swap_remove(number) = hostile;
                let before = sources.get(&file).unwrap().to_vec();
                sources.insert(&*file, serde_yaml::to_string(&changed).unwrap());
                match sources.load() {
                    Ok(_) => {
                        value = changed;
                        taken += 1;
                        break;
                    }
                    _ => sources.insert(&*file, before),
                }
            }
        }
    }
    assert!(taken > 100, "only {taken} places take any text");
    for (file, text) in codegen::generate(&sources.load().unwrap()).unwrap() {
        if file.ends_with(".rs") {
            comments(&text).iter().for_each(|comment| expect_text(&file, comment));
        } else if file.ends_with(".json") {
            descriptions(&serde_json::from_str(&text).unwrap(), &mut |text| expect_text(&file, text));
        }
    }
}

/// The texts of a file, keys left out.
fn texts(value: &mut Value) -> Vec<&mut String> {
    match value {
        Value::String(text) => vec![text],
        Value::Sequence(items) => items.iter_mut().flat_map(texts).collect(),
        Value::Mapping(entries) => entries.iter_mut().flat_map(|(_, value)| texts(value)).collect(),
        _ => Vec::new(),
    }
}

/// The doc comments of a source text.
fn comments(source: &str) -> Vec<String> {
    let mut comments = vec![String::new()];
    for line in source.lines().map(str::trim_start) {
        let comment = ["///", "//!"].into_iter().find_map(|mark| line.strip_prefix(mark));
        match (comment, comments.last_mut()) {
            (Some(line), Some(last)) => last.push_str(&format!("{}\n", line.strip_prefix(' ').unwrap_or(line))),
            _ => comments.push(String::new()),
        }
    }
    comments.retain(|comment| !comment.is_empty());
    comments
}

/// Each description that a reader of OpenAPI takes for Markdown: not those in values and in extensions.
fn descriptions(value: &serde_json::Value, take: &mut impl FnMut(&str)) {
    match value {
        serde_json::Value::Object(fields) => {
            for (key, value) in fields {
                match (key.as_str(), value) {
                    ("description", serde_json::Value::String(text)) => take(text),
                    ("default" | "examples" | "enum", serde_json::Value::Object(_) | serde_json::Value::Array(_)) => {}
                    (key, _) if key.starts_with("x-") => {}
                    (_, value) => descriptions(value, take),
                }
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| descriptions(item, take)),
        _ => {}
    }
}

/// Checks that Markdown holds text, code, lists, headings and links that the generator made, and nothing else.
fn expect_text(file: &str, markdown: &str) {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    for event in Parser::new_ext(markdown, options) {
        let fine = match &event {
            Event::Text(text) => !text.contains("http://") && !text.contains("https://"),
            Event::Code(_) | Event::SoftBreak | Event::End(_) => true,
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::List(None) | Tag::Item) => true,
            Event::Start(Tag::Link { dest_url, .. }) => {
                dest_url.starts_with("https://")
                    || dest_url.chars().all(|c| c.is_ascii_alphanumeric() || "_:".contains(c))
            }
            _ => false,
        };
        assert!(fine, "{file}: {event:?} in\n{markdown}");
    }
}
