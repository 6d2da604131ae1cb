//! The builder of both clients, and what they have in common.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::auth::credential::Credential;
use crate::client::call::{Call, CallLimits, Hook, Io, Pipeline};
use crate::client::retry::{Backoff, Retry};
use crate::client::transport::{ProxySettings, Service, TlsSettings, TransportLimits, TransportSettings};
use crate::error::BuildError;
use crate::metadata::FlowControl;
use crate::operation::{Accepts, Api, Operation};
use crate::request::{Endpoint, visible_value};
use crate::values::Secret;

/// Configures a client: see [`ClientBuilder`](crate::ClientBuilder) and
/// [`blocking::ClientBuilder`](crate::blocking::ClientBuilder). `T` is `dyn Transport` of the async or the blocking client.
pub struct Builder<A: Api, T: ?Sized> {
    endpoint: String,
    scope: A::Scope,
    credential: Option<Arc<dyn Credential>>,
    insecure: bool,
    user_agent_suffix: Option<String>,
    transport: Option<Arc<T>>,
    limits: TransportLimits,
    call_limits: CallLimits,
    retry: Option<Arc<dyn Retry>>,
    flow_control: Option<FlowControl>,
    hooks: Vec<Arc<dyn Hook>>,
    tls: TlsSettings,
    proxies: ProxySettings,
}

/// The beginning of the header `User-Agent`.
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
            limits: TransportLimits { max_body: 16 << 20, connect_timeout: Duration::from_secs(10) },
            call_limits: CallLimits { total: Duration::from_secs(60), attempt: Duration::from_secs(30) },
            retry: Some(Arc::new(Backoff::new())),
            flow_control: A::METADATA.flow_control,
            hooks: Vec::new(),
            tls: TlsSettings::default(),
            proxies: ProxySettings::default(),
        }
    }

    /// Authorises requests with `credential`, which must be one that the API accepts.
    #[must_use]
    pub fn credential<C: Credential + 'static>(mut self, credential: C) -> Self
    where
        A: Accepts<C>,
    {
        self.credential = Some(Arc::new(credential));
        self
    }

    /// Allows `http` to other machines. Credentials and answers are then readable for everyone on the way.
    #[must_use]
    pub fn insecure(mut self) -> Self {
        self.insecure = true;
        self
    }

    /// Appends the name of the application to the header `User-Agent`.
    #[must_use]
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent_suffix = Some(suffix.into());
        self
    }

    /// Sets the maximum length of an answer's body in bytes, 16 MiB by default.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits.max_body = bytes;
        self
    }

    /// Sets the timeout for a whole call with all its attempts, the pauses between them, and logins, also that of another
    /// call that it waits for; 60 seconds by default. Waiting for the rate limit does not count.
    #[must_use]
    pub fn timeout(mut self, time: Duration) -> Self {
        self.call_limits.total = time;
        self
    }

    /// Sets the timeout for one attempt, from connecting to the end of the answer, 30 seconds by default.
    #[must_use]
    pub fn attempt_timeout(mut self, time: Duration) -> Self {
        self.call_limits.attempt = time;
        self
    }

    /// Sets the timeout for connecting, 10 seconds by default.
    #[must_use]
    pub fn connect_timeout(mut self, time: Duration) -> Self {
        self.limits.connect_timeout = time;
        self
    }

    /// Sets the retry policy, by default [`Backoff`] with its default values. All clones of the client share it.
    #[must_use]
    pub fn retry(mut self, policy: impl Retry + 'static) -> Self {
        self.retry = Some(Arc::new(policy));
        self
    }

    /// Makes only one attempt for each call.
    #[must_use]
    pub fn no_retry(mut self) -> Self {
        self.retry = None;
        self
    }

    /// Sets another rate limit than the documented one. Attempts in excess of it wait in a queue. All clones of the client
    /// share the limit; other clients of the same account have their own.
    #[must_use]
    pub fn flow_control(mut self, limit: FlowControl) -> Self {
        self.flow_control = Some(limit);
        self
    }

    /// Ignores the documented rate limit. The service may reject calls in excess of it.
    #[must_use]
    pub fn no_flow_control(mut self) -> Self {
        self.flow_control = None;
        self
    }

    /// Adds a hook, which is called for every attempt, after those that were added before.
    #[must_use]
    pub fn hook(mut self, hook: impl Hook + 'static) -> Self {
        self.hooks.push(Arc::new(hook));
        self
    }

    /// Trusts the certificates in `pem`, such as that of a private authority, instead of those that the platform trusts.
    #[must_use]
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.tls.root_certificates = Some(pem.into());
        self
    }

    /// Authenticates with the client certificate in `pem`: the certificate chain, the client's own certificate first, and
    /// the private key.
    #[must_use]
    pub fn client_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.tls.client_certificate = Some(pem.into());
        self
    }

    /// Sets the proxy for all services: `http://host:port` or `https://host:port`, with `name:password@` if needed.
    ///
    /// Without this setting, the environment names the proxies, for both clients alike:
    ///
    /// - for services with `https`, the first that is set of `HTTPS_PROXY`, `https_proxy`, `ALL_PROXY`, `all_proxy`; for
    ///   those with `http`, of `HTTP_PROXY`, `http_proxy`, `ALL_PROXY`, `all_proxy`. In a CGI program (`REQUEST_METHOD` is
    ///   set) `HTTP_PROXY` does not count;
    /// - `NO_PROXY` or `no_proxy` names exceptions, with commas between them: `example.com` and `.example.com` mean that
    ///   host and all below it, `10.1.2.3` and `10.0.0.0/8` addresses, and `*` everything. A name is not resolved, so
    ///   that an address means only services that are given by their address.
    ///
    /// Connections to this machine are always direct. A proxy that cannot be used, such as one for SOCKS, is an error when
    /// the client is built, never a direct connection. Connections with `https` go through a tunnel (`CONNECT`), in which
    /// they are encrypted as without a proxy; with `http`, the async client sends the proxy the whole address, and the
    /// blocking one asks it for a tunnel, too.
    #[must_use]
    pub fn proxy(mut self, address: impl Into<String>) -> Self {
        self.proxies = ProxySettings::Given(Secret::new(address));
        self
    }

    /// Makes all connections directly, whatever the environment says.
    #[must_use]
    pub fn no_proxy(mut self) -> Self {
        self.proxies = ProxySettings::Off;
        self
    }

    pub(crate) fn with_transport(mut self, transport: Arc<T>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Checks the settings, and makes the built-in transport unless another is set.
    pub(crate) fn finish<I: Io<Transport = T>>(self) -> Result<Arc<Core<A, I>>, BuildError> {
        let endpoint = if self.insecure { Endpoint::insecure(&self.endpoint) } else { Endpoint::new(&self.endpoint) }?;
        let user_agent = match self.user_agent_suffix {
            None => HeaderValue::from_static(USER_AGENT),
            Some(suffix) => {
                visible_value(format!("{USER_AGENT} {suffix}")).ok_or(BuildError::HeaderValue { name: "User-Agent" })?
            }
        };
        let transport = match self.transport {
            Some(transport) => transport,
            None => {
                let login = self.credential.as_ref().and_then(|credential| credential.session()?.endpoint());
                let services = std::iter::once(&endpoint).chain(login).cloned();
                I::ready(&TransportSettings {
                    services: services
                        .map(|endpoint| Service::new(endpoint, &self.proxies))
                        .collect::<Result<_, _>>()?,
                    proxies: self.proxies,
                    limits: self.limits,
                    attempt_timeout: self.call_limits.attempt,
                    tls: self.tls,
                })?
            }
        };
        let pipeline = Pipeline {
            endpoint,
            credential: self.credential,
            user_agent,
            limits: self.call_limits,
            retry: self.retry,
            hooks: self.hooks,
            io: I::new(transport, self.flow_control),
        };
        Ok(Arc::new(Core { scope: self.scope, pipeline: Arc::new(pipeline) }))
    }
}

