// Written by `cargo xtask generate` from api-spec/iotda-v5/products/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Product Management share.

use crate::iotda_v5::{AppId, ProductId};
use crate::rt;

rt::open_enum! {
    /// The protocol with which the devices of a product connect.
    pub enum ProtocolType {
        /// `MQTT`
        Mqtt = "MQTT",
        /// `CoAP`
        Coap = "CoAP",
        /// `HTTP`
        Http = "HTTP",
        /// `HTTPS`
        Https = "HTTPS",
        /// `Modbus`
        Modbus = "Modbus",
        /// `ONVIF`
        Onvif = "ONVIF",
        /// `OPC-UA`
        OpcUa = "OPC-UA",
        /// `OPC-DA`
        OpcDa = "OPC-DA",
        /// `Other`: A protocol that is not listed.
        OtherProtocol = "Other",
        /// `TCP`
        Tcp = "TCP",
        /// `UDP`
        Udp = "UDP",
    }
}

rt::open_enum! {
    /// The format of the data that the devices of a product report.
    pub enum DataFormat {
        /// `json`: JSON.
        Json = "json",
        /// `binary`: Binary data, which a codec converts.
        Binary = "binary",
    }
}

rt::open_enum! {
    /// The data type of a property or a parameter.
    pub enum DataType {
        /// `int`
        Int = "int",
        /// `long`
        Long = "long",
        /// `decimal`
        Decimal = "decimal",
        /// `string`
        String = "string",
        /// `DateTime`
        DateTime = "DateTime",
        /// `jsonObject`
        JsonObject = "jsonObject",
        /// `enum`
        Enum = "enum",
        /// `boolean`
        Boolean = "boolean",
        /// `string list`
        StringList = "string list",
    }
}

rt::open_enum! {
    /// How a property can be accessed: read (R), written (W), or subscribed to (E).
    pub enum AccessMode {
        /// `RWE`: It can be read, written and subscribed to.
        ReadWriteSubscribe = "RWE",
        /// `RW`: It can be read and written.
        ReadWrite = "RW",
        /// `RE`: It can be read and subscribed to.
        ReadSubscribe = "RE",
        /// `WE`: It can be written and subscribed to.
        WriteSubscribe = "WE",
        /// `E`: It can be subscribed to: the device reports each change.
        Subscribe = "E",
        /// `W`: It can be written.
        Write = "W",
        /// `R`: It can be read.
        Read = "R",
    }
}

rt::open_enum! {
    /// Whether devices of a product must have a service. This is only a label and has no effect.
    pub enum ServiceOption {
        /// `Master`: The main service of the product.
        Master = "Master",
        /// `Mandatory`: A service that every device has.
        Mandatory = "Mandatory",
        /// `Optional`: A service that a device may lack.
        Optional = "Optional",
    }
}

/// A service of a product model: a set of properties and commands that belong together.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceCapability {
    /// The id of the service, unique in the product. 1 to 64 characters. Allowed: letters, digits, Chinese
    /// characters, "!", "#" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub service_id: String,
    /// The type of the service. 1 to 64 characters. Allowed: letters, digits, Chinese characters, "!", "#"
    /// to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub service_type: String,
    /// The properties that devices report and that can be set on them. At most 500 items.
    pub properties: Option<Vec<ServiceProperty>>,
    /// The commands that devices accept. At most 500 items.
    pub commands: Option<Vec<ServiceCommand>>,
    /// The events of the service. The platform does not support custom events yet, so leave it out of
    /// requests. At most 500 items.
    pub events: Option<Vec<ServiceEvent>>,
    /// A free-form description of the service. Unusual punctuation may be refused. At most 128 characters.
    pub description: Option<String>,
    /// Whether devices must have the service. This is only a label and has no effect. Default: `Optional`.
    pub option: Option<ServiceOption>,
}

rt::object!(ServiceCapability {
    service_id,
    service_type,
    properties,
    commands,
    events,
    description,
    option,
});

