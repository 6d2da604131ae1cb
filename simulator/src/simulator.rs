//! The simulator as a library: start it, use it, stop it.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::atomic::AtomicU64;
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex, RwLock};
use std::thread::JoinHandle;
use std::time::Duration;
use std::{io, thread};

use api_spec::model::Spec;
use bytes::Bytes;
use http::Request;
use serde_json::{Map, Value};
use tokio::sync::oneshot;

use crate::clock::Clock;
use crate::control;
use crate::credential::{Accounts, Gate};
use crate::description::Description;
use crate::example::ExampleError;
use crate::fault::{Fault, FaultError, Faults};
use crate::platform::Platform;
use crate::push::{self, PushError, PushRecord, Pushes, Settings};
use crate::record::{Record, Records};
use crate::sample::Extent;
use crate::server;
use crate::start::{StartError, StateError};
use crate::state::{self, State};
use crate::{locked, read_locked, write_locked};

/// A simulator that runs. It serves until it is stopped or dropped, on threads of its own, so that it goes along with
/// blocking and with async programs alike.
#[derive(Debug)]
pub struct Simulator {
    address: SocketAddr,
    platform: Arc<Platform>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// What a simulator is to be like.
#[derive(Debug)]
pub struct Builder {
    port: u16,
    seed: u64,
    clock: Clock,
    accounts: Accounts,
    state: State,
    spec: Option<Spec>,
    pushes: Settings,
}

impl Simulator {
    /// Starts with all APIs on a free port, empty, with a clock that stands still.
    ///
    /// # Errors
    ///
    /// When the system gives no port or threads.
    pub fn start() -> Result<Self, StartError> {
        Self::builder().start()
    }

    /// Begins with the defaults of [`start`](Self::start).
    pub fn builder() -> Builder {
        Builder {
            port: 0,
            seed: 0,
            clock: Clock::still(),
            accounts: Accounts::default(),
            state: State::default(),
            spec: None,
            pushes: Settings::default(),
        }
    }

    /// The address for clients of all APIs: `http://127.0.0.1:41234`.
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Adds things to a collection, such as `/iodm/northbound/v1.5.0/category`, also where the API has no call for that.
    /// Returns their ids.
    ///
    /// # Errors
    ///
    /// When the description has no such collection, or an id is taken.
    pub fn insert(
        &self,
        collection: &str,
        objects: impl IntoIterator<Item = Map<String, Value>>,
    ) -> Result<Vec<String>, StateError> {
        self.platform.insert(collection, objects)
    }

    /// A request of an operation as this simulator takes it: valid by the description, with a credential, for
    /// [`address`](Self::address). What it refers to is created where it is not there yet.
    ///
    /// Where two APIs have an operation of the same name, the name of the API goes before it: `iotda-v5/DeleteDevice`.
    ///
    /// # Errors
    ///
    /// When there is no such operation, or the limits of a parameter leave no value that could be found.
    pub fn example(&self, operation: &str, extent: Extent) -> Result<Request<Bytes>, ExampleError> {
        self.platform.example(&self.address(), operation, extent)
    }

    /// What a caller says for an [`example`](Self::example), as JSON by the names on the wire:
    /// `{"path":{},"query":{},"header":{},"body":…}`. With its feature `serde` the crate `huaweicloud-iot` makes the operation
    /// from it. What the client or the credential supplies is no part of it.
    ///
    /// # Errors
    ///
    /// As for [`example`](Self::example).
    pub fn example_input(&self, operation: &str, extent: Extent) -> Result<Value, ExampleError> {
        self.platform.example_input(operation, extent)
    }

    /// Gives a request of an operation the credential that its [`example`](Self::example) has: anew, where the request was
    /// changed and is signed.
    ///
    /// # Errors
    ///
    /// When there is no such operation.
    pub fn authorize(&self, operation: &str, request: &mut Request<Bytes>) -> Result<(), ExampleError> {
        self.platform.authorize(operation, request)
    }

    /// Lets something go wrong from now on.
    ///
    /// # Errors
    ///
    /// When there is no such operation, or it does not document the error.
    pub fn fault(&self, fault: Fault) -> Result<(), FaultError> {
        self.platform.fault(fault)
    }

    /// Ends all faults.
    pub fn clear_faults(&self) {
        locked(&self.platform.faults).clear();
    }

    /// Makes all tokens expire that were handed out, and the one of the [`Accounts`].
    pub fn expire_tokens(&self) {
        self.platform.gate.expire(None);
    }

    /// Lets time pass, in addition to what the clock does. What happens in it is pushed.
    pub fn advance(&self, by: Duration) {
        self.platform.advance(by);
    }

    /// Pushes a notification with these fields to all who have subscribed to it, also one that no call leads to, such as
    /// `DevicePropertyReport`. Returns to how many addresses it goes.
    ///
    /// # Errors
    ///
    /// When there is no such notification.
    pub fn push(&self, notification: &str, fields: &Map<String, Value>) -> Result<usize, PushError> {
        self.platform.push(notification, fields)
    }

    /// What a notification may carry, made from the description alone.
    ///
    /// # Errors
    ///
    /// When there is no such notification, or the limits of a property leave no value that could be found.
    pub fn example_push(&self, notification: &str, extent: Extent) -> Result<Value, PushError> {
        push::example(&self.platform.description, notification, extent)
    }

    /// The last pushes, the newest behind.
    pub fn pushes(&self) -> Vec<PushRecord> {
        self.platform.pushes.records().1
    }

