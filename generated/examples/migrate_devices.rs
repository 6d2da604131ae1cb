//! Migrates the devices of a Northbound application to IoTDA v5: reads all devices there, creates them here, gateways first, and
//! reports what did not fit.
//!
//! ```text
//! cargo run --example migrate_devices -- --products generated/examples/products.csv     # at a simulator
//! export NORTHBOUND_APP_ID=… NORTHBOUND_SECRET=… HUAWEICLOUD_SDK_AK=… HUAWEICLOUD_SDK_SK=… HUAWEICLOUD_SDK_PROJECT_ID=…
//! cargo run --example migrate_devices -- --products products.csv \
//!     --northbound https://iot.example.com:8743 --endpoint https://iotda.cn-north-4.myhuaweicloud.com
//! ```
//!
//! That only tells what would happen; `--apply` does it. The CSV file of products says which product the devices of a
//! manufacturer and model get: `manufacturer_id,model,product_id`. What was created is remembered in the file that `--state`
//! names, so that the program can be stopped and run again: it goes on where it was, and takes what has been corrected since. It
//! ends with 1 if there is a device that did not fit.
//!
//! Taken over are node id, name, description, product and gateway. A device gets a new secret, which this program does not
//! print: `ShowDevice` of IoTDA tells it. Data, groups, tags, rules and subscriptions stay behind, and nothing is changed there.

pub(crate) mod application;
pub(crate) mod migration;
pub(crate) mod platform;

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt;
use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;

use application::{Application, ApplicationArguments};
use clap::Parser;
use futures_util::{StreamExt, stream};
use huaweicloud_iot::iotda_v5::devices::AddDeviceError;
use huaweicloud_iot::iotda_v5::{self, AppId, DeviceId};
use huaweicloud_iot::northbound_v1::data_collection::{Device, RegistrationOrder};
use huaweicloud_iot::northbound_v1::{self, ListDevices};
use huaweicloud_iot::runtime::FlowControl;
use huaweicloud_iot::{AnyError, Error};
use indicatif::ProgressBar;
use iot_simulator::{Simulator, StateError};
use migration::{Misfit, Planned, Products, Progress, Rules};
use platform::{Platform, PlatformArguments};
use serde_json::json;

/// Migrates the devices of a Northbound application to IoTDA v5, or tells what would happen.
///
/// Without --northbound and --endpoint it starts a simulator of both, with some devices.
#[derive(Debug, Parser)]
pub(crate) struct Arguments {
    #[command(flatten)]
    application: ApplicationArguments,
    #[command(flatten)]
    platform: PlatformArguments,
    /// A CSV file with the product for each manufacturer and model: manufacturer_id,model,product_id
    #[arg(long, value_name = "FILE")]
    products: PathBuf,
    /// The file that remembers what was created
    #[arg(long, value_name = "FILE", default_value = "migration.jsonl")]
    state: PathBuf,
    /// Create the devices
    #[arg(long)]
    apply: bool,
    /// The resource space for the devices, instead of the default one
    #[arg(long, value_name = "ID")]
    app: Option<AppId>,
    /// Let devices keep their ids, instead of product and node id
    #[arg(long)]
    keep_ids: bool,
    /// Put an underscore for each character that names and descriptions may not have in IoTDA, and cut what is too long
    #[arg(long)]
    adapt_names: bool,
    /// Create so many devices at a time
    #[arg(long, value_name = "N", default_value = "8")]
    concurrency: NonZeroUsize,
    /// Send IoTDA so many calls in a second at most; the limit of an instance depends on its edition
    #[arg(long, value_name = "CALLS", default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..))]
    rate: u32,
}

