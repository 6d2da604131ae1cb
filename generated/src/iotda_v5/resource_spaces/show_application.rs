// Written by `cargo xtask generate` from api-spec/iotda-v5/resource-spaces/show-application.yaml: change the description, not this file.

//! Shows the details of a resource space.

use crate::iotda_v5::{AppId, IotdaV5, errors};
use super::schemas::ResourceSpace;
use crate::rt;

/// Shows the details of a resource space. Returns [`ResourceSpace`].
///
/// `GET /v5/iot/{project_id}/apps/{app_id}`, answered with `200`.
///
/// Needs the permission `iotda:apps:query`.
///
/// Page: [Query a Resource Space](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_6013.html>), updated 2025-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowApplication {
    app_id: AppId,
}

rt::request!(ShowApplication { app_id: path });

impl ShowApplication {
    /// Creates a request with the given `app_id`.
    ///
    /// - `app_id`: The resource space.
    pub fn new(app_id: AppId) -> Self {
        Self { app_id }
    }
}

impl rt::Operation for ShowApplication {
    type Api = IotdaV5;
    type Output = ResourceSpace;
    type Content = rt::JsonBody;
    type Error = ShowApplicationError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowApplication",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/apps/{app_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowApplication`].
    pub enum ShowApplicationError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
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
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
