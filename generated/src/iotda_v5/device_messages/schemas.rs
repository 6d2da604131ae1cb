// Written by `cargo xtask generate` from api-spec/iotda-v5/device-messages/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Message share.

use crate::iotda_v5::MessageId;
use crate::rt;

rt::open_enum! {
    /// How the content of a message is encoded.
    pub enum MessageEncoding {
        /// `none`: The content is not encoded: a string or other JSON.
        None = "none",
        /// `base64`: The content is encoded in Base64. The platform passes it on as it is, without the standard
        /// format.
        Base64 = "base64",
    }
}

rt::open_enum! {
    /// What a device receives as the payload of a message.
    pub enum PayloadFormat {
        /// `standard`: The content wrapped in the standard format of the platform.
        Standard = "standard",
        /// `raw`: Only the content.
        Raw = "raw",
    }
}

rt::open_enum! {
    /// The status of a message to a device.
    pub enum MessageStatus {
        /// `PENDING`: The device is offline. The platform keeps the message until it comes online.
        Pending = "PENDING",
        /// `DELIVERED`: The message has been sent to the device.
        Delivered = "DELIVERED",
        /// `FAILED`: The message could not be sent to the device.
        Failed = "FAILED",
        /// `TIMEOUT`: The message could not be sent within the time for which the platform kept it, one day by
        /// default.
        Timeout = "TIMEOUT",
    }
}

/// MQTT 5.0 properties of a message.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageProperties {
    /// The correlation data, which identifies the request that a response belongs to. At most 128
    /// characters. Allowed: letters, digits, hyphens and underscores.
    pub correlation_data: Option<String>,
    /// The topic on which the device should respond. At most 128 characters. Allowed: letters, digits, "#",
    /// "$", "+", hyphens, "/", "=", "?" and underscores.
    pub response_topic: Option<String>,
    /// The user properties, which are custom keys and values. At most 20 items.
    pub user_properties: Option<Vec<UserProperty>>,
}

rt::object!(MessageProperties {
    correlation_data,
    response_topic,
    user_properties,
    ..default
});

impl MessageProperties {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            correlation_data: None,
            response_topic: None,
            user_properties: None,
        }
    }

    /// Sets `correlation_data`.
    pub fn correlation_data(mut self, correlation_data: impl Into<String>) -> Self {
        self.correlation_data = Some(correlation_data.into());
        self
    }

    /// Sets `response_topic`.
    pub fn response_topic(mut self, response_topic: impl Into<String>) -> Self {
        self.response_topic = Some(response_topic.into());
        self
    }

    /// Sets `user_properties`.
    pub fn user_properties(mut self, user_properties: Vec<UserProperty>) -> Self {
        self.user_properties = Some(user_properties);
        self
    }
}

/// A user property: a custom key and its value.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct UserProperty {
    /// The key. At most 128 characters. Allowed: letters, digits, hyphens and underscores.
    pub prop_key: Option<String>,
    /// The value. At most 128 characters. Allowed: letters, digits, Chinese characters, blanks, "!", "#",
    /// "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub prop_value: Option<String>,
}

rt::object!(UserProperty { prop_key, prop_value, ..default });

impl UserProperty {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            prop_key: None,
            prop_value: None,
        }
    }

    /// Sets `prop_key`.
    pub fn prop_key(mut self, prop_key: impl Into<String>) -> Self {
        self.prop_key = Some(prop_key.into());
        self
    }

    /// Sets `prop_value`.
    pub fn prop_value(mut self, prop_value: impl Into<String>) -> Self {
        self.prop_value = Some(prop_value.into());
        self
    }
}

/// A message to a device and its status.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceMessage {
    /// The id of the message.
    pub message_id: Option<MessageId>,
    /// The name that the sender gave the message.
    pub name: Option<String>,
    /// The content.
    pub message: Option<rt::Json>,
    /// How the content is encoded.
    pub encoding: Option<MessageEncoding>,
    /// What the device receives as payload. It has an effect only if encoding is none.
    pub payload_format: Option<PayloadFormat>,
    /// The topic of the message.
    pub topic: Option<String>,
    /// MQTT 5.0 properties of the message.
    pub properties: Option<MessageProperties>,
    /// The status of the message.
    pub status: Option<MessageStatus>,
    /// Why the message could not be sent.
    pub error_info: Option<MessageError>,
    /// When the message was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub created_time: Option<rt::Timestamp>,
    /// When the message was delivered, failed or timed out. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub finished_time: Option<rt::Timestamp>,
}

rt::object!(DeviceMessage {
    message_id,
    name,
    message,
    encoding,
    payload_format,
    topic,
    properties,
    status,
    error_info,
    created_time,
    finished_time,
    ..default
});

/// Why a message could not be sent to its device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageError {
    /// The error code: IOTDA.014016 if the device is offline, IOTDA.014112 if it has not subscribed to the
    /// topic.
    pub error_code: Option<String>,
    /// The error message.
    pub error_msg: Option<String>,
}

rt::object!(MessageError { error_code, error_msg, ..default });
