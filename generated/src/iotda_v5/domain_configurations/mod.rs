// Written by `cargo xtask generate` from api-spec/iotda-v5/domain-configurations/: change the description, not this file.

//! Domain Configuration Management
//!
//! Domain names of one's own for devices to connect to.
//!
//! # Calls
//!
//! - [`CreateDomainConfiguration`]: Adds a domain name of one's own under which devices connect.
//! - [`DeleteDomainConfiguration`]: Deletes a domain configuration.
//! - [`ListDomainConfigurations`]: Lists the domain configurations.
//! - [`ShowDomainConfiguration`]: Tells about a domain configuration.
//! - [`UpdateDomainConfiguration`]: Changes the certificate of a domain configuration, and whether the
//!   platform proves that it has not been revoked.
//!
//! # Types
//!
//! [`DomainConfigurationPage`], [`AccessProtocol`], [`OcspStapling`], [`DomainConfiguration`]

mod errors;
mod create_domain_configuration;
mod delete_domain_configuration;
mod list_domain_configurations;
mod show_domain_configuration;
mod update_domain_configuration;
mod schemas;

pub use self::create_domain_configuration::{
    CreateDomainConfiguration, CreateDomainConfigurationError,
};

pub use self::delete_domain_configuration::{
    DeleteDomainConfiguration, DeleteDomainConfigurationError,
};

pub use self::list_domain_configurations::{
    DomainConfigurationPage, ListDomainConfigurations, ListDomainConfigurationsError,
};

pub use self::show_domain_configuration::{
    ShowDomainConfiguration, ShowDomainConfigurationError,
};

pub use self::update_domain_configuration::{
    UpdateDomainConfiguration, UpdateDomainConfigurationError,
};

pub use self::schemas::*;
