//! Compares statuses, bodies of answers and rows of errors.

use serde_json::Value;

use crate::facts::{ErrorRow, Response};
use crate::write::{self, Row};
use crate::yaml::node::{Entry, Node};
use crate::yaml::tree;

use super::file::Place;
use super::{GONE, NoteKind, Standing, Updating, Wanted};

impl<'f> Updating<'f> {
    /// Compares the answers.
    pub(super) fn responses(&mut self) {
        let facts = self.facts;
        let Some(responses) = self.root().get("responses") else { return };
        let mut before: Option<&'f tree::Entry> = None;
        for response in &facts.responses {
            let key = write::status_key(response);
            let entry = responses.entry(&key).or_else(|| {
                // A status of success that the documents did not tell before, or one that the page does not tell.
                let success = response.status.is_none_or(write::is_success);
                let is_success = |entry: &&tree::Entry| {
                    entry.key == "2XX" || response.status.is_none() && entry.key.starts_with('2')
                };
                responses.entries().iter().find(|entry| success && is_success(entry))
            });
            match entry {
                Some(entry) => {
                    self.response(&entry.key, &entry.node, response);
                    before = Some(entry);
                }
                None if self.is_authenticated() && write::is_default(response, &self.files.shared) => {}
                None => self.add_response(&key, responses, before, response),
            }
        }
        let has = |key: &str| {
            facts.responses.iter().any(|response| match response.status {
                Some(status) => status.to_string() == key || key == "2XX" && write::is_success(status),
                None => key.starts_with('2'),
            })
        };
        for entry in responses.entries().iter().filter(|entry| !has(&entry.key)) {
            // Rows with a reason of their own explain their status.
            let rows = entry.node.get("errors").map(tree::Node::items).unwrap_or_default();
            let explained =
                !rows.is_empty() && rows.iter().all(|row| row.get("assumed").is_some() || row.get("note").is_some());
            if !(explained && entry.node.get("description").is_none()) {
                self.gone(&format!("responses/{}", entry.key), &entry.node, entry.start);
            }
        }
    }

    fn response(&mut self, key: &str, file: &'f tree::Node, response: &'f Response) {
        let at = format!("responses/{key}");
        let place = Place { is_own: true, node: file };
        if let Some(words) = write::words(response) {
            let explained = ["note", "assumed"].iter().any(|key| file.get(key).is_some());
            let standing = if explained { Standing::Explained } else { Standing::Open };
            let (value, line) = (Node::text(words), response.line);
            let wanted = Wanted { key: "description", value, standing, line, order: &["description"] };
            self.scalar(&format!("{at}/description"), &place, wanted);
        }
        let success = response.status.is_none_or(write::is_success);
        if success && !response.fields.is_empty() {
            match file.get("content") {
                Some(_) => self.content(&at, file, &response.fields),
                None => self.add_content(&at, key, file, response),
            }
        }
        self.errors(&at, file, response);
    }

    /// Whether another success of the file has, or may have, another body than one with or without fields; that is told.
    fn is_other_success(&mut self, at: &str, key: &str, response: &Response) -> bool {
        let has = |entry: &tree::Entry, key: &str| entry.node.get(key).is_some();
        let is_success = |entry: &&tree::Entry| {
            let only_codes = (has(entry, "errors") || has(entry, "codes")) && !has(entry, "content");
            entry.key.starts_with('2') && entry.key != key && !only_codes
        };
        let is_new = response.errors.is_empty() || !response.fields.is_empty();
        let entries = self.root().get("responses").map(tree::Node::entries).unwrap_or_default();
        let mut others = entries.iter().filter(is_success);
        let clashes = others.any(|entry| !response.fields.is_empty() || has(entry, "content"));
        if response.status.is_none_or(write::is_success) && is_new && clashes {
            let because = "the successes of a call have one body: change them by hand";
            let page = write::status_key(response).into();
            self.note(at, Some(response.line), NoteKind::Differs { page, file: Value::Null, because });
            return true;
        }
        false
    }

    fn add_content(&mut self, at: &str, key: &str, file: &'f tree::Node, response: &Response) {
        if self.is_corrected(at, None, None, response.line) || self.is_other_success(at, key, response) {
            return;
        }
        let value = write::content("application/json", self.schemas.object(&response.fields));
        let entry = Entry { key: "content".to_owned(), value };
        self.edits.insert_entry(&self.files.page, file, entry, &KEYS);
        self.note(&format!("{at}/content"), Some(response.line), NoteKind::Added);
        response.fields.iter().for_each(|field| self.add_structures(field.kind.as_ref()));
    }

    fn add_response(
        &mut self,
        key: &str,
        responses: &'f tree::Node,
        before: Option<&'f tree::Entry>,
        response: &Response,
    ) {
        let at = format!("responses/{key}");
        if self.is_corrected(&at, None, None, response.line) || response.status.is_none() {
            return;
        }
        if self.is_other_success(&at, key, response) {
            return;
        }
        let (key, value) = write::response(response, &self.schemas);
        self.edits.insert_entry_behind(&self.files.page, responses, Entry { key, value }, before);
        self.note(&at, Some(response.line), NoteKind::Added);
        response.fields.iter().for_each(|field| self.add_structures(field.kind.as_ref()));
    }

