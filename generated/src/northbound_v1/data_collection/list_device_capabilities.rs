// Written by `cargo xtask generate` from api-spec/northbound-v1/data-collection/list-device-capabilities.yaml: change the description, not this file.

//! Lists what devices can do, as their profiles tell.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, ServiceId, errors};
use crate::rt;

/// Lists what devices can do, as their profiles tell. Returns [`ListDeviceCapabilitiesResponse`].
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

    /// Sets `appId`: The application that owns what the call is about. Only for another application, which
    /// must have authorised the calling one.
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
        /// `400` `100022`: A value that the call carries is not valid. Check the values against their
        /// documentation.
        InvalidParameter = Row { status: 400, ..errors::INVALID_PARAMETER },
        /// `403` and `500` `100203`: The platform has no such application, or the caller may not see it. Check
        /// the appId of the credential, and any appId that the call carries.
        ApplicationNotFound = Row { status: 403 | 500, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `100217`: The application that the call names has not authorised the calling one. Name another
        /// application only if it has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `1010009`: The application calls more often than the flow control allows, 100 times a minute
        /// by default. Call less often, or have the maintenance staff of the platform raise the threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token is not valid. Check the access token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `500` `50252`: The platform failed to handle the request. Tell the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

/// What a device can do.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceCapability {
    /// The device.
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
    /// Whether a device must have the service.
    pub option: Option<ServiceOption>,
    /// What the profile says about the service. At most 10240 characters.
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
    /// Whether a device must have a service. At most 256 characters.
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
    /// What a device answers to the command.
    pub responses: Option<Vec<ResponseCapability>>,
}

rt::object!(CommandCapability {
    name: "commandName",
    parameters: "paras",
    responses,
    ..default
});

/// What a device answers to a command.
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

/// A parameter of a command or of its answer, and which values it takes.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ParameterCapability {
    /// The parameter's name. At most 256 characters. On the wire: `paraName`.
    #[doc(alias = "paraName")]
    pub name: Option<String>,
    /// The type of its values. At most 256 characters.
    pub data_type: Option<String>,
    /// Whether the parameter is mandatory.
    pub required: Option<bool>,
    /// The smallest value.
    pub min: Option<String>,
    /// The largest value.
    pub max: Option<String>,
    /// The step from one value to the next.
    pub step: Option<f64>,
    /// How long a value can be.
    pub max_length: Option<i64>,
    /// The unit of the values.
    pub unit: Option<String>,
    /// The values, if they are listed. On the wire: `enumList`.
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

/// A property of a service, and which values it takes.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PropertyCapability {
    /// The property's name. At most 256 characters. On the wire: `propertyName`.
    #[doc(alias = "propertyName")]
    pub name: Option<String>,
    /// The type of its values. At most 256 characters.
    pub data_type: Option<String>,
    /// Whether the property is mandatory.
    pub required: Option<bool>,
    /// The smallest value.
    pub min: Option<String>,
    /// The largest value.
    pub max: Option<String>,
    /// The step from one value to the next.
    pub step: Option<f64>,
    /// How long a value can be.
    pub max_length: Option<i64>,
    /// What can be done with the property: R for read, W for written, E for reported as an event, or
    /// several of them. On the wire: `method`.
    #[doc(alias = "method")]
    pub access: Option<String>,
    /// The unit of the values.
    pub unit: Option<String>,
    /// The values, if they are listed. On the wire: `enumList`.
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

/// What devices can do.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ListDeviceCapabilitiesResponse {
    /// What they can do, device by device.
    pub device_capabilities: Option<Vec<DeviceCapability>>,
}

rt::object!(ListDeviceCapabilitiesResponse {
    device_capabilities: "deviceCapabilities",
    ..default
});
