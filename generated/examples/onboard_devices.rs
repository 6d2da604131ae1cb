//! Registers devices of one kind with the Northbound API, waits until they have bound themselves, and puts those into a
//! group.
//!
//! ```text
//! cargo run --example onboard_devices                        # ten devices of a simulator: no account is needed
//! export NORTHBOUND_APP_ID=… NORTHBOUND_SECRET=…
//! cargo run --example onboard_devices -- --northbound https://iot.example.com:8743 \
//!     --nodes imei.txt --product my-product --group hall1
//! ```
//!
//! Each device gets its node id as verification code, as the NB-IoT solution wants it, and binds itself when it first
//! connects. Whoever does not wait for all may run the program again later: a device that was registered before is found in the
//! list of devices, and one that is in the group stays there. The program ends with 1 if there is a device that could not be
//! registered or is not bound yet.

pub(crate) mod application;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error as StdError;
use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use std::{fmt, fs};

use application::{Application, ApplicationArguments};
use clap::Parser;
use futures_util::{StreamExt, TryStreamExt, stream};
use huaweicloud_iot::northbound_v1::device_management::{ProductId, RegisterDeviceError};
use huaweicloud_iot::northbound_v1::{
    AddDeviceGroupMembers, Client, CreateDeviceGroup, DeviceGroupId, DeviceId, ListDeviceGroupMembers,
    ListDeviceGroups, ListDevices, RegisterDevice, ShowDeviceActivationStatus,
};
use huaweicloud_iot::{AnyError, Error};
use indicatif::{ProgressBar, ProgressStyle};

/// Registers devices, waits until they have bound themselves, and puts those into a group.
///
/// Without --northbound it starts a simulator, on which time runs faster.
#[derive(Debug, Parser)]
pub(crate) struct Arguments {
    #[command(flatten)]
    application: ApplicationArguments,
    /// A file with the node ids of the devices, such as IMEIs, one in each line, instead of ten made-up ones
    #[arg(long, value_name = "FILE")]
    nodes: Option<PathBuf>,
    /// The product that the devices belong to
    #[arg(long, value_name = "ID", default_value = "meter")]
    product: ProductId,
    /// The group, which is created if there is none of this name
    #[arg(long, value_name = "NAME", default_value = "meters")]
    group: String,
    /// Wait so many seconds until all devices have bound themselves
    #[arg(long, value_name = "SECONDS", default_value_t = 600)]
    limit: u64,
    /// Look every so many milliseconds which devices have bound themselves
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 5000)]
    interval: u64,
    /// Make so many calls at a time; the client keeps to the limit of 100 a minute
    #[arg(long, value_name = "N", default_value = "4")]
    concurrency: NonZeroUsize,
}

#[tokio::main]
async fn main() -> ExitCode {
    match start().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn start() -> Result<bool, Box<dyn StdError>> {
    let arguments = Arguments::parse();
    let application = Application::new(&arguments.application)?;
    run(&arguments, &application, &mut io::stdout().lock()).await
}

/// Registers, waits, groups, and tells what became of each device. Returns whether all of them are in the group.
pub(crate) async fn run(
    arguments: &Arguments,
    application: &Application,
    output: &mut dyn Write,
) -> Result<bool, Box<dyn StdError>> {
    let client = application.equip(Client::builder(&application.address)).build()?;
    let job = Job { client, arguments };
    let mut nodes = job.register(nodes(arguments)?).await?;
    job.find_existing(&mut nodes).await?;
    job.wait_for_binding(&mut nodes).await?;
    let bound = nodes.values().filter_map(Node::bound).cloned().collect();
    let group = job.group(bound).await?;

    for (node_id, node) in &nodes {
        writeln!(output, "{node_id}  {node}")?;
    }
    let bound = nodes.values().filter_map(Node::bound).count();
    writeln!(output, "\n{bound} of {} devices are in group {:?}, {group}", nodes.len(), arguments.group)?;
    Ok(bound == nodes.len())
}

/// What is known of a device, by its node id.
type Nodes = BTreeMap<String, Node>;

#[derive(Debug)]
enum Node {
    /// Registered now or before; it has yet to connect for the first time.
    Registered(DeviceId),
    Bound(DeviceId),
    /// The platform knows the node id already. Which device it is, the list of devices tells.
    Existing,
    /// It could not be registered.
    Refused(AnyError),
}

impl Node {
    fn bound(&self) -> Option<&DeviceId> {
        match self {
            Self::Bound(id) => Some(id),
            _ => None,
        }
    }
}

impl fmt::Display for Node {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Registered(id) => write!(formatter, "{id}  registered, not bound yet"),
            Self::Bound(id) => write!(formatter, "{id}  bound"),
            Self::Existing => formatter.write_str("registered before, perhaps by another application"),
            Self::Refused(Error::Service(refused)) => {
                write!(formatter, "not registered: {refused} {}", refused.remedy().unwrap_or_default())
            }
            Self::Refused(error) => write!(formatter, "not registered: {error}"),
        }
    }
}

struct Job<'a> {
    client: Client,
    arguments: &'a Arguments,
}

