// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instances/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Instance Management share.

use crate::iotda_management_v5::{
    ChargeMode, Edition, Flavor, InstanceId, MaintenanceWindow,
};

use crate::rt;

rt::open_enum! {
    /// The status of an instance. At most 64 characters.
    pub enum InstanceStatus {
        /// `CREATING`: The instance is being created.
        Creating = "CREATING",
        /// `ACTIVE`: The instance is ready for use.
        Active = "ACTIVE",
        /// `FROZEN`: The instance is frozen.
        Frozen = "FROZEN",
        /// `TRADING`: An order for the instance is being processed.
        Trading = "TRADING",
        /// `MODIFYING`: The specification of the instance is being changed.
        Modifying = "MODIFYING",
        /// `MODIFY_FAILED`: The specification of the instance could not be changed.
        ModifyFailed = "MODIFY_FAILED",
        /// `FAILED`: The instance could not be created.
        Failed = "FAILED",
    }
}

rt::open_enum! {
    /// The unit of the period for which an instance is ordered.
    pub enum PeriodType {
        /// `month`
        Month = "month",
        /// `year`
        Year = "year",
    }
}

/// The id of an enterprise project. The default project has the id 0. 1 to 36 characters. Allowed:
/// digits, the lower-case letters a to f and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EnterpriseProjectId(Box<str>);

rt::text!(EnterpriseProjectId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('a', 'f')],
    words: "digits, the lower-case letters a to f and hyphens",
});

rt::open_enum! {
    /// The cryptographic algorithms that an instance supports.
    pub enum CipheringAlgorithm {
        /// `COMMON_ALGORITHM`: International algorithms, such as RSA and SHA256.
        CommonAlgorithm = "COMMON_ALGORITHM",
        /// `SM_ALGORITHM`: The Chinese commercial algorithms SM2, SM3 and SM4.
        SmAlgorithm = "SM_ALGORITHM",
    }
}

/// How an instance is billed, and for which period.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Billing {
    /// How the instance is billed.
    pub charge_mode: ChargeMode,
    /// The unit of period_num. Only for prePaid. Mandatory when charge_mode is prePaid.
    pub period_type: Option<PeriodType>,
    /// For how many months (1 to 9) or years (1 to 3) the instance is ordered. Only for prePaid. 1 to 9.
    /// Mandatory when charge_mode is prePaid.
    pub period_num: Option<i64>,
    /// Whether the order is renewed automatically for the same period when it ends. Renewals are paid
    /// automatically. Only for prePaid. Default: `false`.
    pub is_auto_renew: Option<bool>,
    /// Whether the order is paid at once from the account balance. If not, the order takes effect only
    /// after it has been paid separately. Only for prePaid; this has no influence on renewals. Default:
    /// `false`.
    pub is_auto_pay: Option<bool>,
    /// Information about a promotion. At most 2048 characters. On the wire: `promotion_infos`.
    #[doc(alias = "promotion_infos")]
    pub promotion: Option<String>,
}

rt::object!(Billing {
    charge_mode,
    period_type,
    period_num,
    is_auto_renew,
    is_auto_pay,
    promotion: "promotion_infos",
});

impl Billing {
    /// Creates a value with the given `charge_mode`.
    pub fn new(charge_mode: impl Into<ChargeMode>) -> Self {
        Self {
            charge_mode: charge_mode.into(),
            period_type: None,
            period_num: None,
            is_auto_renew: None,
            is_auto_pay: None,
            promotion: None,
        }
    }

    /// Sets `period_type`.
    pub fn period_type(mut self, period_type: impl Into<PeriodType>) -> Self {
        self.period_type = Some(period_type.into());
        self
    }

    /// Sets `period_num`.
    pub fn period_num(mut self, period_num: i64) -> Self {
        self.period_num = Some(period_num);
        self
    }