impl ServiceCapability {
    /// Creates a value with the given `service_id` and `service_type`.
    pub fn new(service_id: impl Into<String>, service_type: impl Into<String>) -> Self {
        Self {
            service_id: service_id.into(),
            service_type: service_type.into(),
            properties: None,
            commands: None,
            events: None,
            description: None,
            option: None,
        }
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: Vec<ServiceProperty>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets `commands`.
    pub fn commands(mut self, commands: Vec<ServiceCommand>) -> Self {
        self.commands = Some(commands);
        self
    }

    /// Sets `events`.
    pub fn events(mut self, events: Vec<ServiceEvent>) -> Self {
        self.events = Some(events);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `option`.
    pub fn option(mut self, option: impl Into<ServiceOption>) -> Self {
        self.option = Some(option.into());
        self
    }
}

/// A property of a service: a value that a device reports or that is set on it.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceProperty {
    /// The name of the property, unique in the service. If it contains a dot, device shadows cannot hold
    /// the property. 1 to 64 characters. Allowed: letters, digits, Chinese characters, "!", "#", "%" to
    /// ")", ",", hyphens, ".", "?", "@" and underscores.
    pub property_name: String,
    /// The data type.
    pub data_type: DataType,
    /// Whether the property is mandatory. Default: `false`.
    pub required: Option<bool>,
    /// The possible values, for the data type enum. Each: Matches `[a-zA-Z0-9_]+`.
    pub enum_list: Option<Vec<String>>,
    /// The minimum value, as a string. 1 to 16 characters.
    pub min: Option<String>,
    /// The maximum value, as a string. 1 to 16 characters.
    pub max: Option<String>,
    /// The maximum length of a value.
    pub max_length: Option<i32>,
    /// The step between possible values.
    pub step: Option<f64>,
    /// The unit of the values. At most 16 characters.
    pub unit: Option<String>,
    /// How the property can be accessed.
    pub method: AccessMode,
    /// A free-form description of the property. Unusual punctuation may be refused. At most 128 characters.
    pub description: Option<String>,
    /// The default value. For each new device it becomes a desired property in the device shadow, and is
    /// sent to the device when it comes online.
    pub default_value: Option<rt::Json>,
}

rt::object!(ServiceProperty {
    property_name,
    data_type,
    required,
    enum_list,
    min,
    max,
    max_length,
    step,
    unit,
    method,
    description,
    default_value,
});

impl ServiceProperty {
    /// Creates a value with the given `property_name`, `data_type` and `method`.
    pub fn new(
        property_name: impl Into<String>,
        data_type: impl Into<DataType>,
        method: impl Into<AccessMode>,
    ) -> Self {
        Self {
            property_name: property_name.into(),
            data_type: data_type.into(),
            required: None,
            enum_list: None,
            min: None,
            max: None,
            max_length: None,
            step: None,
            unit: None,
            method: method.into(),
            description: None,
            default_value: None,
        }
    }

    /// Sets `required`.
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// Sets `enum_list`.
    pub fn enum_list(mut self, enum_list: Vec<String>) -> Self {
        self.enum_list = Some(enum_list);
        self
    }

    /// Sets `min`.
    pub fn min(mut self, min: impl Into<String>) -> Self {
        self.min = Some(min.into());
        self
    }

    /// Sets `max`.
    pub fn max(mut self, max: impl Into<String>) -> Self {
        self.max = Some(max.into());
        self
    }

    /// Sets `max_length`.
    pub fn max_length(mut self, max_length: i32) -> Self {
        self.max_length = Some(max_length);
        self
    }

    /// Sets `step`.
    pub fn step(mut self, step: f64) -> Self {
        self.step = Some(step);
        self
    }

    /// Sets `unit`.
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `default_value`.
    pub fn default_value(mut self, default_value: impl Into<rt::Json>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
}

/// A command of a service: an instruction that devices accept.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceCommand {
    /// The name of the command, unique in the service. 1 to 64 characters. Allowed: letters, digits,
    /// Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub command_name: String,
    /// The parameters of the command.
    pub paras: Option<Vec<ServiceParameter>>,
    /// The responses that a device may give.
    pub responses: Option<Vec<ServiceCommandResponse>>,
}

rt::object!(ServiceCommand { command_name, paras, responses });

impl ServiceCommand {
    /// Creates a value with the given `command_name`.
    pub fn new(command_name: impl Into<String>) -> Self {
        Self {
            command_name: command_name.into(),
            paras: None,
            responses: None,
        }
    }

    /// Sets `paras`.
    pub fn paras(mut self, paras: Vec<ServiceParameter>) -> Self {
        self.paras = Some(paras);
        self
    }

    /// Sets `responses`.
    pub fn responses(mut self, responses: Vec<ServiceCommandResponse>) -> Self {
        self.responses = Some(responses);
        self
    }
}

/// A parameter of a command, of a response to a command, or of an event.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceParameter {
    /// The name of the parameter. 1 to 32 characters. Allowed: letters, digits, Chinese characters, "!",
    /// "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub para_name: String,
    /// The data type.
    pub data_type: DataType,
    /// Whether the parameter is mandatory. Default: `false`.
    pub required: Option<bool>,
    /// The possible values, for the data type enum. Each: Matches `[a-zA-Z0-9_]+`.
    pub enum_list: Option<Vec<String>>,
    /// The minimum value, as a string. 1 to 16 characters.
    pub min: Option<String>,
    /// The maximum value, as a string. 1 to 16 characters.
    pub max: Option<String>,
    /// The maximum length of a value.
    pub max_length: Option<i32>,
    /// The step between possible values.
    pub step: Option<f64>,
    /// The unit of the values. At most 16 characters.
    pub unit: Option<String>,
    /// A free-form description of the parameter. Unusual punctuation may be refused. At most 128
    /// characters.
    pub description: Option<String>,
}

