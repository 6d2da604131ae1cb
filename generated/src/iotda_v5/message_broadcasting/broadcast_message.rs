// Written by `cargo xtask generate` from api-spec/iotda-v5/message-broadcasting/broadcast-message.yaml: change the description, not this file.

//! Sends a message to all devices of a resource space that are online and have subscribed to a topic.

use crate::iotda_v5::{AppId, IotdaV5, MessageId, errors};
use crate::rt;

/// Sends a message to all devices of a resource space that are online and have subscribed to a topic.
/// Returns [`Broadcast`].
///
/// `POST /v5/iot/{project_id}/broadcast-messages`, answered with `201`.
///
/// Only devices that use MQTT receive it. The platform answers before it sends the message.
///
/// Needs the permission `iotda:message:broadcast`.
///
/// Page: [Broadcasting a Message](<https://support.huaweicloud.com/intl/en-us/api-iothub/BroadcastMessage.html>), updated 2025-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct BroadcastMessage {
    app_id: Option<AppId>,
    topic_full_name: String,
    message: String,
    ttl: Option<i32>,
    message_id: Option<MessageId>,
}

rt::request!(BroadcastMessage {
    app_id: property,
    topic_full_name: property,
    message: property,
    ttl: property,
    message_id: property,
});

impl BroadcastMessage {
    /// Creates a request with the given `topic_full_name` and `message`.
    ///
    /// - `topic_full_name`: The full name of the topic. It must begin with `$oc/broadcast/`, and need not
    ///   be created in the console. At most 128 characters. Allowed: letters, digits, "#", "$", "+",
    ///   hyphens, "/", ":", "=", "?" and underscores.
    /// - `message`: The content. The limit applies to its length in Base64. At most 131072 bytes. Base64.
    pub fn new(topic_full_name: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            app_id: None,
            topic_full_name: topic_full_name.into(),
            message: message.into(),
            ttl: None,
            message_id: None,
        }
    }

    /// Sets `app_id`: The resource space whose devices receive the message. Without it, that is the default
    /// resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `ttl`: How many minutes the platform keeps the message. With 0, the message is not kept. With
    /// any other value, the call is refused if more than 10 devices have subscribed to the topic. Values
    /// above 1440, which is one day, may be refused, too. 0 to 10080. A multiple of 5. Default: `0`.
    pub fn ttl(mut self, ttl: i32) -> Self {
        self.ttl = Some(ttl);
        self
    }

    /// Sets `message_id`: The id for the message, such as a UUID. If the message is kept (ttl is not 0),
    /// the id must be unique; otherwise the call is refused. Without it, the platform issues one.
    pub fn message_id(mut self, message_id: MessageId) -> Self {
        self.message_id = Some(message_id);
        self
    }
}

impl rt::Operation for BroadcastMessage {
    type Api = IotdaV5;
    type Output = Broadcast;
    type Content = rt::JsonBody;
    type Error = BroadcastMessageError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "BroadcastMessage",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/broadcast-messages",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`BroadcastMessage`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.015002`.
    pub enum BroadcastMessageError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `400` `IOTDA.014112`: No device has subscribed to the topic to which the platform sends. Let the
        /// device subscribe to the topic, then try again.
        TopicNotSubscribed = Row { status: 400, ..errors::TOPIC_NOT_SUBSCRIBED },
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

/// A broadcast message.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Broadcast {
    /// The resource space whose devices receive the message.
    pub app_id: Option<AppId>,
    /// The full name of the topic.
    pub topic_full_name: Option<String>,
    /// The id of the message.
    pub message_id: Option<MessageId>,
    /// When the message was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub created_time: Option<rt::Timestamp>,
}

rt::object!(Broadcast { app_id, topic_full_name, message_id, created_time, ..default });
