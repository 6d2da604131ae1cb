// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/register-lora-node.yaml: change the description, not this file.

//! Registers a LoRa node with the platform.

use crate::northbound_v1::{AppId, NorthboundV1, errors};
use super::schemas::{Eui, JoinType, LoraNode, LoraServerId, ProductId};
use crate::rt;

/// Registers a LoRa node with the platform. Returns [`LoraNode`].
///
/// `POST /api/v3.0/devices/lora/node`, answered with `201`.
///
/// Before the call:
///
/// - The LoRa server of the node is online.
///
/// Page: [Registering a LoRa Node](<https://support.huaweicloud.com/api-IoT/iot_06_003.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct RegisterLoraNode {
    owner_app_id: Option<AppId>,
    lora_server_id: LoraServerId,
    product_id: ProductId,
    dev_eui: Eui,
    name: String,
    auth_code: Option<rt::Secret>,
    app_eui: Eui,
    device_class: Option<String>,
    join_type: Option<JoinType>,
    app_skey: Option<rt::Secret>,
    dev_addr: Option<String>,
    nwk_skey: Option<rt::Secret>,
    app_key: Option<rt::Secret>,
    description: Option<String>,
}

rt::request!(RegisterLoraNode {
    owner_app_id: property("ownerAppId"),
    lora_server_id: property("loraServerId"),
    product_id: property("productId"),
    dev_eui: property("devEUI"),
    name: property,
    auth_code: property("authCode"),
    app_eui: property("appEUI"),
    device_class: property("deviceClass"),
    join_type: property("joinType"),
    app_skey: property("appSKey"),
    dev_addr: property("devAddr"),
    nwk_skey: property("nwkSKey"),
    app_key: property("appKey"),
    description: property,
});

impl RegisterLoraNode {
    /// Creates a request with the given `lora_server_id`, `product_id`, `dev_eui`, `name` and `app_eui`.
    ///
    /// - `lora_server_id`: The LoRa server that the node connects to.
    /// - `product_id`: The product of the node.
    /// - `dev_eui`: The EUI of the node.
    /// - `name`: A name for the node.
    /// - `app_eui`: The application EUI.
    pub fn new(
        lora_server_id: LoraServerId,
        product_id: ProductId,
        dev_eui: Eui,
        name: impl Into<String>,
        app_eui: Eui,
    ) -> Self {
        Self {
            owner_app_id: None,
            lora_server_id,
            product_id,
            dev_eui,
            name: name.into(),
            auth_code: None,
            app_eui,
            device_class: None,
            join_type: None,
            app_skey: None,
            dev_addr: None,
            nwk_skey: None,
            app_key: None,
            description: None,
        }
    }

    /// Sets `ownerAppId`: The id of the application that is to own the node. Only needed when that is
    /// another application, which must have authorised the calling one.
    pub fn owner_app_id(mut self, owner_app_id: AppId) -> Self {
        self.owner_app_id = Some(owner_app_id);
        self
    }

    /// Sets `authCode`: The access code of the node. Exactly 32 characters. Allowed: digits and the letters
    /// a to f in either case.
    pub fn auth_code(mut self, auth_code: impl Into<rt::Secret>) -> Self {
        self.auth_code = Some(auth_code.into());
        self
    }

    /// Sets `deviceClass`: The working mode of the node. Default: `classA`.
    pub fn device_class(mut self, device_class: impl Into<String>) -> Self {
        self.device_class = Some(device_class.into());
        self
    }

    /// Sets `joinType`: How the node joins the network. Default: `OTAA`.
    pub fn join_type(mut self, join_type: impl Into<JoinType>) -> Self {
        self.join_type = Some(join_type.into());
        self
    }

    /// Sets `appSKey`: The application session key. For nodes that join by ABP. Exactly 32 characters.
    /// Allowed: digits and the letters a to f in either case.
    #[doc(alias = "appSKey")]
    pub fn app_skey(mut self, app_skey: impl Into<rt::Secret>) -> Self {
        self.app_skey = Some(app_skey.into());
        self
    }

    /// Sets `devAddr`: The device address of the node. For nodes that join by ABP. Exactly 8 characters.
    /// Allowed: digits and the letters a to f in either case.
    pub fn dev_addr(mut self, dev_addr: impl Into<String>) -> Self {
        self.dev_addr = Some(dev_addr.into());
        self
    }

    /// Sets `nwkSKey`: The network session key. For nodes that join by ABP. Exactly 32 characters. Allowed:
    /// digits and the letters a to f in either case.
    #[doc(alias = "nwkSKey")]
    pub fn nwk_skey(mut self, nwk_skey: impl Into<rt::Secret>) -> Self {
        self.nwk_skey = Some(nwk_skey.into());
        self
    }

    /// Sets `appKey`: The application key. For nodes that join by OTAA. Exactly 32 characters. Allowed:
    /// digits and the letters a to f in either case.
    pub fn app_key(mut self, app_key: impl Into<rt::Secret>) -> Self {
        self.app_key = Some(app_key.into());
        self
    }

    /// Sets `description`: A free-text description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl rt::Operation for RegisterLoraNode {
    type Api = NorthboundV1;
    type Output = LoraNode;
    type Content = rt::JsonBody;
    type Error = RegisterLoraNodeError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "RegisterLoraNode",
        method: rt::Method::POST,
        path: "/api/v3.0/devices/lora/node",
        success: &[201],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`RegisterLoraNode`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `1200008`.
    pub enum RegisterLoraNodeError {
        /// `400` `106018`: The product does not exist. Check productId.
        ProductNotFound = Row {
            status: 400,
            code: "106018",
            message: "the product not exist.",
            remedy: "Check productId.",
        },
        /// `500` `100001`: The service failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalServerError = Row { status: 500, ..errors::INTERNAL_SERVER_ERROR },
        /// `500` `100220`: The platform could not read the id of the application from the header app_key. Check
        /// the appId of the credential.
        AppKeyUnreadable = Row { status: 500, ..errors::APP_KEY_UNREADABLE },
        /// `500` `1200000`: The platform could not register the node.
        RegistrationFailed = Row {
            status: 500,
            code: "1200000",
            message: "Failed to register the LoRa node.",
        },
    }
}
