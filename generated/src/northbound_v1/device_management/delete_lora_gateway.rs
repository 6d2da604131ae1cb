// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/delete-lora-gateway.yaml: change the description, not this file.

//! Deletes a LoRa gateway.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, errors};
use crate::rt;

/// Deletes a LoRa gateway.
///
/// `DELETE /api/v3.0/devices/lora/gateway/{deviceId}`, answered with `204`.
///
/// Before the call:
///
/// - The LoRa server of the gateway is online.
///
/// Page: [Deleting a LoRa Gateway](<https://support.huaweicloud.com/en-us/api-iothub/iot_06_005.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteLoraGateway {
    device_id: DeviceId,
    owner_app_id: Option<AppId>,
}

rt::request!(DeleteLoraGateway {
    device_id: path("deviceId"),
    owner_app_id: query("ownerAppId"),
});

impl DeleteLoraGateway {
    /// Creates a request with the given `device_id`.
    ///
    /// - `device_id`: The LoRa gateway to delete.
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

impl rt::Operation for DeleteLoraGateway {
    type Api = NorthboundV1;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteLoraGatewayError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteLoraGateway",
        method: rt::Method::DELETE,
        path: "/api/v3.0/devices/lora/gateway/{deviceId}",
        success: &[204],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteLoraGateway`].
    pub enum DeleteLoraGatewayError {
        /// `403` `100217`: The application that the request names has not authorised the calling one. Leave the
        /// application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `100249`: The application has no permission to edit.
        EditingForbidden = Row { status: 403, ..super::errors::EDITING_FORBIDDEN },
        /// `403` `1200006`: The LoRa server is not online. Try again once the LoRa server is online.
        LoraServerOffline = Row { status: 403, ..super::errors::LORA_SERVER_OFFLINE },
        /// `404` `100203`: The calling application, or the one that the request names, does not exist. Check
        /// the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 404, ..errors::APPLICATION_NOT_FOUND },
        /// `404` `1200003`: The platform has no LoRa gateway with this id. Check deviceId.
        LoraGatewayNotFound = Row {
            status: 404,
            code: "1200003",
            message: "The LoRa gateway does not exist.",
            remedy: "Check deviceId.",
        },
        /// `404` `1200017`: The LoRa server does not exist.
        LoraServerNotFound = Row { status: 404, ..super::errors::LORA_SERVER_NOT_FOUND },
        /// `500` `100001`: The service failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalServerError = Row { status: 500, ..errors::INTERNAL_SERVER_ERROR },
        /// `500` `100220`: The platform could not read the id of the application from the header app_key. Check
        /// the appId of the credential.
        AppKeyUnreadable = Row { status: 500, ..errors::APP_KEY_UNREADABLE },
    }
}
