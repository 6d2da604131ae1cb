// Written by `cargo xtask generate` from api-spec/northbound-v1/data-collection/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Data Collection share.

use crate::northbound_v1::{DeviceDetails, DeviceId, NodeType, ServiceId};
use crate::rt;

rt::open_enum! {
    /// What is told about devices only when it is asked for.
    pub enum ExtraDetail {
        /// `imsi`: The IMSI of the device's SIM card.
        Imsi = "imsi",
    }
}

/// A device: what it is, whether it is connected, and what it has reported last.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Device {
    /// The device's id.
    pub device_id: Option<DeviceId>,
    /// The gateway of the device. A device that connects by itself has its own id here.
    pub gateway_id: Option<DeviceId>,
    /// Whether the device connects by itself.
    pub node_type: Option<NodeType>,
    /// When the device was registered. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// When the device was changed last. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub last_modified_time: Option<rt::Timestamp>,
    /// What the platform knows about the device. On the wire: `deviceInfo`.
    #[doc(alias = "deviceInfo")]
    pub details: Option<DeviceDetails>,
    /// The services of the device, with the data that it has reported last.
    pub services: Option<Vec<DeviceService>>,
    /// The alarm of the device. Only ShowDevice tells it. On the wire: `alarmInfo`.
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

/// A service of a device, with the data that the device has reported last.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceService {
    /// The service's id.
    pub service_id: Option<ServiceId>,
    /// The type of the service. At most 256 characters.
    pub service_type: Option<String>,
    /// The properties that were reported, by their names.
    pub data: Option<std::collections::BTreeMap<String, rt::Json>>,
    /// When they were reported. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// What the service does not do. On the wire: `serviceInfo`.
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

/// What a service of a device does not do.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceRestrictions {
    /// The names of the commands that are disabled. On the wire: `muteCmds`.
    #[doc(alias = "muteCmds")]
    pub muted_commands: Option<Vec<String>>,
}

rt::object!(ServiceRestrictions { muted_commands: "muteCmds", ..default });
