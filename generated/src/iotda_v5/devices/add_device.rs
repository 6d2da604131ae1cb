// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/add-device.yaml: change the description, not this file.

//! Registers a device, which can connect from then on.

use crate::iotda_v5::{AppId, DeviceId, IotdaV5, ProductId, errors};
use super::schemas::{AuthType, Device};
use crate::rt;

/// Registers a device, which can connect from then on. Returns [`Device`].
///
/// `POST /v5/iot/{project_id}/devices`, answered with `201`.
///
/// The default values that the product model states for properties become desired values in the shadow
/// of the new device, unless shadow states others. A child device can have child devices itself, but
/// there is no third level. CreateBatchTask registers many devices at once.
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
    /// - `node_id`: What identifies the device itself, such as its IMEI, MAC address or serial number;
    ///   better not shorter than 4 characters. For NB-IoT devices it must be unique on the whole platform.
    ///   1 to 64 characters. Allowed: letters, digits, hyphens, ":" and underscores.
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

    /// Sets `device_id`: The id that the device will have, unique on the whole platform, and better not
    /// shorter than 4 characters. Without it, the platform makes the id from product_id and node_id, with
    /// an underscore between them.
    pub fn device_id(mut self, device_id: DeviceId) -> Self {
        self.device_id = Some(device_id);
        self
    }

    /// Sets `device_name`: The name of the device, better not shorter than 4 characters. At most 256
    /// characters. Allowed: letters, digits, Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".",
    /// "?", "@" and underscores.
    pub fn device_name(mut self, device_name: impl Into<String>) -> Self {
        self.device_name = Some(device_name.into());
        self
    }

    /// Sets `auth_info`: How the device will prove who it is.
    pub fn auth_info(mut self, auth_info: InitialAuthentication) -> Self {
        self.auth_info = Some(auth_info);
        self
    }

    /// Sets `description`: A text about the device. At most 2048 characters. Allowed: letters, digits,
    /// Chinese characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `gateway_id`: The gateway, an existing device, behind which the new device is a child device.
    /// Without it, the device connects to the platform directly, and gateway_id in the answer is its own
    /// id.
    pub fn gateway_id(mut self, gateway_id: DeviceId) -> Self {
        self.gateway_id = Some(gateway_id);
        self
    }

    /// Sets `app_id`: The resource space that the device will belong to. Without it, the device belongs to
    /// the default resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `extension_info`: Further data about the device, of any form. That of a child device is sent to
    /// its gateway by MQTT, with the notice of the new child device. At most 1024 bytes.
    pub fn extension_info(mut self, extension_info: impl Into<rt::Json>) -> Self {
        self.extension_info = Some(extension_info.into());
        self
    }

    /// Sets `shadow`: Values that properties are to have from the beginning, in place of the defaults of
    /// the product model.
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
        /// `400` `IOTDA.000008`: The request cannot be read. The message tells what is wrong with the body.
        MalformedRequest = Row { status: 400, ..errors::MALFORMED_REQUEST },
        /// `400` `IOTDA.013000` (assumed): There is no such product. Check product_id.
        ProductNotFound = Row { status: 400, ..errors::PRODUCT_NOT_FOUND },
        /// `400` `IOTDA.013002` (assumed): A property in shadow is not in the product model, or cannot be
        /// written there. Add the property to the product model as readable and writable, and try again a
        /// minute later.
        PropertyNotWritable = Row {
            status: 400,
            code: "IOTDA.013002",
            meaning: "A property in shadow is not in the product model, or cannot be written there.",
            remedy: "Add the property to the product model as readable and writable, and try again a minute later.",
        },
        /// `400` `IOTDA.014031` (assumed): There is such a device already. Choose another device_id, or go on
        /// with the device that exists.
        DeviceExists = Row {
            status: 400,
            code: "IOTDA.014031",
            meaning: "There is such a device already.",
            remedy: "Choose another device_id, or go on with the device that exists.",
        },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000022`: The user may not make this call. Grant the user the permission for it in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001000`: There is no resource space with this id; the status is 403, and not 404. Check
        /// app_id against the list of resource spaces.
        UnknownApplication = Row { status: 403, ..errors::UNKNOWN_APPLICATION },
        /// `403` `IOTDA.001002`: The caller may not use the resource space. Authorize the resource space for
        /// the caller.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014000`: There is no device with this id. Check device_id; it is not the node_id.
        DeviceNotFound = Row { status: 404, ..errors::DEVICE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}

/// How a new device proves who it is, and how it may connect.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct InitialAuthentication {
    /// How the device proves who it is. Default: `SECRET`.
    pub auth_type: Option<AuthType>,
    /// The secret of the device. Only with SECRET. NB-IoT devices take none but hexadecimal digits. 8 to 32
    /// characters. Allowed: letters, digits, hyphens and underscores.
    pub secret: Option<rt::Secret>,
    /// The fingerprint of the device's certificate, 40 or 64 hexadecimal digits. Only with CERTIFICATES.
    /// Without it, the certificate with which the device first connects counts. 40 to 64 characters.
    /// Matches `^(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$`.
    pub fingerprint: Option<String>,
    /// Whether the device connects with a secure protocol. Others can pass themselves off as a device that
    /// does not. Default: `true`.
    pub secure_access: Option<bool>,
    /// Within how many seconds the device must connect for the first time, or its registration is deleted.
    /// With 0, which is recommended, the registration stays. 0 to 2147483647. Default: `0`.
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

/// Values that the properties of a service are to have from the beginning.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct InitialProperties {
    /// The service, by its id in the product model. 1 to 64 characters. Allowed: letters, digits, Chinese
    /// characters, "!", "#" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub service_id: String,
    /// An object with the values, by the names of the properties in the product model. It has one level
    /// only.
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
