//! The request of an operation: address, path, query, headers and body, put together from its fields and from those that
//! the client supplies. Compiled once for all operations. [`Endpoint`] is for callers, too.

#[cfg(any(feature = "client", feature = "blocking", feature = "signing"))]
pub(crate) mod address;
mod body;
mod endpoint;
mod header;
mod path;
pub(crate) mod percent;
mod query;
mod server_address;

use std::borrow::Cow;

use bytes::Bytes;
use http::{Request, header as names};

use self::body::Body;
pub use self::endpoint::Endpoint;
use self::header::Headers;
pub(crate) use self::header::visible_value;
pub use self::path::Path;
pub use self::query::Query;
pub use self::server_address::server_address;
use crate::error::BuildError;
use crate::metadata::{ApiMetadata, Metadata};
use crate::values::{In, Object, View, any_field_holds_secret, each};

/// An extension of a request: its body holds a secret.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SecretBody;

/// The request of `operation`, without a credential. Of the fields of `scope` it has those that its metadata name.
pub(crate) fn assemble(
    endpoint: &Endpoint,
    metadata: &'static Metadata,
    api: &'static ApiMetadata,
    scope: &dyn Object,
    operation: &dyn Object,
) -> Result<Request<Bytes>, BuildError> {
    let mut segments = Vec::new();
    let (mut query, mut headers) = (Query::default(), Headers::default());
    let mut add = |place, wire, view: View<'_>| match place {
        In::Path => segments.push((wire, text(view).map(Cow::into_owned).unwrap_or_default())),
        In::Query => query.add(wire, view),
        In::Header => headers.add(wire, view),
        In::Property | In::Body => {}
    };
    each(operation, &mut add);
    each(scope, &mut |place, wire, view| {
        if metadata.supplied.contains(&wire) {
            add(place, wire, view);
        }
    });
    let path = path(metadata.path, &segments)?;
    let Body { content, content_type } = Body::write(metadata.body, operation)?;
    let mut request = Request::new(content);
    *request.method_mut() = metadata.method.clone();
    *request.uri_mut() = endpoint.uri(path, &query)?;
    *request.headers_mut() = headers.finish()?;
    if let Some(content_type) = content_type {
        request.headers_mut().insert(names::CONTENT_TYPE, content_type);
    }
    if !request.body().is_empty() && any_field_holds_secret(operation) {
        request.extensions_mut().insert(SecretBody);
    }
    request.extensions_mut().insert(metadata.clone());
    request.extensions_mut().insert(api);
    Ok(request)
}

/// The path with the values of its parameters, which may come in any order.
fn path(template: &'static str, segments: &[(&'static str, String)]) -> Result<Path, BuildError> {
    let value = |name| segments.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
    let values: Vec<&str> = path::names(template).filter_map(value).collect();
    Path::fill(template, &values)
}

/// A plain value as the text that stands in a path, a header or a part of a body; none if it is not set.
fn text(view: View<'_>) -> Option<Cow<'_, str>> {
    match view {
        View::Text(text) => Some(text.text.into()),
        View::Integer(number) => Some(number.to_string().into()),
        View::Number(number) => Some(number.to_string().into()),
        View::Bool(value) => Some(value.to_string().into()),
        // The description has no others in these places.
        View::Nothing
        | View::Some(_)
        | View::Json(_)
        | View::Bytes(_)
        | View::File(_)
        | View::List(_)
        | View::Map(_)
        | View::Object(_) => None,
    }
}
