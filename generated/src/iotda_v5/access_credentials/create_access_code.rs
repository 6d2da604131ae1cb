// Written by `cargo xtask generate` from api-spec/iotda-v5/access-credentials/create-access-code.yaml: change the description, not this file.

//! Generates the access credential with which applications connect over AMQP or MQTT, and invalidates
//! the previous one.

use crate::iotda_v5::{IotdaV5, errors};
use crate::rt;

/// Generates the access credential with which applications connect over AMQP or MQTT, and invalidates
/// the previous one. Returns [`AccessCredential`].
///
/// `POST /v5/iot/{project_id}/auth/accesscode`, answered with `201`.
///
/// There is only one credential. Each call replaces it, and the previous one is no longer accepted.
///
/// Needs the permission `iotda:accesscode:create`.
///
/// Page: [Generate an Access Credential](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0111.html>), updated 2024-06-27.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateAccessCode {
    credential_type: Option<AccessCredentialType>,
    force_disconnect: Option<bool>,
}

rt::request!(CreateAccessCode {
    credential_type: property("type"),
    force_disconnect: property,
});

impl CreateAccessCode {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            credential_type: None,
            force_disconnect: None,
        }
    }

    /// Sets `type`: The protocol that the credential is for. Default: `AMQP`.
    #[doc(alias = "type")]
    pub fn credential_type(
        mut self,
        credential_type: impl Into<AccessCredentialType>,
    ) -> Self {
        self.credential_type = Some(credential_type.into());
        self
    }

    /// Sets `force_disconnect`: Whether to close existing AMQP or MQTT connections. Default: `false`.
    pub fn force_disconnect(mut self, force_disconnect: bool) -> Self {
        self.force_disconnect = Some(force_disconnect);
        self
    }
}

impl rt::Operation for CreateAccessCode {
    type Api = IotdaV5;
    type Output = AccessCredential;
    type Content = rt::JsonBody;
    type Error = CreateAccessCodeError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateAccessCode",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/auth/accesscode",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateAccessCode`].
    pub enum CreateAccessCodeError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `403` `IOTDA.000023`: There were too many calls in a short time. The status is 403, not 429. Pause,
        /// then continue at a slower rate.
        RateLimited = Row { status: 403, ..errors::RATE_LIMITED },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}

rt::open_enum! {
    /// The protocol that an access credential is for.
    pub enum AccessCredentialType {
        /// `AMQP`
        Amqp = "AMQP",
        /// `MQTT`
        Mqtt = "MQTT",
    }
}

/// The access credential: a name and a password with which an application connects over AMQP or MQTT.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AccessCredential {
    /// The access name, 8 random characters. For AMQP, the user name is
    /// `accessKey={access_key}|timestamp={milliseconds since 1970}|instanceId={id of the instance}`.
    pub access_key: Option<String>,
    /// The access code, which serves as the password.
    pub access_code: Option<rt::Secret>,
}

rt::object!(AccessCredential { access_key, access_code, ..default });
