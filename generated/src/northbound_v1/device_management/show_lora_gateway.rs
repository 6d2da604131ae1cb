// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/show-lora-gateway.yaml: change the description, not this file.

//! Shows the details of a LoRa gateway.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, errors};
use super::schemas::LoraGateway;
use crate::rt;

/// Shows the details of a LoRa gateway. Returns [`LoraGateway`].
///
/// `GET /api/v3.0/devices/lora/gateway/{deviceId}`, answered with `200`.
///
/// Page: [Querying Information About a LoRa Gateway](<https://support.huaweicloud.com/en-us/api-iothub/iot_06_004.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowLoraGateway {
    device_id: DeviceId,
    owner_app_id: Option<AppId>,
}

rt::request!(ShowLoraGateway {
    device_id: path("deviceId"),
    owner_app_id: query("ownerAppId"),
});

impl ShowLoraGateway {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The LoRa gateway to show.
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

impl rt::Operation for ShowLoraGateway {
    type Api = NorthboundV1;
    type Output = LoraGateway;
    type Content = rt::JsonBody;
    type Error = ShowLoraGatewayError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowLoraGateway",
        method: rt::Method::GET,
        path: "/api/v3.0/devices/lora/gateway/{deviceId}",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowLoraGateway`].
    pub enum ShowLoraGatewayError {
        /// `403` `100217`: The application that the request names has not authorised the calling one. Leave the
        /// application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `100249`: The application has no permission to edit.
        EditingForbidden = Row { status: 403, ..super::errors::EDITING_FORBIDDEN },
    }
}
