//! The path of a request: a template of the description, filled with the values of one call.

use memchr::memchr;

use crate::error::BuildError;
use crate::request::percent::{encoded_len, push_encoded};
use crate::values::PathErrorKind;

/// The path of one request, percent-encoded.
///
/// Made by [`Path::fill`], so that no value can change the structure of the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path(String);

impl Path {
    /// Puts `values` in the places of the template's `{name}`s, in their order, with one allocation.
    ///
    /// A value becomes exactly the segment, or the part of one, that its `{name}` stands for: every byte outside
    /// RFC 3986 *unreserved* is percent-encoded.
    ///
    /// # Errors
    ///
    /// When a value is empty, `.` or `..` (clients and servers resolve those as steps in the path), and when the number
    /// of values is not that of the names.
    pub fn fill(template: &'static str, values: &[&str]) -> Result<Self, BuildError> {
        let mut length = template.len();
        let mut rest = values.iter();
        for Parameter { name, .. } in parameters(template) {
            let Some(value) = rest.next() else { return Err(wrong_number(template, values)) };
            if let Some(kind) = PathErrorKind::of(value) {
                return Err(BuildError::PathParameter { template, name, kind });
            }
            // Before it is taken away, the parameter is counted in, so that there is no step below zero.
            length = length + encoded_len(value) - name.len() - 2;
        }
        if rest.next().is_some() {
            return Err(wrong_number(template, values));
        }
        let mut path = String::with_capacity(length);
        path.push_str(split(template, b'{').0);
        for (Parameter { literal, .. }, value) in parameters(template).zip(values) {
            push_encoded(&mut path, value);
            path.push_str(literal);
        }
        Ok(Self(path))
    }

    /// The encoded path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn into_string(self) -> String {
        self.0
    }
}

fn wrong_number(template: &'static str, values: &[&str]) -> BuildError {
    BuildError::PathValues { template, names: parameters(template).count(), values: values.len() }
}

/// A `{name}` of a template, and the literal text behind it.
struct Parameter {
    name: &'static str,
    literal: &'static str,
}

/// The names of the parameters of a template, in their order.
pub(crate) fn names(template: &'static str) -> impl Iterator<Item = &'static str> {
    parameters(template).map(|parameter| parameter.name)
}

fn parameters(template: &'static str) -> impl Iterator<Item = Parameter> {
    let mut rest = split(template, b'{').1;
    std::iter::from_fn(move || {
        let (piece, further) = split(rest?, b'{');
        rest = further;
        let (name, literal) = split(piece, b'}');
        Some(Parameter { name, literal: literal.unwrap_or_default() })
    })
}

/// As `str::split_once`, and in half the time on texts that are as short as these.
fn split(text: &'static str, at: u8) -> (&'static str, Option<&'static str>) {
    let found = memchr(at, text.as_bytes());
    let parts = found.and_then(|index| Some((text.get(..index)?, text.get(index + 1..)?)));
    parts.map_or((text, None), |(before, behind)| (before, Some(behind)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "/v5/iot/{project_id}/packages/{package_id}";

    #[test]
    fn values_are_encoded_into_their_segments() {
        let path = Path::fill(TEMPLATE, &["p1", "../?#%2e\u{e9}"]).unwrap();
        assert_eq!(path.as_str(), "/v5/iot/p1/packages/..%2F%3F%23%252e%C3%A9");
    }

    #[test]
    fn values_that_would_change_the_path_are_refused_with_the_name_of_the_parameter() {
        let refusal = |value| Path::fill(TEMPLATE, &["p1", value]).unwrap_err().to_string();
        assert_eq!(
            refusal(""),
            "cannot build the request: path parameter package_id of /v5/iot/{project_id}/packages/{package_id} is empty"
        );
        assert_eq!(
            refusal(".."),
            "cannot build the request: path parameter package_id of /v5/iot/{project_id}/packages/{package_id} is `..`, \
             which is a step to another path"
        );
        assert!(refusal(".").contains("is `.`,"));
    }

    #[test]
    fn dots_that_are_only_a_part_of_a_value_stay() {
        assert_eq!(Path::fill("/{a}", &["..."]).unwrap().as_str(), "/...");
        assert_eq!(Path::fill("/{a}", &["%2e%2e"]).unwrap().as_str(), "/%252e%252e");
    }

    #[test]
    fn a_wrong_number_of_values_is_an_error() {
        let error = Path::fill(TEMPLATE, &["p1"]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "cannot build the request: the path /v5/iot/{project_id}/packages/{package_id} has 2 parameters, but 1 values \
             were given"
        );
        assert!(Path::fill(TEMPLATE, &["1", "2", "3"]).is_err());
    }
}
