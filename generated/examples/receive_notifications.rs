//! Receives what both platforms push: answers at once, works later, and prints what it is told.
//!
//! ```text
//! cargo run --example receive_notifications                             # a simulator pushes: no account is needed
//! cargo run --example receive_notifications -- --listen 127.0.0.1:9000  # waits for anybody's pushes, until Ctrl+C
//! ```
//!
//! A platform counts a push as lost that is not answered with 200 within 15 seconds, and IoTDA does not repeat it. So the
//! receiver does no more than put it into a queue; whatever takes time happens behind it.

use std::error::Error as StdError;
use std::fmt::Display;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use clap::Parser;
use huaweicloud_iot::runtime::{ApplicationToken, AuthToken, NotificationError};
use huaweicloud_iot::{AnyError, iotda_v5, northbound_v1};
use iot_simulator::{Clock, Simulator};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// Receives the pushes of IoTDA and of the Northbound API, and prints them.
///
/// Without --listen it starts a simulator, subscribes, and lets something happen to devices.
#[derive(Debug, Parser)]
pub(crate) struct Arguments {
    /// Only receive, at this address: pushes of IoTDA below /iotda, those of the Northbound API below /northbound
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
}

/// A push of either platform, as it came in.
#[derive(Debug)]
pub(crate) enum Received {
    Iotda(Bytes),
    Northbound(Bytes),
}

/// So many pushes wait at most for whoever works on them.
const WAITING: usize = 10_000;

/// The simulator's time runs so many times as fast.
const SPEED: f64 = 120.0;

