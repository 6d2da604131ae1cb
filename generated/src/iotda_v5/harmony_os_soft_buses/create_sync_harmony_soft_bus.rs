// Written by `cargo xtask generate` from api-spec/iotda-v5/harmony-os-soft-buses/create-sync-harmony-soft-bus.yaml: change the description, not this file.

//! Sends the current data of a HarmonyOS soft bus to the devices of its group.

use crate::iotda_v5::{IotdaV5, SoftBusId};
use crate::rt;

/// Sends the current data of a HarmonyOS soft bus to the devices of its group.
///
/// `POST /v5/iot/{project_id}/harmony-soft-bus/{bus_id}/sync`, answered with `200`.
///
/// Needed after ResetHarmonySoftBusKey, so that the devices get the new key. The status that
/// ShowHarmonySoftBus returns is Synchronized once this is done.
///
/// Needs the permission `iotda:harmonysoftbus:sync`.
///
/// Page: [Synchronize the HarmonyOS Soft Bus](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateSyncHarmonySoftBus.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateSyncHarmonySoftBus {
    bus_id: SoftBusId,
}

rt::request!(CreateSyncHarmonySoftBus { bus_id: path });

impl CreateSyncHarmonySoftBus {
    /// Creates a request with the given `bus_id`.
    ///
    /// - `bus_id`: The soft bus to synchronize.
    pub fn new(bus_id: SoftBusId) -> Self {
        Self { bus_id }
    }
}

impl rt::Operation for CreateSyncHarmonySoftBus {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = CreateSyncHarmonySoftBusError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateSyncHarmonySoftBus",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/harmony-soft-bus/{bus_id}/sync",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateSyncHarmonySoftBus`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.006006`.
    pub enum CreateSyncHarmonySoftBusError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.006004` (assumed): There is no such soft bus. Check bus_id against the list of soft
        /// buses.
        SoftBusNotFound = Row { status: 404, ..super::errors::SOFT_BUS_NOT_FOUND },
    }
}
