//! Upgrades a fleet of devices: makes a package known, starts a task for all devices, follows it to its end, tells what
//! became of each device, and cleans up.
//!
//! ```text
//! cargo run --example upgrade_fleet        # 1,000 devices of a simulator: no account is needed
//! cargo run --example upgrade_fleet -- --endpoint https://iotda.cn-north-4.myhuaweicloud.com \
//!     --product my-product --package-version V2.0.0 --object cn-north-4/my-bucket/v2.bin --devices devices.txt
//! ```

pub(crate) mod platform;

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;
use std::{fmt, fs};

use clap::Parser;
use huaweicloud_iot::AnyError;
use huaweicloud_iot::iotda_v5::batch_tasks::{BatchTask, Subtask, SubtaskStatus, TaskProgress, TaskStatus, TaskType};
use huaweicloud_iot::iotda_v5::ota_upgrade_packages::{FileLocation, ObsLocation, PackageType};
use huaweicloud_iot::iotda_v5::{
    AppId, Client, CreateBatchTask, CreateOtaPackage, DeleteBatchTask, DeleteOtaPackage, DeviceId, PackageId,
    ProductId, ShowBatchTask, TaskId,
};
use huaweicloud_iot::runtime::InvalidValue;
use indicatif::{ProgressBar, ProgressStyle};
use platform::{Platform, PlatformArguments};
use serde_json::json;

/// Upgrades the software of devices, and tells what became of each.
///
/// Without --endpoint it starts a simulator, on which time runs faster.
#[derive(Debug, Parser)]
pub(crate) struct Arguments {
    #[command(flatten)]
    platform: PlatformArguments,
    /// The resource space of the package
    #[arg(long, value_name = "ID", default_value = "demo")]
    app: AppId,
    /// The product that the devices belong to
    #[arg(long, value_name = "ID", default_value = "sensor")]
    product: ProductId,
    /// The version that the devices are upgraded to
    #[arg(long, value_name = "VERSION", default_value = "V2.0.0")]
    package_version: String,
    /// The package's file, which lies in OBS already
    #[arg(long, value_name = "REGION/BUCKET/KEY", default_value = "cn-north-4/demo/v2.bin", value_parser = object)]
    object: ObsLocation,
    /// A file with the ids of the devices, one in each line, instead of 1,000 made-up ones
    #[arg(long, value_name = "FILE")]
    devices: Option<PathBuf>,
    /// Look every so many milliseconds how far the upgrade is
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 500)]
    interval: u64,
}

