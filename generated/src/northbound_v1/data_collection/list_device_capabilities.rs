// Written by `cargo xtask generate` from api-spec/northbound-v1/data-collection/list-device-capabilities.yaml: change the description, not this file.

//! Lists the services, commands and properties that the profiles of devices define.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, ServiceId, errors};
use crate::rt;

/// Lists the services, commands and properties that the profiles of devices define. Returns
/// [`ListDeviceCapabilitiesResponse`].
///
/// `GET /iocm/app/data/v1.1.0/deviceCapabilities`, answered with `200`.
///
/// Page: [Querying Service Capabilities of a Device](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0064.html>), updated 2022-02-24.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDeviceCapabilities {
    app_id: Option<AppId>,
    gateway_id: Option<DeviceId>,
    device_id: Option<DeviceId>,
}

rt::request!(ListDeviceCapabilities {
    app_id: query("appId"),
    gateway_id: query("gatewayId"),
    device_id: query("deviceId"),
});

impl ListDeviceCapabilities {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            app_id: None,
            gateway_id: None,
            device_id: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `gatewayId`: Only devices of this gateway.
    pub fn gateway_id(mut self, gateway_id: DeviceId) -> Self {
        self.gateway_id = Some(gateway_id);
        self
    }

    /// Sets `deviceId`: Only this device.
    pub fn device_id(mut self, device_id: DeviceId) -> Self {
        self.device_id = Some(device_id);
        self
    }
}

impl rt::Operation for ListDeviceCapabilities {
    type Api = NorthboundV1;
    type Output = ListDeviceCapabilitiesResponse;
    type Content = rt::JsonBody;
    type Error = ListDeviceCapabilitiesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDeviceCapabilities",
        method: rt::Method::GET,
        path: "/iocm/app/data/v1.1.0/deviceCapabilities",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ListDeviceCapabilities`].
    pub enum ListDeviceCapabilitiesError {
        /// `400` `100022`: A value in the request is not valid. Check the values in the request against the
        /// documented limits.
        InvalidParameter = Row { status: 400, ..errors::INVALID_PARAMETER },
        /// `403` and `500` `100203`: The calling application, or the one that the request names, does not
        /// exist. Check the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 403 | 500, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `100217`: The application that the request names has not authorised the calling one. Leave the
        /// application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `500` `50252`: The platform failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

/// The capabilities of a device, as defined in its profile.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceCapability {
    /// The device that has these capabilities.
    pub device_id: Option<DeviceId>,
    /// The services of the device. On the wire: `serviceCapabilities`.
    #[doc(alias = "serviceCapabilities")]
    pub services: Option<Vec<ServiceCapability>>,
}

rt::object!(DeviceCapability {
    device_id: "deviceId",
    services: "serviceCapabilities",
    ..default
});

/// A service of a device, with its commands and properties.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceCapability {
    /// The service's id.
    pub service_id: Option<ServiceId>,
    /// The type of the service. At most 256 characters.
    pub service_type: Option<String>,
    /// Whether devices must have the service.
    pub option: Option<ServiceOption>,
    /// The description of the service in the profile. At most 10240 characters.
    pub description: Option<String>,
    /// The commands of the service.
    pub commands: Option<Vec<CommandCapability>>,
    /// The properties of the service.
    pub properties: Option<Vec<PropertyCapability>>,
}

rt::object!(ServiceCapability {
    service_id: "serviceId",
    service_type: "serviceType",
    option,
    description,
    commands,
    properties,
    ..default
});

rt::open_enum! {
    /// Whether devices must have a service. At most 256 characters.
    pub enum ServiceOption {
        /// `Master`
        Master = "Master",
        /// `Mandatory`
        Mandatory = "Mandatory",
        /// `Optional`
        Optional = "Optional",
    }
}

/// A command that a service takes.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CommandCapability {
    /// The command's name. At most 256 characters. On the wire: `commandName`.
    #[doc(alias = "commandName")]
    pub name: Option<String>,
    /// The parameters of the command. On the wire: `paras`.
    #[doc(alias = "paras")]
    pub parameters: Option<Vec<ParameterCapability>>,
    /// The answers of the device to the command.
    pub responses: Option<Vec<ResponseCapability>>,
}

rt::object!(CommandCapability {
    name: "commandName",
    parameters: "paras",
    responses,
    ..default
});

/// An answer of a device to a command.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ResponseCapability {
    /// The answer's name. At most 256 characters. On the wire: `responseName`.
    #[doc(alias = "responseName")]
    pub name: Option<String>,
    /// The parameters of the answer. On the wire: `paras`.
    #[doc(alias = "paras")]
    pub parameters: Option<Vec<ParameterCapability>>,
}

rt::object!(ResponseCapability { name: "responseName", parameters: "paras", ..default });

/// A parameter of a command or of an answer, with its type and limits.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ParameterCapability {
    /// The parameter's name. At most 256 characters. On the wire: `paraName`.
    #[doc(alias = "paraName")]
    pub name: Option<String>,
    /// The data type of the values. At most 256 characters.
    pub data_type: Option<String>,
    /// Whether the parameter is mandatory.
    pub required: Option<bool>,
    /// The minimum value.
    pub min: Option<String>,
    /// The maximum value.
    pub max: Option<String>,
    /// The step between values.
    pub step: Option<f64>,
    /// The maximum length of a value.
    pub max_length: Option<i64>,
    /// The unit of the values.
    pub unit: Option<String>,
    /// The possible values, if they are enumerated. On the wire: `enumList`.
    #[doc(alias = "enumList")]
    pub values: Option<Vec<String>>,
}

rt::object!(ParameterCapability {
    name: "paraName",
    data_type: "dataType",
    required,
    min,
    max,
    step,
    max_length: "maxLength",
    unit,
    values: "enumList",
    ..default
});

/// A property of a service, with its type and limits.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PropertyCapability {
    /// The property's name. At most 256 characters. On the wire: `propertyName`.
    #[doc(alias = "propertyName")]
    pub name: Option<String>,
    /// The data type of the values. At most 256 characters.
    pub data_type: Option<String>,
    /// Whether the property is mandatory.
    pub required: Option<bool>,
    /// The minimum value.
    pub min: Option<String>,
    /// The maximum value.
    pub max: Option<String>,
    /// The step between values.
    pub step: Option<f64>,
    /// The maximum length of a value.
    pub max_length: Option<i64>,
    /// How the property can be accessed: a combination of R (read), W (write) and E (event), such as RW. On
    /// the wire: `method`.
    #[doc(alias = "method")]
    pub access: Option<String>,
    /// The unit of the values.
    pub unit: Option<String>,
    /// The possible values, if they are enumerated. On the wire: `enumList`.
    #[doc(alias = "enumList")]
    pub values: Option<Vec<String>>,
}

rt::object!(PropertyCapability {
    name: "propertyName",
    data_type: "dataType",
    required,
    min,
    max,
    step,
    max_length: "maxLength",
    access: "method",
    unit,
    values: "enumList",
    ..default
});

/// The capabilities of devices, as defined in their profiles.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ListDeviceCapabilitiesResponse {
    /// The capabilities, device by device.
    pub device_capabilities: Option<Vec<DeviceCapability>>,
}

rt::object!(ListDeviceCapabilitiesResponse {
    device_capabilities: "deviceCapabilities",
    ..default
});
