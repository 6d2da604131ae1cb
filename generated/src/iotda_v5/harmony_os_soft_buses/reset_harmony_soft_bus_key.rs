// Written by `cargo xtask generate` from api-spec/iotda-v5/harmony-os-soft-buses/reset-harmony-soft-bus-key.yaml: change the description, not this file.

//! Replaces the key of a HarmonyOS soft bus.

use crate::iotda_v5::{IotdaV5, SoftBusId};
use crate::rt;

/// Replaces the key of a HarmonyOS soft bus.
///
/// `POST /v5/iot/{project_id}/harmony-soft-bus/{bus_id}/reset-bus-key`, answered with `200`.
///
/// This call does not send the new key to the devices of the group. Call CreateSyncHarmonySoftBus
/// afterwards.
///
/// Page: [Reset the HarmonyOS Soft Bus Key](<https://support.huaweicloud.com/intl/en-us/api-iothub/ResetHarmonySoftBusKey.html>), updated 2026-06-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ResetHarmonySoftBusKey {
    bus_id: SoftBusId,
}

rt::request!(ResetHarmonySoftBusKey { bus_id: path });

impl ResetHarmonySoftBusKey {
    /// Creates a request with the given `bus_id`.
    ///
    /// - `bus_id`: The soft bus.
    pub fn new(bus_id: SoftBusId) -> Self {
        Self { bus_id }
    }
}

impl rt::Operation for ResetHarmonySoftBusKey {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = ResetHarmonySoftBusKeyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ResetHarmonySoftBusKey",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/harmony-soft-bus/{bus_id}/reset-bus-key",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ResetHarmonySoftBusKey`].
    pub enum ResetHarmonySoftBusKeyError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.006004` (assumed): There is no such soft bus. Check bus_id against the list of soft
        /// buses.
        SoftBusNotFound = Row { status: 404, ..super::errors::SOFT_BUS_NOT_FOUND },
    }
}
