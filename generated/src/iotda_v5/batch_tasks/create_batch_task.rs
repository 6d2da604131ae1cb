// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-tasks/create-batch-task.yaml: change the description, not this file.

//! Creates a task that works on many devices, such as an upgrade.

use crate::iotda_v5::{AppId, DeviceId, FileId, IotdaV5};
use super::schemas::{BatchTask, TaskMode, TaskPolicy, TaskType};
use crate::rt;

/// Creates a task that works on many devices, such as an upgrade. Returns [`BatchTask`].
///
/// `POST /v5/iot/{project_id}/batchtasks`, answered with `201`.
///
/// The devices are given by targets, targets_filter or document_source. If a request has several of
/// them, only the first in this order is used. The call does not wait for the task: ShowBatchTask shows
/// its progress.
///
/// Needs the permission `iotda:batchtasks:create`.
///
/// Page: [Create a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0045.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateBatchTask {
    app_id: Option<AppId>,
    task_name: String,
    task_type: TaskType,
    task_mode: Option<TaskMode>,
    task_ext_info: Option<rt::Json>,
    targets: Option<Vec<DeviceId>>,
    targets_filter: Option<std::collections::BTreeMap<String, rt::Json>>,
    document: Option<rt::Json>,
    task_policy: Option<TaskPolicy>,
    document_source: Option<FileId>,
    need_confirm: Option<bool>,
}

rt::request!(CreateBatchTask {
    app_id: property,
    task_name: property,
    task_type: property,
    task_mode: property,
    task_ext_info: property,
    targets: property,
    targets_filter: property,
    document: property,
    task_policy: property,
    document_source: property,
    need_confirm: property,
});

impl CreateBatchTask {
    /// Creates a request with the given `task_name` and `task_type`.
    ///
    /// - `task_name`: The name of the task. 1 to 128 characters. Allowed: letters, digits, Chinese
    ///   characters and underscores.
    /// - `task_type`: What the task does.
    pub fn new(task_name: impl Into<String>, task_type: impl Into<TaskType>) -> Self {
        Self {
            app_id: None,
            task_name: task_name.into(),
            task_type: task_type.into(),
            task_mode: None,
            task_ext_info: None,
            targets: None,
            targets_filter: None,
            document: None,
            task_policy: None,
            document_source: None,
            need_confirm: None,
        }
    }

    /// Sets `app_id`: The resource space that the task will belong to. Without it, that is the default
    /// resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `task_mode`: How the task treats child devices. Only for softwareUpgrade and firmwareUpgrade.
    pub fn task_mode(mut self, task_mode: impl Into<TaskMode>) -> Self {
        self.task_mode = Some(task_mode.into());
        self
    }

    /// Sets `task_ext_info`: Custom data for the devices, sent along when the platform asks for their
    /// version and when it notifies them of the upgrade. Only for softwareUpgrade and firmwareUpgrade. At
    /// most 512 characters as JSON.
    pub fn task_ext_info(mut self, task_ext_info: impl Into<rt::Json>) -> Self {
        self.task_ext_info = Some(task_ext_info.into());
        self
    }

    /// Sets `targets`: The devices to work on, by their ids. Not for createDevices and updateDevices. At
    /// most 30000 items.
    pub fn targets(mut self, targets: Vec<DeviceId>) -> Self {
        self.targets = Some(targets);
        self
    }

    /// Sets `targets_filter`: Selects the devices to work on. The only key so far is `group_ids`, with a
    /// list of ids of device groups. Not for createDevices and updateDevices.
    pub fn targets_filter(
        mut self,
        targets_filter: std::collections::BTreeMap<String, rt::Json>,
    ) -> Self {
        self.targets_filter = Some(targets_filter);
        self
    }

    /// Sets `document`: The parameters of the task, an object whose keys depend on its type. Upgrades
    /// (softwareUpgrade, firmwareUpgrade, moduleUpgrade) take `package_ids`, a list of ids of upgrade
    /// packages: `{"package_ids": ["32822e5744a45ede319d2c50"]}`. createCommands, createAsyncCommands and
    /// createMessages take the body of CreateCommand, CreateAsyncCommand and CreateMessage.
    /// updateDeviceShadows takes `shadow`, a list of at most 5 objects with different `service_id`, each
    /// with `desired` as in UpdateDeviceShadowDesiredData, 10 KB in all. The other types take no document.
    pub fn document(mut self, document: impl Into<rt::Json>) -> Self {
        self.document = Some(document.into());
        self
    }

    /// Sets `task_policy`: When the task runs, and whether failed subtasks are retried. Without it, the
    /// task runs at once and nothing is retried.
    pub fn task_policy(mut self, task_policy: TaskPolicy) -> Self {
        self.task_policy = Some(task_policy);
        self
    }

    /// Sets `document_source`: The file that lists the devices, uploaded with UploadBatchTaskFile. Only for
    /// createDevices, updateDevices, deleteDevices, freezeDevices and unfreezeDevices.
    pub fn document_source(mut self, document_source: FileId) -> Self {
        self.document_source = Some(document_source);
        self
    }

    /// Sets `need_confirm`: Whether devices are upgraded only after ConfirmBatchTask was called. (assumed)
    pub fn need_confirm(mut self, need_confirm: bool) -> Self {
        self.need_confirm = Some(need_confirm);
        self
    }
}

impl rt::Operation for CreateBatchTask {
    type Api = IotdaV5;
    type Output = BatchTask;
    type Content = rt::JsonBody;
    type Error = CreateBatchTaskError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateBatchTask",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/batchtasks",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateBatchTask`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.014201`, `IOTDA.014203`, `IOTDA.014204`, `IOTDA.014205`, `IOTDA.014207`,
    ///   `IOTDA.014208`.
    /// - `403`: `IOTDA.014202`, `IOTDA.014206`.
    pub enum CreateBatchTaskError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}
