//! What both clients share: their settings, and the steps of a call before and after the transport.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, header};

use crate::api::{Accepts, Api};
use crate::credential::{Credential, CredentialError};
use crate::endpoint::Endpoint;
use crate::error::{BuildError, Error};
use crate::operation::Operation;

/// Makes a client. `T` is the kind of transport: `dyn Transport` of the async or of the blocking client.
///
/// The clients name it for you: [`ClientBuilder`](crate::ClientBuilder) and
/// [`blocking::ClientBuilder`](crate::blocking::ClientBuilder).
pub struct Builder<A: Api, T: ?Sized> {
    endpoint: String,
    scope: A::Scope,
    credential: Option<Arc<dyn Credential>>,
    insecure: bool,
    user_agent_suffix: Option<String>,
    transport: Option<Arc<T>>,
    limits: TransportLimits,
}

/// What a ready transport keeps to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TransportLimits {
    pub(crate) max_body: usize,
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
}

/// How the client introduces itself.
const USER_AGENT: &str = concat!("huaweicloud-iot/", env!("CARGO_PKG_VERSION"));

impl<A: Api, T: ?Sized> Builder<A, T> {
    pub(crate) fn new(endpoint: &str, scope: A::Scope) -> Self {
        Self {
            endpoint: endpoint.to_owned(),
            scope,
            credential: None,
            insecure: false,
            user_agent_suffix: None,
            transport: None,
            limits: TransportLimits {
                max_body: 16 << 20,
                timeout: Duration::from_secs(60),
                connect_timeout: Duration::from_secs(10),
            },
        }
    }

    /// Authorises requests with `credential`, one of those that the API takes.
    #[must_use]
    pub fn credential<C: Credential + 'static>(mut self, credential: C) -> Self
    where
        A: Accepts<C>,
    {
        self.credential = Some(Arc::new(credential));
        self
    }

    /// Allows `http` to other machines. Whoever sits on the way then reads credentials and answers.
    #[must_use]
    pub fn insecure(mut self) -> Self {
        self.insecure = true;
        self
    }

    /// Adds a word about the caller to the header `User-Agent`, behind that of this crate.
    #[must_use]
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent_suffix = Some(suffix.into());
        self
    }

    /// Sets the greatest length of an answer's body in bytes, 16 MiB by default.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits.max_body = bytes;
        self
    }

    /// Sets the time for a whole call, 60 seconds by default.
    #[must_use]
    pub fn timeout(mut self, time: Duration) -> Self {
        self.limits.timeout = time;
        self
    }

    /// Sets the time for making a connection, 10 seconds by default.
    #[must_use]
    pub fn connect_timeout(mut self, time: Duration) -> Self {
        self.limits.connect_timeout = time;
        self
    }

    pub(crate) fn with_transport(mut self, transport: Arc<T>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Checks the settings, and makes the ready transport unless another was given.
    pub(crate) fn finish(
        self,
        ready: impl FnOnce(&Endpoint, TransportLimits) -> Result<Arc<T>, BuildError>,
    ) -> Result<Core<A, T>, BuildError> {
        let endpoint = if self.insecure { Endpoint::insecure(&self.endpoint) } else { Endpoint::new(&self.endpoint) }?;
        let user_agent = match self.user_agent_suffix {
            None => HeaderValue::from_static(USER_AGENT),
            Some(suffix) => HeaderValue::from_str(&format!("{USER_AGENT} {suffix}"))
                .map_err(|_| BuildError::HeaderValue { name: "User-Agent" })?,
        };
        let transport = match self.transport {
            Some(transport) => transport,
            None => ready(&endpoint, self.limits)?,
        };
        Ok(Core {
            scope: self.scope,
            session: Session { endpoint, credential: self.credential, user_agent },
            transport,
        })
    }
}

impl<A: Api, T: ?Sized> fmt::Debug for Builder<A, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The endpoint is not checked yet and may hold a password.
        formatter
            .debug_struct("Builder")
            .field("api", &A::METADATA.id)
            .field("scope", &self.scope)
            .field("credential", &self.credential)
            .field("insecure", &self.insecure)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

/// What a client holds, whichever kind it is.
pub(crate) struct Core<A: Api, T: ?Sized> {
    scope: A::Scope,
    session: Session,
    pub(crate) transport: Arc<T>,
}

/// The part of a client that no type depends on.
struct Session {
    endpoint: Endpoint,
    credential: Option<Arc<dyn Credential>>,
    user_agent: HeaderValue,
}

impl<A: Api, T: ?Sized> Core<A, T> {
    /// The request of an operation, ready to be carried.
    pub(crate) fn request<O: Operation<Api = A>>(&self, operation: &O) -> Result<Request<Bytes>, Error<O::Error>> {
        let mut request = operation.request(&self.session.endpoint, &self.scope)?;
        self.session.sign(&mut request, O::METADATA.authenticated)?;
        Ok(request)
    }
}

impl<A: Api, T: ?Sized> fmt::Debug for Core<A, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("api", &A::METADATA.id)
            .field("endpoint", &self.session.endpoint)
            .field("scope", &self.scope)
            .field("credential", &self.session.credential)
            .finish_non_exhaustive()
    }
}

impl Session {
    fn sign(&self, request: &mut Request<Bytes>, authenticated: bool) -> Result<(), CredentialError> {
        request.headers_mut().insert(header::USER_AGENT, self.user_agent.clone());
        match &self.credential {
            _ if !authenticated => Ok(()),
            Some(credential) => credential.authorize(request),
            None => Err(CredentialError::new("the client has no credential; give its builder one")),
        }
    }
}
