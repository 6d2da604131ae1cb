//! The query of a request: pairs of name and value, percent-encoded.

use std::fmt::{Display, Write as _};

use crate::request::percent::{Encoding, push_encoded};

/// The query of one request, in the order in which the pairs were given.
///
/// A value is encoded while it is formatted. A type whose `Display` redacts, such as [`Secret`](crate::Secret), has to
/// be given by its `expose()`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query(String);

impl Query {
    /// Appends one pair.
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

    /// Appends one pair if there is a value.
    pub fn optional<T: Display>(&mut self, name: &str, value: Option<&T>) {
        if let Some(value) = value {
            self.pair(name, value);
        }
    }

    /// Appends one pair for each item, all with the same name.
    pub fn each(&mut self, name: &str, items: impl IntoIterator<Item = impl Display>) {
        for item in items {
            self.pair(name, &item);
        }
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

    #[test]
    fn pairs_are_encoded_and_keep_their_order() {
        let mut query = Query::default();
        query.pair("limit", &10);
        query.optional("app id", Some(&"a b+c&d=e"));
        query.optional::<String>("marker", None);
        let ids = vec!["1".to_owned(), "\u{e4}".to_owned()];
        query.each("id", &ids);
        query.each("none", None::<Vec<String>>.iter().flatten());
        query.pair("empty", &"");
        assert_eq!(query.as_str(), "limit=10&app%20id=a%20b%2Bc%26d%3De&id=1&id=%C3%A4&empty=");
    }
}
