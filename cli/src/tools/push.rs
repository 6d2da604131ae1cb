//! Receives what the platforms push, and prints it: one JSON line each, with the API and the documented name.

use std::io::{self, Write as _};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use clap::{Arg, ArgMatches, Command, value_parser};
use huaweicloud_iot::runtime::{Bytes, Json, NotificationError, NotificationVisitor, PushApi, PushNotification as _};
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::failure::Failure;

pub(super) const NAME: &str = "push";

/// A body, and what the APIs make of it.
struct Reading<'b> {
    body: &'b [u8],
    /// The API that documents it, and its documented name.
    known: Option<(&'static str, &'static str)>,
    /// Why an API that documents it cannot read it.
    flaw: Option<NotificationError>,
}

impl NotificationVisitor for Reading<'_> {
    fn visit<A: PushApi>(&mut self) {
        match A::Notification::from_slice(self.body).map(|push| push.name()) {
            Ok(name) => self.known = self.known.or(name.map(|name| (A::METADATA.id, name))),
            Err(error) => self.flaw = self.flaw.take().or(Some(error)),
        }
    }
}

pub(super) fn command() -> Command {
    let listen = Command::new("listen")
        .about("Receives push notifications of all APIs, and prints each as a JSON line")
        .long_about(
            "Receives push notifications of all APIs on any path, and prints each as a JSON line: \
             {\"api\":…,\"name\":…,\"notification\":{…}}. The name is null for a notification that is not documented.",
        )
        .arg(
            Arg::new("port")
                .long("port")
                .short('p')
                .value_name("N")
                .default_value("0")
                .value_parser(value_parser!(u16))
                .help("The port; 0 is a free one"),
        )
        .arg(
            Arg::new("address")
                .long("address")
                .value_name("IP")
                .value_parser(value_parser!(IpAddr))
                .help("The address to listen at; 0.0.0.0 is every one of this machine [default: 127.0.0.1]"),
        )
        .arg(
            Arg::new("count")
                .long("count")
                .value_name("N")
                .value_parser(value_parser!(u64))
                .help("Ends after so many notifications"),
        );
    Command::new(NAME).about("Receives push notifications").subcommand_required(true).subcommand(listen)
}

pub(super) fn run(said: &ArgMatches) -> Result<(), Failure> {
    let Some(("listen", said)) = said.subcommand() else { return Ok(()) };
    let address = said.get_one::<IpAddr>("address").copied().unwrap_or(Ipv4Addr::LOCALHOST.into());
    let port = said.get_one::<u16>("port").copied().unwrap_or_default();
    let count = said.get_one::<u64>("count").copied().unwrap_or(u64::MAX);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let result = runtime.block_on(listen(address, port, count));
    // Connections that are still open have been answered.
    runtime.shutdown_background();
    result
}

async fn listen(address: IpAddr, port: u16, count: u64) -> Result<(), Failure> {
    let listener = TcpListener::bind((address, port)).await?;
    writeln!(io::stderr(), "listening at http://{}", listener.local_addr()?)?;
    let (to, mut received) = unbounded_channel();
    let router = Router::new().fallback(receive).with_state(Arc::new(to));
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    let mut left = count;
    while left > 0 {
        let Some(line) = received.recv().await else { break };
        writeln!(io::stdout(), "{line}")?;
        io::stdout().flush()?;
        left -= 1;
    }
    // The last answer is on its way.
    tokio::task::yield_now().await;
    server.abort();
    Ok(())
}

/// Answers at once: a platform drops or delays what is not answered in time.
async fn receive(State(to): State<Arc<UnboundedSender<Json>>>, body: Bytes) -> StatusCode {
    match read(&body) {
        // Nobody listens any more when the last one has come.
        Ok(line) => to.send(line).map_or(StatusCode::SERVICE_UNAVAILABLE, |()| StatusCode::OK),
        Err(error) => {
            let _ = writeln!(io::stderr(), "refused, because it is no JSON: {error}");
            StatusCode::BAD_REQUEST
        }
    }
}

/// Reads a body as the API that documents it, if one does. What is not as documented is printed too, so that it is not lost.
fn read(body: &[u8]) -> Result<Json, serde_json::Error> {
    let raw: Json = serde_json::from_slice(body)?;
    let mut reading = Reading { body, known: None, flaw: None };
    huaweicloud_iot::notifications(&mut reading);
    Ok(match (reading.known, reading.flaw) {
        (Some((api, name)), _) => json!({ "api": api, "name": name, "notification": raw }),
        (None, None) => json!({ "api": null, "name": null, "notification": raw }),
        (None, Some(flaw)) => {
            json!({ "api": null, "name": null, "error": format!("{flaw:?}"), "notification": raw })
        }
    })
}
