// Written by `cargo xtask generate` from api-spec/iotda-v5/harmony-os-soft-buses/delete-harmony-soft-bus.yaml: change the description, not this file.

//! Deletes a HarmonyOS soft bus.

use crate::iotda_v5::{IotdaV5, SoftBusId};
use crate::rt;

/// Deletes a HarmonyOS soft bus.
///
/// `DELETE /v5/iot/{project_id}/harmony-soft-bus/{bus_id}`, answered with `204`.
///
/// Needs the permission `iotda:harmonysoftbus:delete`.
///
/// Page: [Delete a HarmonyOS Soft Bus](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteHarmonySoftBus.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteHarmonySoftBus {
    bus_id: SoftBusId,
}

rt::request!(DeleteHarmonySoftBus { bus_id: path });

impl DeleteHarmonySoftBus {
    /// Creates a request with the given `bus_id`.
    ///
    /// - `bus_id`: The soft bus to delete.
    pub fn new(bus_id: SoftBusId) -> Self {
        Self { bus_id }
    }
}

impl rt::Operation for DeleteHarmonySoftBus {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteHarmonySoftBusError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteHarmonySoftBus",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/harmony-soft-bus/{bus_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteHarmonySoftBus`].
    pub enum DeleteHarmonySoftBusError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.006004` (assumed): There is no such soft bus. Check bus_id against the list of soft
        /// buses.
        SoftBusNotFound = Row { status: 404, ..super::errors::SOFT_BUS_NOT_FOUND },
    }
}
