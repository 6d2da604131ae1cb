//! Puts load on a simulator that runs: every connection creates, shows, lists and deletes packages of IoTDA, over and over.
//!
//! ```text
//! cargo run --release -p iot-simulator -- --port 8080
//! cargo run --release -p iot-simulator --example load -- --seconds 60
//! ```

use std::error::Error;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use clap::Parser;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::sleep;

#[derive(Debug, Parser)]
struct Arguments {
    /// The address of the simulator
    #[arg(long, default_value = "127.0.0.1:8080")]
    address: SocketAddr,
    /// How many connections
    #[arg(long, default_value_t = 64)]
    connections: usize,
    /// For how long
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// How many requests a second all connections make together; 0 as many as they can
    #[arg(long, default_value_t = 0)]
    rate: u32,
}

const PACKAGES: &str = "/v5/iot/load/ota-upgrades/packages";

const PACKAGE: &str = r#"{"app_id":"a","package_type":"softwarePackage","product_id":"p","version":"V1.0.0","file_location":{"obs_location":{"region_name":"r","bucket_name":"bucket","object_key":"k"}}}"#;

/// A connection that stays open.
struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let done = Arc::new(AtomicU64::new(0));
    let start = Instant::now();
    let end = start + Duration::from_secs(arguments.seconds);
    // The pause between two requests of one connection.
    let connections = u32::try_from(arguments.connections)?;
    let pause = Duration::from_secs(1).checked_div(arguments.rate).map(|pause| pause * connections);
    let tasks: Vec<_> = (0..arguments.connections)
        .map(|_| tokio::spawn(work(arguments.address, end, pause, Arc::clone(&done))))
        .collect();
    for task in tasks {
        task.await??;
    }
    let (done, elapsed) = (done.load(Ordering::Relaxed), start.elapsed().as_secs_f64());
    #[expect(clippy::cast_precision_loss, reason = "it is printed without a fraction")]
    let rate = done as f64 / elapsed;
    println!("{done} requests in {elapsed:.1} s with {} connections: {rate:.0} a second", arguments.connections);
    Ok(())
}

async fn work(address: SocketAddr, end: Instant, pause: Option<Duration>, done: Arc<AtomicU64>) -> io::Result<()> {
    let mut connection = Connection { stream: TcpStream::connect(address).await?, buffer: Vec::new() };
    connection.stream.set_nodelay(true)?;
    let mut next = Instant::now();
    while Instant::now() < end {
        let created = connection.call("POST", PACKAGES, PACKAGE, 201).await?;
        let id = created.split("\"package_id\":\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        let one = format!("{PACKAGES}/{id}");
        let list = format!("{PACKAGES}?package_type=softwarePackage&limit=10");
        let calls = [("GET", one.as_str(), 200), ("GET", list.as_str(), 200), ("DELETE", one.as_str(), 204)];
        for (method, path, status) in calls {
            connection.call(method, path, "", status).await?;
        }
        done.fetch_add(4, Ordering::Relaxed);
        if let Some(pause) = pause {
            next += pause * 4;
            sleep(next.saturating_duration_since(Instant::now())).await;
        }
    }
    Ok(())
}

impl Connection {
    /// Makes a call and gives the body of the answer, which must have this status.
    async fn call(&mut self, method: &str, path: &str, body: &str, status: u16) -> io::Result<String> {
        let length = body.len();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: load\r\nx-auth-token: simulator-token\r\ncontent-type: application/json\r\n\
             content-length: {length}\r\n\r\n{body}"
        );
        self.stream.write_all(request.as_bytes()).await?;
        self.buffer.clear();
        loop {
            if let Some((head, body)) = self.answer() {
                let is_right = head.starts_with(&format!("HTTP/1.1 {status} "));
                return if is_right { Ok(body) } else { Err(io::Error::other(head)) };
            }
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
    }

    /// Head and body of the answer, once it is whole.
    fn answer(&self) -> Option<(String, String)> {
        let text = std::str::from_utf8(&self.buffer).ok()?;
        let (head, body) = text.split_once("\r\n\r\n")?;
        let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next()).unwrap_or("0");
        (body.len() == length.parse().ok()?).then(|| (head.to_owned(), body.to_owned()))
    }
}
