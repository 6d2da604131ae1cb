// Written by `cargo xtask generate` from api-spec/iotda-v5/device-messages/create-message.yaml: change the description, not this file.

//! Sends a message to a device, or keeps it until the device comes online.

use crate::iotda_v5::{DeviceId, IotdaV5, MessageId, errors};
use super::schemas::{MessageEncoding, MessageProperties, MessageStatus, PayloadFormat};
use crate::rt;

/// Sends a message to a device, or keeps it until the device comes online. Returns [`SentMessage`].
///
/// `POST /v5/iot/{project_id}/devices/{device_id}/messages`, answered with `201`.
///
/// The answer does not mean that the device has received the message. ShowDeviceMessage shows the
/// status of the message later, and a data forwarding rule on device.message.status forwards each
/// change of it. To send a message to many devices at once, use CreateBatchTask.
///
/// Needs the permission `iotda:messages:send`.
///
/// Before the call:
///
/// - The device uses MQTT.
///
/// Page: [Deliver a Message to a Device](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0059.html>), updated 2025-08-04.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateMessage {
    device_id: DeviceId,
    message_id: Option<MessageId>,
    name: Option<String>,
    message: rt::Json,
    properties: Option<MessageProperties>,
    encoding: Option<MessageEncoding>,
    payload_format: Option<PayloadFormat>,
    topic: Option<String>,
    topic_full_name: Option<String>,
    ttl: Option<i32>,
}

rt::request!(CreateMessage {
    device_id: path,
    message_id: property,
    name: property,
    message: property,
    properties: property,
    encoding: property,
    payload_format: property,
    topic: property,
    topic_full_name: property,
    ttl: property,
});

impl CreateMessage {
    /// Creates a request with the given `device_id` and `message`.
    ///
    /// - `device_id`: The device to send the message to.
    /// - `message`: The content: a string or other JSON.
    pub fn new(device_id: DeviceId, message: impl Into<rt::Json>) -> Self {
        Self {
            device_id,
            message_id: None,
            name: None,
            message: message.into(),
            properties: None,
            encoding: None,
            payload_format: None,
            topic: None,
            topic_full_name: None,
            ttl: None,
        }
    }

    /// Sets `message_id`: The id for the message, such as a UUID. It must be unique for the device;
    /// otherwise the request is refused. Without it, the platform issues one.
    pub fn message_id(mut self, message_id: MessageId) -> Self {
        self.message_id = Some(message_id);
        self
    }

    /// Sets `name`: A name for the message. At most 128 characters. Allowed: letters, digits, Chinese
    /// characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `properties`: MQTT 5.0 properties of the message.
    pub fn properties(mut self, properties: MessageProperties) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets `encoding`: How the content is encoded. Default: `none`.
    pub fn encoding(mut self, encoding: impl Into<MessageEncoding>) -> Self {
        self.encoding = Some(encoding.into());
        self
    }

    /// Sets `payload_format`: What the device receives as payload. It has an effect only if encoding is
    /// none. Default: `standard`.
    pub fn payload_format(mut self, payload_format: impl Into<PayloadFormat>) -> Self {
        self.payload_format = Some(payload_format.into());
        self
    }

    /// Sets `topic`: The last part of the topic, after the prefix `$oc/devices/{device_id}/user/`, which
    /// the platform adds; for a child device, device_id is that of its gateway. The topic must be among the
    /// custom topics of the product. Without topic and topic_full_name, the message goes to
    /// `$oc/devices/{device_id}/sys/messages/down`. Only one of the two may be set. At most 128 characters.
    pub fn topic(mut self, topic: impl Into<String>) -> Self {
        self.topic = Some(topic.into());
        self
    }

    /// Sets `topic_full_name`: The full name of the topic. The platform does not check whether it exists;
    /// the device must already have subscribed to it. Only one of topic and topic_full_name may be set. At
    /// most 128 characters. Matches
    /// `^([$/]?[a-zA-Z0-9(),\-.:=@;_!*'%?+]*)([a-zA-Z0-9(),\-.:=@;_!*'%?+]+/)*([a-zA-Z0-9(),\-.:=@;_!*'%?+]*|#)$`.
    pub fn topic_full_name(mut self, topic_full_name: impl Into<String>) -> Self {
        self.topic_full_name = Some(topic_full_name.into());
        self
    }

    /// Sets `ttl`: How many minutes the platform keeps the message while the device is offline. With 0, the
    /// message is not kept. Values above 1440, which is one day, may be refused. 0 to 10080. A multiple of 5.
    /// Default: `1440`.
    pub fn ttl(mut self, ttl: i32) -> Self {
        self.ttl = Some(ttl);
        self
    }
}

impl rt::Operation for CreateMessage {
    type Api = IotdaV5;
    type Output = SentMessage;
    type Content = rt::JsonBody;
    type Error = CreateMessageError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateMessage",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/devices/{device_id}/messages",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateMessage`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.014130`, `IOTDA.014150`, `IOTDA.014151`.
    /// - `403`: `IOTDA.014018`.
    pub enum CreateMessageError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001006`: The user has no resource space, or none with this id. Check which resource
        /// spaces the user has.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014000`: There is no device with this id. Check device_id; it is not the same as
        /// node_id.
        DeviceNotFound = Row { status: 404, ..errors::DEVICE_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000001`: The platform failed to handle the request. Try again later; if the error
        /// persists, open a service ticket with the id of the request.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}

/// A message that was sent, or is kept until the device comes online.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct SentMessage {
    /// The id of the message.
    pub message_id: Option<MessageId>,
    /// The status of the message.
    pub result: Option<MessageResult>,
}

rt::object!(SentMessage { message_id, result, ..default });

/// The status of a message.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct MessageResult {
    /// The status.
    pub status: Option<MessageStatus>,
    /// When the message was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub created_time: Option<rt::Timestamp>,
    /// When the message was delivered, failed or timed out. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub finished_time: Option<rt::Timestamp>,
}

rt::object!(MessageResult { status, created_time, finished_time, ..default });
