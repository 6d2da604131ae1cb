//! The headers that an operation sets from its parameters.

use std::fmt::Display;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::error::BuildError;

/// The headers of one request, as its operation sets them.
///
/// A header that cannot be set fails the request: the first such flaw is kept until the request is put together, so
/// that an operation only says which header has which value.
#[derive(Debug, Default)]
pub struct Headers {
    map: HeaderMap,
    flaw: Option<BuildError>,
}

impl Headers {
    /// Sets a header.
    ///
    /// The value must not hold a line break, a control character or anything else outside visible ASCII; the error
    /// names the header and never shows the value.
    pub fn set(&mut self, name: &'static str, value: &dyn Display) {
        self.text(name, value.to_string());
    }

    /// Sets a header if there is a value.
    pub fn optional<T: Display>(&mut self, name: &'static str, value: Option<&T>) {
        if let Some(value) = value {
            self.set(name, value);
        }
    }

    /// Sets a header whose value is left out of `Debug` and logs. Give the exposed text of a secret.
    pub fn sensitive(&mut self, name: &'static str, value: &str) {
        self.insert(name, value.to_owned(), true);
    }

    /// Sets a header to a text, which becomes its value without a copy.
    pub(crate) fn text(&mut self, name: &'static str, value: String) {
        self.insert(name, value, false);
    }

    /// The headers, or the first flaw.
    pub(crate) fn finish(self) -> Result<HeaderMap, BuildError> {
        self.flaw.map_or(Ok(self.map), Err)
    }

    fn insert(&mut self, name: &'static str, value: String, sensitive: bool) {
        match header(name, value) {
            Ok((name, mut value)) => {
                value.set_sensitive(sensitive);
                self.map.insert(name, value);
            }
            Err(flaw) => self.flaw = self.flaw.take().or(Some(flaw)),
        }
    }
}

fn header(name: &'static str, value: String) -> Result<(HeaderName, HeaderValue), BuildError> {
    let value = HeaderValue::try_from(value).map_err(|_| BuildError::HeaderValue { name })?;
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| BuildError::HeaderName { name })?;
    Ok((name, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_would_break_the_line_is_refused_by_the_name_of_its_header() {
        let mut headers = Headers::default();
        headers.set("Instance-Id", &"a\r\nX-Evil: 1");
        headers.set("Second", &"\n");
        assert_eq!(
            headers.finish().unwrap_err().to_string(),
            "cannot build the request: the value of header Instance-Id holds a line break, a control character or \
             something else outside visible ASCII"
        );
    }

    #[test]
    fn sensitive_values_are_redacted_in_debug() {
        let mut headers = Headers::default();
        headers.sensitive("X-Key", "open sesame");
        headers.optional("Instance-Id", Some(&"i-1"));
        headers.optional::<String>("Absent", None);
        let shown = format!("{headers:?}");
        assert!(!shown.contains("sesame") && shown.contains("i-1"), "{shown}");
        assert_eq!(headers.finish().unwrap().len(), 2);
    }
}
