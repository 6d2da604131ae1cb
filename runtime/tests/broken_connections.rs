//! A call that may have been executed is never repeated, however its connection ends, and what never left is repeated
//! whatever its method. One table of faults, for both clients, four methods, over TCP and over TLS.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use std::thread;
use std::time::Duration;

use huaweicloud_iot_runtime::TransportErrorKind::{self, Closed, Connect, Malformed, Other, Timeout};
use huaweicloud_iot_runtime::answer::BinaryBody;
use huaweicloud_iot_runtime::emitted::{self as rt, Media, Method};
use huaweicloud_iot_runtime::{AnyError, AuthToken, Backoff, Builder, Client, Metadata, Operation, blocking};
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use support::{Iotda, PackageError, scope};

/// An operation of each method; all but `POST` are idempotent.
macro_rules! operations {
    ($($name:ident $method:ident $body:expr, $idempotent:expr;)*) => {$(
        #[derive(Clone)]
        struct $name { text: Option<String> }
        rt::request!($name { text: body });
        impl Operation for $name {
            type Api = Iotda;
            type Output = huaweicloud_iot_runtime::Bytes;
            type Content = BinaryBody;
            type Error = PackageError;
            const METADATA: Metadata = Metadata {
                id: stringify!($name),
                method: Method::$method,
                path: "/thing",
                success: &[200],
                supplied: &[],
                body: $body,
                idempotent: $idempotent,
                authenticated: true,
            };
        }
    )*};
}

operations! {
    Get GET None, true;
    Put PUT Some(Media::JSON), true;
    Delete DELETE None, true;
    Post POST Some(Media::JSON), false;
}

