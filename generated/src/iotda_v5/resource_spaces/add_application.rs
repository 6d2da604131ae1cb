// Written by `cargo xtask generate` from api-spec/iotda-v5/resource-spaces/add-application.yaml: change the description, not this file.

//! Creates a resource space.

use crate::iotda_v5::{IotdaV5, errors};
use super::schemas::ResourceSpace;
use crate::rt;

/// Creates a resource space. Returns [`ResourceSpace`].
///
/// `POST /v5/iot/{project_id}/apps`, answered with `201`.
///
/// Page: [Create a Resource Space](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_6012.html>), updated 2024-06-27.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct AddApplication {
    app_name: String,
}

rt::request!(AddApplication { app_name: property });

impl AddApplication {
    /// Creates a request with the given `app_name`.
    ///
    /// - `app_name`: The name of the resource space. At most 64 characters. Allowed: letters, digits,
    ///   Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn new(app_name: impl Into<String>) -> Self {
        Self { app_name: app_name.into() }
    }
}

impl rt::Operation for AddApplication {
    type Api = IotdaV5;
    type Output = ResourceSpace;
    type Content = rt::JsonBody;
    type Error = AddApplicationError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "AddApplication",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/apps",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`AddApplication`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.001008`, `IOTDA.001009`.
    pub enum AddApplicationError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `403` `IOTDA.000015`: The account is frozen, so nothing can be created. Find out why the account is
        /// frozen, for example because of unpaid bills.
        AccountFrozen = Row {
            status: 403,
            code: "IOTDA.000015",
            message: "The account is frozen.",
            remedy: "Find out why the account is frozen, for example because of unpaid bills.",
        },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
