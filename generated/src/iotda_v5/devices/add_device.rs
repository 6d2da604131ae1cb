// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/add-device.yaml: change the description, not this file.

//! Registers a device, so that it can connect to the platform.

use crate::iotda_v5::{AppId, DeviceId, IotdaV5, ProductId, errors};
use super::schemas::{AuthType, Device};
use crate::rt;

/// Registers a device, so that it can connect to the platform. Returns [`Device`].
///
/// `POST /v5/iot/{project_id}/devices`, answered with `201`.
///
/// The default values of the properties in the product model become desired properties in the shadow of
/// the new device, unless shadow gives other values. Child devices can have child devices themselves,
/// but these cannot have any. To register many devices at once, use CreateBatchTask.
///
/// Needs the permission `iotda:devices:register`.
///
/// Page: [Create a Device](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0046.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct AddDevice {
    device_id: Option<DeviceId>,
    node_id: String,
    device_name: Option<String>,
    product_id: ProductId,
    auth_info: Option<InitialAuthentication>,
    description: Option<String>,
    gateway_id: Option<DeviceId>,
    app_id: Option<AppId>,
    extension_info: Option<rt::Json>,
    shadow: Option<Vec<InitialProperties>>,
}

rt::request!(AddDevice {
    device_id: property,
    node_id: property,
    device_name: property,
    product_id: property,
    auth_info: property,
    description: property,
    gateway_id: property,
    app_id: property,
    extension_info: property,
    shadow: property,
});

impl AddDevice {
    /// Creates a request with the given `node_id` and `product_id`.
    ///
    /// - `node_id`: The node id, which identifies the physical device, such as its IMEI, MAC address or
    ///   serial number; at least 4 characters are recommended. For NB-IoT devices it must be unique on the
    ///   whole platform. 1 to 64 characters. Allowed: letters, digits, hyphens, ":" and underscores.
    /// - `product_id`: The product of the device.
    pub fn new(node_id: impl Into<String>, product_id: ProductId) -> Self {
        Self {
            device_id: None,
            node_id: node_id.into(),
            device_name: None,
            product_id,
            auth_info: None,
            description: None,
            gateway_id: None,
            app_id: None,
            extension_info: None,
            shadow: None,
        }
    }

    /// Sets `device_id`: The id for the device, unique on the whole platform; at least 4 characters are
    /// recommended. Without it, the platform makes the id from product_id, an underscore and node_id.
    pub fn device_id(mut self, device_id: DeviceId) -> Self {
        self.device_id = Some(device_id);
        self
    }

    /// Sets `device_name`: The name of the device; at least 4 characters are recommended. At most 256
    /// characters. Allowed: letters, digits, Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".",
    /// "?", "@" and underscores.
    pub fn device_name(mut self, device_name: impl Into<String>) -> Self {
        self.device_name = Some(device_name.into());
        self
    }

    /// Sets `auth_info`: How the device authenticates itself and connects.
    pub fn auth_info(mut self, auth_info: InitialAuthentication) -> Self {
        self.auth_info = Some(auth_info);
        self
    }

    /// Sets `description`: A free-form description of the device. At most 2048 characters. Allowed:
    /// letters, digits, Chinese characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and
    /// underscores.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `gateway_id`: The gateway of the new device, which must exist already; the new device becomes
    /// its child device. Without it, the device connects to the platform directly, and gateway_id in the
    /// answer is the id of the device itself.
    pub fn gateway_id(mut self, gateway_id: DeviceId) -> Self {
        self.gateway_id = Some(gateway_id);
        self
    }

    /// Sets `app_id`: The resource space that the device will belong to. Without it, that is the default
    /// resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `extension_info`: Custom data about the device, of any form. For a child device, the gateway
    /// receives it over MQTT when it is notified of the new child device. At most 1024 bytes.
    pub fn extension_info(mut self, extension_info: impl Into<rt::Json>) -> Self {
        self.extension_info = Some(extension_info.into());
        self
    }

    /// Sets `shadow`: The initial desired properties, which replace the default values of the product
    /// model.
    pub fn shadow(mut self, shadow: Vec<InitialProperties>) -> Self {
        self.shadow = Some(shadow);
        self
    }
}

