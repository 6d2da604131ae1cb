// Written by `cargo xtask generate` from api-spec/northbound-v1/device-management/register-device-with-secret.yaml: change the description, not this file.

//! Registers a device that connects with its device id and a secret.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, ProtocolType};
use super::schemas::ProductId;
use crate::rt;

/// Registers a device that connects with its device id and a secret. Returns
/// [`RegisterDeviceWithSecretResponse`].
///
/// `POST /iocm/app/reg/v2.0.0/deviceCredentials`.
///
/// Use this for MQTT devices, and RegisterDevice for devices that bind themselves with a verification
/// code.
///
/// Page: [Registering a Device (Password Mode)](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0005.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct RegisterDeviceWithSecret {
    app_id: Option<AppId>,
    device: NewDevice,
    end_user_id: Option<String>,
    organization: Option<String>,
    region: Option<String>,
    timezone: Option<String>,
    mqtt: Option<bool>,
    product_id: Option<ProductId>,
    secret: Option<rt::Secret>,
}

rt::request!(RegisterDeviceWithSecret {
    app_id: query("appId"),
    device: property("deviceInfo"),
    end_user_id: property("endUserId"),
    organization: property,
    region: property,
    timezone: property,
    mqtt: property("mqttConnect"),
    product_id: property("productId"),
    secret: property,
});

impl RegisterDeviceWithSecret {
    /// Creates a request with the given `device`.
    ///
    /// - `device`: The device to register.
    pub fn new(device: NewDevice) -> Self {
        Self {
            app_id: None,
            device,
            end_user_id: None,
            organization: None,
            region: None,
            timezone: None,
            mqtt: None,
            product_id: None,
            secret: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `endUserId`: The end user of the device. In the NB-IoT solution, this is the IMSI. At most 256
    /// characters.
    pub fn end_user_id(mut self, end_user_id: impl Into<String>) -> Self {
        self.end_user_id = Some(end_user_id.into());
        self
    }

    /// Sets `organization`: The organisation that the device belongs to. At most 256 characters.
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Sets `region`: The region of the device. At most 256 characters.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets `timezone`: The time zone of the device. At most 256 characters.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// Sets `mqttConnect`: Whether the device connects with MQTT. Set it to true for an MQTT device, which
    /// then gets a device id and a secret. When false, the device gets a verification code instead.
    #[doc(alias = "mqttConnect")]
    pub fn mqtt(mut self, mqtt: bool) -> Self {
        self.mqtt = Some(mqtt);
        self
    }

    /// Sets `productId`: The product of the device. Set either this or manufacturerId, manufacturerName,
    /// deviceType, model and protocolType in deviceInfo.
    pub fn product_id(mut self, product_id: ProductId) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `secret`: The secret with which the device is to connect. Without it, the platform generates
    /// one and returns it. Exactly 20 characters. Allowed: digits and the letters a to f in either case.
    pub fn secret(mut self, secret: impl Into<rt::Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

impl rt::Operation for RegisterDeviceWithSecret {
    type Api = NorthboundV1;
    type Output = RegisterDeviceWithSecretResponse;
    type Content = rt::JsonBody;
    type Error = RegisterDeviceWithSecretError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "RegisterDeviceWithSecret",
        method: rt::Method::POST,
        path: "/iocm/app/reg/v2.0.0/deviceCredentials",
        success: &[],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`RegisterDeviceWithSecret`].
    pub enum RegisterDeviceWithSecretError {}
}

/// A device to register.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct NewDevice {
    /// The id with which the device identifies itself, such as its MAC address, serial number or IMEI. No
    /// other device may have it. At most 256 characters.
    pub node_id: String,
    /// The id of the manufacturer. At most 256 characters.
    pub manufacturer_id: Option<String>,
    /// The name of the manufacturer. At most 256 characters. (assumed)
    pub manufacturer_name: Option<String>,
    /// The type of the device, in upper camel case, such as MultiSensor.
    pub device_type: Option<String>,
    /// The model of the device, as defined by the manufacturer.
    pub model: Option<String>,
    /// The protocol that the device uses. On the wire: `protocolType`.
    #[doc(alias = "protocolType")]
    pub protocol: Option<ProtocolType>,
}

rt::object!(NewDevice {
    node_id: "nodeId",
    manufacturer_id: "manufacturerId",
    manufacturer_name: "manufacturerName",
    device_type: "deviceType",
    model,
    protocol: "protocolType",
});

impl NewDevice {
    /// Creates a value with the given `node_id`.
    pub fn new(node_id: impl Into<String>) -> Self {
        Self {
            node_id: node_id.into(),
            manufacturer_id: None,
            manufacturer_name: None,
            device_type: None,
            model: None,
            protocol: None,
        }
    }

    /// Sets `manufacturerId`.
    pub fn manufacturer_id(mut self, manufacturer_id: impl Into<String>) -> Self {
        self.manufacturer_id = Some(manufacturer_id.into());
        self
    }

    /// Sets `manufacturerName`.
    pub fn manufacturer_name(mut self, manufacturer_name: impl Into<String>) -> Self {
        self.manufacturer_name = Some(manufacturer_name.into());
        self
    }

    /// Sets `deviceType`.
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets `model`.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `protocolType`.
    pub fn protocol(mut self, protocol: impl Into<ProtocolType>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }
}

/// The id of the registered device, and the secret with which it connects.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RegisterDeviceWithSecretResponse {
    /// The id of the new device.
    pub device_id: Option<DeviceId>,
    /// The secret with which the device connects: that of the request, or a generated one.
    pub secret: Option<rt::Secret>,
}

rt::object!(RegisterDeviceWithSecretResponse { device_id: "deviceId", secret, ..default });
