// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/register-lora-gateway.yaml: change the description, not this file.

//! Registers a LoRa gateway with the platform.

use crate::northbound_v1::{AppId, NorthboundV1};
use super::schemas::{Eui, LoraGateway, LoraServerId, ProductId};
use crate::rt;

/// Registers a LoRa gateway with the platform. Returns [`LoraGateway`].
///
/// `POST /api/v3.0/devices/lora/gateway`, answered with `201`.
///
/// Before the call:
///
/// - The LoRa server of the gateway is online.
///
/// Page: [Registering a LoRa Gateway](<https://support.huaweicloud.com/api-IoT/iot_06_002.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct RegisterLoraGateway {
    owner_app_id: Option<AppId>,
    lora_server_id: LoraServerId,
    product_id: ProductId,
    gateway_eui: Eui,
    name: String,
    access_code: Option<rt::Secret>,
}

rt::request!(RegisterLoraGateway {
    owner_app_id: property("ownerAppId"),
    lora_server_id: property("loraServerId"),
    product_id: property("productId"),
    gateway_eui: property("gatewayEUI"),
    name: property,
    access_code: property("gatewaySeq"),
});

impl RegisterLoraGateway {
    /// Creates a request with the given `lora_server_id`, `product_id`, `gateway_eui` and `name`.
    ///
    /// - `lora_server_id`: The LoRa server that the gateway connects to.
    /// - `product_id`: The product of the gateway.
    /// - `gateway_eui`: The EUI of the gateway.
    /// - `name`: A name for the gateway.
    pub fn new(
        lora_server_id: LoraServerId,
        product_id: ProductId,
        gateway_eui: Eui,
        name: impl Into<String>,
    ) -> Self {
        Self {
            owner_app_id: None,
            lora_server_id,
            product_id,
            gateway_eui,
            name: name.into(),
            access_code: None,
        }
    }

    /// Sets `ownerAppId`: The id of the application that is to own the gateway. Only needed when that is
    /// another application, which must have authorised the calling one.
    pub fn owner_app_id(mut self, owner_app_id: AppId) -> Self {
        self.owner_app_id = Some(owner_app_id);
        self
    }

    /// Sets `gatewaySeq`: The access code of the gateway. Exactly 32 characters. Allowed: digits and the
    /// letters a to f in either case.
    #[doc(alias = "gatewaySeq")]
    pub fn access_code(mut self, access_code: impl Into<rt::Secret>) -> Self {
        self.access_code = Some(access_code.into());
        self
    }
}

impl rt::Operation for RegisterLoraGateway {
    type Api = NorthboundV1;
    type Output = LoraGateway;
    type Content = rt::JsonBody;
    type Error = RegisterLoraGatewayError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "RegisterLoraGateway",
        method: rt::Method::POST,
        path: "/api/v3.0/devices/lora/gateway",
        success: &[201],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`RegisterLoraGateway`].
    pub enum RegisterLoraGatewayError {}
}