/// What the server does with a connection.
#[derive(Clone, Copy)]
struct Fault {
    name: &'static str,
    /// How much of the call it lets happen before …
    after: Point,
    /// … it sends these bytes as they are, beside TLS if that is spoken …
    raw: &'static [u8],
    /// … and these in the way of the connection …
    said: &'static str,
    /// … and what it does then.
    end: End,
    /// What both clients tell.
    told: TransportErrorKind,
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Point {
    /// The connection of TCP.
    Accepted,
    /// The first message of the handshake of TLS.
    Hello,
    /// The handshake.
    Connected,
    /// A part of the request.
    Begun,
    /// The whole request, which is executed.
    Executed,
}

#[derive(Clone, Copy)]
enum End {
    /// Closes the connection; what was not read makes that a reset.
    Close,
    /// Says that it sends no more, and reads on.
    Finish,
    /// Neither sends nor closes.
    Hang,
}

const fn fault(name: &'static str, after: Point, told: TransportErrorKind) -> Fault {
    Fault { name, after, raw: b"", said: "", end: End::Close, told }
}

use Point::{Accepted, Begun, Connected, Executed, Hello};

/// Over TCP and over TLS. What is no record of TLS is no HTTP either.
const EVERYWHERE: [Fault; 13] = [
    fault("closed before the request", Connected, Closed),
    fault("closed during the request", Begun, Closed),
    Fault { end: End::Finish, ..fault("finished during the request", Begun, Closed) },
    fault("closed after the request", Executed, Closed),
    Fault { end: End::Finish, ..fault("finished after the request", Executed, Closed) },
    Fault { said: "HTTP/1.1 200 OK\r\nContent-", ..fault("closed in the head", Executed, Closed) },
    Fault { said: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhal", ..fault("closed in the body", Executed, Closed) },
    Fault {
        said: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhal",
        ..fault("closed in a chunk", Executed, Closed)
    },
    Fault {
        said: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhal",
        end: End::Finish,
        ..fault("a chunk without a length", Executed, Malformed)
    },
    Fault { said: "SSH-2.0-server\r\n\r\n", end: End::Finish, ..fault("another protocol", Executed, Malformed) },
    Fault {
        said: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhal",
        end: End::Hang,
        ..fault("silence in the body", Executed, Timeout)
    },
    Fault { end: End::Hang, ..fault("silence after the request", Executed, Timeout) },
    Fault { end: End::Hang, ..fault("silence during the request", Begun, Timeout) },
];

/// Bytes that are no record of TLS, a record that is too long, one of an unknown type, an alert that is not encrypted, and
/// a record that breaks off: before, during and after the handshake.
const NO_RECORD: &[u8] = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n";
const LONG_RECORD: &[u8] = &[0x17, 3, 3, 0xff, 0xff, 1, 2, 3];
const UNKNOWN_RECORD: &[u8] = &[0x63, 3, 3, 0, 1, 0];
const ALERT: &[u8] = &[0x15, 3, 3, 0, 2, 2, 40];
const CUT_RECORD: &[u8] = &[0x17, 3, 3, 0, 9, 1, 2];

const IN_TLS: [Fault; 15] = [
    fault("closed at once", Accepted, Connect),
    Fault { end: End::Finish, ..fault("finished at once", Accepted, Connect) },
    Fault { raw: NO_RECORD, end: End::Finish, ..fault("no TLS", Accepted, Connect) },
    fault("closed in the handshake", Hello, Connect),
    Fault { raw: NO_RECORD, end: End::Finish, ..fault("no TLS in the handshake", Hello, Connect) },
    Fault { raw: LONG_RECORD, end: End::Finish, ..fault("a long record in the handshake", Hello, Connect) },
    Fault { raw: ALERT, end: End::Finish, ..fault("an alert in the handshake", Hello, Connect) },
    Fault { raw: CUT_RECORD, end: End::Finish, ..fault("a cut record in the handshake", Hello, Connect) },
    Fault { end: End::Hang, ..fault("silence in the handshake", Hello, Connect) },
    Fault { raw: NO_RECORD, end: End::Finish, ..fault("no TLS after the request", Executed, Other) },
    Fault { raw: LONG_RECORD, end: End::Finish, ..fault("a long record after the request", Executed, Other) },
    Fault { raw: UNKNOWN_RECORD, end: End::Finish, ..fault("an unknown record after the request", Executed, Other) },
    Fault { raw: ALERT, end: End::Finish, ..fault("a bare alert after the request", Executed, Other) },
    Fault { raw: CUT_RECORD, end: End::Finish, ..fault("a cut record after the request", Executed, Closed) },
    Fault { raw: NO_RECORD, end: End::Finish, ..fault("no TLS during the request", Begun, Other) },
];

/// A certificate of this test's own for `localhost`.
static CERTIFICATE: LazyLock<(String, Arc<ServerConfig>)> = LazyLock::new(|| {
    let own = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(own.signing_key.serialize_der().into());
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![own.cert.der().clone()], key)
        .unwrap();
    (own.cert.pem(), Arc::new(config))
});

/// A server that treats each connection in the same way, and counts what it executed.
struct Server {
    address: String,
    executed: Arc<AtomicUsize>,
}

impl Server {
    fn start(fault: Fault, tls: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let address = if tls { format!("https://localhost:{port}") } else { format!("http://127.0.0.1:{port}") };
        let executed = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&executed);
        thread::spawn(move || {
            for connection in listener.incoming() {
                let counted = Arc::clone(&counted);
                thread::spawn(move || serve(connection.unwrap(), fault, tls, &counted));
            }
        });
        Self { address, executed }
    }
}