#[tokio::main]
async fn main() -> ExitCode {
    match start().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn start() -> Result<(), Box<dyn StdError>> {
    let arguments = Arguments::parse();
    let platform = Platform::new(&arguments.platform)?;
    run(&arguments, &platform, &mut io::stdout().lock()).await
}

/// From the package to the table of results.
pub(crate) async fn run(
    arguments: &Arguments,
    platform: &Platform,
    output: &mut dyn Write,
) -> Result<(), Box<dyn StdError>> {
    let devices = devices(arguments)?;
    let client = Client::scoped(&platform.address, platform.scope.clone()).credential(platform.credential.clone());
    let client = client.build()?;

    let package_id = create_package(&client, arguments).await?;
    let task_id = match start_task(&client, &package_id, devices).await {
        Ok(task_id) => task_id,
        Err(error) => {
            // What was begun is undone; why it did not go on is the news.
            let _ = client.send(DeleteOtaPackage::new(package_id)).await;
            return Err(error);
        }
    };
    writeln!(output, "package {package_id}, task {task_id}")?;

    // A task that was started is left alone when something goes wrong here: it goes on without us.
    let task = follow(&client, &task_id, Duration::from_millis(arguments.interval)).await?;
    let results = Results::of(&client, &task_id, task).await?;

    // Neither keeps the other from being done: to clean up, and to tell.
    let cleaned = clean_up(&client, task_id, package_id).await;
    write!(output, "{results}")?;
    Ok(cleaned?)
}

async fn create_package(client: &Client, arguments: &Arguments) -> Result<PackageId, Box<dyn StdError>> {
    let package = CreateOtaPackage::new(
        arguments.app.clone(),
        PackageType::SoftwarePackage,
        arguments.product.clone(),
        &arguments.package_version,
        FileLocation::new().obs_location(arguments.object.clone()),
    );
    let package = client.send(package.description("Made by the example upgrade_fleet")).await?;
    Ok(package.package_id.ok_or("the platform tells no id of the package")?)
}

async fn start_task(
    client: &Client,
    package_id: &PackageId,
    devices: Vec<DeviceId>,
) -> Result<TaskId, Box<dyn StdError>> {
    let task = CreateBatchTask::new("upgrade_fleet", TaskType::SoftwareUpgrade)
        .targets(devices)
        .document(json!({ "package_ids": [package_id.as_str()] }));
    let task = client.send(task).await?;
    Ok(task.task_id.ok_or("the platform tells no id of the task")?)
}

async fn clean_up(client: &Client, task_id: TaskId, package_id: PackageId) -> Result<(), AnyError> {
    client.send(DeleteBatchTask::new(task_id)).await?;
    client.send(DeleteOtaPackage::new(package_id)).await?;
    Ok(())
}

/// Looks at the task again and again until it has ended. Where a terminal watches, a bar shows how far it is.
async fn follow(client: &Client, task_id: &TaskId, interval: Duration) -> Result<BatchTask, AnyError> {
    let bar = ProgressBar::new(0).with_style(style());
    loop {
        // The task is wanted, and not its devices: the shortest page of them will do.
        let details = client.send(ShowBatchTask::new(task_id.clone()).limit(1)).await?;
        let task = details.batch_task.unwrap_or_default();
        if let Some(progress) = &task.task_progress {
            bar.set_length(count(progress.total));
            bar.set_position(ended(progress));
            bar.set_message(format!("{} failed", count(progress.fail)));
        }
        if task.status.as_ref().is_some_and(has_ended) {
            bar.finish_and_clear();
            return Ok(task);
        }
        tokio::time::sleep(interval).await;
    }
}

fn style() -> ProgressStyle {
    // The template is right; if it were not, the usual bar would do.
    ProgressStyle::with_template("{elapsed_precise} {wide_bar} {pos}/{len} {msg}")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
}

fn has_ended(status: &TaskStatus) -> bool {
    use TaskStatus::{Fail, PartialSuccess, Stopped, Success};
    matches!(status, Success | PartialSuccess | Fail | Stopped)
}

/// How many devices nothing more happens to.
fn ended(progress: &TaskProgress) -> u64 {
    [progress.success, progress.fail, progress.stopped, progress.removed].into_iter().map(count).sum()
}

/// A number of devices, as far as the platform tells it.
fn count(number: Option<i32>) -> u64 {
    number.and_then(|number| u64::try_from(number).ok()).unwrap_or_default()
}

/// What became of the devices.
#[derive(Debug, Default)]
struct Results {
    progress: TaskProgress,
    /// How many failed for which reason.
    reasons: BTreeMap<String, u64>,
    /// The first devices that failed, each with its reason.
    named: Vec<(String, String)>,
}

/// So many devices are named.
const NAMED: usize = 10;

impl Results {
    /// Goes through the devices that failed. However many they are, one page and a few names are in memory.
    async fn of(client: &Client, task_id: &TaskId, task: BatchTask) -> Result<Self, AnyError> {
        let mut results = Self { progress: task.task_progress.unwrap_or_default(), ..Self::default() };
        let failed = ShowBatchTask::new(task_id.clone()).subtask_status(SubtaskStatus::Fail).limit(50);
        let mut failed = client.items(failed);
        while let Some(subtask) = failed.next().await {
            results.add(&subtask?);
        }
        Ok(results)
    }

    fn add(&mut self, failed: &Subtask) {
        let reason = reason(failed);
        *self.reasons.entry(reason.clone()).or_default() += 1;
        if self.named.len() < NAMED {
            let device = failed.target.as_ref().map_or("(no id)", DeviceId::as_str);
            self.named.push((device.to_owned(), reason));
        }
    }
}

/// A table of the numbers, and the first that failed.
impl fmt::Display for Results {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { progress, reasons, named } = self;
        let others = [("succeeded", progress.success), ("stopped", progress.stopped), ("removed", progress.removed)];
        writeln!(formatter, "\n{:>7}  devices", count(progress.total))?;
        for (what, number) in others.into_iter().filter(|(_, number)| count(*number) > 0) {
            writeln!(formatter, "{:>7}  {what}", count(number))?;
        }
        for (reason, number) in reasons {
            writeln!(formatter, "{number:>7}  failed: {reason}")?;
        }
        writeln!(formatter)?;
        for (device, reason) in named {
            writeln!(formatter, "{device}: {reason}")?;
        }
        match reasons.values().sum::<u64>().saturating_sub(named.len() as u64) {
            0 => Ok(()),
            more => writeln!(formatter, "and {more} more"),
        }
    }
}

/// Why a device was not upgraded, in the platform's words.
fn reason(subtask: &Subtask) -> String {
    let told = subtask.error.as_ref().and_then(|error| error.error_msg.as_ref().or(error.error_code.as_ref()));
    told.map_or("the platform tells no reason", String::as_str).to_owned()
}

/// The devices to upgrade: those of the file, or made-up ones.
fn devices(arguments: &Arguments) -> Result<Vec<DeviceId>, Box<dyn StdError>> {
    let Some(path) = &arguments.devices else {
        return Ok((1..=1000).map(|number| DeviceId::new(format!("sensor-{number:04}"))).collect::<Result<_, _>>()?);
    };
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let ids = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let ids: Result<Vec<DeviceId>, InvalidValue> = ids.map(DeviceId::new).collect();
    Ok(ids.map_err(|error| format!("{}: {error}", path.display()))?)
}

/// Reads where an object lies.
fn object(text: &str) -> Result<ObsLocation, &'static str> {
    let mut parts = text.splitn(3, '/');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(region), Some(bucket), Some(key)) => Ok(ObsLocation::new(region, bucket, key)),
        _ => Err("write region, bucket and key, with slashes in between"),
    }
}
