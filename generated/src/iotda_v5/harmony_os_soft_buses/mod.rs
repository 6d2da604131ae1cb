// Written by `cargo xtask generate` from api-spec/iotda-v5/harmony-os-soft-buses/: change the description, not this file.

//! HarmonyOS Soft Bus Management
//!
//! Soft buses by which HarmonyOS devices of a group find each other.
//!
//! # Calls
//!
//! - [`AddHarmonySoftBus`]: Creates a HarmonyOS soft bus for a group of devices.
//! - [`CreateSyncHarmonySoftBus`]: Brings the present state of a HarmonyOS soft bus to the devices of
//!   its group.
//! - [`DeleteHarmonySoftBus`]: Deletes a HarmonyOS soft bus.
//! - [`ListHarmonySoftBus`]: Lists the HarmonyOS soft buses.
//! - [`ResetHarmonySoftBusKey`]: Gives a HarmonyOS soft bus a new key.
//! - [`ShowHarmonySoftBus`]: Tells what the platform knows about a HarmonyOS soft bus.
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
