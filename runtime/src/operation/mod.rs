//! An operation: a value that becomes a request, and a type that reads the answer. No client is needed for either.

mod api;
#[cfg(feature = "serde")]
mod json;
mod request;
mod visitor;

use std::fmt::Debug;

use bytes::Bytes;
use http::Request;

pub use self::api::{Accepts, Api};
#[cfg(feature = "serde")]
pub use self::json::{read_request, write_request};
pub use self::request::place;
pub use self::visitor::OperationVisitor;
use crate::error::{BuildError, Error, ReadError, Refused, ServiceError};
use crate::metadata::{ApiMetadata, Metadata, OperationError};
use crate::request::{Endpoint, assemble};
use crate::response::Answer;
use crate::response::answer::{self, Content, Judged, Verdict};
use crate::values::Object;

/// An operation of an API: a value with the parameters of one call.
///
/// Emitted code says which parameter goes where; [`request`](Self::request) and [`response`](Self::response) do the
/// rest, with any HTTP client or none.
pub trait Operation: Object + Debug {
    /// The API.
    type Api: Api;
    /// What a successful answer gives.
    type Output;
    /// What the body of a successful answer is: [`NoBody`](crate::answer::NoBody), [`JsonBody`](crate::answer::JsonBody) or
    /// [`BinaryBody`](crate::answer::BinaryBody).
    type Content: Content<Self::Output>;
    /// The documented errors.
    type Error: OperationError;

    /// What the description says.
    const METADATA: Metadata;

    /// The whole request, without a credential. Its `Debug` is that of the crate `http`, which shows the body, and so the
    /// secret in the body of a login.
    ///
    /// # Errors
    ///
    /// When a value has no place in a request.
    fn request(&self, endpoint: &Endpoint, scope: &<Self::Api as Api>::Scope) -> Result<Request<Bytes>, BuildError>
    where
        Self: Sized,
    {
        let (metadata, api) = const { (&Self::METADATA, &<Self::Api as Api>::METADATA) };
        assemble(endpoint, metadata, api, scope, self)
    }

    /// Reads any answer. The [module `answer`](crate::answer) tells which one is a success, a refusal, or neither.
    ///
    /// # Errors
    ///
    /// When the service refuses, or the answer cannot be read.
    fn response(answer: Answer) -> Result<Self::Output, Error<Self::Error>> {
        read::<Self, _>(answer, Self::Content::read)
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
}

/// Reads an answer to `O`, and a success among them by `read_success`.
pub(crate) fn read<O: Operation + ?Sized, T>(
    answer: Answer,
    read_success: fn(&Answer) -> Result<T, ReadError>,
) -> Result<T, Error<O::Error>> {
    let (metadata, api) = const { (&O::METADATA, &<O::Api as Api>::METADATA) };
    finish(answer::judge(answer, api, metadata.success, O::Error::TABLE), api, read_success, has_secret_answers::<O>)
}

/// Whether errors about the answers to an operation must show nothing of them: its answers can hold a secret, or it is one
/// of those that need no credential because they give one.
pub(crate) fn has_secret_answers<O: Operation + ?Sized>() -> bool {
    !O::METADATA.authenticated || O::Content::can_hold_secret()
}

/// The output or the error in an answer.
pub(crate) fn finish<T, K: OperationError>(
    judged: Judged,
    api: &ApiMetadata,
    read_success: fn(&Answer) -> Result<T, ReadError>,
    is_secret: fn() -> bool,
) -> Result<T, Error<K>> {
    let Judged { answer, verdict } = judged;
    let request_id = |answer: &Answer| answer::request_id(answer, api);
    let error: ReadError = match verdict {
        Verdict::Success => match read_success(&answer) {
            Ok(output) => return Ok(output),
            Err(error) => error,
        },
        Verdict::Refusal { body, documented } => {
            let request_id = request_id(&answer).or(body.request_id);
            let refused = Refused::new(answer, body.code, body.message, request_id, documented.row);
            return Err(ServiceError::new(documented.kind(), refused).into());
        }
        Verdict::Unreadable(error) => error,
    };
    let error = if is_secret() { error.redacted() } else { error };
    Err(error.with_request_id(request_id(&answer)).into())
}