fn serve(mut connection: TcpStream, fault: Fault, tls: bool, executed: &AtomicUsize) -> Option<()> {
    match fault.after {
        Accepted => {}
        Hello => drop(connection.read(&mut [0; 4096]).ok()?),
        _ if tls => {
            let session = ServerConnection::new(Arc::clone(&CERTIFICATE.1)).unwrap();
            let mut stream = StreamOwned::new(session, connection);
            while stream.conn.is_handshaking() {
                stream.conn.complete_io(&mut stream.sock).ok()?;
            }
            exchange(&mut stream, fault, executed)?;
            connection = stream.sock;
        }
        _ => exchange(&mut connection, fault, executed)?,
    }
    connection.write_all(fault.raw).ok()?;
    match fault.end {
        End::Close => {}
        End::Finish => {
            connection.shutdown(Shutdown::Write).ok()?;
            while connection.read(&mut [0; 4096]).ok()? > 0 {}
        }
        End::Hang => thread::sleep(Duration::from_secs(5)),
    }
    Some(())
}

/// Reads as much of a request as the fault allows, and says what it says.
fn exchange(stream: &mut (impl Read + Write), fault: Fault, executed: &AtomicUsize) -> Option<()> {
    let mut request = Vec::new();
    while fault.after != Connected && !is_whole(&request) {
        let mut byte = [0];
        stream.read_exact(&mut byte).ok()?;
        request.push(byte[0]);
        if fault.after == Begun && request.len() > 10 {
            return Some(());
        }
    }
    if fault.after == Executed {
        executed.fetch_add(1, Ordering::SeqCst);
    }
    stream.write_all(fault.said.as_bytes()).ok()?;
    stream.flush().ok()
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    body.len() >= length.unwrap_or(0)
}

/// How often a call is attempted if it may be repeated.
const ATTEMPTS: u32 = 2;

/// The time for an attempt where the server hangs, half of which is for connecting.
const PATIENCE: Duration = Duration::from_millis(1500);

/// Sends an operation with one client.
fn send<O: Operation<Api = Iotda>>(address: &str, time: Duration, is_blocking: bool, operation: &O) -> AnyError {
    fn set<T: ?Sized>(builder: Builder<Iotda, T>, time: Duration) -> Builder<Iotda, T> {
        let policy = Backoff::new().attempts(ATTEMPTS).first_pause(Duration::from_millis(1));
        let builder = builder.credential(AuthToken::new("t")).retry(policy).root_certificates(CERTIFICATE.0.as_str());
        builder.connect_timeout(time / 2).attempt_timeout(time)
    }
    if is_blocking {
        let client = set(blocking::Client::scoped(address, scope()), time).build().unwrap();
        return client.send(operation).err().unwrap().into();
    }
    let client = set(Client::scoped(address, scope()), time).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(client.send(operation)).err().unwrap().into()
}

/// Sends an operation, and holds what happened against the fault.
fn check<O: Operation<Api = Iotda>>(fault: Fault, tls: bool, is_blocking: bool, operation: &O) {
    let server = Server::start(fault, tls);
    // A busy machine is no fault.
    let time = if matches!(fault.end, End::Hang) { PATIENCE } else { 10 * PATIENCE };
    let error = send(&server.address, time, is_blocking, operation);
    let context = format!("{} (TLS: {tls}, blocking: {is_blocking}, {}): {error:?}", fault.name, O::METADATA.id);
    let never_left = matches!(fault.after, Accepted | Hello);
    let expected = if O::METADATA.idempotent || never_left { ATTEMPTS } else { 1 };
    assert_eq!(error.attempts(), expected, "{context}");
    let AnyError::Transport(lost) = &error else { panic!("{context}") };
    assert_eq!(lost.kind(), fault.told, "{context}");
    let executed = server.executed.load(Ordering::SeqCst);
    let expected = if fault.after == Executed { expected as usize } else { 0 };
    assert_eq!(executed, expected, "{context}");
}

fn check_all(faults: &[Fault], tls: bool) {
    // Few at a time, but for those that only wait.
    let (waiting, others): (Vec<&Fault>, Vec<&Fault>) = faults.iter().partition(|fault| matches!(fault.end, End::Hang));
    std::iter::once(&*waiting).chain(others.chunks(4)).for_each(|faults| check_together(faults, tls));
}

