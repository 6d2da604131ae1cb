// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/query-device-realtime-location.yaml: change the description, not this file.

//! Queries where a device is at present.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1};
use crate::rt;

/// Queries where a device is at present. Returns [`QueryDeviceRealtimeLocationResponse`].
///
/// `POST /iocm/app/location/v1.1.0/queryDeviceRealtimeLocation`.
///
/// The vendor's documentation does not describe this call, so fields may be missing and a platform may
/// not support it.
///
/// Page: Querying the Real-Time Location of a Device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct QueryDeviceRealtimeLocation {
    app_id: Option<AppId>,
    device_id: Option<DeviceId>,
    horizontal_accuracy: Option<i32>,
    coordinate_system: Option<CoordinateSystem>,
}

rt::request!(QueryDeviceRealtimeLocation {
    app_id: query("appId"),
    device_id: property("deviceId"),
    horizontal_accuracy: property("horAcc"),
    coordinate_system: property("geoInfo"),
});

impl QueryDeviceRealtimeLocation {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            app_id: None,
            device_id: None,
            horizontal_accuracy: None,
            coordinate_system: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `deviceId`: The device to locate.
    pub fn device_id(mut self, device_id: DeviceId) -> Self {
        self.device_id = Some(device_id);
        self
    }

    /// Sets `horAcc`: The wanted horizontal accuracy. The unit is not documented.
    #[doc(alias = "horAcc")]
    pub fn horizontal_accuracy(mut self, horizontal_accuracy: i32) -> Self {
        self.horizontal_accuracy = Some(horizontal_accuracy);
        self
    }

    /// Sets `geoInfo`: The coordinate system in which the position is wanted.
    #[doc(alias = "geoInfo")]
    pub fn coordinate_system(mut self, coordinate_system: CoordinateSystem) -> Self {
        self.coordinate_system = Some(coordinate_system);
        self
    }
}

impl rt::Operation for QueryDeviceRealtimeLocation {
    type Api = NorthboundV1;
    type Output = QueryDeviceRealtimeLocationResponse;
    type Content = rt::JsonBody;
    type Error = QueryDeviceRealtimeLocationError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "QueryDeviceRealtimeLocation",
        method: rt::Method::POST,
        path: "/iocm/app/location/v1.1.0/queryDeviceRealtimeLocation",
        success: &[],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`QueryDeviceRealtimeLocation`].
    pub enum QueryDeviceRealtimeLocationError {}
}

/// A coordinate system.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CoordinateSystem {
    /// The identifier of the coordinate system.
    pub identifier: Option<CoordinateSystemIdentifier>,
}

rt::object!(CoordinateSystem { identifier, ..default });

impl CoordinateSystem {
    /// Creates a value.
    pub fn new() -> Self {
        Self { identifier: None }
    }

    /// Sets `identifier`.
    pub fn identifier(mut self, identifier: CoordinateSystemIdentifier) -> Self {
        self.identifier = Some(identifier);
        self
    }
}

/// The identifier of a coordinate system.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CoordinateSystemIdentifier {
    /// The code of the coordinate system.
    pub code: Option<String>,
    /// The code space that the code belongs to.
    pub code_space: Option<String>,
    /// The edition.
    pub edition: Option<String>,
}

rt::object!(CoordinateSystemIdentifier { code, code_space: "codeSpace", edition, ..default });

impl CoordinateSystemIdentifier {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            code: None,
            code_space: None,
            edition: None,
        }
    }

    /// Sets `code`.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `codeSpace`.
    pub fn code_space(mut self, code_space: impl Into<String>) -> Self {
        self.code_space = Some(code_space.into());
        self
    }

    /// Sets `edition`.
    pub fn edition(mut self, edition: impl Into<String>) -> Self {
        self.edition = Some(edition.into());
        self
    }
}

/// The position of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Position {
    /// The time of the position.
    pub time: Option<String>,
    /// The offset of the time from UTC. On the wire: `utcOff`.
    #[doc(alias = "utcOff")]
    pub utc_offset: Option<String>,
    /// The name of the coordinate system. On the wire: `srsName`.
    #[doc(alias = "srsName")]
    pub coordinate_system: Option<String>,
    /// The X coordinate.
    pub x: Option<String>,
    /// The Y coordinate.
    pub y: Option<String>,
    /// The radius around the coordinates.
    pub radius: Option<String>,
}

rt::object!(Position {
    time,
    utc_offset: "utcOff",
    coordinate_system: "srsName",
    x: "X",
    y: "Y",
    radius,
    ..default
});

/// Why a device could not be located.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PositioningError {
    /// The time of the error.
    pub time: Option<String>,
    /// The id of the result. On the wire: `resid`.
    #[doc(alias = "resid")]
    pub result_id: Option<String>,
    /// Further information about the error. On the wire: `add_info`.
    #[doc(alias = "add_info")]
    pub details: Option<String>,
}

rt::object!(PositioningError { time, result_id: "resid", details: "add_info", ..default });

/// The position of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct QueryDeviceRealtimeLocationResponse {
    /// The device that was located.
    pub device_id: Option<DeviceId>,
    /// The position of the device. On the wire: `pd`.
    #[doc(alias = "pd")]
    pub position: Option<Position>,
    /// Why the device could not be located. On the wire: `poserr`.
    #[doc(alias = "poserr")]
    pub error: Option<PositioningError>,
}

rt::object!(QueryDeviceRealtimeLocationResponse {
    device_id: "deviceId",
    position: "pd",
    error: "poserr",
    ..default
});
