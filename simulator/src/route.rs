//! Paths in segments: how a request's path meets the path template of an operation.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// A segment of a path template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Segment {
    /// This very text.
    Fixed(String),
    /// A path parameter, by its name.
    Parameter(String),
}

impl Segment {
    /// The name of the parameter, if it is one.
    pub(crate) fn parameter(&self) -> Option<&str> {
        match self {
            Self::Fixed(_) => None,
            Self::Parameter(name) => Some(name),
        }
    }

    /// Whether a segment of a request stands where this one is. A parameter is never empty.
    pub(crate) fn matches(&self, part: &str) -> bool {
        match self {
            Self::Fixed(text) => text == part,
            Self::Parameter(_) => !part.is_empty(),
        }
    }

    /// Whether both stand for the same place; parameters may be called differently.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Fixed(text), Self::Fixed(other)) => text == other,
            (Self::Parameter(_), Self::Parameter(_)) => true,
            _ => false,
        }
    }
}

/// The segments of a path template.
pub(crate) fn segments(template: &str) -> Vec<Segment> {
    let segment = |text: &str| match text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
        Some(name) => Segment::Parameter(name.to_owned()),
        None => Segment::Fixed(text.to_owned()),
    };
    parts(template).into_iter().map(segment).collect()
}

/// The segments of a request's path, still encoded.
pub(crate) fn parts(path: &str) -> Vec<&str> {
    path.strip_prefix('/').unwrap_or(path).split('/').collect()
}

/// Whether a path is one of the template.
pub(crate) fn matches(template: &[Segment], path: &[&str]) -> bool {
    template.len() == path.len() && template.iter().zip(path).all(|(segment, part)| segment.matches(part))
}

/// Whether two templates stand for the same paths.
pub(crate) fn are_alike(template: &[Segment], other: &[Segment]) -> bool {
    template.len() == other.len() && template.iter().zip(other).all(|(segment, other)| segment.is_like(other))
}

/// Whether two templates stand for the same path in two versions: `/reg/v1.1.0/devices`, `/reg/v2.0.0/devices`.
pub(crate) fn are_versions(template: &[Segment], other: &[Segment]) -> bool {
    let is_version = |segment: &Segment| match segment {
        Segment::Fixed(text) => {
            text.strip_prefix('v').is_some_and(|number| number.starts_with(|digit: char| digit.is_ascii_digit()))
        }
        Segment::Parameter(_) => false,
    };
    let are_alike = |(one, other): (&Segment, &Segment)| one.is_like(other) || (is_version(one) && is_version(other));
    template.len() == other.len() && template.iter().zip(other).all(are_alike)
}

/// What an encoded segment stands for; none when that is not UTF-8.
pub(crate) fn decoded(part: &str) -> Option<Cow<'_, str>> {
    percent_decode_str(part).decode_utf8().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_meets_its_template() {
        let template = segments("/v5/iot/{project_id}/packages/{package_id}");
        assert!(matches(&template, &parts("/v5/iot/p/packages/1")));
        for other in
            ["/v5/iot/p/packages", "/v5/iot/p/packages/", "/v5/iot//packages/1", "/v5/iot/p/modules/1", "/", ""]
        {
            assert!(!matches(&template, &parts(other)), "{other}");
        }
        assert!(are_alike(&template, &segments("/v5/iot/{p}/packages/{id}")));
        assert_eq!((decoded("a%20b").as_deref(), decoded("%FF")), (Some("a b"), None));
    }
}
