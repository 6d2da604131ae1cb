// Written by `cargo xtask generate` from api-spec/iotda-v5/device-authentication-templates/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Authentication Template Management share.

use crate::iotda_v5::{ActivationStatus, DeviceAuthenticationTemplateId};
use crate::rt;

/// A template with which the platform identifies and authenticates devices that connect.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceAuthenticationTemplate {
    /// The id of the template.
    pub template_id: Option<DeviceAuthenticationTemplateId>,
    /// The name of the template.
    pub template_name: Option<String>,
    /// When the template was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// When the template was last changed. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub update_time: Option<rt::Timestamp>,
    /// A free-form description of the template.
    pub description: Option<String>,
    /// Whether the platform authenticates devices with the template. Only one template can be active at a
    /// time.
    pub status: Option<ActivationStatus>,
    /// The content of the template. ListDeviceAuthenticationTemplates leaves it out.
    pub template_body: Option<AuthenticationScheme>,
}

rt::object!(DeviceAuthenticationTemplate {
    template_id,
    template_name,
    create_time,
    update_time,
    description,
    status,
    template_body,
    ..default
});

/// How the platform identifies and authenticates a device: the parameters taken from its connection,
/// and expressions that use them. As JSON, it has at most 4,000 characters, none of them Chinese.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AuthenticationScheme {
    /// The parameters that the expressions use: an object with the names of the parameters as keys and
    /// {"type": "String"} as each value. From the MQTT connection come iotda::mqtt::client_id and
    /// iotda::mqtt::username; from the subject of the device's certificate, iotda::certificate::country,
    /// iotda::certificate::organization, iotda::certificate::organizational_unit,
    /// iotda::certificate::distinguished_name_qualifier, iotda::certificate::state_name,
    /// iotda::certificate::common_name and iotda::certificate::serial_number. iotda::device::secret is the
    /// device's secret on the platform.
    pub parameters: rt::Json,
    /// The expressions for device id, timestamp and password.
    pub resources: AuthenticationExpressions,
}

rt::object!(AuthenticationScheme { parameters, resources });

impl AuthenticationScheme {
    /// Creates a value with the given `parameters` and `resources`.
    pub fn new(
        parameters: impl Into<rt::Json>,
        resources: AuthenticationExpressions,
    ) -> Self {
        Self {
            parameters: parameters.into(),
            resources,
        }
    }
}

/// The expressions with which the platform identifies and authenticates a device. An expression is a
/// reference to a parameter, such as {"Ref": "iotda::mqtt::username"}, or a call of a built-in
/// function, such as {"Fn::SplitSelect": \["${iotda::mqtt::username}", "\&", 1\]}. Calls can be nested
/// at most five levels deep; the page Internal Functions of the user guide lists the functions.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AuthenticationExpressions {
    /// The expression for the device id.
    pub device_id: rt::Json,
    /// The expression for the timestamp that the device sends when it connects.
    pub timestamp: Option<TimestampExpression>,
    /// The expression for the expected password, such as {"Fn::HmacSHA256": \["${iotda::device::secret}",
    /// {"Fn::SubStringAfter": \["${iotda::mqtt::client_id}", "\_0_1\_"\]}\]}. A device may connect if its
    /// password equals the result. The expression must use iotda::device::secret, and only within a hash
    /// function. It is ignored for devices with a certificate.
    pub password: Option<rt::Json>,
}

rt::object!(AuthenticationExpressions { device_id, timestamp, password });

impl AuthenticationExpressions {
    /// Creates a value with the given `device_id`.
    pub fn new(device_id: impl Into<rt::Json>) -> Self {
        Self {
            device_id: device_id.into(),
            timestamp: None,
            password: None,
        }
    }

    /// Sets `timestamp`.
    pub fn timestamp(mut self, timestamp: TimestampExpression) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

    /// Sets `password`.
    pub fn password(mut self, password: impl Into<rt::Json>) -> Self {
        self.password = Some(password.into());
        self
    }
}

/// How the platform gets the timestamp that a device sends when it connects.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TimestampExpression {
    /// The format of the timestamp. Default: `UNIX`.
    pub type_: Option<TimestampType>,
    /// The format of the timestamp, such as yyyyMMddHH. At most 30 characters. Allowed: blanks, "'",
    /// hyphens, "/", ":", "H", "M", "S", "T", "d", "m", "s" and "y". Mandatory when type is FORMAT.
    pub pattern: Option<String>,
    /// The expression for the timestamp. With an empty object, {}, the timestamp is not checked.
    pub value: Option<rt::Json>,
}

rt::object!(TimestampExpression { type_: "type", pattern, value, ..default });

impl TimestampExpression {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            type_: None,
            pattern: None,
            value: None,
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, type_: impl Into<TimestampType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `pattern`.
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<rt::Json>) -> Self {
        self.value = Some(value.into());
        self
    }
}

rt::open_enum! {
    /// The format of the timestamp. Default: `UNIX`.
    pub enum TimestampType {
        /// `UNIX`: Seconds since 1970-01-01 UTC.
        Unix = "UNIX",
        /// `FORMAT`: A text in the format given by pattern.
        Format = "FORMAT",
    }
}
