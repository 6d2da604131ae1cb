//! Sends a command to a device and waits for its result.
//!
//! ```text
//! cargo run --features blocking --example send_command      # to a device of a simulator: no account is needed
//! cargo run --features blocking --example send_command -- --endpoint https://iotda.cn-north-4.myhuaweicloud.com \
//!     --device meter_meter-0001 --service Valve --command close --parameters '{"within": 10}' --queue
//! ```
//!
//! A device that is connected by MQTT answers while the call waits, within 20 seconds. With `--queue` the platform keeps the
//! command of an NB-IoT device until the device can be reached, and this program follows it: each state goes to standard
//! error, the result to standard output. It ends with 1 if the command did not succeed.

pub(crate) mod platform;

use std::error::Error as StdError;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use huaweicloud_iot::iotda_v5::device_commands::{AsyncCommand, SendStrategy};
use huaweicloud_iot::iotda_v5::{
    BlockingClient, CommandId, CreateAsyncCommand, CreateCommand, DeviceId, ShowAsyncDeviceCommand,
};
use huaweicloud_iot::runtime::Json;
use huaweicloud_iot::runtime::waiting::WaitError;
use huaweicloud_iot::{AnyError, Error};
use iot_simulator::{Simulator, StateError};
use platform::{PROJECT, Platform, PlatformArguments};
use serde_json::json;

/// Sends a command to a device and waits for its result.
///
/// Without --endpoint it starts a simulator, on which time runs faster.
#[derive(Debug, Parser)]
pub(crate) struct Arguments {
    #[command(flatten)]
    platform: PlatformArguments,
    /// The device that gets the command
    #[arg(long, value_name = "ID", default_value = "meter_meter-0001")]
    device: DeviceId,
    /// The service in the product model that the command belongs to
    #[arg(long, value_name = "ID", default_value = "Valve")]
    service: String,
    /// The command in the product model
    #[arg(long, value_name = "NAME", default_value = "close")]
    command: String,
    /// The parameters of the command, as a JSON object
    #[arg(long, value_name = "JSON", default_value = r#"{"within": 10}"#)]
    parameters: Json,
    /// Let the platform keep the command until the device can be reached: for NB-IoT devices
    #[arg(long)]
    queue: bool,
    /// Wait so many seconds for the result of a command that is kept
    #[arg(long, value_name = "SECONDS", default_value_t = 600)]
    limit: u64,
    /// Ask every so many milliseconds, instead of as often as the documents have it
    #[arg(long, value_name = "MILLISECONDS")]
    interval: Option<u64>,
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
    let platform = Platform::new(&arguments.platform)?;
    if let Some(simulator) = &platform.simulator {
        add_device(simulator, &arguments.device)?;
    }
    run(&arguments, &platform, &mut io::stdout().lock())
}

/// Sends the command and writes its result.
pub(crate) fn run(arguments: &Arguments, platform: &Platform, output: &mut dyn Write) -> Result<(), Box<dyn StdError>> {
    let client = BlockingClient::scoped(&platform.address, platform.scope.clone());
    let client = client.credential(platform.credential.clone()).build()?;
    let result = match arguments.queue {
        true => {
            let id = queue(&client, arguments)?;
            eprintln!("command {id}");
            follow(&client, arguments, id)?
        }
        false => send(&client, arguments)?,
    };
    match result {
        Some(result) => writeln!(output, "{result:#}")?,
        None => writeln!(output, "done; the device sent no result")?,
    }
    Ok(())
}

/// Sends a command to a connected device. The answer of the platform is that of the device.
fn send(client: &BlockingClient, arguments: &Arguments) -> Result<Option<Json>, Box<dyn StdError>> {
    let command = CreateCommand::new(arguments.device.clone(), arguments.parameters.clone())
        .service_id(&arguments.service)
        .command_name(&arguments.command);
    // A device that did not answer in time is an error here, though the platform calls it a success.
    Ok(client.send(command).map_err(|error| explained(error.into()))?.response)
}

/// Gives a command to the platform to keep. It is sent as soon as the device reports something.
fn queue(client: &BlockingClient, arguments: &Arguments) -> Result<CommandId, Box<dyn StdError>> {
    let command = CreateAsyncCommand::new(arguments.device.clone(), arguments.parameters.clone(), SendStrategy::Delay)
        .service_id(&arguments.service)
        .command_name(&arguments.command);
    let command = client.send(command).map_err(|error| explained(error.into()))?;
    Ok(command.command_id.ok_or("the platform tells no id of the command")?)
}

/// Follows a command through its states to the last one.
fn follow(client: &BlockingClient, arguments: &Arguments, id: CommandId) -> Result<Option<Json>, Box<dyn StdError>> {
    let show = ShowAsyncDeviceCommand::new(arguments.device.clone(), id);
    let mut wait = client.wait(show, Duration::from_secs(arguments.limit));
    if let Some(interval) = arguments.interval {
        wait = wait.every(Duration::from_millis(interval));
    }
    let mut last = AsyncCommand::default();
    for command in wait.states() {
        last = match command {
            Ok(command) => command,
            Err(WaitError::Failed { state, answer }) => {
                let result = answer.result.map(|result| format!(": {result}")).unwrap_or_default();
                return Err(format!("the command ended as {state}{result}").into());
            }
            // The platform goes on without us: the command may still be executed.
            Err(error @ WaitError::TimedOut { .. }) => return Err(format!("{error}; it may come yet").into()),
            Err(WaitError::Call(error)) => return Err(explained(error.into())),
            Err(other) => return Err(other.into()),
        };
        if let Some(status) = &last.status {
            eprintln!("{status}");
        }
    }
    Ok(last.result)
}

/// What a refusal says, with what helps.
fn explained(error: AnyError) -> Box<dyn StdError> {
    match &error {
        Error::Service(refused) => match refused.remedy() {
            Some(remedy) => format!("{error}\n{remedy}").into(),
            None => error.into(),
        },
        _ => error.into(),
    }
}

/// Gives the simulator the device.
pub(crate) fn add_device(simulator: &Simulator, device: &DeviceId) -> Result<(), StateError> {
    let fields = json!({ "device_id": device.as_str(), "node_id": "meter-0001", "product_id": "meter" });
    simulator.insert(&format!("/v5/iot/{PROJECT}/devices"), fields.as_object().cloned()).map(drop)
}