impl rt::Operation for AddDevice {
    type Api = IotdaV5;
    type Output = Device;
    type Content = rt::JsonBody;
    type Error = AddDeviceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "AddDevice",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/devices",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`AddDevice`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.013003`, `IOTDA.014008`, `IOTDA.014009`, `IOTDA.014010`, `IOTDA.014011`,
    ///   `IOTDA.014012`, `IOTDA.014013`, `IOTDA.014023`, `IOTDA.014025`, `IOTDA.014027`, `IOTDA.014034`,
    ///   `IOTDA.014035`.
    /// - `403`: `IOTDA.013004`, `IOTDA.014019`, `IOTDA.014020`, `IOTDA.014021`, `IOTDA.014022`,
    ///   `IOTDA.014026`, `IOTDA.014036`.
    pub enum AddDeviceError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000008`: The platform cannot parse the request. The message says what is wrong with the
        /// body.
        MalformedRequest = Row { status: 400, ..errors::MALFORMED_REQUEST },
        /// `400` `IOTDA.013000` (assumed): The product does not exist, or not in that resource space. Check
        /// product_id and the resource space.
        ProductNotFound = Row { status: 400, ..errors::PRODUCT_NOT_FOUND },
        /// `400` `IOTDA.013002` (assumed): A property is not in the product model, or is not writable there.
        /// Add the property to the product model as readable and writable, then try again after a minute.
        PropertyNotWritable = Row { status: 400, ..errors::PROPERTY_NOT_WRITABLE },
        /// `400` `IOTDA.014031` (assumed): The device exists already. Choose another device_id, or use the
        /// existing device.
        DeviceExists = Row {
            status: 400,
            code: "IOTDA.014031",
            meaning: "The device exists already.",
            remedy: "Choose another device_id, or use the existing device.",
        },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001000`: There is no resource space with this id. The status is 403, not 404. Check
        /// app_id against the list of resource spaces.
        UnknownApplication = Row { status: 403, ..errors::UNKNOWN_APPLICATION },
        /// `403` `IOTDA.001002`: The caller may not use the resource space. Authorize the caller to use the
        /// resource space.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014000`: There is no device with this id. Check device_id; it is not the same as
        /// node_id.
        DeviceNotFound = Row { status: 404, ..errors::DEVICE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}

/// How a new device authenticates itself and connects.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct InitialAuthentication {
    /// Whether the device authenticates itself with a secret or a certificate. Default: `SECRET`.
    pub auth_type: Option<AuthType>,
    /// The secret of the device. Only with SECRET. For NB-IoT devices it may contain only hexadecimal
    /// digits. 8 to 32 characters. Allowed: letters, digits, hyphens and underscores.
    pub secret: Option<rt::Secret>,
    /// The fingerprint of the device's certificate, 40 or 64 hexadecimal digits. Only with CERTIFICATES.
    /// Without it, the fingerprint is taken from the certificate with which the device first connects. 40
    /// to 64 characters. Matches `^(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$`.
    pub fingerprint: Option<String>,
    /// Whether the device connects with a secure protocol. A device without one can be impersonated.
    /// Default: `true`.
    pub secure_access: Option<bool>,
    /// The number of seconds within which the device must connect for the first time. If it does not, its
    /// registration is deleted. With 0, which is recommended, the registration is kept. 0 to 2147483647.
    /// Default: `0`.
    pub timeout: Option<i32>,
}

rt::object!(InitialAuthentication {
    auth_type,
    secret,
    fingerprint,
    secure_access,
    timeout,
    ..default
});

impl InitialAuthentication {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            auth_type: None,
            secret: None,
            fingerprint: None,
            secure_access: None,
            timeout: None,
        }
    }

    /// Sets `auth_type`.
    pub fn auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }

    /// Sets `secret`.
    pub fn secret(mut self, secret: impl Into<rt::Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets `fingerprint`.
    pub fn fingerprint(mut self, fingerprint: impl Into<String>) -> Self {
        self.fingerprint = Some(fingerprint.into());
        self
    }

    /// Sets `secure_access`.
    pub fn secure_access(mut self, secure_access: bool) -> Self {
        self.secure_access = Some(secure_access);
        self
    }

    /// Sets `timeout`.
    pub fn timeout(mut self, timeout: i32) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

/// The initial desired properties of a service.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct InitialProperties {
    /// The id of the service in the product model. 1 to 64 characters. Allowed: letters, digits, Chinese
    /// characters, "!", "#" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub service_id: String,
    /// The values, as a flat object whose keys are names of properties in the product model.
    pub desired: rt::Json,
}

rt::object!(InitialProperties { service_id, desired });

impl InitialProperties {
    /// Creates a value with the given `service_id` and `desired`.
    pub fn new(service_id: impl Into<String>, desired: impl Into<rt::Json>) -> Self {
        Self {
            service_id: service_id.into(),
            desired: desired.into(),
        }
    }
}
