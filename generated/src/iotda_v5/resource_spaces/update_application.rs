// Written by `cargo xtask generate` from api-spec/iotda-v5/resource-spaces/update-application.yaml: change the description, not this file.

//! Renames a resource space.

use crate::iotda_v5::{AppId, IotdaV5, errors};
use super::schemas::ResourceSpace;
use crate::rt;

/// Renames a resource space. Returns [`ResourceSpace`].
///
/// `PUT /v5/iot/{project_id}/apps/{app_id}`, answered with `200`.
///
/// Page: [Update Resource Spaces](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateApplication.html>), updated 2024-06-27.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateApplication {
    app_id: AppId,
    app_name: Option<String>,
}

rt::request!(UpdateApplication { app_id: path, app_name: property });

impl UpdateApplication {
    /// Creates a request with the given `app_id`.
    ///
    /// - `app_id`: The resource space to rename.
    pub fn new(app_id: AppId) -> Self {
        Self { app_id, app_name: None }
    }

    /// Sets `app_name`: The new name of the resource space. At most 64 characters. Allowed: letters,
    /// digits, Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }
}

impl rt::Operation for UpdateApplication {
    type Api = IotdaV5;
    type Output = ResourceSpace;
    type Content = rt::JsonBody;
    type Error = UpdateApplicationError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateApplication",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/apps/{app_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateApplication`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.001008`.
    pub enum UpdateApplicationError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `403` `IOTDA.001000`: There is no resource space with this id. The status is 403, not 404. Check
        /// app_id against the list of resource spaces.
        UnknownApplication = Row { status: 403, ..errors::UNKNOWN_APPLICATION },
        /// `403` `IOTDA.001007`: The resource space belongs to another user. Check app_id, and that the client
        /// has the right credential.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
