// Written by `cargo xtask generate` from api-spec/iotda-v5/harmony-os-soft-buses/: change the description, not this file.

//! HarmonyOS Soft Bus Management
//!
//! Soft buses, through which the HarmonyOS devices of a group find each other.
//!
//! # Calls
//!
//! - [`AddHarmonySoftBus`]: Creates a HarmonyOS soft bus for a device group.
//! - [`CreateSyncHarmonySoftBus`]: Sends the current data of a HarmonyOS soft bus to the devices of its
//!   group.
//! - [`DeleteHarmonySoftBus`]: Deletes a HarmonyOS soft bus.
//! - [`ListHarmonySoftBus`]: Lists the HarmonyOS soft buses.
//! - [`ResetHarmonySoftBusKey`]: Replaces the key of a HarmonyOS soft bus.
//! - [`ShowHarmonySoftBus`]: Shows the details of a HarmonyOS soft bus, including whether its devices
//!   are synchronized.
//!
//! # Types
//!
//! [`SoftBusPage`], [`SoftBus`], [`SoftBusStatus`]

mod errors;
mod add_harmony_soft_bus;
mod create_sync_harmony_soft_bus;
mod delete_harmony_soft_bus;
mod list_harmony_soft_bus;
mod reset_harmony_soft_bus_key;
mod show_harmony_soft_bus;
mod schemas;

pub use self::add_harmony_soft_bus::{AddHarmonySoftBus, AddHarmonySoftBusError};
pub use self::create_sync_harmony_soft_bus::{
    CreateSyncHarmonySoftBus, CreateSyncHarmonySoftBusError,
};

pub use self::delete_harmony_soft_bus::{DeleteHarmonySoftBus, DeleteHarmonySoftBusError};
pub use self::list_harmony_soft_bus::{
    ListHarmonySoftBus, ListHarmonySoftBusError, SoftBusPage,
};

pub use self::reset_harmony_soft_bus_key::{
    ResetHarmonySoftBusKey, ResetHarmonySoftBusKeyError,
};

pub use self::show_harmony_soft_bus::{ShowHarmonySoftBus, ShowHarmonySoftBusError};
pub use self::schemas::*;
