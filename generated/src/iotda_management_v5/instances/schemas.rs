// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instances/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Instance Management share.

use crate::iotda_management_v5::{
    ChargeMode, Edition, Flavor, InstanceId, MaintenanceWindow,
};

use crate::rt;

rt::open_enum! {
    /// What state an instance is in. At most 64 characters.
    pub enum InstanceStatus {
        /// `CREATING`: It is being created.
        Creating = "CREATING",
        /// `ACTIVE`: It works.
        Active = "ACTIVE",
        /// `FROZEN`: It is frozen.
        Frozen = "FROZEN",
        /// `TRADING`: An order for it is on its way.
        Trading = "TRADING",
        /// `MODIFYING`: Its specification is being changed.
        Modifying = "MODIFYING",
        /// `MODIFY_FAILED`: The change of its specification has failed.
        ModifyFailed = "MODIFY_FAILED",
        /// `FAILED`: It could not be created.
        Failed = "FAILED",
    }
}

rt::open_enum! {
    /// The unit of the time that an instance is ordered for.
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
    /// The kind of cryptography that an instance speaks.
    pub enum CipheringAlgorithm {
        /// `COMMON_ALGORITHM`: International algorithms, such as RSA and SHA256.
        CommonAlgorithm = "COMMON_ALGORITHM",
        /// `SM_ALGORITHM`: The Chinese commercial algorithms SM2, SM3 and SM4.
        SmAlgorithm = "SM_ALGORITHM",
    }
}

/// How an instance is paid for, and for how long.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Billing {
    /// How the instance is paid for.
    pub charge_mode: ChargeMode,
    /// The unit of period_num. Counts only with prePaid. Mandatory when charge_mode is prePaid.
    pub period_type: Option<PeriodType>,
    /// How many months (1 to 9) or years (1 to 3) the instance is ordered for. Counts only with prePaid. 1
    /// to 9. Mandatory when charge_mode is prePaid.
    pub period_num: Option<i64>,
    /// Whether the order is renewed for the same time when it ends. Renewals are paid without asking.
    /// Counts only with prePaid. Default: `false`.
    pub is_auto_renew: Option<bool>,
    /// Whether the order is paid at once from the account. Otherwise it waits to be paid. Counts only with
    /// prePaid, and not for renewals. Default: `false`.
    pub is_auto_pay: Option<bool>,
    /// What there is to say about a promotion. At most 2048 characters. On the wire: `promotion_infos`.
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

/// A key and a value that an instance is found by.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Tag {
    /// The key: letters, digits, spaces and the characters \_ . : = + - @, with no space at either end. It
    /// does not begin with \_sys_. 1 to 128 characters.
    pub key: String,
    /// The value: letters, digits, spaces and the characters \_ . : / = + - @, or nothing. At most 255
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
    /// The port for applications that speak HTTPS. 0 to 65535. Default: `443`.
    pub app_https_port: Option<i32>,
    /// The port for applications that speak AMQPS. 0 to 65535. Default: `5671`.
    pub app_amqps_port: Option<i32>,
    /// The port for applications that speak MQTTS. 0 to 65535. Default: `8883`.
    pub app_mqtts_port: Option<i32>,
    /// The port for devices that speak CoAP. 0 to 65535. Default: `5683`.
    pub device_coap_port: Option<i32>,
    /// The port for devices that speak CoAPS. 0 to 65535. Default: `5684`.
    pub device_coaps_port: Option<i32>,
    /// The port for devices that speak MQTT. 0 to 65535. Default: `1883`.
    pub device_mqtt_port: Option<i32>,
    /// The port for devices that speak MQTTS. 0 to 65535. Default: `8883`.
    pub device_mqtts_port: Option<i32>,
    /// The port for devices that speak HTTPS. 0 to 65535. Default: `443`.
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

/// What an instance of the enterprise edition has in addition.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct EnterpriseDetails {
    /// The VPC of the instance. At most 64 characters.
    pub vpc_id: Option<String>,
    /// The subnet of the instance. At most 64 characters.
    pub subnet_id: Option<String>,
    /// The security group of the instance. At most 64 characters.
    pub security_group_id: Option<String>,
    /// The SMN topic that is told when the instance has been created. Only CreateInstance tells it. At most
    /// 256 characters.
    pub smn_topic_urn: Option<String>,
    /// The kind of cryptography that the instance speaks. Default: `COMMON_ALGORITHM`.
    pub ciphering_algorithm: Option<CipheringAlgorithm>,
    /// The ports of the instance. Only CreateInstance tells them. On the wire: `port_info`.
    #[doc(alias = "port_info")]
    pub ports: Option<Ports>,
    /// How the instance reaches public networks. CreateInstance does not tell it. On the wire:
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
    /// Whether SNAT is on. On the wire: `enable_snat`.
    #[doc(alias = "enable_snat")]
    pub enabled: Option<bool>,
}

