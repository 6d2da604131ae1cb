//! Sockets that are read although the request could not be sent as a whole: a service may refuse an upload after its
//! first bytes, and then its answer is what the caller needs, not that the rest could not be sent.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use ureq::Error;
use ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, Either, LazyBuffers, NextTimeout, Transport,
};

/// Opens sockets.
#[derive(Debug)]
pub(super) struct SocketConnector {
    /// Whether whatever arrives while a request is sent is an answer.
    pub(super) watches_for_answers: bool,
}

impl<In: Transport> Connector<In> for SocketConnector {
    type Out = Either<In, Socket>;

    fn connect(&self, details: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<Self::Out>, Error> {
        // Through a proxy, the connection is there already.
        if let Some(connected) = chained {
            return Ok(Some(Either::A(connected)));
        }
        let stream = open(&details.addrs, details.timeout)?;
        stream.set_nodelay(true)?;
        let (input, output) = (details.config.input_buffer_size(), details.config.output_buffer_size());
        let buffers = LazyBuffers::new(input, output);
        let watches_for_answers = self.watches_for_answers;
        Ok(Some(Either::B(Socket { stream, buffers, watches_for_answers, sending: Ok(()) })))
    }
}

/// Connects to the first address that accepts it. Each gets half of the time that is left, the last one all of it.
fn open(addresses: &[SocketAddr], timeout: NextTimeout) -> Result<TcpStream, Error> {
    let deadline = Deadline::after(timeout);
    let mut refused = Error::HostNotFound;
    for (index, address) in addresses.iter().enumerate() {
        let left = deadline.left().ok_or(Error::Timeout(timeout.reason))?;
        let is_last = index + 1 == addresses.len();
        match TcpStream::connect_timeout(address, if is_last { left } else { left / 2 }) {
            Ok(stream) => return Ok(stream),
            Err(error) if is_timeout(&error) => refused = Error::Timeout(timeout.reason),
            Err(error) => refused = Error::Io(error),
        }
    }
    Err(refused)
}

/// A connection of TCP.
pub(super) struct Socket {
    stream: TcpStream,
    buffers: LazyBuffers,
    watches_for_answers: bool,
    /// Whether requests can still be sent.
    sending: Result<(), Stopped>,
}

/// Why the rest of a request is not sent.
enum Stopped {
    /// An answer came first.
    Answered,
    /// The service did not take it. It may have sent an answer before.
    Failed(io::Error),
}

impl Transport for Socket {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    /// Sends a part of a request. If that cannot be, it does as if: what counts is the answer then.
    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        if self.sending.is_err() {
            return Ok(());
        }
        let output = self.buffers.output().get(..amount).unwrap_or_default();
        let deadline = Deadline::after(timeout);
        self.stream.set_nonblocking(true)?;
        let sent = send(&self.stream, output, &deadline, self.watches_for_answers);
        self.stream.set_nonblocking(false)?;
        match sent {
            Err(Stopped::Failed(error)) if is_timeout(&error) => Err(Error::Timeout(timeout.reason)),
            sent => {
                self.sending = sent;
                Ok(())
            }
        }
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        let deadline = Deadline::after(timeout);
        let input = self.buffers.input_append_buf();
        let received = loop {
            let left = deadline.left().ok_or(Error::Timeout(timeout.reason))?;
            self.stream.set_read_timeout(Some(left))?;
            match self.stream.read(input) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                received => break received,
            }
        };
        match received {
            Ok(length) if length > 0 => {
                self.buffers.input_appended(length);
                Ok(true)
            }
            Err(error) if is_timeout(&error) => Err(Error::Timeout(timeout.reason)),
            // There is no answer either, so that the first fault is told.
            ended => match std::mem::replace(&mut self.sending, Err(Stopped::Answered)) {
                Err(Stopped::Failed(error)) => Err(error.into()),
                _ => Ok(ended.map(|_| false)?),
            },
        }
    }

    fn is_open(&mut self) -> bool {
        // Whatever is there to be read now belongs to no request.
        self.sending.is_ok() && self.stream.set_nonblocking(true).is_ok() && {
            let is_silent =
                matches!(self.stream.peek(&mut [0]), Err(error) if error.kind() == io::ErrorKind::WouldBlock);
            self.stream.set_nonblocking(false).is_ok() && is_silent
        }
    }
}

/// How often a socket that takes no more is tried again.
const STEP: Duration = Duration::from_millis(1);

/// Sends all of `rest` through a socket that does not block.
fn send(mut stream: &TcpStream, mut rest: &[u8], deadline: &Deadline, watches: bool) -> Result<(), Stopped> {
    while !rest.is_empty() {
        match stream.write(rest) {
            Ok(0) => return Err(Stopped::Failed(io::ErrorKind::WriteZero.into())),
            Ok(length) => rest = rest.get(length..).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                if watches && stream.peek(&mut [0]).is_ok_and(|length| length > 0) {
                    return Err(Stopped::Answered);
                }
                if deadline.left().is_none() {
                    return Err(Stopped::Failed(io::ErrorKind::TimedOut.into()));
                }
                thread::sleep(STEP);
            }
            Err(error) => return Err(Stopped::Failed(error)),
        }
    }
    Ok(())
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock)
}

/// When something has to be done.
struct Deadline(Option<Instant>);

impl Deadline {
    fn after(timeout: NextTimeout) -> Self {
        Self(Instant::now().checked_add(*timeout.after))
    }

    /// The time that is left, if there is any.
    fn left(&self) -> Option<Duration> {
        let left = self.0.map_or(FOREVER, |end| end.saturating_duration_since(Instant::now()));
        (!left.is_zero()).then_some(left)
    }
}

/// As long as the limits of sockets can be.
const FOREVER: Duration = Duration::from_secs(24 * 60 * 60);

impl fmt::Debug for Socket {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Socket").field("stream", &self.stream).finish_non_exhaustive()
    }
}
