// Written by `cargo xtask generate` from api-spec/iotda-v5/bridges/: change the description, not this file.

//! Bridge Management
//!
//! Programs that connect devices with other protocols to the platform.
//!
//! # Calls
//!
//! - [`AddBridge`]: Registers a bridge: a program that connects devices with other protocols to the
//!   platform.
//! - [`DeleteBridge`]: Deletes a bridge.
//! - [`ListBridges`]: Lists the bridges, with their online status.
//! - [`ResetBridgeSecret`]: Issues a new secret for a bridge.
//!
//! # Types
//!
//! [`RegisteredBridge`], [`BridgeCredential`], [`BridgeAuthType`], [`BridgePage`], [`Bridge`],
//! [`BridgeStatus`], [`BridgeSecret`]

mod add_bridge;
mod delete_bridge;
mod list_bridges;
mod reset_bridge_secret;

pub use self::add_bridge::{
    AddBridge, AddBridgeError, BridgeAuthType, BridgeCredential, RegisteredBridge,
};

pub use self::delete_bridge::{DeleteBridge, DeleteBridgeError};
pub use self::list_bridges::{
    Bridge, BridgePage, BridgeStatus, ListBridges, ListBridgesError,
};

pub use self::reset_bridge_secret::{
    BridgeSecret, ResetBridgeSecret, ResetBridgeSecretError,
};