    /// Sets `is_auto_renew`.
    pub fn is_auto_renew(mut self, is_auto_renew: bool) -> Self {
        self.is_auto_renew = Some(is_auto_renew);
        self
    }

    /// Sets `is_auto_pay`.
    pub fn is_auto_pay(mut self, is_auto_pay: bool) -> Self {
        self.is_auto_pay = Some(is_auto_pay);
        self
    }

    /// Sets `promotion_infos`.
    pub fn promotion(mut self, promotion: impl Into<String>) -> Self {
        self.promotion = Some(promotion.into());
        self
    }
}

/// A key and a value that are attached to an instance.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Tag {
    /// The key: letters, digits, spaces and the characters \_ . : = + - @. It must not begin or end with a
    /// space, nor begin with \_sys\_. 1 to 128 characters.
    pub key: String,
    /// The value: letters, digits, spaces and the characters \_ . : / = + - @. It may be empty. At most 255
    /// characters.
    pub value: Option<String>,
}

rt::object!(Tag { key, value });

impl Tag {
    /// Creates a value with the given `key`.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: None,
        }
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The ports of an instance of the enterprise edition.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Ports {
    /// The port for applications that use HTTPS. 0 to 65535. Default: `443`.
    pub app_https_port: Option<i32>,
    /// The port for applications that use AMQPS. 0 to 65535. Default: `5671`.
    pub app_amqps_port: Option<i32>,
    /// The port for applications that use MQTTS. 0 to 65535. Default: `8883`.
    pub app_mqtts_port: Option<i32>,
    /// The port for devices that use CoAP. 0 to 65535. Default: `5683`.
    pub device_coap_port: Option<i32>,
    /// The port for devices that use CoAPS. 0 to 65535. Default: `5684`.
    pub device_coaps_port: Option<i32>,
    /// The port for devices that use MQTT. 0 to 65535. Default: `1883`.
    pub device_mqtt_port: Option<i32>,
    /// The port for devices that use MQTTS. 0 to 65535. Default: `8883`.
    pub device_mqtts_port: Option<i32>,
    /// The port for devices that use HTTPS. 0 to 65535. Default: `443`.
    pub device_https_port: Option<i32>,
}

rt::object!(Ports {
    app_https_port,
    app_amqps_port,
    app_mqtts_port,
    device_coap_port,
    device_coaps_port,
    device_mqtt_port,
    device_mqtts_port,
    device_https_port,
    ..default
});

impl Ports {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            app_https_port: None,
            app_amqps_port: None,
            app_mqtts_port: None,
            device_coap_port: None,
            device_coaps_port: None,
            device_mqtt_port: None,
            device_mqtts_port: None,
            device_https_port: None,
        }
    }

    /// Sets `app_https_port`.
    pub fn app_https_port(mut self, app_https_port: i32) -> Self {
        self.app_https_port = Some(app_https_port);
        self
    }

    /// Sets `app_amqps_port`.
    pub fn app_amqps_port(mut self, app_amqps_port: i32) -> Self {
        self.app_amqps_port = Some(app_amqps_port);
        self
    }

    /// Sets `app_mqtts_port`.
    pub fn app_mqtts_port(mut self, app_mqtts_port: i32) -> Self {
        self.app_mqtts_port = Some(app_mqtts_port);
        self
    }

    /// Sets `device_coap_port`.
    pub fn device_coap_port(mut self, device_coap_port: i32) -> Self {
        self.device_coap_port = Some(device_coap_port);
        self
    }

    /// Sets `device_coaps_port`.
    pub fn device_coaps_port(mut self, device_coaps_port: i32) -> Self {
        self.device_coaps_port = Some(device_coaps_port);
        self
    }

    /// Sets `device_mqtt_port`.
    pub fn device_mqtt_port(mut self, device_mqtt_port: i32) -> Self {
        self.device_mqtt_port = Some(device_mqtt_port);
        self
    }

    /// Sets `device_mqtts_port`.
    pub fn device_mqtts_port(mut self, device_mqtts_port: i32) -> Self {
        self.device_mqtts_port = Some(device_mqtts_port);
        self
    }

    /// Sets `device_https_port`.
    pub fn device_https_port(mut self, device_https_port: i32) -> Self {
        self.device_https_port = Some(device_https_port);
        self
    }
}

