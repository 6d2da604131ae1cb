// Written by `cargo xtask generate` from api-spec/iotda-v5/protocol-configs/: change the description, not this file.

//! Generic-Protocol Configuration Management
//!
//! Connections for devices that use a custom protocol.
//!
//! # Calls
//!
//! - [`CreateProtocolConfig`]: Creates a generic-protocol configuration, which lets devices that use a
//!   custom protocol connect.
//! - [`DeleteProtocolConfig`]: Deletes a generic-protocol configuration.
//! - [`ListProtocolConfigs`]: Lists the generic-protocol configurations.
//! - [`ShowProtocolConfig`]: Shows the details of a generic-protocol configuration.
//! - [`UpdateProtocolConfig`]: Changes the idle timeout, the description or the codec of a
//!   generic-protocol configuration.
//!
//! # Types
//!
//! [`ProtocolConfigPage`], [`TransportProtocol`], [`CodecMode`], [`FramingType`], [`Framing`],
//! [`ProtocolConfig`]

mod create_protocol_config;
mod delete_protocol_config;
mod list_protocol_configs;
mod show_protocol_config;
mod update_protocol_config;
mod schemas;

pub use self::create_protocol_config::{CreateProtocolConfig, CreateProtocolConfigError};
pub use self::delete_protocol_config::{DeleteProtocolConfig, DeleteProtocolConfigError};
pub use self::list_protocol_configs::{
    ListProtocolConfigs, ListProtocolConfigsError, ProtocolConfigPage,
};

pub use self::show_protocol_config::{ShowProtocolConfig, ShowProtocolConfigError};
pub use self::update_protocol_config::{UpdateProtocolConfig, UpdateProtocolConfigError};
pub use self::schemas::*;
