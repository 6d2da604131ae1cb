// Written by `cargo xtask generate` from api-spec/northbound-v1/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Northbound API v1 share.

use crate::rt;

/// The id of an application, issued by the platform when the application is created. At most 256
/// characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AppId(Box<str>);

rt::text!(AppId { max_length: 256 });

/// The id of a device, issued by the platform when the device is registered. At most 256 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeviceId(Box<str>);

rt::text!(DeviceId { max_length: 256, segment: true });

/// The id of a version package, as ListVersionPackages returns it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(Box<str>);

rt::text!(FileId { segment: true });

/// The id of an upgrade task, returned when the task is created.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OperationId(Box<str>);

rt::text!(OperationId { segment: true });

/// The id of a batch task or of a command revocation task, returned when the task is created.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TaskId(Box<str>);

rt::text!(TaskId { segment: true });

/// The id of a service, as defined in the device's profile. At most 256 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ServiceId(Box<str>);

rt::text!(ServiceId { max_length: 256, segment: true });

/// The id of a command, returned when the command is created. At most 64 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeviceCommandId(Box<str>);

rt::text!(DeviceCommandId { max_length: 64, segment: true });

/// The id of a device group, returned when the group is created. At most 50 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeviceGroupId(Box<str>);

rt::text!(DeviceGroupId { max_length: 50, segment: true });

/// The id of a rule, returned when the rule is created.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RuleId(Box<str>);

rt::text!(RuleId { segment: true });

/// The id of a subscription, returned by SubscribeServiceData and ListSubscriptions. At most 256
/// characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SubscriptionId(Box<str>);

rt::text!(SubscriptionId { max_length: 256, segment: true });

rt::open_enum! {
    /// Whether a device is an endpoint or a gateway.
    pub enum NodeType {
        /// `ENDPOINT`
        Endpoint = "ENDPOINT",
        /// `GATEWAY`
        Gateway = "GATEWAY",
        /// `UNKNOW`: The platform does not know which.
        Unknown = "UNKNOW",
    }
}

rt::open_enum! {
    /// Whether a device is connected.
    pub enum OnlineStatus {
        /// `ONLINE`: The device is connected.
        Online = "ONLINE",
        /// `OFFLINE`: The device is not connected, or has been silent for 49 hours.
        Offline = "OFFLINE",
        /// `INACTIVE`: The device has never connected.
        Inactive = "INACTIVE",
        /// `ABNORMAL`: The device has been silent for 25 hours.
        Abnormal = "ABNORMAL",
    }
}

rt::open_enum! {
    /// A detail that explains the status of a device. NONE, CONFIGURATION_PENDING, UE_REACHABILITY and
    /// AVAILABILITY_AFTER_DDN_FAILURE go with ONLINE, NONE and NOT_ACTIVE with INACTIVE. At most 256
    /// characters.
    pub enum StatusDetail {
        /// `NONE`
        None = "NONE",
        /// `CONFIGURATION_PENDING`
        ConfigurationPending = "CONFIGURATION_PENDING",
        /// `UE_REACHABILITY`
        UeReachability = "UE_REACHABILITY",
        /// `AVAILABILITY_AFTER_DDN_FAILURE`
        AvailabilityAfterDdnFailure = "AVAILABILITY_AFTER_DDN_FAILURE",
        /// `COMMUNICATION_ERROR`
        CommunicationError = "COMMUNICATION_ERROR",
        /// `CONFIGURATION_ERROR`
        ConfigurationError = "CONFIGURATION_ERROR",
        /// `BRIDGE_OFFLINE`
        BridgeOffline = "BRIDGE_OFFLINE",
        /// `FIRMWARE_UPDATING`
        FirmwareUpdating = "FIRMWARE_UPDATING",
        /// `DUTY_CYCLE`
        DutyCycle = "DUTY_CYCLE",
        /// `NOT_ACTIVE`
        NotActive = "NOT_ACTIVE",
        /// `LOSS_OF_CONNECTIVITY`
        LossOfConnectivity = "LOSS_OF_CONNECTIVITY",
        /// `TIME_OUT`
        TimeOut = "TIME_OUT",
    }
}

rt::open_enum! {
    /// The protocol that a device uses.
    pub enum ProtocolType {
        /// `CoAP`
        CoAp = "CoAP",
        /// `huaweiM2M`
        HuaweiM2M = "huaweiM2M",
        /// `Z-Wave`
        ZWave = "Z-Wave",
        /// `ONVIF`
        Onvif = "ONVIF",
        /// `WPS`
        Wps = "WPS",
        /// `Hue`
        Hue = "Hue",
        /// `WiFi`
        WiFi = "WiFi",
        /// `J808`
        J808 = "J808",
        /// `Gateway`
        Gateway = "Gateway",
        /// `ZigBee`
        ZigBee = "ZigBee",
        /// `LWM2M`
        Lwm2M = "LWM2M",
        /// `MQTT`
        Mqtt = "MQTT",
    }
}

