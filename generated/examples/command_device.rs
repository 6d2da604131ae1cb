//! Sends a command to a device through the Northbound API, and follows it through its states.
//!
//! ```text
//! cargo run --features blocking --example command_device     # to a device of a simulator: no account is needed
//! export NORTHBOUND_APP_ID=… NORTHBOUND_SECRET=…
//! cargo run --features blocking --example command_device -- --northbound https://iot.example.com:8743 \
//!     --device 6f9c0a3e --service Valve --command close --parameters '{"within": 10}' --expire 3600
//! ```
//!
//! The platform keeps the command until the device reports something, and sends it then. Each state goes to standard error, the
//! result to standard output. This API shows no single command, so that the program looks for its own in the list of the
//! device. It ends with 1 if the command did not succeed.

pub(crate) mod application;

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::io::{self, Write};
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use application::{Application, ApplicationArguments};
use clap::Parser;
use huaweicloud_iot::AnyError;
use huaweicloud_iot::northbound_v1::command_delivery::{DeviceCommand, DeviceCommandStatus, NewCommandStatus};
use huaweicloud_iot::northbound_v1::{
    BlockingClient, Command, CreateDeviceCommand, DeviceCommandId, DeviceId, ListDeviceCommands, ModifyDeviceCommand,
    ServiceId,
};
use huaweicloud_iot::runtime::Json;

/// Sends a command to a device and follows it through its states.
///
/// Without --northbound it starts a simulator, on which time runs faster.
#[derive(Debug, Parser)]
pub(crate) struct Arguments {
    #[command(flatten)]
    application: ApplicationArguments,
    /// The device that gets the command
    #[arg(long, value_name = "ID", default_value = "meter-0001")]
    device: DeviceId,
    /// The service in the profile that the command belongs to
    #[arg(long, value_name = "ID", default_value = "Valve")]
    service: ServiceId,
    /// The command in the profile
    #[arg(long, value_name = "NAME", default_value = "close")]
    command: String,
    /// The parameters of the command, as a JSON object
    #[arg(long, value_name = "JSON", default_value = r#"{"within": 10}"#, value_parser = object)]
    parameters: serde_json::Map<String, Json>,
    /// Let the platform keep the command for so many seconds; with 0 it is sent at once or never
    #[arg(long, value_name = "SECONDS", default_value_t = 3600)]
    expire: u32,
    /// Follow the command for so many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 600)]
    limit: u64,
    /// Cancel the command if it has not been sent by then
    #[arg(long)]
    cancel: bool,
    /// Look every so many milliseconds
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 5000)]
    interval: u64,
}

fn object(text: &str) -> Result<serde_json::Map<String, Json>, serde_json::Error> {
    serde_json::from_str(text)
}

fn main() -> ExitCode {
    match start() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn start() -> Result<(), Box<dyn StdError>> {
    let arguments = Arguments::parse();
    let application = Application::new(&arguments.application)?;
    run(&arguments, &application, &mut io::stdout().lock())
}

/// Sends the command and writes its result.
pub(crate) fn run(
    arguments: &Arguments,
    application: &Application,
    output: &mut dyn Write,
) -> Result<(), Box<dyn StdError>> {
    let client = application.equip(BlockingClient::builder(&application.address)).build()?;
    let command = client.send(command(arguments))?;
    let id = command.command_id.clone().ok_or("the platform tells no id of the command")?;
    eprintln!("command {id}");
    let last = follow(&client, arguments, &id, command)?;
    let result = last.result.map(|result| Json::from_iter(result).to_string());
    match last.status {
        Some(DeviceCommandStatus::Successful) => {
            writeln!(output, "{}", result.as_deref().unwrap_or("done; the device sent no result"))?;
            Ok(())
        }
        Some(status) if has_ended(&status) => {
            let result = result.map(|result| format!(": {result}")).unwrap_or_default();
            Err(format!("the command ended as {status}{result}").into())
        }
        status => Err(given_up(&client, arguments, id, status)?.into()),
    }
}

fn command(arguments: &Arguments) -> CreateDeviceCommand {
    let parameters: BTreeMap<String, Json> = arguments.parameters.clone().into_iter().collect();
    let command = Command::new(arguments.service.clone(), &arguments.command, parameters);
    CreateDeviceCommand::new(arguments.device.clone(), command).expire_time(arguments.expire.into())
}

/// Looks at the command again and again until it has ended or the time is up, and tells each new state.
fn follow(
    client: &BlockingClient,
    arguments: &Arguments,
    id: &DeviceCommandId,
    mut command: DeviceCommand,
) -> Result<DeviceCommand, AnyError> {
    let (start, limit) = (Instant::now(), Duration::from_secs(arguments.limit));
    let mut told = None;
    loop {
        if command.status != told {
            told = command.status.clone();
            eprintln!("{:>5} s  {}", start.elapsed().as_secs(), told.as_ref().map_or("?", DeviceCommandStatus::as_str));
        }
        if command.status.as_ref().is_some_and(has_ended) || start.elapsed() >= limit {
            return Ok(command);
        }
        thread::sleep(Duration::from_millis(arguments.interval).min(limit.saturating_sub(start.elapsed())));
        // One that is not in the list yet will be.
        command = find(client, &arguments.device, id)?.unwrap_or(command);
    }
}

/// The command, from the list of all commands to the device.
fn find(client: &BlockingClient, device: &DeviceId, id: &DeviceCommandId) -> Result<Option<DeviceCommand>, AnyError> {
    let list = ListDeviceCommands::new().device_id(device.clone());
    for command in client.items(list) {
        let command = command?;
        if command.command_id.as_ref() == Some(id) {
            return Ok(Some(command));
        }
    }
    Ok(None)
}

fn has_ended(status: &DeviceCommandStatus) -> bool {
    use DeviceCommandStatus::{Canceled, Expired, Failed, Successful, Timeout};
    matches!(status, Successful | Failed | Timeout | Expired | Canceled)
}

/// What is told when the time is up. Only what has not been sent can be cancelled.
fn given_up(
    client: &BlockingClient,
    arguments: &Arguments,
    id: DeviceCommandId,
    status: Option<DeviceCommandStatus>,
) -> Result<String, AnyError> {
    if arguments.cancel && status == Some(DeviceCommandStatus::Pending) {
        client.send(ModifyDeviceCommand::new(id, NewCommandStatus::Canceled))?;
        return Ok("the time is up: the command was cancelled".to_owned());
    }
    let status = status.as_ref().map_or("unknown", DeviceCommandStatus::as_str);
    Ok(format!("the time is up: the command is {status} and may be executed yet"))
}
