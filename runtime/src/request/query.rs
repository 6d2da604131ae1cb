//! The query of a request: pairs of name and value, percent-encoded.

use std::fmt::{Display, Write as _};

use crate::request::percent::{Encoding, push_encoded};
use crate::values::View;

/// The query of one request, in the order in which the pairs were given.
#[derive(Debug, Default)]
pub struct Query(String);

impl Query {
    /// Appends one pair, or one for each item of a list; none if there is no value.
    pub fn add(&mut self, name: &str, view: View<'_>) {
        match view {
            View::Text(text) => self.pair(name, &text.text),
            View::Integer(number) => self.pair(name, &number),
            View::Number(number) => self.pair(name, &number),
            View::Bool(value) => self.pair(name, &value),
            View::List(list) => {
                let mut index = 0;
                while let Some(item) = list.at(index) {
                    self.add(name, item.view());
                    index += 1;
                }
            }
            // The description has no others in a query.
            View::Some(value) => self.add(name, value.view()),
            View::Nothing | View::Json(_) | View::Bytes(_) | View::File(_) | View::Map(_) | View::Object(_) => {}
        }
    }

    /// Appends one pair. The value is encoded while it is formatted.
    pub fn pair(&mut self, name: &str, value: &dyn Display) {
        if self.0.is_empty() {
            self.0.reserve(ROOM);
        } else {
            self.0.push('&');
        }
        push_encoded(&mut self.0, name);
        self.0.push('=');
        // Writing into a String cannot fail, and neither do the Display impls of values.
        let _ = write!(Encoding(&mut self.0), "{value}");
    }

    /// The encoded query, without the question mark.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Enough for most queries, so that they need not grow.
const ROOM: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{Secret, Value};

    #[test]
    fn pairs_are_encoded_and_keep_their_order() {
        let mut query = Query::default();
        query.add("limit", 10.view());
        query.add("app id", Some("a b+c&d=e".to_owned()).view());
        query.add("marker", None::<String>.view());
        query.add("id", vec!["1".to_owned(), "\u{e4}".to_owned()].view());
        query.add("none", None::<Vec<String>>.view());
        query.add("empty", String::new().view());
        query.add("key", Secret::new("s").view());
        query.add("ratio", 1.0.view());
        assert_eq!(query.as_str(), "limit=10&app%20id=a%20b%2Bc%26d%3De&id=1&id=%C3%A4&empty=&key=s&ratio=1");
    }
}