    /// The last requests, the newest behind.
    pub fn requests(&self) -> Vec<Record> {
        locked(&self.platform.records).all()
    }

    /// The state as it is now.
    pub fn state(&self) -> State {
        self.platform.state()
    }

    /// Stops: takes no more connections, lets the open ones end, and gives the last state.
    pub fn stop(mut self) -> State {
        self.end();
        self.platform.state()
    }

    fn end(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // It ends by itself, and there is nobody to tell if it did not.
            let _ = thread.join();
        }
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.end();
    }
}

impl Builder {
    /// The port on the loopback interface; 0, the default, is a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Where chance comes from: ids, and how upgrades end.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The clock; by default it stands still, which suits tests.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Who may call.
    #[must_use]
    pub fn accounts(mut self, accounts: Accounts) -> Self {
        self.accounts = accounts;
        self
    }

    /// What is there at the start. The clock does not run back behind it.
    #[must_use]
    pub fn state(mut self, state: State) -> Self {
        self.state = state;
        self
    }

    /// How long the receiver of a push may take to answer; the documented 15 seconds by default.
    #[must_use]
    pub fn push_timeout(mut self, timeout: Duration) -> Self {
        self.pushes.timeout = timeout;
        self
    }

    /// What hears of each push, delivered or not.
    #[must_use]
    pub fn on_push(mut self, listener: impl Fn(&PushRecord) + Send + Sync + 'static) -> Self {
        self.pushes.listener = Some(Arc::new(listener));
        self
    }

    /// Another description than the embedded one.
    #[must_use]
    pub fn description(mut self, spec: Spec) -> Self {
        self.spec = Some(spec);
        self
    }

    /// Starts.
    ///
    /// # Errors
    ///
    /// When the port is taken, the state does not fit the description, or the system gives no threads.
    pub fn start(mut self) -> Result<Simulator, StartError> {
        let description = match self.spec {
            Some(spec) => Description::new(spec),
            None => Description::embedded()?,
        };
        self.clock.not_before(self.state.time().unwrap_or(i64::MIN));
        let world = self.state.into_world(&description, self.seed, self.clock.now())?;
        let platform = Arc::new(Platform {
            description,
            gate: Gate::new(self.accounts, self.seed),
            pushes: Pushes::new(self.pushes, self.clock.now()),
            clock: self.clock,
            world: RwLock::new(world),
            faults: Mutex::new(Faults::default()),
            records: Mutex::new(Records::default()),
            seed: self.seed,
            requests: AtomicU64::new(0),
        });
        let listener = listen(self.port).map_err(|source| StartError::Port { port: self.port, source })?;
        let address = listener.local_addr().map_err(StartError::Server)?;
        platform.pushes.set_own_port(address.port());
        let (stop, stopped) = oneshot::channel();
        let thread = spawn(listener, Arc::clone(&platform), stopped).map_err(StartError::Server)?;
        Ok(Simulator { address, platform, stop: Some(stop), thread: Some(thread) })
    }
}

impl Platform {
    pub(crate) fn insert(
        &self,
        path: &str,
        objects: impl IntoIterator<Item = Map<String, Value>>,
    ) -> Result<Vec<String>, StateError> {
        let collection = state::find(&self.description, path)?;
        let now = self.clock.now();
        let mut world = write_locked(&self.world);
        self.pushes.wake();
        let mut ids = Vec::new();
        for object in objects {
            let thing = world.insert(collection, path, object, now);
            let taken = |id| StateError::Content(format!("{path}: the id {id:?} is taken already"));
            ids.push(thing.map_err(taken)?.id.clone());
        }
        Ok(ids)
    }

    pub(crate) fn fault(&self, fault: Fault) -> Result<(), FaultError> {
        locked(&self.faults).add(&self.description, fault)
    }

    pub(crate) fn push(&self, notification: &str, fields: &Map<String, Value>) -> Result<usize, PushError> {
        let world = read_locked(&self.world);
        self.watch().push(&self.description, &world, notification, fields, self.clock.now())
    }

    pub(crate) fn state(&self) -> State {
        State::of(&read_locked(&self.world), self.clock.now())
    }

    pub(crate) fn replace(&self, state: State) -> Result<(), StateError> {
        let world = state.into_world(&self.description, self.seed, self.clock.now())?;
        *write_locked(&self.world) = world;
        self.pushes.wake();
        Ok(())
    }
}

fn listen(port: u16) -> io::Result<TcpListener> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// Starts the server's threads, and waits until they are ready or cannot be.
fn spawn(listener: TcpListener, platform: Arc<Platform>, stopped: oneshot::Receiver<()>) -> io::Result<JoinHandle<()>> {
    let (ready, readiness) = mpsc::channel();
    let thread = thread::Builder::new().name("iot-simulator".to_owned()).spawn(move || {
        if let Err(error) = run(listener, platform, stopped, &ready) {
            // Nobody hears it only when nobody waits.
            let _ = ready.send(Err(error));
        }
    })?;
    readiness.recv().unwrap_or_else(|_| Err(io::Error::other("the server's thread has ended")))?;
    Ok(thread)
}

fn run(
    listener: TcpListener,
    platform: Arc<Platform>,
    stopped: oneshot::Receiver<()>,
    ready: &Sender<io::Result<()>>,
) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let port = listener.local_addr()?.port();
        let _ = ready.send(Ok(()));
        // It ends with the runtime.
        tokio::spawn(push::run(Arc::clone(&platform)));
        server::serve(listener, control::router(platform, port), stopped).await;
        io::Result::Ok(())
    })?;
    runtime.shutdown_background();
    Ok(())
}
