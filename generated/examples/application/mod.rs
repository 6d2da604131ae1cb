//! The application of the Northbound API for which an example speaks: the one that the environment names, at the platform that
//! the command line names; or that of a simulator.

use std::error::Error as StdError;
use std::path::{Path, PathBuf};
use std::{env, fs};

use clap::Args;
use huaweicloud_iot::northbound_v1::NorthboundV1;
use huaweicloud_iot::runtime::{ApplicationLogin, Builder};
use iot_simulator::{Clock, Simulator, StartError};

/// What the command line says about the platform.
#[derive(Debug, Args)]
pub(crate) struct ApplicationArguments {
    /// Call the Northbound platform at this address, as the application whose id and secret are in the environment variables
    /// NORTHBOUND_APP_ID and NORTHBOUND_SECRET, instead of a simulator in this process
    #[arg(long, value_name = "URL")]
    pub(crate) northbound: Option<String>,
    /// Trust this authority for the certificate of the platform: a PEM file
    #[arg(long, value_name = "FILE", requires = "northbound")]
    authority: Option<PathBuf>,
    /// Show the platform this certificate: a PEM file with the chain and the private key
    #[arg(long, value_name = "FILE", requires = "northbound")]
    certificate: Option<PathBuf>,
}

/// What a client has to know about application and platform.
#[derive(Debug)]
pub(crate) struct Application {
    pub(crate) address: String,
    login: ApplicationLogin<NorthboundV1>,
    authority: Option<Vec<u8>>,
    certificate: Option<Vec<u8>>,
    /// Serves as long as the application is kept.
    #[allow(dead_code, reason = "not every example has to prepare its state")]
    pub(crate) simulator: Option<Simulator>,
}

/// The simulator's time runs so many times as fast.
const SPEED: f64 = 120.0;

impl Application {
    /// Finds the application for the platform that was named, or starts a simulator.
    pub(crate) fn new(arguments: &ApplicationArguments) -> Result<Self, Box<dyn StdError>> {
        let Some(address) = &arguments.northbound else { return Ok(Self::simulated(Clock::running(SPEED))?) };
        let set = |name| env::var(name).map_err(|_| format!("the environment variable {name} is not set"));
        let login = ApplicationLogin::new(set("NORTHBOUND_APP_ID")?, set("NORTHBOUND_SECRET")?);
        let authority = arguments.authority.as_deref().map(read).transpose()?;
        let certificate = arguments.certificate.as_deref().map(read).transpose()?;
        Ok(Self { address: address.clone(), login, authority, certificate, simulator: None })
    }

    /// Starts a simulator, which has an application for everybody.
    pub(crate) fn simulated(clock: Clock) -> Result<Self, StartError> {
        let simulator = Simulator::builder().clock(clock).start()?;
        let application = Self::of_simulator(simulator.address());
        Ok(Self { simulator: Some(simulator), ..application })
    }

    /// The application of a simulator that is there already.
    pub(crate) fn of_simulator(address: String) -> Self {
        let login = ApplicationLogin::new("simulator-application", "simulator-secret");
        Self { address, login, authority: None, certificate: None, simulator: None }
    }

    /// Gives a client, async or blocking, what it needs to speak for the application.
    pub(crate) fn equip<T: ?Sized>(&self, mut client: Builder<NorthboundV1, T>) -> Builder<NorthboundV1, T> {
        if let Some(authority) = &self.authority {
            client = client.root_certificates(authority.clone());
        }
        if let Some(certificate) = &self.certificate {
            client = client.client_certificate(certificate.clone());
        }
        client.credential(self.login.clone())
    }
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}