/// The details of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceDetails {
    /// The node id that identifies the device, such as its MAC address or IMEI. At most 256 characters.
    pub node_id: Option<String>,
    /// The name of the device. At most 256 characters.
    pub name: Option<String>,
    /// A free-text description. At most 2048 characters.
    pub description: Option<String>,
    /// The id of the manufacturer. At most 256 characters.
    pub manufacturer_id: Option<String>,
    /// The name of the manufacturer. At most 256 characters.
    pub manufacturer_name: Option<String>,
    /// The device's MAC address. At most 256 characters.
    pub mac: Option<String>,
    /// Where the device is. At most 2048 characters.
    pub location: Option<String>,
    /// The type of the device, in upper camel case. At most 256 characters.
    pub device_type: Option<String>,
    /// The model of the device. At most 256 characters.
    pub model: Option<String>,
    /// The version of the device's software. On the wire: `swVersion`.
    #[doc(alias = "swVersion")]
    pub software_version: Option<String>,
    /// The version of the device's firmware. On the wire: `fwVersion`.
    #[doc(alias = "fwVersion")]
    pub firmware_version: Option<String>,
    /// The version of the device's hardware. On the wire: `hwVersion`.
    #[doc(alias = "hwVersion")]
    pub hardware_version: Option<String>,
    /// The protocol that the device uses. On the wire: `protocolType`.
    #[doc(alias = "protocolType")]
    pub protocol: Option<ProtocolType>,
    /// The id of the bridge through which the device is connected. At most 256 characters.
    pub bridge_id: Option<String>,
    /// Whether the device is connected.
    pub status: Option<OnlineStatus>,
    /// A detail that explains the status.
    pub status_detail: Option<StatusDetail>,
    /// Whether the device is frozen. What a frozen device reports is neither managed nor stored. On the
    /// wire: `mute`.
    #[doc(alias = "mute")]
    pub frozen: Option<Switch>,
    /// Whether the device supports the secure mode.
    pub supported_security: Option<Switch>,
    /// Whether the secure mode is on.
    pub is_security: Option<Switch>,
    /// The strength of the device's signal.
    pub signal_strength: Option<String>,
    /// The version of the signalling.
    pub sig_version: Option<String>,
    /// The device's serial number.
    pub serial_number: Option<String>,
    /// The charge level of the device's battery.
    pub battery_level: Option<String>,
    /// The IMSI of the device. Only present when the request asks for it with select.
    pub imsi: Option<String>,
}

rt::object!(DeviceDetails {
    node_id: "nodeId",
    name,
    description,
    manufacturer_id: "manufacturerId",
    manufacturer_name: "manufacturerName",
    mac,
    location,
    device_type: "deviceType",
    model,
    software_version: "swVersion",
    firmware_version: "fwVersion",
    hardware_version: "hwVersion",
    protocol: "protocolType",
    bridge_id: "bridgeId",
    status,
    status_detail: "statusDetail",
    frozen: "mute",
    supported_security: "supportedSecurity",
    is_security: "isSecurity",
    signal_strength: "signalStrength",
    sig_version: "sigVersion",
    serial_number: "serialNumber",
    battery_level: "batteryLevel",
    imsi,
    ..default
});

/// A command to a device.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Command {
    /// The service that the command belongs to.
    pub service_id: ServiceId,
    /// The name of the command, as defined in the device's profile. 1 to 128 characters.
    pub method: String,
    /// The parameters of the command: names as in the device's profile, with their values. An empty object
    /// for a command without parameters. On the wire: `paras`.
    #[doc(alias = "paras")]
    pub parameters: std::collections::BTreeMap<String, rt::Json>,
}

rt::object!(Command { service_id: "serviceId", method, parameters: "paras" });

impl Command {
    /// Creates a value with the given `service_id`, `method` and `parameters`.
    pub fn new(
        service_id: ServiceId,
        method: impl Into<String>,
        parameters: std::collections::BTreeMap<String, rt::Json>,
    ) -> Self {
        Self {
            service_id,
            method: method.into(),
            parameters,
        }
    }
}

rt::open_enum! {
    /// True or false, written as a text in capitals.
    pub enum Switch {
        /// `TRUE`
        True = "TRUE",
        /// `FALSE`
        False = "FALSE",
    }
}
