//! Registers the devices of a CSV file, several at a time, and prints a table of those that could not be registered: the
//! line of the file, what the platform said, and what to do about it.
//!
//! ```text
//! cargo run --example register_devices -- generated/examples/devices.csv    # at a simulator: no account is needed
//! cargo run --example register_devices -- devices.csv --endpoint https://iotda.cn-north-4.myhuaweicloud.com \
//!     --secrets secrets.csv
//! ```
//!
//! The first line of the file names its columns, in any order: `node_id` and `product_id`, and where they are wanted
//! `device_id`, `device_name`, `description`, `secret`, and `gateway`, the id of the device behind which this one is. Gateways are
//! registered before the devices behind them.
//!
//! The file may be registered again, with lines corrected or added: what is there already stays as it is. The program ends
//! with 1 if there is a device that could not be registered.

pub(crate) mod platform;

use std::error::Error as StdError;
use std::fmt::{self, Display};
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use futures_util::{StreamExt, stream};
use huaweicloud_iot::iotda_v5::devices::{AddDeviceError, Device, InitialAuthentication};
use huaweicloud_iot::iotda_v5::{AddDevice, AppId, Client, DeviceId, ProductId};
use huaweicloud_iot::runtime::{FlowControl, InvalidValue, Secret};
use huaweicloud_iot::{AnyError, Error};
use indicatif::{ProgressBar, ProgressStyle};
use platform::{Platform, PlatformArguments};
use serde::Deserialize;

/// Registers the devices of a CSV file, and tells which could not be registered and why.
///
/// Without --endpoint it starts a simulator.
#[derive(Debug, Parser)]
pub(crate) struct Arguments {
    /// The file, whose first line names the columns: node_id, product_id, and others
    #[arg(value_name = "FILE")]
    devices: PathBuf,
    #[command(flatten)]
    platform: PlatformArguments,
    /// The resource space of the devices, instead of the default one
    #[arg(long, value_name = "ID")]
    app: Option<AppId>,
    /// A file for the secrets of the new devices, which must not exist yet
    #[arg(long, value_name = "FILE")]
    secrets: Option<PathBuf>,
    /// Register so many devices at a time
    #[arg(long, value_name = "N", default_value = "8")]
    concurrency: NonZeroUsize,
    /// Send so many calls in a second at most; the limit of an instance depends on its edition
    #[arg(long, value_name = "CALLS", default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..))]
    rate: u32,
}

#[tokio::main]
async fn main() -> ExitCode {
    match start().await {
        Ok(summary) if summary.failures.is_empty() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn start() -> Result<Summary, Box<dyn StdError>> {
    let arguments = Arguments::parse();
    let platform = Platform::new(&arguments.platform)?;
    run(&arguments, &platform, &mut io::stdout().lock()).await
}

/// From the file to the table of failures.
pub(crate) async fn run(
    arguments: &Arguments,
    platform: &Platform,
    output: &mut dyn Write,
) -> Result<Summary, Box<dyn StdError>> {
    let client = Client::scoped(&platform.address, platform.scope.clone())
        .credential(platform.credential.clone())
        .flow_control(FlowControl::new(arguments.rate, 1))
        .build()?;
    let mut summary = Summary::default();
    let rows = read(&arguments.devices, &mut summary)?;
    // Before anything is registered: a secret that cannot be kept is lost.
    let mut secrets = arguments.secrets.as_deref().map(secrets_file).transpose()?;

    let bar = ProgressBar::new(rows.len() as u64).with_style(style());
    // A device needs its gateway.
    let (behind, direct): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| row.gateway.is_some());
    for rows in [direct, behind] {
        let calls = rows.into_iter().map(|row| register(&client, arguments.app.as_ref(), row));
        let mut outcomes = stream::iter(calls).buffer_unordered(arguments.concurrency.get());
        while let Some((line, outcome)) = outcomes.next().await {
            bar.inc(1);
            if let (Ok(Outcome::Registered(device)), Some(secrets)) = (&outcome, &mut secrets) {
                keep_secret(secrets, device)?;
            }
            summary.count(line, outcome);
        }
    }
    bar.finish_and_clear();
    write!(output, "{summary}")?;
    Ok(summary)
}

fn style() -> ProgressStyle {
    // The template is right; if it were not, the usual bar would do.
    ProgressStyle::with_template("{elapsed_precise} {wide_bar} {pos}/{len}")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
}

// ---- The file ------------------------------------------------------------------------------------------------------

/// A line of the file; an empty cell is `None`. It holds a secret, and so is not `Debug`.
#[derive(Deserialize)]
struct Row {
    #[serde(skip)]
    line: u64,
    node_id: String,
    product_id: String,
    device_id: Option<String>,
    device_name: Option<String>,
    description: Option<String>,
    secret: Option<String>,
    gateway: Option<String>,
}

/// Reads the lines of the file. One that cannot be read is a failure like any other; the rest is registered.
fn read(path: &Path, summary: &mut Summary) -> Result<Vec<Row>, Box<dyn StdError>> {
    let with_path = |error| format!("{}: {error}", path.display());
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_path(path).map_err(with_path)?;
    let columns = reader.headers().map_err(with_path)?.clone();
    if let Some(missing) = ["node_id", "product_id"].into_iter().find(|name| !columns.iter().any(|own| own == *name)) {
        return Err(format!("{}: the first line names no column {missing}", path.display()).into());
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let line = record.as_ref().ok().and_then(|record| record.position()).map(csv::Position::line);
        match record.and_then(|record| record.deserialize::<Row>(Some(&columns))) {
            Ok(row) => rows.push(Row { line: line.unwrap_or_default(), ..row }),
            Err(error) => {
                let line = line.or(error.position().map(csv::Position::line)).unwrap_or_default();
                summary.failures.push(Failure { line, ..Failure::unreadable(&error) });
            }
        }
    }
    Ok(rows)
}

/// Opens the file for secrets, for nobody else to read where the system knows how to.
fn secrets_file(path: &Path) -> Result<csv::Writer<std::fs::File>, Box<dyn StdError>> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut writer = csv::Writer::from_writer(file);
    writer.write_record(["device_id", "secret"])?;
    Ok(writer)
}

