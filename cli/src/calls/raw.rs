//! An operation whose answer is read as the crate reads it, and then kept as the service sent it.

use std::fmt;
use std::marker::PhantomData;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use huaweicloud_iot::runtime::answer::{self, Content};
use huaweicloud_iot::runtime::emitted::{Object, Show};
use huaweicloud_iot::runtime::{
    Accepts, Answer, Api, ApiMetadata, BuildError, Bytes, Endpoint, Json, Metadata, Operation, ReadError, StatusCode,
    http,
};

use crate::credential::AnyCredential;

/// An API whose calls carry with them what its clients supply, so that one client serves all projects and instances.
pub(crate) struct Unscoped<A>(PhantomData<fn() -> A>);

impl<A: Api> Api for Unscoped<A> {
    type Scope = ();
    const METADATA: ApiMetadata = A::METADATA;
}

/// Which credential an API takes is chosen by the description, see `credential`.
impl<A: Api> Accepts<AnyCredential> for Unscoped<A> {}

/// An operation with what the client supplies to it.
pub(crate) struct Raw<O: Operation> {
    pub(crate) operation: O,
    pub(crate) scope: <O::Api as Api>::Scope,
}

/// What the service sent.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) body: Bytes,
    /// Whether the body is a file.
    pub(crate) is_binary: bool,
}

/// The answer to `O`: one that the crate cannot read is an error.
pub(crate) struct Kept<O>(PhantomData<fn() -> O>);

impl<O: Operation> Content<Reply> for Kept<O> {
    const BINARY: bool = O::Content::BINARY;

    fn read(answer: &Answer) -> Result<Reply, ReadError> {
        O::Content::read(answer)?;
        let body = answer.body();
        let body = if Self::BINARY { body.clone() } else { body.slice_ref(answer::text(answer)) };
        Ok(Reply { status: answer.status(), body, is_binary: Self::BINARY })
    }
}

impl<O: Operation> Operation for Raw<O> {
    type Api = Unscoped<O::Api>;
    type Output = Reply;
    type Content = Kept<O>;
    type Error = O::Error;

    const METADATA: Metadata = O::METADATA;

    fn request(&self, endpoint: &Endpoint, (): &()) -> Result<http::Request<Bytes>, BuildError> {
        self.operation.request(endpoint, &self.scope)
    }
}

impl<O: Operation> Object for Raw<O> {
    fn show<'a>(&'a self, to: &mut Show<'_, 'a>) {
        self.operation.show(to);
    }
}

impl<O: Operation> fmt::Debug for Raw<O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.operation.fmt(formatter)
    }
}

impl Reply {
    /// The body as JSON; a file in Base64, as an input has it.
    pub(crate) fn as_json(&self) -> Json {
        if self.is_binary {
            return BASE64_STANDARD.encode(&self.body).into();
        }
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use huaweicloud_iot::runtime::http::Response;
    use serde_json::json;

    use crate::calls::Entry;

    #[test]
    fn what_the_crate_can_read_can_be_printed() {
        let entry = Entry::all().iter().find(|entry| entry.id == "ListOtaPackageInfo").unwrap();
        for before in ["", "\u{feff}", " \n"] {
            let reply = entry.answered(Response::new(format!("{before}{{\"packages\":[]}}").into())).unwrap();
            assert_eq!(crate::output::read(&reply.body).unwrap(), json!({ "packages": [] }), "{before:?}");
        }
    }
}
