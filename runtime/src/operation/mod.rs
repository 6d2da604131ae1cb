//! An operation: a value that becomes a request, and a type that reads the answer. No client is needed for either.

mod api;
mod visitor;

use bytes::Bytes;
use http::{HeaderValue, Request, header};

pub use self::api::{Accepts, Api};
pub use self::visitor::OperationVisitor;
use crate::error::{BuildError, Error, ReadError, Refused, ServiceError};
use crate::metadata::{ApiMetadata, Metadata, Refusal, classify};
#[cfg(any(feature = "client", feature = "blocking"))]
use crate::metadata::{Then, then as then_by_row};
use crate::request::{Body, Endpoint, Headers, Path, Query};
use crate::response::Answer;
use crate::response::answer::{self, Content, Judged, Verdict};

/// An operation of an API: a value with the parameters of one call.
///
/// Emitted code says which parameter goes where; [`request`](Self::request) and [`response`](Self::response) do the
/// rest, with any HTTP client or none.
pub trait Operation {
    /// The API.
    type Api: Api;
    /// What a successful answer gives.
    type Output;
    /// What the body of a successful answer is: [`NoBody`](crate::NoBody), [`JsonBody`](crate::JsonBody) or
    /// [`BinaryBody`](crate::BinaryBody).
    type Content: Content<Self::Output>;
    /// The documented refusals.
    type Error: Refusal;

    /// What the description says.
    const METADATA: Metadata;

    /// The path.
    ///
    /// # Errors
    ///
    /// When a value would change the structure of the path.
    fn path(&self, scope: &<Self::Api as Api>::Scope) -> Result<Path, BuildError>;

    /// Adds the pairs of the query.
    fn query(&self, scope: &<Self::Api as Api>::Scope, query: &mut Query) {
        let _ = (scope, query);
    }

    /// Adds the headers that are parameters of the call.
    fn headers(&self, headers: &mut Headers) {
        let _ = headers;
    }

    /// The body.
    ///
    /// # Errors
    ///
    /// When a value has no form in the body's media type.
    fn body(&self) -> Result<Body, BuildError> {
        Ok(Body::none())
    }

    /// The whole request, without a credential.
    ///
    /// # Errors
    ///
    /// When a value has no place in a request.
    fn request(&self, endpoint: &Endpoint, scope: &<Self::Api as Api>::Scope) -> Result<Request<Bytes>, BuildError> {
        let mut query = Query::default();
        self.query(scope, &mut query);
        let mut headers = Headers::default();
        for name in Self::METADATA.scope_headers {
            if let Some(value) = Self::Api::header(scope, name) {
                headers.text(name, value.into_owned());
            }
        }
        self.headers(&mut headers);
        let api = const { &<Self::Api as Api>::METADATA };
        assemble(endpoint, Self::METADATA, api, self.path(scope)?, &query, headers, self.body()?)
    }

    /// Reads any answer. The [module `answer`](crate::answer) tells which one is a success, a refusal, or neither.
    ///
    /// # Errors
    ///
    /// When the service refuses, or the answer cannot be read.
    fn response(answer: Answer) -> Result<Self::Output, Error<Self::Error>> {
        finish::<Self>(answer::judge(answer, &<Self::Api as Api>::METADATA, Self::METADATA.success))
    }
}

/// An operation of the API `A`: every [`Operation`] whose [`Api`](Operation::Api) that is.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation of the API that this client calls",
    label = "not an operation of `{A}`",
    note = "each API has a client of its own"
)]
pub trait OperationOf<A: Api>: Operation<Api = A> {}

#[diagnostic::do_not_recommend]
impl<A: Api, O: Operation<Api = A>> OperationOf<A> for O {}

/// A borrowed operation is an operation, so that a client takes either.
impl<O: Operation> Operation for &O {
    type Api = O::Api;
    type Output = O::Output;
    type Content = O::Content;
    type Error = O::Error;

    const METADATA: Metadata = O::METADATA;

    fn path(&self, scope: &<Self::Api as Api>::Scope) -> Result<Path, BuildError> {
        O::path(self, scope)
    }

    fn query(&self, scope: &<Self::Api as Api>::Scope, query: &mut Query) {
        O::query(self, scope, query);
    }

    fn headers(&self, headers: &mut Headers) {
        O::headers(self, headers);
    }

    fn body(&self) -> Result<Body, BuildError> {
        O::body(self)
    }
}

/// What an answer gives: the output that it holds, or the error that it tells.
pub(crate) fn finish<O: Operation + ?Sized>(judged: Judged) -> Result<O::Output, Error<O::Error>> {
    let Judged { answer, verdict } = judged;
    let api = <O::Api as Api>::METADATA;
    let request_id = |answer: &Answer| answer::request_id(answer, &api);
    let error = match verdict {
        Verdict::Success => match O::Content::read(&answer) {
            Ok(output) => return Ok(output),
            Err(error) => error,
        },
        Verdict::Refusal { body, flaw } => {
            let (kind, documented) = classify(answer.status().as_u16(), body.code.as_deref(), &api);
            match flaw {
                Some(flaw) if documented.is_none() => ReadError::new(flaw, &answer),
                _ => {
                    let request_id = request_id(&answer).or(body.request_id);
                    return Err(ServiceError::new(
                        kind,
                        Refused::new(answer, body.code, body.message, request_id, documented),
                    )
                    .into());
                }
            }
        }
        Verdict::Unreadable(error) => error,
    };
    Err(error.with_request_id(request_id(&answer)).into())
}

/// What to do before a call with this answer is repeated: the same that its error tells, without making one.
#[cfg(any(feature = "client", feature = "blocking"))]
pub(crate) fn then<O: Operation>(judged: &Judged) -> Option<Then> {
    let status = judged.answer.status();
    match &judged.verdict {
        Verdict::Success => None,
        Verdict::Refusal { body, .. } => {
            let code = body.code.as_deref();
            let (_, documented) = classify::<O::Error>(status.as_u16(), code, &<O::Api as Api>::METADATA);
            then_by_row(status, code, documented)
        }
        Verdict::Unreadable(_) => then_by_row(status, None, None),
    }
}

/// Puts the parts of a request together. Not generic, so that it is compiled once.
fn assemble(
    endpoint: &Endpoint,
    metadata: Metadata,
    api: &'static ApiMetadata,
    path: Path,
    query: &Query,
    headers: Headers,
    body: Body,
) -> Result<Request<Bytes>, BuildError> {
    let (content, content_type): (Bytes, Option<HeaderValue>) = body.into_parts();
    let mut request = Request::new(content);
    *request.method_mut() = metadata.method.clone();
    *request.uri_mut() = endpoint.uri(path, query)?;
    *request.headers_mut() = headers.finish()?;
    if let Some(content_type) = content_type {
        request.headers_mut().insert(header::CONTENT_TYPE, content_type);
    }
    request.extensions_mut().insert(metadata);
    request.extensions_mut().insert(api);
    Ok(request)
}
