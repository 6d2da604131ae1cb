// Written by `cargo xtask generate` from api-spec/iotda-v5/harmony-os-soft-buses/add-harmony-soft-bus.yaml: change the description, not this file.

//! Creates a HarmonyOS soft bus for a device group.

use crate::iotda_v5::{AppId, GroupId, IotdaV5};
use super::schemas::SoftBus;
use crate::rt;

/// Creates a HarmonyOS soft bus for a device group. Returns [`SoftBus`].
///
/// `POST /v5/iot/{project_id}/harmony-soft-bus`, answered with `201`.
///
/// Needs the permission `iotda:harmonysoftbus:create`.
///
/// Page: [Create a HarmonyOS Soft Bus](<https://support.huaweicloud.com/intl/en-us/api-iothub/AddHarmonySoftBus.html>), updated 2026-01-29.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct AddHarmonySoftBus {
    bus_name: Option<String>,
    group_id: Option<GroupId>,
    app_id: Option<AppId>,
}

rt::request!(AddHarmonySoftBus { bus_name: property, group_id: property, app_id: property });

impl AddHarmonySoftBus {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            bus_name: None,
            group_id: None,
            app_id: None,
        }
    }

    /// Sets `bus_name`: The name of the soft bus, unique in its resource space. At most 64 characters.
    /// Allowed: letters, digits, Chinese characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?",
    /// "@" and underscores.
    pub fn bus_name(mut self, bus_name: impl Into<String>) -> Self {
        self.bus_name = Some(bus_name.into());
        self
    }

    /// Sets `group_id`: The device group whose members will share the soft bus.
    pub fn group_id(mut self, group_id: GroupId) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// Sets `app_id`: The resource space that the soft bus will belong to. Without it, the soft bus belongs
    /// to the default resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for AddHarmonySoftBus {
    type Api = IotdaV5;
    type Output = SoftBus;
    type Content = rt::JsonBody;
    type Error = AddHarmonySoftBusError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "AddHarmonySoftBus",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/harmony-soft-bus",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`AddHarmonySoftBus`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.006001`, `IOTDA.006002`, `IOTDA.006003`.
    /// - `403`: `IOTDA.006005`.
    pub enum AddHarmonySoftBusError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
    }
}