rt::object!(ServiceParameter {
    para_name,
    data_type,
    required,
    enum_list,
    min,
    max,
    max_length,
    step,
    unit,
    description,
});

impl ServiceParameter {
    /// Creates a value with the given `para_name` and `data_type`.
    pub fn new(para_name: impl Into<String>, data_type: impl Into<DataType>) -> Self {
        Self {
            para_name: para_name.into(),
            data_type: data_type.into(),
            required: None,
            enum_list: None,
            min: None,
            max: None,
            max_length: None,
            step: None,
            unit: None,
            description: None,
        }
    }

    /// Sets `required`.
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// Sets `enum_list`.
    pub fn enum_list(mut self, enum_list: Vec<String>) -> Self {
        self.enum_list = Some(enum_list);
        self
    }

    /// Sets `min`.
    pub fn min(mut self, min: impl Into<String>) -> Self {
        self.min = Some(min.into());
        self
    }

    /// Sets `max`.
    pub fn max(mut self, max: impl Into<String>) -> Self {
        self.max = Some(max.into());
        self
    }

    /// Sets `max_length`.
    pub fn max_length(mut self, max_length: i32) -> Self {
        self.max_length = Some(max_length);
        self
    }

    /// Sets `step`.
    pub fn step(mut self, step: f64) -> Self {
        self.step = Some(step);
        self
    }

    /// Sets `unit`.
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A response that a device may give to a command.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceCommandResponse {
    /// The name of the response. 1 to 128 characters. Allowed: letters, digits, Chinese characters, "!",
    /// "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub response_name: String,
    /// The parameters of the response.
    pub paras: Option<Vec<ServiceParameter>>,
}

rt::object!(ServiceCommandResponse { response_name, paras });

impl ServiceCommandResponse {
    /// Creates a value with the given `response_name`.
    pub fn new(response_name: impl Into<String>) -> Self {
        Self {
            response_name: response_name.into(),
            paras: None,
        }
    }

    /// Sets `paras`.
    pub fn paras(mut self, paras: Vec<ServiceParameter>) -> Self {
        self.paras = Some(paras);
        self
    }
}

/// An event of a service: something that can happen to a device.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceEvent {
    /// The type of the event, unique in the service. 1 to 32 characters. Allowed: letters, digits, Chinese
    /// characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub event_type: String,
    /// The parameters of the event.
    pub paras: Option<Vec<ServiceParameter>>,
}

rt::object!(ServiceEvent { event_type, paras });

impl ServiceEvent {
    /// Creates a value with the given `event_type`.
    pub fn new(event_type: impl Into<String>) -> Self {
        Self {
            event_type: event_type.into(),
            paras: None,
        }
    }

    /// Sets `paras`.
    pub fn paras(mut self, paras: Vec<ServiceParameter>) -> Self {
        self.paras = Some(paras);
        self
    }
}

/// A product: a group of devices of the same kind, with a product model that defines what they report
/// and what they can be told to do.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Product {
    /// The resource space that the product belongs to.
    pub app_id: Option<AppId>,
    /// The name of that resource space.
    pub app_name: Option<String>,
    /// The id of the product.
    pub product_id: Option<ProductId>,
    /// The name of the product.
    pub name: Option<String>,
    /// The type of the devices.
    pub device_type: Option<String>,
    /// The protocol with which the devices connect.
    pub protocol_type: Option<ProtocolType>,
    /// The format of the data that the devices report.
    pub data_format: Option<DataFormat>,
    /// The manufacturer of the devices.
    pub manufacturer_name: Option<String>,
    /// The industry that the devices are made for.
    pub industry: Option<String>,
    /// A free-form description of the product.
    pub description: Option<String>,
    /// The services that make up the product model. ListProducts leaves them out.
    pub service_capabilities: Option<Vec<ServiceCapability>>,
    /// When the product was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
}

rt::object!(Product {
    app_id,
    app_name,
    product_id,
    name,
    device_type,
    protocol_type,
    data_format,
    manufacturer_name,
    industry,
    description,
    service_capabilities,
    create_time,
    ..default
});