/// What only instances of the enterprise edition have: network, ports and cryptography.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct EnterpriseDetails {
    /// The id of the VPC of the instance. At most 64 characters.
    pub vpc_id: Option<String>,
    /// The id of the subnet of the instance. At most 64 characters.
    pub subnet_id: Option<String>,
    /// The id of the security group of the instance. At most 64 characters.
    pub security_group_id: Option<String>,
    /// The URN of the SMN topic that is notified when the instance has been created. Only CreateInstance
    /// returns it. At most 256 characters.
    pub smn_topic_urn: Option<String>,
    /// The cryptographic algorithms that the instance supports. Default: `COMMON_ALGORITHM`.
    pub ciphering_algorithm: Option<CipheringAlgorithm>,
    /// The ports of the instance. Only CreateInstance returns them. On the wire: `port_info`.
    #[doc(alias = "port_info")]
    pub ports: Option<Ports>,
    /// How the instance reaches public networks. CreateInstance does not return it. On the wire:
    /// `forwarding_info`.
    #[doc(alias = "forwarding_info")]
    pub snat: Option<Snat>,
}

rt::object!(EnterpriseDetails {
    vpc_id,
    subnet_id,
    security_group_id,
    smn_topic_urn,
    ciphering_algorithm,
    ports: "port_info",
    snat: "forwarding_info",
    ..default
});

/// How an instance of the enterprise edition reaches public networks.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Snat {
    /// The elastic IP address of the NAT gateway. 7 to 128 characters.
    pub eip: Option<String>,
    /// Whether SNAT is enabled. On the wire: `enable_snat`.
    #[doc(alias = "enable_snat")]
    pub enabled: Option<bool>,
}

rt::object!(Snat { eip, enabled: "enable_snat", ..default });

rt::open_enum! {
    /// A kind of access to an instance: by applications or devices, and by which protocol.
    pub enum AccessType {
        /// `APP_HTTPS`: Access of applications by HTTPS.
        AppHttps = "APP_HTTPS",
        /// `APP_AMQP`: Access of applications by AMQP.
        AppAmqp = "APP_AMQP",
        /// `APP_MQTT`: Access of applications by MQTT.
        AppMqtt = "APP_MQTT",
        /// `DEVICE_COAP`: Access of devices by CoAP.
        DeviceCoap = "DEVICE_COAP",
        /// `DEVICE_MQTT`: Access of devices by MQTT.
        DeviceMqtt = "DEVICE_MQTT",
        /// `DEVICE_HTTPS`: Access of devices by HTTPS.
        DeviceHttps = "DEVICE_HTTPS",
    }
}

/// An allowlist for an instance of the enterprise edition.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AllowList {
    /// Whether access is restricted to the addresses of the list. On the wire: `enable`.
    #[doc(alias = "enable")]
    pub enabled: bool,
    /// The addresses that may reach the instance. 0 to 30 items. On the wire: `allow_list`.
    #[doc(alias = "allow_list")]
    pub addresses: Option<Vec<AllowedAddress>>,
}

rt::object!(AllowList { enabled: "enable", addresses: "allow_list" });

impl AllowList {
    /// Creates a value with the given `enabled`.
    pub fn new(enabled: bool) -> Self {
        Self { enabled, addresses: None }
    }

    /// Sets `allow_list`.
    pub fn addresses(mut self, addresses: Vec<AllowedAddress>) -> Self {
        self.addresses = Some(addresses);
        self
    }
}

/// An entry of an allowlist: an address or a range of addresses.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AllowedAddress {
    /// An IPv4 or IPv6 address, or a range in CIDR notation, such as 192.0.2.0/24. 7 to 128 characters.
    pub address: String,
    /// A free-form description of the entry. At most 128 characters.
    pub description: Option<String>,
}

