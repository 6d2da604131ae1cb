// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instances/show-instance.yaml: change the description, not this file.

//! Shows an instance: its specification, its status, and where applications and devices reach it.

use crate::iotda_management_v5::{InstanceId, IotdaManagementV5};
use super::schemas::Instance;
use crate::rt;

/// Shows an instance: its specification, its status, and where applications and devices reach it.
/// Returns [`Instance`].
///
/// `GET /v5/iot/{project_id}/iotda-instances/{instance_id}`, answered with `200`.
///
/// `wait` of a client asks every 30 s until `status` is `ACTIVE`, and fails at `FAILED`,
/// `MODIFY_FAILED` or `FROZEN`.
///
/// Page: [Query Instance Details](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowInstance.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowInstance {
    instance_id: InstanceId,
}

rt::request!(ShowInstance { instance_id: path });

impl ShowInstance {
    /// Creates a request with the given `instance_id`.
    ///
    /// - `instance_id`: The id of the instance. ListInstances returns it.
    pub fn new(instance_id: InstanceId) -> Self {
        Self { instance_id }
    }
}

impl rt::Operation for ShowInstance {
    type Api = IotdaManagementV5;
    type Output = Instance;
    type Content = rt::JsonBody;
    type Error = ShowInstanceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowInstance",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/iotda-instances/{instance_id}",
        success: &[200],
        supplied: &["project_id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Awaited for ShowInstance {
    const WAIT: rt::WaitMetadata = rt::WaitMetadata {
        done: &["ACTIVE"],
        failed: &["FAILED", "MODIFY_FAILED", "FROZEN"],
        every_seconds: 30,
    };

    fn state(answer: &Self::Output) -> Option<&str> {
        answer.status.as_ref().map(|state| state.as_str())
    }
}

rt::errors! {
    /// Why the platform refuses [`ShowInstance`].
    pub enum ShowInstanceError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
    }
}