#[tokio::main]
async fn main() -> ExitCode {
    match start().await {
        Ok(report) if report.misfits.is_empty() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn start() -> Result<Report, Box<dyn StdError>> {
    let arguments = Arguments::parse();
    let platform = Platform::new(&arguments.platform)?;
    let application = match &platform.simulator {
        Some(simulator) if arguments.application.northbound.is_none() => {
            add_devices(simulator)?;
            Application::of_simulator(simulator.address())
        }
        None if arguments.application.northbound.is_some() => Application::new(&arguments.application)?,
        _ => return Err("--northbound and --endpoint go together: from where to where".into()),
    };
    run(&arguments, &application, &platform, &mut io::stdout().lock()).await
}

/// From the list of devices to the report.
pub(crate) async fn run(
    arguments: &Arguments,
    application: &Application,
    platform: &Platform,
    output: &mut dyn Write,
) -> Result<Report, Box<dyn StdError>> {
    let from = application.equip(northbound_v1::Client::builder(&application.address)).build()?;
    let to = iotda_v5::Client::scoped(&platform.address, platform.scope.clone())
        .credential(platform.credential.clone())
        .flow_control(FlowControl::new(arguments.rate, 1))
        .build()?;
    let rules = Rules {
        products: Products::read(&arguments.products)?,
        app: arguments.app.clone(),
        keep_ids: arguments.keep_ids,
        adapt_names: arguments.adapt_names,
    };
    let progress = Progress::open(&arguments.state, arguments.apply)?;
    let devices = read(&from).await?;

    let mut migration = Migration { to, rules, progress, report: Report::new(arguments.apply) };
    // A device needs its gateway. Those behind one are planned when it is known which gateways are there.
    let (behind, direct) = devices.into_iter().partition(|device| migration::gateway(device).is_some());
    for devices in [direct, behind] {
        let planned = migration.plan(devices)?;
        migration.create(planned, arguments.concurrency).await?;
    }
    write!(output, "{}", migration.report)?;
    Ok(migration.report)
}

/// All devices of the application. The oldest come first, so that no page moves when devices are registered meanwhile.
async fn read(client: &northbound_v1::Client) -> Result<Vec<Device>, AnyError> {
    let bar = ProgressBar::new_spinner().with_message("devices read");
    let list = ListDevices::new().page_no(0).page_size(250).sort(RegistrationOrder::Ascending);
    let mut list = client.items(list);
    let mut devices = Vec::new();
    while let Some(device) = list.next().await {
        devices.push(device?);
        bar.set_message(format!("{} devices read", devices.len()));
        bar.tick();
    }
    bar.finish_and_clear();
    Ok(devices)
}

struct Migration {
    to: iotda_v5::Client,
    rules: Rules,
    progress: Progress,
    report: Report,
}

impl Migration {
    /// What is to be created; what does not fit goes into the report.
    fn plan(&mut self, devices: Vec<Device>) -> io::Result<Vec<Planned>> {
        let mut planned = Vec::new();
        for device in devices {
            if self.progress.get(&migration::id(&device)).is_some() {
                self.report.before += 1;
                continue;
            }
            match self.rules.plan(&device, &self.progress) {
                Ok(plan) => planned.push(plan),
                Err(misfit) => self.report.misfits.push(misfit),
            }
        }
        Ok(planned)
    }

    /// Creates devices, or only counts them.
    async fn create(&mut self, planned: Vec<Planned>, concurrency: NonZeroUsize) -> io::Result<()> {
        if !self.report.is_applied {
            for Planned { from, product, to, .. } in planned {
                self.report.count(product.as_str());
                // Devices behind it may count on it.
                self.progress.add(from, to.unwrap_or_else(|| DeviceId::unchecked("made-by-the-platform")))?;
            }
            return Ok(());
        }
        let bar = ProgressBar::new(planned.len() as u64);
        let calls = planned.into_iter().map(|planned| create_one(&self.to, planned));
        let mut results = stream::iter(calls).buffer_unordered(concurrency.get());
        while let Some(result) = results.next().await {
            bar.inc(1);
            match result {
                Ok(Created { from, product, to }) => {
                    self.report.count(&product);
                    self.progress.add(from, to)?;
                }
                Err(misfit) => self.report.misfits.push(misfit),
            }
        }
        bar.finish_and_clear();
        Ok(())
    }
}

/// A device that is in IoTDA now.
struct Created {
    from: String,
    product: String,
    to: DeviceId,
}

async fn create_one(client: &iotda_v5::Client, planned: Planned) -> Result<Created, Misfit> {
    let Planned { from, node_id, product, to, request } = planned;
    let product = product.as_str().to_owned();
    match (client.send(request).await, to) {
        (Ok(device), planned) => match device.device_id.or(planned) {
            Some(to) => Ok(Created { from, product, to }),
            None => {
                let reason = "the platform tells no id of the device".to_owned();
                Err(Misfit { from, node_id, reason, remedy: "Look for its node id in IoTDA.".to_owned() })
            }
        },
        // By its id it is this device: the program was stopped before it could remember it.
        (Err(Error::Service(refused)), Some(to)) if refused.kind == AddDeviceError::DeviceExists => {
            Ok(Created { from, product, to })
        }
        (Err(error), _) => Err(Misfit::refused(from, node_id, &error.into())),
    }
}

/// What became of all devices.
#[derive(Debug)]
pub(crate) struct Report {
    is_applied: bool,
    /// How many were created of each product, or would be.
    products: BTreeMap<String, usize>,
    /// How many an earlier run created.
    pub(crate) before: usize,
    pub(crate) misfits: Vec<Misfit>,
}

impl Report {
    fn new(is_applied: bool) -> Self {
        Self { is_applied, products: BTreeMap::new(), before: 0, misfits: Vec::new() }
    }

    fn count(&mut self, product: &str) {
        *self.products.entry(product.to_owned()).or_default() += 1;
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { is_applied, products, before, misfits } = self;
        let created = products.values().sum::<usize>();
        let verb = if *is_applied { "created" } else { "to create" };
        writeln!(formatter, "{created:>7}  {verb}")?;
        for (product, count) in products {
            writeln!(formatter, "{count:>7}  … of product {product}")?;
        }
        writeln!(formatter, "{before:>7}  created by an earlier run")?;
        writeln!(formatter, "{:>7}  do not fit", misfits.len())?;
        if !misfits.is_empty() {
            writeln!(formatter)?;
        }
        for Misfit { from, node_id, reason, remedy } in misfits {
            let line = format!("{from} (node {node_id:?}): {}. {remedy}", reason.trim_end_matches('.'));
            writeln!(formatter, "{}", line.trim_end())?;
        }
        if !is_applied && created > 0 {
            writeln!(formatter, "\nNothing was created; --apply does it.")?;
        }
        Ok(())
    }
}

/// Gives the simulator an application with devices: two gateways, each with meters behind it, and some that do not fit.
pub(crate) fn add_devices(simulator: &Simulator) -> Result<(), StateError> {
    let device = |id: &str, gateway: &str, model: &str, name: &str| {
        let details = json!({ "nodeId": format!("node-{id}"), "manufacturerId": "acme", "model": model, "name": name });
        json!({ "deviceId": id, "gatewayId": gateway, "deviceInfo": details })
    };
    let devices = [
        device("hub-1", "hub-1", "hub", "Hub_1"),
        device("hub-2", "hub-2", "hub", "Hub 2"),
        device("meter-1", "hub-1", "m-100", "Meter_1"),
        device("meter-2", "hub-1", "m-200", "Meter_2"),
        device("meter-3", "hub-2", "m-100", "Meter_3"),
        device("lamp-1", "lamp-1", "l-7", "Lamp_1"),
        device("meter/4", "meter/4", "m-100", "Meter_4"),
    ];
    let devices = devices.iter().filter_map(|device| device.as_object().cloned());
    simulator.insert("/iocm/app/dm/v1.4.0/devices", devices).map(drop)
}
