//! Compares statuses, bodies of answers and rows of errors.

use crate::facts::{ErrorRow, Response};
use crate::write;
use crate::yaml::node::{Entry, Node};
use crate::yaml::tree;

use super::file::Place;
use super::{NoteKind, Standing, Updating, Wanted};

impl<'f> Updating<'f> {
    /// Compares the answers.
    pub(super) fn responses(&mut self) {
        let facts = self.facts;
        let Some(responses) = self.root().get("responses") else { return };
        let mut before: Option<&'f tree::Entry> = None;
        for response in &facts.responses {
            let key = response.status.map_or_else(|| "2XX".to_owned(), |status| status.to_string());
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

    fn response(&mut self, key: &str, file: &'f tree::Node, response: &Response) {
        let at = format!("responses/{key}");
        let place = Place { is_own: true, node: file };
        if let Some(words) = &response.description {
            let explained = ["note", "assumed"].iter().any(|key| file.get(key).is_some());
            let standing = if explained { Standing::Explained } else { Standing::Open };
            let (value, line) = (Node::text(words.clone()), response.line);
            let wanted = Wanted { key: "description", value, standing, line, order: &["description"] };
            self.scalar(&format!("{at}/description"), &place, wanted);
        }
        let success = response.status.is_none_or(write::is_success);
        if success && !response.fields.is_empty() {
            match file.get("content") {
                Some(_) => self.content(&at, file, &response.fields),
                None => self.add_content(&at, file, response),
            }
        }
        self.errors(&at, file, response);
    }

    fn add_content(&mut self, at: &str, file: &'f tree::Node, response: &Response) {
        if self.is_corrected(at, None, None, response.line) {
            return;
        }
        let value = write::content("application/json", self.schemas.view().object(&response.fields));
        let entry = Entry { key: "content".to_owned(), value };
        self.edits.insert_entry(&self.files.page, file, entry, &["description", "name", "note", "assumed", "content"]);
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
        let (key, value) = write::response(response, self.book, &self.schemas.view());
        self.edits.insert_entry_behind(&self.files.page, responses, Entry { key, value }, before);
        self.note(&at, Some(response.line), NoteKind::Added);
        response.fields.iter().for_each(|field| self.add_structures(field.kind.as_ref()));
    }

    fn errors(&mut self, at: &str, file: &'f tree::Node, response: &Response) {
        let rows: &'f [tree::Node] = file.get("errors").map(tree::Node::items).unwrap_or_default();
        let resolved: Vec<Place<'f>> =
            rows.iter().map(|row| self.files.follow(Place { is_own: true, node: row })).collect();
        let code = |place: &Place<'_>| place.node.text("code").unwrap_or_default().to_owned();
        let mut before = None;
        for error in &response.errors {
            let at = format!("{at}/{}", error.code);
            match resolved.iter().zip(rows).find(|(place, _)| code(place) == error.code) {
                Some((place, row)) => {
                    self.error(&at, &place.clone(), error);
                    before = Some(row);
                }
                None => self.add_error(&at, file, before, response, error),
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
        let order = &["status", "code", "name", "message"];
        self.scalar(&format!("{at}/message"), place, Wanted { key: "message", value, standing, line, order });
    }

    fn add_error(
        &mut self,
        at: &str,
        file: &'f tree::Node,
        before: Option<&'f tree::Node>,
        response: &Response,
        error: &ErrorRow,
    ) {
        if self.is_corrected(at, None, None, error.line) {
            return;
        }
        let row = write::error_row(response.status, error, self.book);
        match file.get("errors") {
            Some(list) => self.edits.insert_item(&self.files.page, list, before, row),
            None => {
                let entry = Entry { key: "errors".to_owned(), value: Node::List(vec![row]) };
                let order = ["description", "name", "note", "assumed", "content", "errors"];
                self.edits.insert_entry(&self.files.page, file, entry, &order);
            }
        }
        self.note(at, Some(error.line), NoteKind::Added);
    }
}
