// Written by `cargo xtask generate` from api-spec/iotda-v5/resource-spaces/show-applications.yaml: change the description, not this file.

//! Lists the resource spaces of the user.

use crate::iotda_v5::{IotdaV5, errors};
use super::schemas::ResourceSpace;
use crate::rt;

/// Lists the resource spaces of the user. Returns [`ResourceSpaces`].
///
/// `GET /v5/iot/{project_id}/apps`, answered with `200`.
///
/// Needs the permission `iotda:apps:queryList`.
///
/// Page: [Query the Resource Space List](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_6011.html>), updated 2024-06-27.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowApplications {
    default_app: Option<bool>,
}

rt::request!(ShowApplications { default_app: query });

impl ShowApplications {
    /// Creates a request.
    pub fn new() -> Self {
        Self { default_app: None }
    }

    /// Sets `default_app`: With true, only the default resource space is listed; with false, all others.
    /// Without it, all resource spaces are listed.
    pub fn default_app(mut self, default_app: bool) -> Self {
        self.default_app = Some(default_app);
        self
    }
}

impl rt::Operation for ShowApplications {
    type Api = IotdaV5;
    type Output = ResourceSpaces;
    type Content = rt::JsonBody;
    type Error = ShowApplicationsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowApplications",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/apps",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowApplications`].
    pub enum ShowApplicationsError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}

/// The resource spaces.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ResourceSpaces {
    /// The resource spaces.
    pub applications: Option<Vec<ResourceSpace>>,
}

rt::object!(ResourceSpaces { applications, ..default });
