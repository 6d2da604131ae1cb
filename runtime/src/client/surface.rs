//! How a client is begun, made and shown, which is the same for both.

/// Writes it for the types `Client` and `ClientBuilder` of a module, with the trait `Transport` in scope.
macro_rules! client {
    ($io:ty) => {
        impl<A: Api> Client<A> {
            /// Begins a client of an API that needs nothing but an address: `https://host`, with a port and a base path
            /// where needed.
            pub fn builder(endpoint: &str) -> ClientBuilder<A>
            where
                A::Scope: NoScope,
            {
                ClientBuilder::new(endpoint, NoScope::NONE)
            }

            /// Begins a client that supplies `scope` to every operation.
            pub fn scoped(endpoint: &str, scope: A::Scope) -> ClientBuilder<A> {
                ClientBuilder::new(endpoint, scope)
            }
        }

        impl<A: Api> ClientBuilder<A> {
            /// Carries requests with `transport` instead of the ready one. It keeps to the limits of an attempt by
            /// itself, or not at all: connecting, time, length of the body.
            #[must_use]
            pub fn transport(self, transport: impl Transport + 'static) -> Self {
                self.with_transport(Arc::new(transport))
            }

            /// Makes the client.
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

/// The scope of an API that needs none.
#[diagnostic::on_unimplemented(
    message = "this API needs a scope: begin with `Client::scoped(endpoint, scope)`, not with `Client::builder(endpoint)`",
    label = "every call of this API takes something from the client",
    note = "the scope is a `{Self}`"
)]
pub trait NoScope {
    /// The scope.
    const NONE: Self;
}

impl NoScope for () {
    const NONE: Self = ();
}
