// Written by `cargo xtask generate` from api-spec/iotda-v5/device-authentication-templates/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Authentication Template Management share.

use crate::iotda_v5::{ActivationStatus, DeviceAuthenticationTemplateId};
use crate::rt;

/// A template by which the platform finds out which device connects, and whether it may.
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
    /// A text about the template.
    pub description: Option<String>,
    /// Whether devices are authenticated by the template. One template can be active at a time.
    pub status: Option<ActivationStatus>,
    /// What the template says. The list of templates leaves it out.
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

/// How the platform finds out which device connects, and whether it may: what a connection brings
/// along, and expressions that are made of it. As JSON, it has at most 4,000 characters, none of them
/// Chinese.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AuthenticationScheme {
    /// The parameters that the expressions use. Each has its name as key and {"type": "String"} as value. A
    /// connection brings along iotda::mqtt::client_id and iotda::mqtt::username; the subject of its
    /// certificate iotda::certificate::country, iotda::certificate::organization,
    /// iotda::certificate::organizational_unit, iotda::certificate::distinguished_name_qualifier,
    /// iotda::certificate::state_name, iotda::certificate::common_name and
    /// iotda::certificate::serial_number. The secret that the platform has for the device is
    /// iotda::device::secret.
    pub parameters: rt::Json,
    /// The expressions.
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

/// The expressions by which the platform finds out which device connects, and whether it may. An
/// expression is a parameter, as in {"Ref": "iotda::mqtt::username"}, or a function of the platform, as
/// in {"Fn::SplitSelect": \["${iotda::mqtt::username}", "\&", 1\]}. Functions can be the arguments of
/// functions, five deep at most; the page Internal Functions of the user guide lists them.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AuthenticationExpressions {
    /// The expression for the id of the device.
    pub device_id: rt::Json,
    /// The expression for the time at which the device says that it connects, which the platform then
    /// checks.
    pub timestamp: Option<TimestampExpression>,
    /// The expression for the password that the device has to connect with, such as {"Fn::HmacSHA256":
    /// \["${iotda::device::secret}", {"Fn::SubStringAfter": \["${iotda::mqtt::client_id}", "_0_1_"\]}\]}.
    /// It has to use iotda::device::secret, and only within a hash function. For devices that connect with
    /// a certificate it does not count.
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

/// The expression for the time at which a device says that it connects.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TimestampExpression {
    /// How the time is written. Default: `UNIX`.
    pub type_: Option<TimestampType>,
    /// The form of the time, such as yyyyMMddHH. At most 30 characters. Allowed: blanks, "'", hyphens, "/",
    /// ":", "H", "M", "S", "T", "d", "m", "s" and "y". Mandatory when type is FORMAT.
    pub pattern: Option<String>,
    /// The expression for the time. With an empty object, {}, the time is not checked.
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
    /// How the time is written. Default: `UNIX`.
    pub enum TimestampType {
        /// `UNIX`: Seconds since 1970.
        Unix = "UNIX",
        /// `FORMAT`: A text of the form that pattern tells.
        Format = "FORMAT",
    }
}
