//! The part of the API of a client that is the same for both kinds: how it is built, cloned and printed.

/// Implements it for `Client` and `ClientBuilder`, with the trait `Transport` in scope.
macro_rules! client {
    ($io:ty) => {
        impl<A: Api> Client<A> {
            /// Builds a client of an API without a scope, at the address `https://host`, with a port and a base path if
            /// needed.
            pub fn builder(endpoint: &str) -> ClientBuilder<A>
            where
                A::Scope: NoScope,
            {
                ClientBuilder::new(endpoint, NoScope::NONE)
            }

            /// Builds a client that supplies `scope` to every operation.
            pub fn scoped(endpoint: &str, scope: A::Scope) -> ClientBuilder<A> {
                ClientBuilder::new(endpoint, scope)
            }
        }

        impl<A: Api> ClientBuilder<A> {
            /// Sends requests through `transport` instead of the built-in one. The transport is responsible for the
            /// limits of an attempt: timeouts and the length of the body.
            #[must_use]
            pub fn transport(self, transport: impl Transport + 'static) -> Self {
                self.with_transport(Arc::new(transport))
            }

            /// Builds the client.
            ///
            /// # Errors
            ///
            /// When the endpoint is not a secure address, or TLS cannot be set up.
            pub fn build(self) -> Result<Client<A>, BuildError> {
                Ok(Client { core: self.finish::<$io>()? })
            }
        }

        impl<A: Api> Clone for Client<A> {
            fn clone(&self) -> Self {
                Self { core: Arc::clone(&self.core) }
            }
        }

        impl<A: Api> fmt::Debug for Client<A> {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.core.fmt(formatter)
            }
        }
    };
}

pub(crate) use client;

/// The scope of an API that has none.
#[diagnostic::on_unimplemented(
    message = "this API needs a scope: use `Client::scoped(endpoint, scope)` instead of `Client::builder(endpoint)`",
    label = "the calls of this API take parameters from the client",
    note = "the scope is a `{Self}`"
)]
pub trait NoScope {
    /// The scope.
    const NONE: Self;
}

impl NoScope for () {
    const NONE: Self = ();
}
