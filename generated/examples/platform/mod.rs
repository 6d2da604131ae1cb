//! The platform that an example calls: the one that the command line names, or a simulator of its own.

use std::error::Error as StdError;

use clap::Args;
use huaweicloud_iot::iotda_v5::{InstanceId, ProjectId, Scope};
use huaweicloud_iot::runtime::{AccessKey, Account};
use iot_simulator::{Clock, Simulator, StartError};

/// What the command line says about the platform.
#[derive(Debug, Args)]
pub(crate) struct PlatformArguments {
    /// Call IoTDA at this address, with the account that is set up on this machine, instead of a simulator in this process
    #[arg(long, value_name = "URL")]
    endpoint: Option<String>,
    /// Sign for this region, as the standard and the enterprise edition want it
    #[arg(long, value_name = "ID", requires = "endpoint")]
    region: Option<String>,
    /// Call this instance, where several share the address
    #[arg(long, value_name = "ID", requires = "endpoint")]
    instance: Option<String>,
}

/// What a client has to know about a platform.
#[derive(Debug)]
pub(crate) struct Platform {
    pub(crate) address: String,
    pub(crate) scope: Scope,
    pub(crate) credential: AccessKey,
    /// Serves as long as the platform is kept.
    #[allow(dead_code, reason = "not every example has to prepare its state")]
    pub(crate) simulator: Option<Simulator>,
}

/// The project that the simulator is asked for. It takes any.
pub(crate) const PROJECT: &str = "my-project";

/// The simulator's time runs so many times as fast.
const SPEED: f64 = 120.0;

impl Platform {
    /// Finds the account for the platform that was named, or starts a simulator.
    pub(crate) fn new(arguments: &PlatformArguments) -> Result<Self, Box<dyn StdError>> {
        let Some(endpoint) = &arguments.endpoint else { return Ok(Self::simulated(Clock::running(SPEED))?) };
        let account = Account::find()?;
        let mut scope = Scope::new(ProjectId::new(account.project_id()?)?);
        if let Some(instance) = &arguments.instance {
            scope = scope.instance_id(InstanceId::new(instance.as_str())?);
        }
        let credential = match &arguments.region {
            Some(region) => account.access_key.derived(region),
            None => account.access_key,
        };
        Ok(Self { address: endpoint.clone(), scope, credential, simulator: None })
    }

    /// Starts a simulator, which has an account for everybody.
    pub(crate) fn simulated(clock: Clock) -> Result<Self, StartError> {
        let simulator = Simulator::builder().clock(clock).start()?;
        Ok(Self {
            address: simulator.address(),
            scope: Scope::new(ProjectId::unchecked(PROJECT)),
            credential: AccessKey::new("SIMULATORACCESSKEY01", "simulator-secret-key"),
            simulator: Some(simulator),
        })
    }
}
