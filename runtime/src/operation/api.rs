//! What the operations of one API share.

use std::fmt::Debug;

use crate::metadata::ApiMetadata;
use crate::values::Object;

/// An API: a set of operations that share a server, a credential and the shape of error bodies.
pub trait Api: Send + Sync + 'static {
    /// What the client supplies to every operation, such as the id of the project; `()` where an API needs nothing.
    type Scope: Object + Clone + Debug + Send + Sync + 'static;

    /// What the description says about the API.
    const METADATA: ApiMetadata;
}

/// Says that an API takes the credential `C`: the builder of a client of the API takes no other.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not take `{C}` as a credential",
    label = "the credentials that an API takes are listed at its type, as implementations of `Accepts`"
)]
pub trait Accepts<C>: Api {}