#[tokio::main]
async fn main() -> ExitCode {
    match run(&Arguments::parse(), &mut io::stdout()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

pub(crate) async fn run(arguments: &Arguments, output: &mut dyn Write) -> Result<(), Box<dyn StdError>> {
    let listener = TcpListener::bind(arguments.listen.unwrap_or_else(|| ([127, 0, 0, 1], 0).into())).await?;
    let address = format!("http://{}", listener.local_addr()?);
    let (sender, mut queue) = channel(WAITING);
    let server = tokio::spawn(async move { axum::serve(listener, receiver(sender)).await });
    writeln!(output, "listening at {address}")?;
    if arguments.listen.is_some() {
        print(&mut queue, usize::MAX, output).await?;
    } else {
        let simulator = Simulator::builder().clock(Clock::running(SPEED)).start()?;
        let expected = iotda(&simulator, &address).await? + northbound(&simulator, &address).await?;
        print(&mut queue, expected, output).await?;
    }
    server.abort();
    Ok(())
}

// ---- What an application writes ------------------------------------------------------------------------------------

/// The addresses that platforms push to.
fn receiver(queue: Sender<Received>) -> Router {
    Router::new()
        .route("/iotda", post(async |State(queue), body| accept(&queue, Received::Iotda(body))))
        .route("/northbound", post(async |State(queue), body| accept(&queue, Received::Northbound(body))))
        .with_state(queue)
}

/// Answers at once. What finds the queue full is refused, so that the platform knows that it was lost.
fn accept(queue: &Sender<Received>, received: Received) -> StatusCode {
    match queue.try_send(received) {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Works on so many pushes, one after another.
async fn print(queue: &mut Receiver<Received>, count: usize, output: &mut dyn Write) -> io::Result<()> {
    for _ in 0..count {
        let Some(received) = queue.recv().await else { break };
        let told = match &received {
            Received::Iotda(body) => about_iotda(body),
            Received::Northbound(body) => about_northbound(body),
        };
        match told {
            Ok(told) => writeln!(output, "{told}")?,
            // The error does not show the body, which may hold secrets.
            Err(error) => writeln!(output, "unreadable: {error}")?,
        }
    }
    Ok(())
}

fn about_iotda(body: &[u8]) -> Result<String, NotificationError> {
    use iotda_v5::Notification;
    let notification = Notification::from_slice(body)?;
    let told = match &notification {
        Notification::DeviceCreate(push) => {
            let device = push.notify_data.as_ref().and_then(|data| data.body.as_ref());
            format!("device {} was created", or_unknown(device.and_then(|device| device.device_id.as_ref())))
        }
        Notification::DeviceStatusUpdate(push) => {
            let (header, body) = push.notify_data.as_ref().map(|data| (&data.header, &data.body)).unzip();
            let device = header.and_then(|header| header.as_ref()?.device_id.as_ref());
            let status = body.and_then(|body| body.as_ref()?.status.as_ref());
            format!("device {} is {}", or_unknown(device), or_unknown(status))
        }
        Notification::DeviceDelete(push) => {
            let header = push.notify_data.as_ref().and_then(|data| data.header.as_ref());
            format!("device {} was deleted", or_unknown(header.and_then(|header| header.device_id.as_ref())))
        }
        // The enumeration may grow, and the platform may push what no document tells.
        other => format!("{} came", other.name().unwrap_or("something unknown")),
    };
    Ok(format!("IoTDA: {told}"))
}

fn about_northbound(body: &[u8]) -> Result<String, NotificationError> {
    use northbound_v1::Notification;
    let notification = Notification::from_slice(body)?;
    let told = match &notification {
        Notification::DeviceAdded(push) => {
            format!("device {} was registered", or_unknown(push.details.node_id.as_ref()))
        }
        Notification::DeviceBound(push) => format!("its binding {}", push.result_code),
        other => format!("{} came", other.name().unwrap_or("something unknown")),
    };
    Ok(format!("Northbound: {told}"))
}

fn or_unknown(value: Option<&impl Display>) -> String {
    value.map_or_else(|| "?".to_owned(), ToString::to_string)
}

// ---- What happens on the simulator ---------------------------------------------------------------------------------

/// Subscribes to what happens to devices of IoTDA, creates one, and tells how many pushes follow.
async fn iotda(simulator: &Simulator, address: &str) -> Result<usize, AnyError> {
    use iotda_v5::data_forwarding_rules::{ForwardingChannel, ForwardingTarget, HttpTarget, RoutingRuleSubject};
    use iotda_v5::{
        AddDevice, Client, CreateRoutingRule, CreateRuleAction, ProductId, ProjectId, Scope, UpdateRoutingRule,
    };

    let scope = Scope::new(ProjectId::unchecked("my-project"));
    let token = AuthToken::new("simulator-token");
    let client = Client::scoped(&simulator.address(), scope).credential(token).build()?;
    for (resource, event) in [("device", "create"), ("device.status", "update")] {
        let rule = client.send(CreateRoutingRule::new(RoutingRuleSubject::new(resource, event))).await?;
        let Some(rule) = rule.rule_id else { continue };
        let target = ForwardingTarget::new().http_forwarding(HttpTarget::new(format!("{address}/iotda")));
        client.send(CreateRuleAction::new(rule.clone(), ForwardingChannel::Http, target)).await?;
        client.send(UpdateRoutingRule::new(rule).active(true)).await?;
    }
    client.send(AddDevice::new("sensor-1", ProductId::new("sensor")?)).await?;
    Ok(2)
}

/// The same for the Northbound API.
async fn northbound(simulator: &Simulator, address: &str) -> Result<usize, AnyError> {
    use northbound_v1::subscription_management::ServiceNotificationType;
    use northbound_v1::{Client, RegisterDevice, SubscribeServiceData};

    let token = ApplicationToken::new("simulator-application", "simulator-token");
    let client = Client::builder(&simulator.address()).credential(token).build()?;
    for kind in [ServiceNotificationType::DeviceAdded, ServiceNotificationType::BindDevice] {
        client.send(SubscribeServiceData::new(kind, format!("{address}/northbound"))).await?;
    }
    let mut details = northbound_v1::device_management::DeviceKind::new();
    details.model = Some("Sensor".to_owned());
    client.send(RegisterDevice::new("meter-1").kind(details)).await?;
    Ok(2)
}
