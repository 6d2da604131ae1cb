// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instance-tasks/retry-instance-task.yaml: change the description, not this file.

//! Runs a failed task of an instance again.

use crate::iotda_management_v5::{InstanceId, IotdaManagementV5, TaskId, errors};
use super::schemas::InstanceTask;
use crate::rt;

/// Runs a failed task of an instance again. Returns [`InstanceTask`].
///
/// `POST /v5/iot/{project_id}/iotda-instances/{instance_id}/tasks/{task_id}/retry`, answered with
/// `200`.
///
/// ShowInstanceTask then shows the status and progress of the task.
///
/// Needs the permission `iotda:instance:restart`.
///
/// Before the call:
///
/// - The status of the task is FAILED.
///
/// Page: [Retry an Instance Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/RetryInstanceTask.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct RetryInstanceTask {
    instance_id: InstanceId,
    task_id: TaskId,
}

rt::request!(RetryInstanceTask { instance_id: path, task_id: path });

impl RetryInstanceTask {
    /// Creates a request with the given `instance_id` and `task_id`.
    ///
    /// - `instance_id`: The id of the instance. ListInstances returns it.
    /// - `task_id`: The task to run again.
    pub fn new(instance_id: InstanceId, task_id: TaskId) -> Self {
        Self { instance_id, task_id }
    }
}

impl rt::Operation for RetryInstanceTask {
    type Api = IotdaManagementV5;
    type Output = InstanceTask;
    type Content = rt::JsonBody;
    type Error = RetryInstanceTaskError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "RetryInstanceTask",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/iotda-instances/{instance_id}/tasks/{task_id}/retry",
        success: &[200],
        supplied: &["project_id"],
        body: None,
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`RetryInstanceTask`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.019508`, `IOTDA.019525`.
    /// - `403`: `IOTDA.019526`.
    pub enum RetryInstanceTaskError {
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
