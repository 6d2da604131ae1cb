//! The headers that an operation sets from its parameters.

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::error::BuildError;
use crate::values::View;

/// The headers of one request, as its operation sets them.
///
/// A header that cannot be set fails the request: the first such flaw is kept until the request is put together, so
/// that an operation only says which header has which value.
#[derive(Debug, Default)]
pub(crate) struct Headers {
    map: HeaderMap,
    flaw: Option<BuildError>,
}

impl Headers {
    /// Sets a header, if there is a value.
    ///
    /// The value must not hold a line break, a control character or anything else outside visible ASCII; the error
    /// names the header and never shows the value. A secret is left out of `Debug` and logs.
    pub(crate) fn add(&mut self, name: &'static str, view: View<'_>) {
        let sensitive = matches!(view, View::Text(text) if text.is_secret());
        let Some(value) = super::text(view) else { return };
        match header(name, value.into_owned()) {
            Ok((name, mut value)) => {
                value.set_sensitive(sensitive);
                self.map.insert(name, value);
            }
            Err(flaw) => self.flaw = self.flaw.take().or(Some(flaw)),
        }
    }

    /// The headers, or the first flaw.
    pub(crate) fn finish(self) -> Result<HeaderMap, BuildError> {
        self.flaw.map_or(Ok(self.map), Err)
    }
}

/// A value of visible ASCII and blanks. The crate `http` also takes bytes outside ASCII, which servers read differently.
pub(crate) fn visible_value(value: String) -> Option<HeaderValue> {
    if value.bytes().all(|byte| matches!(byte, b' '..=b'~')) { HeaderValue::try_from(value).ok() } else { None }
}

fn header(name: &'static str, value: String) -> Result<(HeaderName, HeaderValue), BuildError> {
    let value = visible_value(value).ok_or(BuildError::HeaderValue { name })?;
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| BuildError::HeaderName { name })?;
    Ok((name, value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{Secret, Value};

    #[test]
    fn a_value_that_would_break_the_line_is_refused_by_the_name_of_its_header() {
        let mut headers = Headers::default();
        headers.add("Instance-Id", "a\r\nX-Evil: 1".to_owned().view());
        headers.add("Second", "\n".to_owned().view());
        assert_eq!(
            headers.finish().unwrap_err().to_string(),
            "cannot build the request: the value of header Instance-Id holds a line break, a control character or \
             something else outside visible ASCII"
        );
    }

    #[test]
    fn a_value_is_visible_ascii() {
        let is_taken = |value: &str| visible_value(value.to_owned()).is_some();
        assert!(is_taken("") && is_taken("a b~") && is_taken(&(' '..='~').collect::<String>()));
        for value in ["\t", "\0", "\u{7f}", "\u{e9}", "\u{85}", "\u{202e}", "\u{65e5}\u{672c}", "a\u{a0}b"] {
            assert!(!is_taken(value), "{value:?}");
        }
    }

    #[test]
    fn sensitive_values_are_redacted_in_debug() {
        let mut headers = Headers::default();
        headers.add("X-Key", Secret::new("open sesame").view().held());
        headers.add("Instance-Id", Some("i-1".to_owned()).view().held());
        headers.add("Absent", None::<String>.view().held());
        let shown = format!("{headers:?}");
        assert!(!shown.contains("sesame") && shown.contains("i-1"), "{shown}");
        assert_eq!(headers.finish().unwrap().len(), 2);
    }
}
