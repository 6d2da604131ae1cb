//! The error of a request that could not be built.

use std::error::Error as StdError;
use std::fmt;

use crate::values::{Excerpt, InvalidValue, PathErrorKind};

/// Why a request or a client could not be built. Nothing was sent.
#[non_exhaustive]
pub enum BuildError {
    /// A value would change the structure of the path.
    PathParameter {
        /// The template of the path.
        template: &'static str,
        /// The name of the parameter.
        name: &'static str,
        /// What is wrong with the value.
        kind: PathErrorKind,
    },
    /// The template of a path was given too few or too many values.
    PathValues {
        /// The template of the path.
        template: &'static str,
        /// The number of its parameters.
        names: usize,
        /// The number of values.
        values: usize,
    },
    /// The address is too long.
    Address {
        /// The error of the address parser.
        source: http::Error,
    },
    /// The name of a header is not valid.
    HeaderName {
        /// The name.
        name: &'static str,
    },
    /// The value of a header holds a line break, a control character or something else outside visible ASCII.
    HeaderValue {
        /// The name of the header.
        name: &'static str,
    },
    /// The body cannot be serialised.
    Body {
        /// The error of the serialiser.
        source: serde_json::Error,
    },
    /// A form body has a field that is not a scalar, or is not an object.
    FormField {
        /// The name of the field; `None` if the body is not an object.
        field: Option<String>,
    },
    /// A value breaks a documented limit of its type.
    Value(InvalidValue),
    /// The address of the service cannot be used.
    Endpoint {
        /// The address; `None` if it may contain a password.
        endpoint: Option<String>,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The proxy for a service cannot be used.
    Proxy {
        /// Where the proxy was named: `HTTPS_PROXY`, for instance, or `the builder`.
        origin: &'static str,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The client could not be set up.
    Client {
        /// What could not be set up.
        what: &'static str,
        /// The cause.
        source: Box<dyn StdError + Send + Sync>,
    },
}

impl fmt::Display for BuildError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Endpoint { .. } | Self::Proxy { .. } | Self::Client { .. } => {
                formatter.write_str("cannot build the client: ")?
            }
            _ => formatter.write_str("cannot build the request: ")?,
        }
        match self {
            Self::PathParameter { template, name, kind } => {
                write!(formatter, "path parameter {name} of {template} {kind}")
            }
            Self::PathValues { template, names, values } => {
                write!(formatter, "the path {template} has {names} parameters, but {values} values were given")
            }
            Self::Address { .. } => formatter.write_str("the address is not valid"),
            Self::HeaderName { name } => write!(formatter, "{name:?} is not the name of a header"),
            Self::HeaderValue { name } => write!(
                formatter,
                "the value of header {name} holds a line break, a control character or something else outside visible \
                 ASCII"
            ),
            Self::Body { .. } => formatter.write_str("the body has no JSON form"),
            Self::FormField { field: None } => formatter.write_str("the form body is not an object"),
            Self::FormField { field: Some(field) } => {
                write!(formatter, "field {} of the form body is not a plain value", field.escape_debug())
            }
            Self::Value(error) => error.fmt(formatter),
            Self::Endpoint { endpoint: None, reason } => write!(formatter, "the endpoint {reason}"),
            Self::Endpoint { endpoint: Some(endpoint), reason } => {
                write!(formatter, "the endpoint {} {reason}", Excerpt::of(endpoint.as_bytes()))
            }
            Self::Proxy { origin, reason } => write!(formatter, "the proxy in {origin} {reason}"),
            Self::Client { what, .. } => formatter.write_str(what),
        }
    }
}

impl StdError for BuildError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Address { source } => Some(source),
            Self::Body { source } => Some(source),
            Self::Client { source, .. } => Some(source.as_ref()),
            _ => None,
        }
    }
}

impl From<InvalidValue> for BuildError {
    fn from(error: InvalidValue) -> Self {
        Self::Value(error)
    }
}
