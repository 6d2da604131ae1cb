// Written by `cargo xtask generate` from api-spec/iotda-v5/harmony-os-soft-buses/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of HarmonyOS Soft Bus Management share.

use crate::iotda_v5::{AppId, GroupId, SoftBusId};
use crate::rt;

/// A HarmonyOS soft bus, through which the devices of a group find each other.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct SoftBus {
    /// The id of the soft bus.
    pub bus_id: Option<SoftBusId>,
    /// The name of the soft bus.
    pub bus_name: Option<String>,
    /// The device group whose members share the soft bus.
    pub group_id: Option<GroupId>,
    /// The resource space that the soft bus belongs to.
    pub app_id: Option<AppId>,
    /// Whether the devices of the group have the current data of the soft bus, such as its key.
    pub status: Option<SoftBusStatus>,
}

rt::object!(SoftBus { bus_id, bus_name, group_id, app_id, status, ..default });

rt::open_enum! {
    /// Whether the devices of the group have the current data of the soft bus, such as its key.
    pub enum SoftBusStatus {
        /// `Synchronized`: The devices have the current data.
        Synchronized = "Synchronized",
        /// `Synchronizing`: The devices are being sent the current data.
        Synchronizing = "Synchronizing",
        /// `ToBeSynchronized`: The devices do not have the current data yet. CreateSyncHarmonySoftBus sends it.
        ToBeSynchronized = "ToBeSynchronized",
    }
}
