//! Where something stands in the page files, so that whoever tells about it can name file and line.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Positions;
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

    fn step(&self, step: Step) -> Self {
        let link = Link { before: self.last.clone(), step };
        Self { file: Arc::clone(&self.file), last: Some(Arc::new(link)) }
    }
}

impl Operation {
    /// Where the parameter with this number is stated: in the page, or in `api.yaml` when it is shared.
    pub fn place_of_parameter(&self, number: usize) -> Place {
        match self.parameters.get(number).and_then(|parameter| parameter.shared.as_deref()) {
            Some(key) => self.shared_place("parameters", key),
            None => Place::file(&self.file).key("parameters").index(number),
        }
    }

    /// Where the row with this number of a response's table of errors is stated: in the page, or in `api.yaml`.
    pub fn place_of_error(&self, response: &Response, number: usize) -> Place {
        match response.errors.get(number).and_then(|row| row.shared.as_ref()) {
            Some(row) if row.file == "api.yaml" => self.shared_place("errors", &row.key),
            Some(row) => Place::file(format!("{}/{}", self.api(), row.file)).key(&row.key),
            None => self.place_of_response(response).key("errors").index(number),
        }
    }

    /// Where a response is stated.
    pub fn place_of_response(&self, response: &Response) -> Place {
        Place::file(&self.file).key("responses").key(&response.status.to_string())
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

    /// The folder of the API.
    fn api(&self) -> &str {
        self.file.split('/').next().unwrap_or_default()
    }

    fn shared_place(&self, list: &str, key: &str) -> Place {
        Place::file(format!("{}/api.yaml", self.api())).key(list).key(key)
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
