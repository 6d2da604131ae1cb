//! Where something stands in the page files, so that whoever tells about it can name file and line.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use super::positions::Positions;
use crate::model::{Operation, Response};
use crate::sources::Sources;
use crate::step::Step;

/// A key, or an item of a list, in one of the files. It is found again by its way from the root of the file.
///
/// Places are made for all that is planned and compared, and most are never told: one that stands inside another shares
/// the way to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    file: Arc<str>,
    last: Option<Arc<Link>>,
}

/// The end of a way.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Link {
    before: Option<Arc<Link>>,
    step: Step,
}

impl Place {
    /// A whole file, by its path relative to the folder of APIs.
    pub fn file(file: impl AsRef<str>) -> Self {
        Self { file: file.as_ref().into(), last: None }
    }

    /// The entry of a mapping that stands here.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        self.step(Step::Key(key.to_owned()))
    }

    /// The item of a list that stands here.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.step(Step::Index(index))
    }

    /// The file, relative to the folder of APIs.
    pub fn file_name(&self) -> &str {
        &self.file
    }

    /// The way from the root of the file.
    pub(super) fn path(&self) -> Vec<Step> {
        let links = std::iter::successors(self.last.as_deref(), |link| link.before.as_deref());
        let mut path: Vec<Step> = links.map(|link| link.step.clone()).collect();
        path.reverse();
        path
    }

    /// Where a part of an operation is stated that the page does not state itself, as its key `shared` tells.
    pub(crate) fn of_shared(&self, shared: Option<&Value>) -> Self {
        let api = self.file.split('/').next().unwrap_or_default();
        let in_api = |list: &str| Self::file(format!("{api}/{API_FILE}")).key(list);
        match shared {
            Some(Value::String(key)) => in_api("parameters").key(key),
            Some(Value::Bool(true)) => in_api("defaults").key("responses").key(self.last_key().unwrap_or_default()),
            Some(Value::Object(row)) => {
                let text = |key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default();
                let list = if text("file") == API_FILE {
                    in_api("errors")
                } else {
                    Self::file(format!("{api}/{}", text("file")))
                };
                list.key(text("key"))
            }
            _ => self.clone(),
        }
    }

    /// The key of the last step.
    pub(crate) fn last_key(&self) -> Option<&str> {
        match self.last.as_deref().map(|link| &link.step)? {
            Step::Key(key) => Some(key),
            Step::Index(_) => None,
        }
    }

    fn step(&self, step: Step) -> Self {
        let link = Link { before: self.last.clone(), step };
        Self { file: Arc::clone(&self.file), last: Some(Arc::new(link)) }
    }
}

/// What all pages of an API share stands in this file.
const API_FILE: &str = "api.yaml";

impl Operation {
    /// Where the parameter with this number is stated: in the page, or in `api.yaml` when it is shared.
    pub fn place_of_parameter(&self, number: usize) -> Place {
        let shared = self.parameters.get(number).map(|parameter| json!(parameter.shared));
        Place::file(&self.file).key("parameters").index(number).of_shared(shared.as_ref())
    }

    /// Where the row with this number of a response's table of errors is stated: in the page, or in a file of rows that
    /// several pages have.
    pub fn place_of_error(&self, response: &Response, number: usize) -> Place {
        let shared = response.errors.get(number).map(|row| json!(row.shared));
        self.place_of_response(response).key("errors").index(number).of_shared(shared.as_ref())
    }

    /// Where a response is stated: in the page, or in `api.yaml` for every page.
    pub fn place_of_response(&self, response: &Response) -> Place {
        let place = Place::file(&self.file).key("responses").key(&response.status.to_string());
        place.of_shared(Some(&json!(response.shared)))
    }

    /// Where the schema of the request's body is stated, if there is one.
    pub fn place_of_body(&self) -> Option<Place> {
        let media_type = &self.request_body.as_ref()?.media_type;
        Some(Place::file(&self.file).key("requestBody").key("content").key(media_type).key("schema"))
    }

    /// Where the schema of a response's body is stated, if there is one.
    pub fn place_of_content(&self, response: &Response) -> Option<Place> {
        let media_type = &response.content.as_ref()?.media_type;
        Some(self.place_of_response(response).key("content").key(media_type).key("schema"))
    }
}

/// Finds the lines of places. A file is read once, and only when a line in it is asked for.
#[derive(Debug)]
pub struct Lines<'s> {
    sources: &'s Sources,
    read: BTreeMap<String, Positions<'s>>,
}

impl<'s> Lines<'s> {
    /// Finds lines in these files.
    pub fn of(sources: &'s Sources) -> Self {
        Self { sources, read: BTreeMap::new() }
    }

    /// The number of the line, from 1. Of a place that does not exist, the line of what would hold it.
    pub fn line(&mut self, place: &Place) -> usize {
        let sources = self.sources;
        let positions = self.read.entry(place.file.to_string()).or_insert_with(|| {
            let bytes = sources.get(&place.file).unwrap_or_default();
            Positions::of(std::str::from_utf8(bytes).unwrap_or_default())
        });
        positions.key(&place.path()).line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_the_line_of_its_key() {
        let sources = Sources::from_iter([("a/api.yaml", "x: 1\ny:\n  z: 2\n  list:\n    - { p: q }\n    - r\n")]);
        let mut lines = Lines::of(&sources);
        let file = Place::file("a/api.yaml");
        assert_eq!(lines.line(&file), 1);
        assert_eq!(lines.line(&file.key("y").key("z")), 3);
        assert_eq!(lines.line(&file.key("y").key("list").index(1)), 6);
        assert_eq!(lines.line(&file.key("y").key("list").index(0).key("p")), 5);
    }

    #[test]
    fn a_place_that_does_not_exist_has_the_line_of_what_would_hold_it() {
        let sources = Sources::from_iter([("a/api.yaml", "x: 1\ny:\n  z: 2\n")]);
        let mut lines = Lines::of(&sources);
        assert_eq!(lines.line(&Place::file("a/api.yaml").key("y").key("missing")), 2);
        assert_eq!(lines.line(&Place::file("missing.yaml").key("y")), 1);
    }
}