impl Job<'_> {
    async fn register(&self, node_ids: Vec<String>) -> Result<Nodes, AnyError> {
        let bar = bar("registering", node_ids.len());
        let calls = node_ids.into_iter().map(|node_id| async {
            let node = self.register_one(&node_id).await;
            bar.inc(1);
            (node_id, node)
        });
        let nodes = stream::iter(calls).buffer_unordered(self.arguments.concurrency.get()).collect().await;
        bar.finish_and_clear();
        Ok(nodes)
    }

    async fn register_one(&self, node_id: &str) -> Node {
        let device = RegisterDevice::new(node_id)
            .verification_code(node_id)
            .product_id(self.arguments.product.clone())
            // The code does not expire, whatever the platform's default is.
            .timeout(0);
        match self.client.send(device).await {
            Ok(device) => device.device_id.map_or(Node::Existing, Node::Registered),
            Err(Error::Service(refused)) if is_known(refused.kind) => Node::Existing,
            Err(other) => Node::Refused(other.into()),
        }
    }

    /// Looks up which devices have the node ids that were taken. No call finds a device by its node id.
    async fn find_existing(&self, nodes: &mut Nodes) -> Result<(), AnyError> {
        let mut wanted = nodes.values().filter(|node| matches!(node, Node::Existing)).count();
        let mut devices = self.client.items(ListDevices::new().page_no(0).page_size(250));
        while wanted > 0
            && let Some(device) = devices.next().await
        {
            let device = device?;
            let node_id = device.details.and_then(|details| details.node_id);
            let node = node_id.and_then(|node_id| nodes.get_mut(&node_id));
            if let (Some(node @ Node::Existing), Some(id)) = (node, device.device_id) {
                *node = Node::Registered(id);
                wanted -= 1;
            }
        }
        Ok(())
    }

    /// Asks for all devices that are not bound yet, again and again, until there are none or the time is up.
    async fn wait_for_binding(&self, nodes: &mut Nodes) -> Result<(), AnyError> {
        let (start, limit) = (Instant::now(), Duration::from_secs(self.arguments.limit));
        let count = nodes.values().filter(|node| matches!(node, Node::Registered(_))).count();
        let bar = bar("waiting until devices have bound themselves", count);
        loop {
            let open = nodes.values_mut().filter(|node| matches!(node, Node::Registered(_)));
            let rest = stream::iter(open.map(Ok::<_, AnyError>));
            rest.try_for_each_concurrent(self.arguments.concurrency.get(), |node| self.look(node, &bar)).await?;
            let is_done = !nodes.values().any(|node| matches!(node, Node::Registered(_)));
            if is_done || start.elapsed() >= limit {
                bar.finish_and_clear();
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(self.arguments.interval)).await;
        }
    }

    async fn look(&self, node: &mut Node, bar: &ProgressBar) -> Result<(), AnyError> {
        let Node::Registered(id) = node else { return Ok(()) };
        let status = self.client.send(ShowDeviceActivationStatus::new(id.clone())).await?;
        if status.activated == Some(true) {
            bar.inc(1);
            *node = Node::Bound(id.clone());
        }
        Ok(())
    }

    /// Puts devices into the group, as far as they are not in it.
    async fn group(&self, devices: Vec<DeviceId>) -> Result<DeviceGroupId, Box<dyn StdError>> {
        let group = self.find_or_create_group().await?;
        let mut members = self.client.items(ListDeviceGroupMembers::new(group.clone()).page_size(1000));
        let mut present = BTreeSet::new();
        while let Some(member) = members.next().await {
            present.insert(member?);
        }
        let devices: Vec<DeviceId> = devices.into_iter().filter(|id| !present.contains(id)).collect();
        // A call takes so many.
        for devices in devices.chunks(1000) {
            self.client.send(AddDeviceGroupMembers::new(group.clone(), devices.to_vec())).await?;
        }
        Ok(group)
    }

    async fn find_or_create_group(&self) -> Result<DeviceGroupId, Box<dyn StdError>> {
        let name = &self.arguments.group;
        let mut groups = self.client.items(ListDeviceGroups::new().name(name));
        while let Some(group) = groups.next().await {
            let group = group?;
            if let (true, Some(id)) = (group.name.as_deref() == Some(name), group.id) {
                return Ok(id);
            }
        }
        let group = self.client.send(CreateDeviceGroup::new(name)).await?;
        Ok(group.id.ok_or("the platform tells no id of the group")?)
    }
}

/// Whether a device is registered already. Which of the two it is, differs from platform to platform.
fn is_known(refusal: RegisterDeviceError) -> bool {
    matches!(refusal, RegisterDeviceError::DeviceAlreadyBound | RegisterDeviceError::NodeIdInUse)
}

/// The node ids of the file, or made-up ones.
fn nodes(arguments: &Arguments) -> Result<Vec<String>, String> {
    let Some(path) = &arguments.nodes else {
        return Ok((1..=10).map(|number| format!("8600000000000{number:02}")).collect());
    };
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    // One that stands there twice is one device.
    let nodes: BTreeSet<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    Ok(nodes.into_iter().map(str::to_owned).collect())
}

/// A bar on standard error, where a terminal watches.
fn bar(what: &'static str, count: usize) -> ProgressBar {
    // The template is right; if it were not, the usual bar would do.
    let style = ProgressStyle::with_template("{elapsed_precise} {wide_bar} {pos}/{len} {msg}");
    let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(count as u64).with_style(style).with_message(what)
}
