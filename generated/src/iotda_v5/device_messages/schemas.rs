// Written by `cargo xtask generate` from api-spec/iotda-v5/device-messages/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Message share.

use crate::iotda_v5::MessageId;
use crate::rt;

rt::open_enum! {
    /// How the content of a message is written.
    pub enum MessageEncoding {
        /// `none`: As it is, as a text or as JSON.
        None = "none",
        /// `base64`: In Base64. Such a message is passed on raw, not in the standard form of the platform.
        Base64 = "base64",
    }
}

rt::open_enum! {
    /// What a device gets as the payload of a message.
    pub enum PayloadFormat {
        /// `standard`: The content in the standard form that the platform gives messages.
        Standard = "standard",
        /// `raw`: The content itself.
        Raw = "raw",
    }
}

rt::open_enum! {
    /// What has become of a message.
    pub enum MessageStatus {
        /// `PENDING`: The device is offline. The platform keeps the message, and sends it when the device is
        /// online again.
        Pending = "PENDING",
        /// `DELIVERED`: The message has been sent to the device.
        Delivered = "DELIVERED",
        /// `FAILED`: The message could not be sent to the device.
        Failed = "FAILED",
        /// `TIMEOUT`: The message could not be sent while the platform kept it, which is one day by default.
        Timeout = "TIMEOUT",
    }
}

/// What a message carries as properties of MQTT 5.0.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageProperties {
    /// The correlation data, by which sender and device match a response to its request. At most 128
    /// characters. Allowed: letters, digits, hyphens and underscores.
    pub correlation_data: Option<String>,
    /// The topic on which the device is to respond. At most 128 characters. Allowed: letters, digits, "#",
    /// "$", "+", hyphens, "/", "=", "?" and underscores.
    pub response_topic: Option<String>,
    /// Keys and values of the sender's own. At most 20 items.
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

/// A key and a value that a message carries.
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

/// A message to a device, and what has become of it.
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
    /// How the content is written.
    pub encoding: Option<MessageEncoding>,
    /// What the device gets as payload. It counts only for content that is not encoded.
    pub payload_format: Option<PayloadFormat>,
    /// The topic of the message.
    pub topic: Option<String>,
    /// What the message carries as properties of MQTT 5.0.
    pub properties: Option<MessageProperties>,
    /// What has become of the message.
    pub status: Option<MessageStatus>,
    /// Why the message could not be sent.
    pub error_info: Option<MessageError>,
    /// When the message was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub created_time: Option<rt::Timestamp>,
    /// When the message was delivered, or the platform gave it up. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
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
    /// IOTDA.014016 if the device is offline, IOTDA.014112 if it has not subscribed to the topic.
    pub error_code: Option<String>,
    /// The same in words.
    pub error_msg: Option<String>,
}

rt::object!(MessageError { error_code, error_msg, ..default });
