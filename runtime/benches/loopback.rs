//! What a call costs through the client, beside bare reqwest making the same request with the same settings: a token,
//! the same limits of time, no redirections, one pool of connections. The client also repeats and paces calls, though
//! nothing fails here and the limit is too high to be met.
//!
//! The service is this program again, in a process of its own, so that only the work of the client is counted.
//!
//! - without arguments it compares the throughput, one call after the other and 64 at a time;
//! - `instructions` counts the processor instructions of a call, and `allocations` its allocations, both with valgrind.

#[path = "../tests/support/mod.rs"]
mod support;

use std::error::Error as StdError;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, io, thread};

use huaweicloud_iot_runtime::{AuthToken, Client, FlowControl};
use rustls::crypto::ring;
use rustls::{ClientConfig, RootCertStore};
use support::{Iotda, ListPackages, Page, scope};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

type Result<T> = std::result::Result<T, Box<dyn StdError + Send + Sync>>;

fn main() -> Result<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match *words.as_slice() {
        // Run as a test it only has to work.
        [] => throughput(1, 64),
        ["--bench"] => throughput(20, 1024),
        [what @ ("instructions" | "allocations"), "--bench"] => counts(what),
        ["serve"] => serve(),
        ["call", side, address, calls] => one_thread()?.block_on(Caller::new(side, address)?.calls(calls.parse()?)),
        _ => Err("give no argument, `instructions` or `allocations`".into()),
    }
}

/// Compares the times of both sides, which take turns. The fastest round of each counts, because the machine has other
/// things to do as well.
fn throughput(rounds: usize, calls: usize) -> Result<()> {
    let two_threads = || Builder::new_multi_thread().worker_threads(2).enable_all().build();
    for (how, runtime, tasks) in [("one after the other", one_thread()?, 1), ("64 at a time", two_threads()?, 64)] {
        let service = Service::start()?;
        let sides = [Caller::new("client", &service.address)?, Caller::new("reqwest", &service.address)?];
        let mut fastest = [Duration::MAX; 2];
        for _ in 0..rounds {
            for (caller, fastest) in sides.iter().zip(&mut fastest) {
                *fastest = (*fastest).min(time(&runtime, caller, tasks, calls / tasks)?);
            }
        }
        let [client, reqwest] = fastest.map(|time| time.as_secs_f64() * 1e6 / calls as f64);
        println!("{how}: {client:.1} µs a call, reqwest {reqwest:.1} µs, throughput ratio {:.3}", reqwest / client);
    }
    Ok(())
}

fn one_thread() -> io::Result<Runtime> {
    Builder::new_current_thread().enable_all().build()
}

/// The time in which `tasks` tasks make so many calls each.
fn time(runtime: &Runtime, caller: &Caller, tasks: usize, calls_each: usize) -> Result<Duration> {
    let begin = Instant::now();
    runtime.block_on(async {
        let mut running: JoinSet<Result<()>> = JoinSet::new();
        for _ in 0..tasks {
            let caller = caller.clone();
            running.spawn(async move { caller.calls(calls_each).await });
        }
        running.join_all().await.into_iter().collect::<Result<()>>()
    })?;
    Ok(begin.elapsed())
}

/// One of the two sides.
#[derive(Clone)]
enum Caller {
    Client(Client<Iotda>),
    Reqwest { client: reqwest::Client, address: String },
}

const TOKEN: &str = "MIIaVerYLongTokenOfIamThatIsInTruthSomeThousandCharactersLong";

impl Caller {
    fn new(side: &str, address: &str) -> Result<Self> {
        match side {
            "client" => {
                let limit = FlowControl::new(1_000_000, 60);
                let client = Client::scoped(address, scope()).credential(AuthToken::new(TOKEN)).flow_control(limit);
                Ok(Self::Client(client.build()?))
            }
            "reqwest" => Ok(Self::Reqwest { client: bare_reqwest()?, address: address.to_owned() }),
            other => Err(format!("there is no side {other}").into()),
        }
    }