fn keep_secret(secrets: &mut csv::Writer<std::fs::File>, device: &Device) -> Result<(), csv::Error> {
    let secret = device.auth_info.as_ref().and_then(|auth_info| auth_info.secret.as_ref());
    if let (Some(id), Some(secret)) = (&device.device_id, secret) {
        secrets.write_record([id.as_str(), secret.expose()])?;
        secrets.flush()?;
    }
    Ok(())
}

// ---- A device ------------------------------------------------------------------------------------------------------

/// What became of a line.
enum Outcome {
    Registered(Box<Device>),
    /// The platform has a device of this id. What it is like was not compared.
    Exists,
}

async fn register(client: &Client, app: Option<&AppId>, row: Row) -> (u64, Result<Outcome, Failure>) {
    let line = row.line;
    let request = match request(app, row) {
        Ok(request) => request,
        Err(error) => return (line, Err(Failure::invalid(&error))),
    };
    let outcome = match client.send(request).await {
        Ok(device) => Ok(Outcome::Registered(Box::new(device))),
        Err(Error::Service(refused)) if refused.kind == AddDeviceError::DeviceExists => Ok(Outcome::Exists),
        Err(other) => Err(Failure::of(&other.into())),
    };
    (line, outcome)
}

fn request(app: Option<&AppId>, row: Row) -> Result<AddDevice, InvalidValue> {
    let product = ProductId::new(&row.product_id)?;
    let device_id = match row.device_id {
        Some(id) => Some(DeviceId::new(id)?),
        // The id that the platform would make, so that nothing is registered twice. A node id may hold what an id may not;
        // then the platform makes one by itself.
        None => DeviceId::new(format!("{product}_{}", row.node_id)).ok(),
    };
    let mut request = AddDevice::new(row.node_id, product);
    if let Some(id) = device_id {
        request = request.device_id(id);
    }
    if let Some(name) = row.device_name {
        request = request.device_name(name);
    }
    if let Some(description) = row.description {
        request = request.description(description);
    }
    if let Some(secret) = row.secret {
        request = request.auth_info(InitialAuthentication::new().secret(Secret::new(secret)));
    }
    if let Some(gateway) = row.gateway {
        request = request.gateway_id(DeviceId::new(gateway)?);
    }
    if let Some(app) = app {
        request = request.app_id(app.clone());
    }
    Ok(request)
}

// ---- The table -----------------------------------------------------------------------------------------------------

/// What became of the file.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    pub(crate) registered: usize,
    pub(crate) existing: usize,
    pub(crate) failures: Vec<Failure>,
}

/// A line that was not registered.
#[derive(Debug, Default)]
pub(crate) struct Failure {
    line: u64,
    /// What the platform calls it; nothing if the line never got there.
    code: String,
    message: String,
    remedy: String,
}

impl Failure {
    fn unreadable(error: &csv::Error) -> Self {
        Self { message: error.to_string(), remedy: "Correct the line.".to_owned(), ..Self::default() }
    }

    fn invalid(error: &InvalidValue) -> Self {
        Self { message: error.to_string(), remedy: "Correct the value.".to_owned(), ..Self::default() }
    }

    fn of(error: &AnyError) -> Self {
        let Error::Service(refused) = error else {
            let remedy = "Run the program again: what is registered stays.".to_owned();
            return Self { message: error.to_string(), remedy, ..Self::default() };
        };
        Self {
            code: refused.code().map_or_else(|| refused.status().as_str().to_owned(), str::to_owned),
            message: refused.message().unwrap_or("the platform tells no reason").to_owned(),
            remedy: refused.remedy().unwrap_or_default().to_owned(),
            ..Self::default()
        }
    }
}

impl Summary {
    fn count(&mut self, line: u64, outcome: Result<Outcome, Failure>) {
        match outcome {
            Ok(Outcome::Registered(_)) => self.registered += 1,
            Ok(Outcome::Exists) => self.existing += 1,
            Err(failure) => self.failures.push(Failure { line, ..failure }),
        }
    }
}

impl Display for Summary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { registered, existing, failures } = self;
        writeln!(formatter, "{registered} registered, {existing} existed already, {} failed", failures.len())?;
        if failures.is_empty() {
            return Ok(());
        }
        let mut failures: Vec<&Failure> = failures.iter().collect();
        failures.sort_by_key(|failure| failure.line);
        let width = |text: fn(&Failure) -> &str| failures.iter().map(|row| text(row).chars().count()).max();
        let code = width(|failure| &failure.code).unwrap_or_default().max("CODE".len());
        let message = width(|failure| &failure.message).unwrap_or_default().max("MESSAGE".len());
        writeln!(formatter, "\n{:>6}  {:code$}  {:message$}  REMEDY", "LINE", "CODE", "MESSAGE")?;
        for Failure { line, code: own, message: what, remedy } in failures {
            writeln!(formatter, "{line:>6}  {own:code$}  {what:message$}  {remedy}")?;
        }
        Ok(())
    }
}
