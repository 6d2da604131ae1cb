// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/show-upgrade-task.yaml: change the description, not this file.

//! Shows an upgrade task, and how far it is.
//! Page: [Querying Details About a Specified Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0080.html>), updated 2022-02-24.

use crate::northbound_v1::{NorthboundV1, OperationId, UpgradeTask};
use crate::runtime::{
    self, BuildError, Documented, Metadata, Method, Operation, Path, Refusal, Then,
};

/// Shows an upgrade task, and how far it is.
///
/// `GET /iodm/northbound/v1.5.0/operations/{operationId}`, answered with `200` and a body.
///
/// Page: [Querying Details About a Specified Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0080.html>), updated 2022-02-24.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct ShowUpgradeTask {
    operation_id: OperationId,
}

impl ShowUpgradeTask {
    /// Takes what is mandatory.
    ///
    /// - `operation_id`: The upgrade task to show.
    pub fn new(operation_id: impl Into<OperationId>) -> Self {
        Self {
            operation_id: operation_id.into(),
        }
    }
}

impl Operation for ShowUpgradeTask {
    type Api = NorthboundV1;
    type Output = UpgradeTask;
    type Content = runtime::JsonBody;
    type Error = ShowUpgradeTaskError;

    const METADATA: Metadata = Metadata {
        id: "ShowUpgradeTask",
        method: Method::GET,
        path: "/iodm/northbound/v1.5.0/operations/{operationId}",
        success: &[200],
        scope_headers: &[],
        idempotent: true,
        authenticated: true,
    };

    fn path(&self, _: &()) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[self.operation_id.as_str()])
    }
}

/// Why the platform refuses [`ShowUpgradeTask`].
/// Page: [Querying Details About a Specified Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0080.html>), updated 2022-02-24.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum ShowUpgradeTaskError {
    /// `400` `120015`: The request is malformed.
    ///
    /// Check the parameters of the request.
    BadRequest,
    /// `403` `1010009`: The application calls more often than the flow control allows, 100 times a minute
    /// by default.
    ///
    /// Call less often, or have the maintenance staff of the platform raise the threshold.
    ThrottleExceeded,
    /// `403` `1010005`: The access token is not valid.
    ///
    /// Check the access token that the request carries.
    InvalidAccessToken,
    /// `404` `123009`: There is no such upgrade task.
    ///
    /// Check operationId.
    TaskNotFound,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for ShowUpgradeTaskError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::code(Self::BadRequest, 400, "120015")
                .message("Bad request error.")
                .remedy("Check the parameters of the request."),
            Documented::code(Self::ThrottleExceeded, 403, "1010009")
                .message("app throttle exceed.")
                .remedy(
                    "Call less often, or have the maintenance staff of the platform raise the threshold.",
                )
                .then(Then::SlowDown),
            Documented::code(Self::InvalidAccessToken, 403, "1010005")
                .message("App_key or access_token is invalid.")
                .remedy("Check the access token that the request carries.")
                .then(Then::LogInAgain),
            Documented::code(Self::TaskNotFound, 404, "123009")
                .message("The requested task does not exist.")
                .remedy("Check operationId."),
        ],
    );
}
