// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instance-tasks/show-instance-task.yaml: change the description, not this file.

//! Shows a task of an instance, with its status and progress.

use crate::iotda_management_v5::{InstanceId, IotdaManagementV5, TaskId, errors};
use super::schemas::InstanceTask;
use crate::rt;

/// Shows a task of an instance, with its status and progress. Returns [`InstanceTask`].
///
/// `GET /v5/iot/{project_id}/iotda-instances/{instance_id}/tasks/{task_id}`, answered with `200`.
///
/// `wait` of a client asks every 15 s until `status` is `SUCCESS`, and fails at `FAILED`.
///
/// Needs the permission `iotda:instance:queryTask`.
///
/// Page: [Query Instance Task Details](<https://support.huaweicloud.com/intl/en-us/api-iothub/ShowInstanceTask.html>), updated 2026-09-01.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowInstanceTask {
    instance_id: InstanceId,
    task_id: TaskId,
}

rt::request!(ShowInstanceTask { instance_id: path, task_id: path });

impl ShowInstanceTask {
    /// Creates a request with the given `instance_id` and `task_id`.
    ///
    /// - `instance_id`: The id of the instance. ListInstances returns it.
    /// - `task_id`: The task to show.
    pub fn new(instance_id: InstanceId, task_id: TaskId) -> Self {
        Self { instance_id, task_id }
    }
}

impl rt::Operation for ShowInstanceTask {
    type Api = IotdaManagementV5;
    type Output = InstanceTask;
    type Content = rt::JsonBody;
    type Error = ShowInstanceTaskError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowInstanceTask",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/iotda-instances/{instance_id}/tasks/{task_id}",
        success: &[200],
        supplied: &["project_id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Awaited for ShowInstanceTask {
    const WAIT: rt::WaitMetadata = rt::WaitMetadata {
        done: &["SUCCESS"],
        failed: &["FAILED"],
        every_seconds: 15,
    };

    fn state(answer: &Self::Output) -> Option<&str> {
        answer.status.as_ref().map(|state| state.as_str())
    }
}

rt::errors! {
    /// Why the platform refuses [`ShowInstanceTask`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.019508`, `IOTDA.019525`.
    pub enum ShowInstanceTaskError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `401` Unauthorized.
        Unauthorized = Row { status: 401 },
        /// `401` `IOTDA.000002`: The request carries no valid credential. Check the token, or the access key
        /// and the algorithm of its signature, and the region.
        InvalidCredential = Row { status: 401, ..errors::INVALID_CREDENTIAL },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000004`: The token is malformed, has expired, or belongs to another project. Get a new
        /// token.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..super::errors::PERMISSION_DENIED },
    }
}
