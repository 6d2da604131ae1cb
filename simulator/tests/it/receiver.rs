//! A receiver of pushes: a server of a few lines, so that the simulator's client is held against HTTP and not against a
//! library.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver as Channel, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use serde_json::Value;

/// A push that arrived.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Arrived {
    /// `POST /path HTTP/1.1`.
    pub(crate) line: String,
    /// The headers, with their names in small letters.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Value,
}

/// How long a push may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// After this time nothing comes any more.
const SILENCE: Duration = Duration::from_millis(300);

pub(crate) struct Receiver {
    pub(crate) port: u16,
    arrived: Channel<Arrived>,
}

impl Receiver {
    /// A receiver that answers 200 to all.
    pub(crate) fn new() -> Self {
        Self::answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    }

    /// A receiver that answers so; with nothing, it keeps the connection open and says nothing.
    pub(crate) fn answering(answer: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (sender, arrived) = channel();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let sender = sender.clone();
                thread::spawn(move || drop(serve(stream.unwrap(), answer, &sender)));
            }
        });
        Self { port, arrived }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/pushes?key=secret", self.port)
    }

    /// The next push.
    pub(crate) fn next(&self) -> Arrived {
        self.arrived.recv_timeout(PATIENCE).unwrap()
    }

    /// The bodies of the next pushes.
    pub(crate) fn bodies(&self, count: usize) -> Vec<Value> {
        (0..count).map(|_| self.next().body).collect()
    }

    /// Nothing comes any more.
    pub(crate) fn is_silent(&self) -> bool {
        self.arrived.recv_timeout(SILENCE) == Err(RecvTimeoutError::Timeout)
    }
}

fn serve(stream: TcpStream, answer: &str, sender: &Sender<Arrived>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let headers: Vec<(String, String)> = lines
        .iter()
        .skip(1)
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    let length =
        headers.iter().find(|(name, _)| name == "content-length").map_or(0, |(_, length)| length.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let body = serde_json::from_slice(&body).unwrap();
    let _ = sender.send(Arrived { line: lines.swap_remove(0), headers, body });
    if answer.is_empty() {
        thread::sleep(PATIENCE);
    }
    (&stream).write_all(answer.as_bytes())
}