impl<A: Api, T: ?Sized> fmt::Debug for Builder<A, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The endpoint is not validated yet and may contain a password.
        formatter
            .debug_struct("Builder")
            .field("api", &A::METADATA.id)
            .field("scope", &self.scope)
            .field("credential", &self.credential)
            .field("insecure", &self.insecure)
            .field("limits", &self.limits)
            .field("call_limits", &self.call_limits)
            .field("retry", &self.retry)
            .field("flow_control", &self.flow_control)
            .field("hooks", &self.hooks)
            .finish_non_exhaustive()
    }
}

/// The state of a client. `I` does the I/O of its kind.
pub(crate) struct Core<A: Api, I> {
    scope: A::Scope,
    pub(crate) pipeline: Arc<Pipeline<I>>,
}

impl<A: Api, I> Core<A, I> {
    /// Prepares a call of an operation.
    pub(crate) fn call<O: Operation<Api = A>>(&self, operation: &O) -> Result<Call, BuildError> {
        let request = operation.request(&self.pipeline.endpoint, &self.scope)?;
        Ok(Call::new::<O>(request, self.pipeline.limits))
    }
}

impl<A: Api, I> fmt::Debug for Core<A, I> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("api", &A::METADATA.id)
            .field("endpoint", &self.pipeline.endpoint)
            .field("scope", &self.scope)
            .field("credential", &self.pipeline.credential)
            .finish_non_exhaustive()
    }
}
