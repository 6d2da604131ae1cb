//! A small server that says what a test tells it to say, letter for letter.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// What the server does once it has read a request. Behind the last step it closes the connection.
#[derive(Debug, Clone)]
pub enum Step {
    Send(Vec<u8>),
    Wait(Duration),
}

pub struct Server {
    pub address: String,
    requests: Receiver<(Instant, String)>,
}

impl Server {
    /// Answers every request in the same way.
    pub fn start(steps: Vec<Step>) -> Self {
        Self::in_turn(vec![steps])
    }

    /// Answers the first request in the first way, the second in the second, and all further ones in the last.
    pub fn in_turn(ways: Vec<Vec<Step>>) -> Self {
        Self::with(move |number, _| ways[number.min(ways.len() - 1)].clone())
    }

    /// Answers as `way` says about the number of the request, from 0, and its text.
    pub fn with(way: impl Fn(usize, &str) -> Vec<Step> + Send + Sync + 'static) -> Self {
        let way = Arc::new(way);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let (sender, requests) = channel();
        thread::spawn(move || {
            for (number, connection) in listener.incoming().enumerate() {
                let (sender, way) = (sender.clone(), Arc::clone(&way));
                thread::spawn(move || {
                    let mut connection = connection.unwrap();
                    let request = read_request(&mut connection);
                    let steps = way(number, &request);
                    let _ = sender.send((Instant::now(), request));
                    // A client that has heard enough closes the connection; the rest is not said then.
                    let _ = play(&mut connection, &steps);
                });
            }
        });
        Self { address, requests }
    }

    /// Answers with `head`, to which line ends are added, and `body`.
    pub fn answering(head: &str, body: &str) -> Self {
        Self::start(vec![answer(head, body)])
    }

    /// The next request that came in, as text.
    pub fn request(&self) -> String {
        self.requests.recv_timeout(Duration::from_secs(10)).unwrap().1
    }

    /// The next request that has come in already, as text.
    pub fn next_request(&self) -> Option<String> {
        self.requests.try_recv().ok().map(|(_, request)| request)
    }

    /// When the further requests came in, the earliest first.
    pub fn arrivals(&self) -> Vec<Instant> {
        let mut arrivals: Vec<Instant> = self.requests.try_iter().map(|(arrival, _)| arrival).collect();
        arrivals.sort_unstable();
        arrivals
    }

    /// How many further requests have come in.
    pub fn further_requests(&self) -> usize {
        self.arrivals().len()
    }
}

/// A whole answer with the length of its body.
pub fn answer(head: &str, body: &str) -> Step {
    send(&format!("{head}\nContent-Length: {}\n\n{body}", body.len()))
}

/// A text whose line ends up to the body become those of HTTP.
pub fn send(text: &str) -> Step {
    let (head, body) = text.split_once("\n\n").unwrap();
    Step::Send(format!("{}\r\nConnection: close\r\n\r\n{body}", head.replace('\n', "\r\n")).into_bytes())
}

fn play(connection: &mut TcpStream, steps: &[Step]) -> std::io::Result<()> {
    for step in steps {
        match step {
            Step::Send(bytes) => connection.write_all(bytes)?,
            Step::Wait(time) => thread::sleep(*time),
        }
    }
    connection.flush()
}

fn read_request(connection: &mut TcpStream) -> String {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") && connection.read(&mut byte).is_ok_and(|count| count == 1) {
        request.push(byte[0]);
    }
    let head = String::from_utf8(request).unwrap();
    let length = head.to_lowercase().lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    connection.read_exact(&mut body).unwrap();
    head + &String::from_utf8(body).unwrap()
}
