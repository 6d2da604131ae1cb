//! `iot-simulator`: starts all APIs on one port of this machine.

use std::error::Error;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use clap::Parser;
use iot_simulator::{AccessKeyPair, Accounts, Application, Clock, PushRecord, Simulator, State, StateError, User};
use jiff::Timestamp;

/// Runs IoTDA v5 and the Northbound API on this machine, without an account and without a network.
///
/// All APIs are described by the same page files as the client: what a page documents is checked, answered and, on demand,
/// made to fail. What is created can be listed, shown and deleted; upgrade tasks go on by themselves.
#[derive(Debug, Parser)]
#[command(version, after_help = AFTER_HELP)]
struct Arguments {
    /// Listen on this port of the loopback interface; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 8080)]
    port: u16,
    /// Draw ids and the ends of upgrades from this number: the same number and calls, the same answers
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,
    /// Begin with the state in this file, if it is there, and write the state to it on a clean stop
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Let time run so many times as fast for upgrades; 0 lets it stand still until /simulator/clock advances it
    #[arg(long, value_name = "FACTOR", default_value_t = 60.0, value_parser = speed)]
    speed: f64,
    /// Start at this time instead of now, such as 2024-02-29T12:00:00Z; it shows in create_time and the like
    #[arg(long, value_name = "TIME")]
    start: Option<Timestamp>,
    /// Give a push up when its receiver has not answered after so many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 15.0, value_parser = seconds)]
    push_timeout: f64,
    /// Take signatures made with this access key instead of the usual one
    #[arg(long, value_name = "AK:SK", value_parser = pair)]
    access_key: Option<(String, String)>,
    /// Let this IAM user log in instead of the usual one
    #[arg(long, value_name = "DOMAIN/USER:PASSWORD", value_parser = user)]
    user: Option<(String, String, String)>,
    /// Let this application log in instead of the usual one
    #[arg(long, value_name = "ID:SECRET", value_parser = pair)]
    application: Option<(String, String)>,
}

const AFTER_HELP: &str = "\
Faults, by a request's header X-Simulator-Fault or for many requests by POST /simulator/faults:
  error=CODE, latency=MILLISECONDS, throttle=CALLS_PER_MINUTE, drop, garbage, expire-token
And with what is pushed: push-lost, push-late=MILLISECONDS, push-twice, push-swapped

Pushes go to addresses of this machine only; what is refused or not answered with 200 is told on standard error.

A request that breaks its description gets the documented error, and the header X-Simulator-Violation says why.
The page at / shows the API, the state and the last requests. Ctrl+C stops and writes the state.

Exit codes: 0 stopped, 1 it could not start or write the state, 2 wrong usage.";

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tell(error.as_ref());
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let state = match arguments.state.as_deref().map(State::read) {
        Some(Err(StateError::Read { source, .. })) if source.kind() == io::ErrorKind::NotFound => State::default(),
        Some(read) => read?,
        None => State::default(),
    };
    arguments.state.as_deref().map_or(Ok(()), State::check_writable)?;
    let accounts = accounts(&arguments);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let simulator = Simulator::builder()
        .port(arguments.port)
        .seed(arguments.seed)
        .clock(clock(&arguments))
        .accounts(accounts.clone())
        .state(state)
        .push_timeout(Duration::from_secs_f64(arguments.push_timeout))
        .on_push(tell_of_push)
        .start()?;
    runtime.block_on(async {
        // Listened for before anybody knows the address, so that whoever reads it can stop the program cleanly.
        let stopped = stop_signal()?;
        // That nobody reads it is no reason to stop.
        let _ = io::stdout().write_all(welcome(&simulator.address(), &accounts).as_bytes());
        stopped.await
    })?;
    let state = simulator.stop();
    if let Some(path) = &arguments.state {
        state.write(path)?;
    }
    Ok(())
}

fn clock(arguments: &Arguments) -> Clock {
    let clock = if arguments.speed > 0.0 { Clock::running(arguments.speed) } else { Clock::still() };
    match arguments.start {
        Some(start) => clock.starting_at(SystemTime::from(start)),
        None => clock,
    }
}

fn accounts(arguments: &Arguments) -> Accounts {
    let mut accounts = Accounts::default();
    if let Some((access_key, secret_key)) = arguments.access_key.clone() {
        accounts.access_keys = vec![AccessKeyPair { access_key, secret_key }];
    }
    if let Some((domain, name, password)) = arguments.user.clone() {
        accounts.users = vec![User { domain, name, password }];
    }
    if let Some((app_id, secret)) = arguments.application.clone() {
        accounts.applications = vec![Application { app_id, secret }];
    }
    accounts
}

/// What a client has to know.
fn welcome(address: &str, accounts: &Accounts) -> String {
    let mut text = format!("All APIs, and a page to look at them: {address}\n\n");
    for key in &accounts.access_keys {
        text.push_str(&format!("  access key   {} with {}\n", key.access_key, key.secret_key));
    }
    for user in &accounts.users {
        text.push_str(&format!("  IAM user     {}/{} with {}\n", user.domain, user.name, user.password));
    }
    for application in &accounts.applications {
        text.push_str(&format!("  application  {} with {}\n", application.app_id, application.secret));
    }
    text.push_str(&format!("  token        {}, good for every API without a login\n", accounts.token));
    text.push_str(&format!("  project id   {}, or any other\n\n", accounts.project_id));
    text.push_str("Ctrl+C stops.\n");
    text
}

/// Listens for Ctrl+C and for `SIGTERM` from now on; the future ends when one of them comes.
#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = io::Result<()>>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => Ok(()),
            _ = terminate.recv() => Ok(()),
        }
    })
}

#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = io::Result<()>>> {
    Ok(tokio::signal::ctrl_c())
}

fn speed(text: &str) -> Result<f64, String> {
    let speed: f64 = text.parse().map_err(|error| format!("{error}"))?;
    if (0.0..=1e6).contains(&speed) { Ok(speed) } else { Err("choose a number from 0 to 1000000".to_owned()) }
}

fn seconds(text: &str) -> Result<f64, String> {
    let seconds: f64 = text.parse().map_err(|error| format!("{error}"))?;
    if (0.001..=3600.0).contains(&seconds) { Ok(seconds) } else { Err("choose a number from 0.001 to 3600".to_owned()) }
}

/// Prints what was not delivered.
fn tell_of_push(push: &PushRecord) {
    if let Some(problem) = &push.problem {
        let status = push.status.map(|status| format!(" (answered {status})")).unwrap_or_default();
        let line = format!("push of {} to {}: {problem}{status}\n", push.notification, push.address);
        // That nobody reads it is no reason to stop.
        let _ = io::stderr().write_all(line.as_bytes());
    }
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, secret) = text.split_once(':').ok_or("write the name, a colon, and the secret")?;
    Ok((name.to_owned(), secret.to_owned()))
}

fn user(text: &str) -> Result<(String, String, String), String> {
    let form = "write the domain, a slash, the user's name, a colon, and the password";
    let (account, password) = text.split_once(':').ok_or(form)?;
    let (domain, name) = account.split_once('/').ok_or(form)?;
    Ok((domain.to_owned(), name.to_owned(), password.to_owned()))
}

/// Prints an error with all its causes.
fn tell(error: &dyn Error) {
    let mut text = format!("error: {error}\n");
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!("  because: {error}\n"));
        cause = error.source();
    }
    let _ = io::stderr().write_all(text.as_bytes());
}