rt::object!(AllowedAddress { address, description });

impl AllowedAddress {
    /// Creates a value with the given `address`.
    pub fn new(address: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            description: None,
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// Where applications or devices reach an instance by a certain protocol.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AccessPoint {
    /// The kind of access: by applications or devices, and by which protocol.
    pub type_: Option<AccessType>,
    /// The port for encrypted connections. 0 to 65535.
    pub port: Option<i32>,
    /// The port for unencrypted connections. Missing if this kind of access has none. 0 to 65535.
    pub non_tls_port: Option<i32>,
    /// The port for MQTT over WebSocket. Missing if this kind of access has none. 0 to 65535.
    pub websocket_port: Option<i32>,
    /// The domain name.
    pub domain_name: Option<String>,
    /// The private network addresses. At most 10 items.
    pub private_addresses: Option<Vec<String>>,
    /// The public network addresses. At most 10 items. On the wire: `public_address`.
    #[doc(alias = "public_address")]
    pub public_addresses: Option<Vec<String>>,
    /// The IPv6 addresses. At most 10 items. On the wire: `ipv6_address`.
    #[doc(alias = "ipv6_address")]
    pub ipv6_addresses: Option<Vec<String>>,
    /// The addresses to which this kind of access is restricted. On the wire: `ip_whitelist`.
    #[doc(alias = "ip_whitelist")]
    pub allow_list: Option<AllowList>,
}

rt::object!(AccessPoint {
    type_: "type",
    port,
    non_tls_port,
    websocket_port,
    domain_name,
    private_addresses,
    public_addresses: "public_address",
    ipv6_addresses: "ipv6_address",
    allow_list: "ip_whitelist",
    ..default
});

/// An instance, with its specification, billing and access points.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Instance {
    /// The edition of the instance. On the wire: `instance_type`.
    #[doc(alias = "instance_type")]
    pub edition: Option<Edition>,
    /// The id of the instance.
    pub instance_id: Option<InstanceId>,
    /// How the instance is billed.
    pub charge_mode: Option<ChargeMode>,
    /// The name of the instance.
    pub name: Option<String>,
    /// The specification of the instance.
    pub flavor: Option<Flavor>,
    /// The status of the instance.
    pub status: Option<InstanceStatus>,
    /// The region of the instance. At most 64 characters.
    pub region_id: Option<String>,
    /// A free-form description of the instance.
    pub description: Option<String>,
    /// Where applications and devices reach the instance. At most 10 items. On the wire: `access_infos`.
    #[doc(alias = "access_infos")]
    pub access_points: Option<Vec<AccessPoint>>,
    /// When the instance was created. A time as in RFC 3339.
    pub create_time: Option<rt::Timestamp>,
    /// When the instance was last changed. A time as in RFC 3339.
    pub update_time: Option<rt::Timestamp>,
    /// The enterprise project that the instance belongs to.
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// The tags of the instance. At most 20 items.
    pub tags: Option<Vec<Tag>>,
    /// The number of the order. Only for yearly/monthly instances. At most 64 characters.
    pub order_id: Option<String>,
    /// The maintenance window in which delayed changes of the specification are carried out. On the wire:
    /// `operate_window`.
    #[doc(alias = "operate_window")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Network, SNAT and cryptography. Only for the enterprise edition. On the wire: `additional_params`.
    #[doc(alias = "additional_params")]
    pub enterprise: Option<EnterpriseDetails>,
}

rt::object!(Instance {
    edition: "instance_type",
    instance_id,
    charge_mode,
    name,
    flavor,
    status,
    region_id,
    description,
    access_points: "access_infos",
    create_time,
    update_time,
    enterprise_project_id,
    tags,
    order_id,
    maintenance_window: "operate_window",
    enterprise: "additional_params",
    ..default
});
