//! Delivers pushes: for each address one after another, each by one request that is not repeated.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, header};
use http_body_util::Full;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::mpsc::{Receiver, Sender, UnboundedReceiver, channel};

use super::address::{Address, Host, Refused, shown};
use super::record::PushRecord;
use super::{Pushes, progress};
use crate::platform::Platform;
use crate::{clock, locked};

/// A push on its way.
#[derive(Debug, Clone)]
pub(super) struct Delivery {
    pub(super) notification: String,
    pub(super) address: String,
    pub(super) body: Bytes,
    /// When that happened which it tells.
    pub(super) time: i64,
    pub(super) fate: Fate,
}

/// What goes wrong with a push.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Fate {
    /// It never arrives.
    pub(crate) lost: bool,
    /// It arrives so many milliseconds later.
    pub(crate) late: u64,
    /// It arrives twice.
    pub(crate) twice: bool,
    /// It arrives behind the next one to the same address.
    pub(crate) swapped: bool,
}

/// How long a push waits for the next one to overtake it.
const OVERTAKING: Duration = Duration::from_secs(1);

/// So many pushes wait for one address at most.
const WAITING: usize = 10_000;

impl Delivery {
    /// What is kept of it, before anything has come of it.
    fn record(&self) -> PushRecord {
        PushRecord {
            number: 0,
            time: clock::text(self.time),
            notification: self.notification.clone(),
            address: shown(&self.address),
            status: None,
            problem: None,
        }
    }
}

impl Fate {
    /// What goes wrong when both happen.
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            lost: self.lost || other.lost,
            late: self.late.max(other.late),
            twice: self.twice || other.twice,
            swapped: self.swapped || other.swapped,
        }
    }
}

/// Delivers all pushes, and watches for what comes by itself, for as long as it is polled.
pub(crate) async fn run(platform: Arc<Platform>) {
    let Some(receiver) = locked(&platform.pushes.receiver).take() else { return };
    tokio::join!(dispatch(Arc::clone(&platform), receiver), progress::watch(&platform));
}

/// Gives each address a lane of its own, so that nobody waits for a receiver that is slow.
async fn dispatch(platform: Arc<Platform>, mut deliveries: UnboundedReceiver<Delivery>) {
    let mut lanes: BTreeMap<String, Sender<Delivery>> = BTreeMap::new();
    while let Some(delivery) = deliveries.recv().await {
        let lane = lanes.entry(delivery.address.clone()).or_insert_with(|| {
            let (sender, receiver) = channel(WAITING);
            tokio::spawn(lane(Arc::clone(&platform), receiver));
            sender
        });
        // A lane ends with its sender only, so that there can be no other reason.
        if let Err(TrySendError::Full(delivery)) = lane.try_send(delivery) {
            let problem = format!("{WAITING} pushes wait for this address already");
            platform.pushes.record(PushRecord { problem: Some(problem), ..delivery.record() });
        }
    }
}

async fn lane(platform: Arc<Platform>, mut deliveries: Receiver<Delivery>) {
    let mut held: Option<Delivery> = None;
    loop {
        let next = match held.is_some() {
            true => tokio::time::timeout(OVERTAKING, deliveries.recv()).await.unwrap_or_default(),
            false => match deliveries.recv().await {
                Some(next) => Some(next),
                None => return,
            },
        };
        match next {
            Some(next) if next.fate.swapped && held.is_none() => held = Some(next),
            next => {
                for delivery in next.into_iter().chain(held.take()) {
                    platform.pushes.deliver(&delivery).await;
                }
            }
        }
    }
}

impl Pushes {
    /// Puts a push on its way.
    pub(super) fn send(&self, delivery: Delivery) {
        // When nobody delivers any more, the simulator has stopped.
        let _ = self.sender.send(delivery);
    }

    async fn deliver(&self, delivery: &Delivery) {
        let mut record = delivery.record();
        let address = match Address::read(&delivery.address).and_then(|address| self.not_itself(address)) {
            Ok(address) => address,
            Err(refused) => {
                record.problem = Some(refused.to_string());
                return self.record(record);
            }
        };
        if delivery.fate.lost {
            record.problem = Some("lost by a fault".to_owned());
            return self.record(record);
        }
        tokio::time::sleep(Duration::from_millis(delivery.fate.late)).await;
        for _ in 0..=u8::from(delivery.fate.twice) {
            let answered = tokio::time::timeout(self.settings.timeout, post(&address, delivery.body.clone())).await;
            let late = || Err(format!("no answer within {:?}", self.settings.timeout));
            (record.status, record.problem) = match answered.unwrap_or_else(|_| late()) {
                Ok(200) => (Some(200), None),
                Ok(status) => (Some(status), Some("only an answer of 200 counts".to_owned())),
                Err(problem) => (None, Some(problem)),
            };
            self.record(record.clone());
        }
    }

    fn not_itself(&self, address: Address) -> Result<Address, Refused> {
        let is_own = address.port == self.own_port.load(Ordering::Relaxed);
        let listens_there = match address.host {
            // The simulator listens on this one.
            Host::Ip(ip) => ip.to_canonical() == Ipv4Addr::LOCALHOST,
            Host::Localhost => true,
        };
        if is_own && listens_there { Err(Refused::Itself) } else { Ok(address) }
    }
}

/// Posts a push, and gives the status of the answer.
async fn post(address: &Address, body: Bytes) -> Result<u16, String> {
    let mut problem = "localhost leads to no loopback address".to_owned();
    let mut stream = None;
    for socket in address.sockets().await {
        match TcpStream::connect(socket).await {
            Ok(open) => {
                stream = Some(open);
                break;
            }
            Err(error) => problem = format!("cannot connect: {error}"),
        }
    }
    let stream = stream.ok_or(problem)?;
    let broken = |error: hyper::Error| format!("no answer: {error}");
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
    let request = Request::post(&address.path)
        .header(header::HOST, &address.authority)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Full::new(body))
        .map_err(|error| error.to_string())?;
    let answered = async { sender.send_request(request).await.map_err(broken) };
    tokio::pin!(answered);
    tokio::select! {
        answer = &mut answered => Ok(answer?.status().as_u16()),
        // The connection may end with the answer.
        _ = connection => Ok(answered.await?.status().as_u16()),
    }
}
