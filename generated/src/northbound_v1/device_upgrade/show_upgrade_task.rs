// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/show-upgrade-task.yaml: change the description, not this file.

//! Shows the details and the progress of an upgrade task.

use crate::northbound_v1::{NorthboundV1, OperationId, errors};
use super::schemas::UpgradeTask;
use crate::rt;

/// Shows the details and the progress of an upgrade task. Returns [`UpgradeTask`].
///
/// `GET /iodm/northbound/v1.5.0/operations/{operationId}`, answered with `200`.
///
/// `wait` of a client asks every 5 s until `status` is `success`, and fails at `failed`, `FAIL` or
/// `stop`.
///
/// ListUpgradeSubtasks shows the progress device by device.
///
/// Page: [Querying Details About a Specified Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0080.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowUpgradeTask {
    operation_id: OperationId,
}

rt::request!(ShowUpgradeTask { operation_id: path("operationId") });

impl ShowUpgradeTask {
    /// Creates a request with the given `operation_id`.
    ///
    /// - `operation_id`: The upgrade task to show.
    pub fn new(operation_id: OperationId) -> Self {
        Self { operation_id }
    }
}

impl rt::Operation for ShowUpgradeTask {
    type Api = NorthboundV1;
    type Output = UpgradeTask;
    type Content = rt::JsonBody;
    type Error = ShowUpgradeTaskError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowUpgradeTask",
        method: rt::Method::GET,
        path: "/iodm/northbound/v1.5.0/operations/{operationId}",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Awaited for ShowUpgradeTask {
    const WAIT: rt::WaitMetadata = rt::WaitMetadata {
        done: &["success"],
        failed: &["failed", "FAIL", "stop"],
        every_seconds: 5,
    };

    fn state(answer: &Self::Output) -> Option<&str> {
        answer.status.as_ref().map(|state| state.as_str())
    }
}

rt::errors! {
    /// Why the platform refuses [`ShowUpgradeTask`].
    pub enum ShowUpgradeTaskError {
        /// `400` `120015`: The request is malformed. Check the parameters in the request.
        BadRequest = Row { status: 400, ..super::errors::BAD_TASK_QUERY },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `404` `123009`: The upgrade task does not exist. Check operationId.
        TaskNotFound = Row { status: 404, ..super::errors::TASK_NOT_FOUND },
    }
}