fn check_together(faults: &[&Fault], tls: bool) {
    let (nothing, text) = (None, Some("hi".to_owned()));
    let (get, delete) = (Get { text: nothing.clone() }, Delete { text: nothing });
    let (put, post) = (Put { text: text.clone() }, Post { text });
    let operations = (&get, &delete, &put, &post);
    thread::scope(|scope| {
        for (fault, is_blocking) in faults.iter().flat_map(|fault| [(**fault, false), (**fault, true)]) {
            scope.spawn(move || {
                let (get, delete, put, post) = operations;
                check(fault, tls, is_blocking, get);
                check(fault, tls, is_blocking, delete);
                check(fault, tls, is_blocking, put);
                check(fault, tls, is_blocking, post);
            });
        }
    });
}

#[test]
fn over_tcp_nothing_is_executed_twice() {
    check_all(&EVERYWHERE, false);
}

#[test]
fn over_tls_nothing_is_executed_twice() {
    check_all(&EVERYWHERE, true);
    check_all(&IN_TLS, true);
}

#[test]
fn what_finds_nobody_is_repeated_whatever_its_method() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    // No resolver asks anybody for a name with so long a label.
    let no_name = format!("https://{}.invalid", "x".repeat(64));
    for address in [format!("http://{free}"), format!("https://{free}"), no_name] {
        for is_blocking in [false, true] {
            let error = send(&address, PATIENCE, is_blocking, &Post { text: Some("hi".to_owned()) });
            let AnyError::Transport(lost) = &error else { panic!("{error:?}") };
            assert_eq!((lost.kind(), error.attempts()), (Connect, ATTEMPTS), "{is_blocking} {error:?}");
        }
    }
}

#[test]
fn over_tls_a_refusal_that_comes_during_an_upload_is_read() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    thread::spawn(move || {
        for connection in listener.incoming() {
            let session = ServerConnection::new(Arc::clone(&CERTIFICATE.1)).unwrap();
            let mut stream = StreamOwned::new(session, connection.unwrap());
            stream.read_exact(&mut [0; 1000]).unwrap();
            thread::sleep(Duration::from_millis(100));
            let body = r#"{"error_code":"IOTDA.014603","error_msg":"Too large."}"#;
            let head = format!("HTTP/1.1 413 Payload Too Large\r\nContent-Length: {}\r\n\r\n", body.len());
            // At once, because what waits behind a first piece is lost with the reset.
            stream.write_all((head + body).as_bytes()).unwrap();
        }
    });
    for is_blocking in [true, false] {
        let upload = Post { text: Some("x".repeat(12 << 20)) };
        let error = send(&address, 10 * PATIENCE, is_blocking, &upload);
        assert_eq!(format!("{error:?}"), "413 IOTDA.014603: Too large.", "blocking: {is_blocking}");
    }
}

/// The time of an attempt is over before there is a connection: neither client can tell that nothing has left.
#[test]
fn the_end_of_an_attempt_is_a_timeout_also_while_it_connects() {
    let hang = Fault { end: End::Hang, ..fault("silence in the handshake", Hello, Timeout) };
    let server = Server::start(hang, true);
    for is_blocking in [false, true] {
        fn set<T: ?Sized>(builder: Builder<Iotda, T>) -> Builder<Iotda, T> {
            let builder = builder.credential(AuthToken::new("t")).root_certificates(CERTIFICATE.0.as_str());
            builder.attempt_timeout(Duration::from_millis(400))
        }
        let post = Post { text: Some("hi".to_owned()) };
        let error: AnyError = if is_blocking {
            set(blocking::Client::scoped(&server.address, scope())).build().unwrap().send(post).unwrap_err().into()
        } else {
            let client = set(Client::scoped(&server.address, scope())).build().unwrap();
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(client.send(post)).unwrap_err().into()
        };
        let AnyError::Transport(lost) = &error else { panic!("{error:?}") };
        assert_eq!((lost.kind(), error.attempts()), (Timeout, 1), "{error:?}");
    }
}