    async fn calls(&self, number: usize) -> Result<()> {
        for _ in 0..number {
            let page = match self {
                Self::Client(client) => client.send(list()).await?,
                Self::Reqwest { client, address } => list_with_reqwest(client, address).await?,
            };
            assert_eq!(page.packages.len(), 2);
        }
        Ok(())
    }
}

fn list() -> ListPackages {
    ListPackages { marker: Some("28bf9b2c".to_owned()) }
}

/// The same request as a programmer would write it by hand.
async fn list_with_reqwest(client: &reqwest::Client, address: &str) -> Result<Page> {
    let address = format!("{address}/v5/iot/{}/ota-upgrades/packages?marker={}", "p1", "28bf9b2c");
    let request = client.get(address).header("Instance-Id", "i1").header("X-Auth-Token", TOKEN);
    let answer = request.send().await?.error_for_status()?;
    Ok(serde_json::from_slice(&answer.bytes().await?)?)
}

/// With the settings of the client's own transport.
fn bare_reqwest() -> Result<reqwest::Client> {
    let tls = ClientConfig::builder_with_provider(ring::default_provider().into())
        .with_safe_default_protocol_versions()?
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth();
    let client = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .user_agent("reqwest/0.13.5")
        .connect_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(30));
    Ok(client.build()?)
}

/// Counts by running this program under valgrind, with two numbers of calls. What the calls have in common with the
/// start of the program falls away in the difference.
fn counts(what: &str) -> Result<()> {
    let service = Service::start()?;
    let mut of_side = Vec::new();
    for side in ["client", "reqwest"] {
        let [few, many] = [1000_u32, 3000].map(|calls| counted(what, side, &service.address, calls));
        of_side.push((many? - few?) / 2000.0);
    }
    if let [client, reqwest] = *of_side.as_slice() {
        println!("{what} a call: {client:.1}, reqwest {reqwest:.1}, ratio {:.3}", client / reqwest);
    }
    Ok(())
}

fn counted(what: &str, side: &str, address: &str, calls: u32) -> Result<f64> {
    let (tool, label): (&[&str], _) = match what {
        "instructions" => (&["--tool=callgrind", "--callgrind-out-file=/dev/null"], "Collected : "),
        _ => (&["--tool=memcheck", "--leak-check=no"], "total heap usage: "),
    };
    let calls = calls.to_string();
    let mut valgrind = Command::new("valgrind");
    valgrind.args(tool).arg(env::current_exe()?).args(["call", side, address, &calls]);
    let output = valgrind.output().map_err(|error| format!("valgrind cannot be run: {error}"))?;
    let told = String::from_utf8_lossy(&output.stderr);
    let number = told.split_once(label).and_then(|(_, rest)| rest.split_whitespace().next());
    let number =
        number.filter(|_| output.status.success()).ok_or_else(|| format!("valgrind counted nothing: {told}"))?;
    Ok(number.replace(',', "").parse()?)
}

/// The service, in a process of its own.
struct Service {
    process: Child,
    address: String,
}

impl Service {
    fn start() -> Result<Self> {
        let mut command = Command::new(env::current_exe()?);
        let mut process = command.arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut address = String::new();
        BufReader::new(process.stdout.take().ok_or("no output")?).read_line(&mut address)?;
        Ok(Self { process, address: address.trim_end().to_owned() })
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // The process ends with its input.
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

/// Answers on a port of its own, which it prints, until its input ends.
fn serve() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for connection in listener.incoming() {
            thread::spawn(|| answer_all(connection?));
        }
    });
    io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}

const BODY: &str = r#"{"packages":[{"url":"https://example.com/1"},{"url":"https://example.com/2"}]}"#;

fn answer_all(mut connection: TcpStream) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let answer = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Request-Id: 5d1c6b1c2a7f4a0e\r\nContent-Length: {}\r\n\r\n{BODY}",
        BODY.len()
    );
    // A request has no body here, and the next one waits for the answer.
    let (mut request, mut part) = (Vec::new(), [0; 4096]);
    loop {
        let read = connection.read(&mut part)?;
        if read == 0 {
            return Ok(());
        }
        request.extend(part.iter().take(read));
        if request.ends_with(b"\r\n\r\n") {
            connection.write_all(answer.as_bytes())?;
            request.clear();
        }
    }
}
