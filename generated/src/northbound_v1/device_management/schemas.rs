// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Management share.

use crate::northbound_v1::DeviceId;
use crate::rt;

/// The id of a product on the platform. At most 256 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProductId(Box<str>);

rt::text!(ProductId { max_length: 256 });

/// The id of a LoRa server on the platform.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LoraServerId(Box<str>);

rt::text!(LoraServerId {});

/// The EUI-64 of a gateway, node or application in a LoRa network. Exactly 16 characters. Allowed:
/// digits and the letters a to f in either case.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Eui(Box<str>);

rt::text!(Eui {
    min_length: 16,
    max_length: 16,
    allowed: &[('0', '9'), ('A', 'F'), ('a', 'f')],
    words: "digits and the letters a to f in either case",
});

/// A LoRa gateway.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct LoraGateway {
    /// The device id of the gateway, issued by the platform when the gateway is registered.
    pub device_id: Option<DeviceId>,
    /// The LoRa server that the gateway connects to.
    pub lora_server_id: Option<LoraServerId>,
    /// The product of the gateway.
    pub product_id: Option<ProductId>,
    /// The EUI of the gateway.
    pub gateway_eui: Option<Eui>,
    /// The gateway's name.
    pub name: Option<String>,
    /// The access code of the gateway. Exactly 32 characters. Allowed: digits and the letters a to f in
    /// either case. On the wire: `gatewaySeq`.
    #[doc(alias = "gatewaySeq")]
    pub access_code: Option<rt::Secret>,
}

rt::object!(LoraGateway {
    device_id: "deviceId",
    lora_server_id: "loraServerId",
    product_id: "productId",
    gateway_eui: "gatewayEUI",
    name,
    access_code: "gatewaySeq",
    ..default
});

rt::open_enum! {
    /// How a LoRa node joins the network.
    pub enum JoinType {
        /// `OTAA`: Over-the-air activation.
        Otaa = "OTAA",
        /// `ABP`: Activation by personalisation.
        Abp = "ABP",
    }
}

/// A LoRa node.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct LoraNode {
    /// The device id of the node, issued by the platform when the node is registered.
    pub device_id: Option<DeviceId>,
    /// The LoRa server that the node connects to.
    pub lora_server_id: Option<LoraServerId>,
    /// The product of the node.
    pub product_id: Option<ProductId>,
    /// The EUI of the node.
    pub dev_eui: Option<Eui>,
    /// The node's name.
    pub name: Option<String>,
    /// The access code of the node. Exactly 32 characters. Allowed: digits and the letters a to f in either
    /// case.
    pub auth_code: Option<rt::Secret>,
    /// The application EUI.
    pub app_eui: Option<Eui>,
    /// The working mode of the node, such as classA.
    pub device_class: Option<String>,
    /// How the node joins the network.
    pub join_type: Option<JoinType>,
    /// The application session key of a node that joins by ABP. Exactly 32 characters. Allowed: digits and
    /// the letters a to f in either case. On the wire: `appSKey`.
    #[doc(alias = "appSKey")]
    pub app_skey: Option<rt::Secret>,
    /// The device address of a node that joins by ABP. Exactly 8 characters. Allowed: digits and the
    /// letters a to f in either case.
    pub dev_addr: Option<String>,
    /// The network session key of a node that joins by ABP. Exactly 32 characters. Allowed: digits and the
    /// letters a to f in either case. On the wire: `nwkSKey`.
    #[doc(alias = "nwkSKey")]
    pub nwk_skey: Option<rt::Secret>,
    /// The application key of a node that joins by OTAA. Exactly 32 characters. Allowed: digits and the
    /// letters a to f in either case.
    pub app_key: Option<rt::Secret>,
    /// A free-text description.
    pub description: Option<String>,
}

rt::object!(LoraNode {
    device_id: "deviceId",
    lora_server_id: "loraServerId",
    product_id: "productId",
    dev_eui: "devEUI",
    name,
    auth_code: "authCode",
    app_eui: "appEUI",
    device_class: "deviceClass",
    join_type: "joinType",
    app_skey: "appSKey",
    dev_addr: "devAddr",
    nwk_skey: "nwkSKey",
    app_key: "appKey",
    description,
    ..default
});
