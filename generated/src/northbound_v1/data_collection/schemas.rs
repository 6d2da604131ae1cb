// Written by `cargo xtask generate` from api-spec/northbound-v1/data-collection/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Data Collection share.

use crate::northbound_v1::{DeviceDetails, DeviceId, NodeType, ServiceId};
use crate::rt;

rt::open_enum! {
    /// A detail of a device that answers contain only on request.
    pub enum ExtraDetail {
        /// `imsi`: The IMSI of the device.
        Imsi = "imsi",
    }
}

/// A device: its details, its status, and the data that it last reported.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Device {
    /// The device's id.
    pub device_id: Option<DeviceId>,
    /// The gateway of the device. For a directly connected device, the same as deviceId.
    pub gateway_id: Option<DeviceId>,
    /// Whether the device is an endpoint or a gateway.
    pub node_type: Option<NodeType>,
    /// When the device was registered. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// When the device was last modified. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub last_modified_time: Option<rt::Timestamp>,
    /// The details of the device. On the wire: `deviceInfo`.
    #[doc(alias = "deviceInfo")]
    pub details: Option<DeviceDetails>,
    /// The services of the device, with the data that it last reported.
    pub services: Option<Vec<DeviceService>>,
    /// Information about alarms of the device. Only in the answer of ShowDevice. The documents do not
    /// describe its fields. On the wire: `alarmInfo`.
    #[doc(alias = "alarmInfo")]
    pub alarm: Option<std::collections::BTreeMap<String, rt::Json>>,
}

rt::object!(Device {
    device_id: "deviceId",
    gateway_id: "gatewayId",
    node_type: "nodeType",
    create_time: "createTime",
    last_modified_time: "lastModifiedTime",
    details: "deviceInfo",
    services,
    alarm: "alarmInfo",
    ..default
});

/// A service of a device with the data that the device last reported.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceService {
    /// The service's id.
    pub service_id: Option<ServiceId>,
    /// The type of the service. At most 256 characters.
    pub service_type: Option<String>,
    /// The reported values, by property name.
    pub data: Option<std::collections::BTreeMap<String, rt::Json>>,
    /// When the data was last reported. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// The commands that are disabled for the service. On the wire: `serviceInfo`.
    #[doc(alias = "serviceInfo")]
    pub restrictions: Option<ServiceRestrictions>,
}

rt::object!(DeviceService {
    service_id: "serviceId",
    service_type: "serviceType",
    data,
    event_time: "eventTime",
    restrictions: "serviceInfo",
    ..default
});

/// The commands that are disabled for a service of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceRestrictions {
    /// The names of the commands that are disabled. On the wire: `muteCmds`.
    #[doc(alias = "muteCmds")]
    pub muted_commands: Option<Vec<String>>,
}

rt::object!(ServiceRestrictions { muted_commands: "muteCmds", ..default });
