// Written by `cargo xtask generate` from api-spec/iotda-v5/harmony-os-soft-buses/show-harmony-soft-bus.yaml: change the description, not this file.

//! Shows the details of a HarmonyOS soft bus, including whether its devices are synchronized.

use crate::iotda_v5::{IotdaV5, SoftBusId};
use super::schemas::SoftBus;
use crate::rt;

/// Shows the details of a HarmonyOS soft bus, including whether its devices are synchronized. Returns
/// [`SoftBus`].
///
/// `GET /v5/iot/{project_id}/harmony-soft-bus/{bus_id}`, answered with `200`.
///
/// `wait` of a client asks every 5 s until `status` is `Synchronized`.
///
/// Needs the permission `iotda:harmonysoftbus:query`.
///
/// Page: [Query the HarmonyOS Soft Bus](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowHarmonySoftBus.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowHarmonySoftBus {
    bus_id: SoftBusId,
}

rt::request!(ShowHarmonySoftBus { bus_id: path });

impl ShowHarmonySoftBus {
    /// Creates a request with the given `bus_id`.
    ///
    /// - `bus_id`: The soft bus.
    pub fn new(bus_id: SoftBusId) -> Self {
        Self { bus_id }
    }
}

impl rt::Operation for ShowHarmonySoftBus {
    type Api = IotdaV5;
    type Output = SoftBus;
    type Content = rt::JsonBody;
    type Error = ShowHarmonySoftBusError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowHarmonySoftBus",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/harmony-soft-bus/{bus_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Awaited for ShowHarmonySoftBus {
    const WAIT: rt::WaitMetadata = rt::WaitMetadata {
        done: &["Synchronized"],
        failed: &[],
        every_seconds: 5,
    };

    fn state(answer: &Self::Output) -> Option<&str> {
        answer.status.as_ref().map(|state| state.as_str())
    }
}

rt::errors! {
    /// Why the platform refuses [`ShowHarmonySoftBus`].
    pub enum ShowHarmonySoftBusError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `404` Not Found (assumed).
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.006004` (assumed): There is no such soft bus. Check bus_id against the list of soft
        /// buses.
        SoftBusNotFound = Row { status: 404, ..super::errors::SOFT_BUS_NOT_FOUND },
    }
}
