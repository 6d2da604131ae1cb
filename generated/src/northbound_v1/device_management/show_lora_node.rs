// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/show-lora-node.yaml: change the description, not this file.

//! Shows the details of a LoRa node.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1};
use super::schemas::LoraNode;
use crate::rt;

/// Shows the details of a LoRa node. Returns [`LoraNode`].
///
/// `GET /api/v3.0/devices/lora/node/{deviceId}`, answered with `200`.
///
/// Page: [Querying Information About a LoRa Node](<https://support.huaweicloud.com/en-us/api-iothub/iot_06_006.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowLoraNode {
    device_id: DeviceId,
    owner_app_id: Option<AppId>,
}

rt::request!(ShowLoraNode { device_id: path("deviceId"), owner_app_id: query("ownerAppId") });

impl ShowLoraNode {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The LoRa node to show.
    pub fn new(device_id: DeviceId) -> Self {
        Self {
            device_id,
            owner_app_id: None,
        }
    }

    /// Sets `ownerAppId`: The id of the application that owns the LoRa device. Only needed when that is
    /// another application, which must have authorised the calling one.
    pub fn owner_app_id(mut self, owner_app_id: AppId) -> Self {
        self.owner_app_id = Some(owner_app_id);
        self
    }
}

impl rt::Operation for ShowLoraNode {
    type Api = NorthboundV1;
    type Output = LoraNode;
    type Content = rt::JsonBody;
    type Error = ShowLoraNodeError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowLoraNode",
        method: rt::Method::GET,
        path: "/api/v3.0/devices/lora/node/{deviceId}",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowLoraNode`].
    pub enum ShowLoraNodeError {}
}