    fn errors(&mut self, at: &str, file: &'f tree::Node, response: &'f Response) {
        let rows: &'f [tree::Node] = file.get("errors").map(tree::Node::items).unwrap_or_default();
        let resolved: Vec<Place<'f>> =
            rows.iter().map(|row| self.files.follow(Place { is_own: true, node: row })).collect();
        let code = |place: &Place<'_>| place.node.text("code").unwrap_or_default().to_owned();
        let mut codes = Codes::of(file);
        let mut before = None;
        for error in &response.errors {
            let at = format!("{at}/{}", error.code);
            match resolved.iter().zip(rows).find(|(place, _)| code(place) == error.code) {
                Some((place, row)) => {
                    self.error(&at, &place.clone(), error);
                    before = Some(row);
                }
                None => self.add_error(&at, file, before, response, error, &mut codes),
            }
        }
        for (place, row) in resolved.iter().zip(rows) {
            let code = code(place);
            if !response.errors.iter().any(|error| error.code == code)
                && place.node.get("note").is_none()
                && place.node.get("assumed").is_none()
            {
                self.gone(&format!("{at}/{code}"), row, row.start);
            }
        }
        self.codes(at, file, response, codes);
    }

    fn error(&mut self, at: &str, place: &Place<'f>, error: &ErrorRow) {
        let Some(message) = &error.message else { return };
        let explained = ["note", "assumed"].iter().any(|key| place.node.get(key).is_some());
        let standing = match (error.checks.is_empty(), explained) {
            (false, _) => Standing::Doubtful,
            (true, true) => Standing::Explained,
            (true, false) => Standing::Open,
        };
        let (value, line) = (Node::text(message.clone()), error.line);
        let order = &["status", "code", "rustName", "message"];
        self.scalar(&format!("{at}/message"), place, Wanted { key: "message", value, standing, line, order });
    }

    /// Adds a row or, when nothing else is known about it, the code.
    fn add_error(
        &mut self,
        at: &str,
        file: &'f tree::Node,
        before: Option<&'f tree::Node>,
        response: &Response,
        error: &'f ErrorRow,
        codes: &mut Codes<'f>,
    ) {
        let is_listed = codes.old.contains(&error.code.as_str());
        if self.is_corrected(at, None, None, error.line) || is_listed && write::is_bare(error) {
            return;
        }
        match (write::error_row(response.status, error, self.schemas.shared), file.get("errors")) {
            (Row::Code(code), _) => codes.new.push((error, code)),
            (Row::Known(row), list) => {
                // What is known now goes where rows stand.
                codes.known.extend(codes.old.iter().find(|code| **code == error.code));
                match list {
                    Some(list) => self.edits.insert_item(&self.files.page, list, before, row),
                    None => self.insert(file, "errors", Node::List(vec![row])),
                }
            }
        }
        self.note(at, Some(error.line), NoteKind::Added);
    }

    fn insert(&mut self, file: &'f tree::Node, key: &str, value: Node) {
        let entry = Entry { key: key.to_owned(), value };
        self.edits.insert_entry(&self.files.page, file, entry, &KEYS);
    }

    /// Brings the list of codes up to date: those that are rows now go, and those that the page has no more are marked.
    fn codes(&mut self, at: &str, file: &'f tree::Node, response: &Response, codes: Codes<'f>) {
        let Codes { old, known, new } = codes;
        let left: Vec<&str> = old.into_iter().filter(|code| !known.contains(code)).collect();
        let names: Vec<String> =
            left.iter().copied().chain(new.iter().map(|(error, _)| &*error.code)).map(str::to_owned).collect();
        match file.get("codes") {
            None if new.is_empty() => {}
            None => self.insert(file, "codes", Node::List(new.into_iter().map(|(_, code)| code).collect()).flow()),
            Some(list) if known.is_empty() => {
                for (_, code) in new {
                    self.edits.insert_item(&self.files.page, list, list.items().last(), code);
                }
            }
            Some(_) if names.is_empty() => self.edits.remove_entry(&self.files.page, file, "codes"),
            Some(list) => self.edits.replace_names(&self.files.page, list, &names),
        }
        let is_left = |code: &&str| !response.errors.iter().any(|error| error.code == *code);
        let gone =
            left.into_iter().filter(is_left).filter(|code| self.is_gone(&format!("{at}/{code}"), &(*code).into()));
        let gone: Vec<&str> = gone.collect();
        if let Some(list) = file.get("codes").filter(|_| !gone.is_empty()) {
            self.edits.mark(&self.files.page, list.end, &format!("{}: {GONE}", gone.join(", ")));
        }
    }
}

/// The keys of a status in their order.
const KEYS: [&str; 8] = ["description", "rustName", "then", "note", "assumed", "content", "errors", "codes"];

/// The codes of a status of which the file knows nothing else.
struct Codes<'f> {
    old: Vec<&'f str>,
    /// Those of which the page knows more.
    known: Vec<&'f str>,
    /// Those that the file does not have.
    new: Vec<(&'f ErrorRow, Node)>,
}

impl<'f> Codes<'f> {
    fn of(file: &'f tree::Node) -> Self {
        let items = file.get("codes").map(tree::Node::items).unwrap_or_default();
        Self { old: items.iter().filter_map(tree::Node::scalar).collect(), known: Vec::new(), new: Vec::new() }
    }
}
