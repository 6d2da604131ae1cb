//! The error of a request that could not be built.

use std::error::Error as StdError;
use std::fmt;

use crate::values::{Excerpt, InvalidValue, PathFlaw};

/// Why a request, or a client, could not be built. Nothing was sent.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// A value would change the structure of the path.
    PathParameter {
        /// The template of the path.
        template: &'static str,
        /// The name of the parameter.
        name: &'static str,
        /// What is wrong with the value.
        flaw: PathFlaw,
    },
    /// A template was given too few or too many values.
    PathValues {
        /// The template of the path.
        template: &'static str,
        /// The number of its parameters.
        names: usize,
        /// The number of values.
        values: usize,
    },
    /// Endpoint, path and query together are no address, because they are too long.
    Address {
        /// What the parser of addresses says.
        source: http::Error,
    },
    /// A header has a name that HTTP does not allow.
    HeaderName {
        /// The name.
        name: &'static str,
    },
    /// The value of a header holds a line break, a control character or something else outside visible ASCII.
    HeaderValue {
        /// The name of the header.
        name: &'static str,
    },
    /// The body has no JSON form.
    Body {
        /// What the serialiser says.
        source: serde_json::Error,
    },
    /// A form body has a field that is not a plain value, or is no object at all.
    FormField {
        /// The name of the field; none if the body is no object.
        field: Option<String>,
    },
    /// A value breaks a documented limit of its type.
    Value(InvalidValue),
    /// The address of the service cannot be used.
    Endpoint {
        /// The address; left out if it may hold a password.
        endpoint: Option<String>,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The client could not be set up.
    Client {
        /// What could not be set up.
        what: &'static str,
        /// Why not.
        source: Box<dyn StdError + Send + Sync>,
    },
}

impl fmt::Display for BuildError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Endpoint { .. } | Self::Client { .. } => formatter.write_str("cannot build the client: ")?,
            _ => formatter.write_str("cannot build the request: ")?,
        }
        match self {
            Self::PathParameter { template, name, flaw } => {
                write!(formatter, "path parameter {name} of {template} {flaw}")
            }
            Self::PathValues { template, names, values } => {
                write!(formatter, "the path {template} has {names} parameters, but {values} values were given")
            }
            Self::Address { source } => write!(formatter, "the address is not valid: {source}"),
            Self::HeaderName { name } => write!(formatter, "{name:?} is not the name of a header"),
            Self::HeaderValue { name } => write!(
                formatter,
                "the value of header {name} holds a line break, a control character or something else outside visible \
                 ASCII"
            ),
            Self::Body { source } => write!(formatter, "the body has no JSON form: {source}"),
            Self::FormField { field: None } => formatter.write_str("the form body is not an object"),
            Self::FormField { field: Some(field) } => {
                write!(formatter, "field {} of the form body is not a plain value", field.escape_debug())
            }
            Self::Value(error) => error.fmt(formatter),
            Self::Endpoint { endpoint: None, reason } => write!(formatter, "the endpoint {reason}"),
            Self::Endpoint { endpoint: Some(endpoint), reason } => {
                write!(formatter, "the endpoint {} {reason}", Excerpt::of(endpoint.as_bytes()))
            }
            Self::Client { what, source } => write!(formatter, "{what}: {source}"),
        }
    }
}

impl StdError for BuildError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Address { source } => Some(source),
            Self::Body { source } => Some(source),
            Self::Client { source, .. } => Some(source.as_ref()),
            Self::Value(error) => Some(error),
            _ => None,
        }
    }
}

impl From<InvalidValue> for BuildError {
    fn from(error: InvalidValue) -> Self {
        Self::Value(error)
    }
}
