// Written by `cargo xtask generate` from api-spec/iotda-v5/domain-configurations/: change the description, not this file.

//! Domain Configuration Management
//!
//! Custom domain names under which devices connect.
//!
//! # Calls
//!
//! - [`CreateDomainConfiguration`]: Adds a domain configuration: a custom domain name under which
//!   devices connect.
//! - [`DeleteDomainConfiguration`]: Deletes a domain configuration.
//! - [`ListDomainConfigurations`]: Lists the domain configurations.
//! - [`ShowDomainConfiguration`]: Shows the details of a domain configuration.
//! - [`UpdateDomainConfiguration`]: Changes the certificate and the OCSP stapling of a domain
//!   configuration.
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