rt::object!(Snat { eip, enabled: "enable_snat", ..default });

rt::open_enum! {
    /// Who reaches an instance, and by which protocol.
    pub enum AccessType {
        /// `APP_HTTPS`: Applications by HTTPS.
        AppHttps = "APP_HTTPS",
        /// `APP_AMQP`: Applications by AMQP.
        AppAmqp = "APP_AMQP",
        /// `APP_MQTT`: Applications by MQTT.
        AppMqtt = "APP_MQTT",
        /// `DEVICE_COAP`: Devices by CoAP.
        DeviceCoap = "DEVICE_COAP",
        /// `DEVICE_MQTT`: Devices by MQTT.
        DeviceMqtt = "DEVICE_MQTT",
        /// `DEVICE_HTTPS`: Devices by HTTPS.
        DeviceHttps = "DEVICE_HTTPS",
    }
}

/// Who may reach an instance of the enterprise edition.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AllowList {
    /// Whether only the addresses of the list may reach the instance. On the wire: `enable`.
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

/// An address, or a range of addresses, that may reach an instance.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AllowedAddress {
    /// An IPv4 or IPv6 address; with a slash and the length of a prefix, all addresses with this prefix. 7
    /// to 128 characters.
    pub address: String,
    /// A text about the address. At most 128 characters.
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

/// An address of an instance: where applications or devices reach it by one protocol.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AccessPoint {
    /// Who reaches the instance there, and by which protocol.
    pub type_: Option<AccessType>,
    /// The port for encrypted connections. 0 to 65535.
    pub port: Option<i32>,
    /// The port for connections that are not encrypted. Missing where there are none. 0 to 65535.
    pub non_tls_port: Option<i32>,
    /// The port for MQTT over WebSocket. Missing where there is none. 0 to 65535.
    pub websocket_port: Option<i32>,
    /// The domain name.
    pub domain_name: Option<String>,
    /// The addresses in the private network. At most 10 items.
    pub private_addresses: Option<Vec<String>>,
    /// The addresses in public networks. At most 10 items. On the wire: `public_address`.
    #[doc(alias = "public_address")]
    pub public_addresses: Option<Vec<String>>,
    /// The IPv6 addresses. At most 10 items. On the wire: `ipv6_address`.
    #[doc(alias = "ipv6_address")]
    pub ipv6_addresses: Option<Vec<String>>,
    /// Who may reach the instance there. On the wire: `ip_whitelist`.
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

/// An instance: what it is, how it is reached, and how it is paid for.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Instance {
    /// The edition of the instance. On the wire: `instance_type`.
    #[doc(alias = "instance_type")]
    pub edition: Option<Edition>,
    /// The id of the instance.
    pub instance_id: Option<InstanceId>,
    /// How the instance is paid for.
    pub charge_mode: Option<ChargeMode>,
    /// The name of the instance.
    pub name: Option<String>,
    /// The specification of the instance.
    pub flavor: Option<Flavor>,
    /// What state the instance is in.
    pub status: Option<InstanceStatus>,
    /// The region of the instance. At most 64 characters.
    pub region_id: Option<String>,
    /// A text about the instance.
    pub description: Option<String>,
    /// Where applications and devices reach the instance. At most 10 items. On the wire: `access_infos`.
    #[doc(alias = "access_infos")]
    pub access_points: Option<Vec<AccessPoint>>,
    /// When the instance was created. A time as in RFC 3339.
    pub create_time: Option<rt::Timestamp>,
    /// When the instance was changed last. A time as in RFC 3339.
    pub update_time: Option<rt::Timestamp>,
    /// The enterprise project that the instance belongs to.
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// The tags of the instance. At most 20 items.
    pub tags: Option<Vec<Tag>>,
    /// The number of the order. Only instances that are paid for in advance have one. At most 64
    /// characters.
    pub order_id: Option<String>,
    /// When a change of the specification is carried out that was put off. On the wire: `operate_window`.
    #[doc(alias = "operate_window")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// What an instance of the enterprise edition has in addition. On the wire: `additional_params`.
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
