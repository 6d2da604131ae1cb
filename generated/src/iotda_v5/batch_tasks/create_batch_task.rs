// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-tasks/create-batch-task.yaml: change the description, not this file.

//! Starts work on many devices, such as an upgrade.
//! Page: [Create a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0045.html>), updated 2024-12-02.

use crate::iotda_v5::{
    AppId, BatchTask, DeviceId, FileId, IotdaV5, Scope, TaskMode, TaskPolicy, TaskType,
};

use crate::runtime::{
    self, Body, BuildError, Documented, Metadata, Method, Operation, Path, Refusal,
    Serialize, Serializer, Then,
};

/// Starts work on many devices, such as an upgrade.
///
/// `POST /v5/iot/{project_id}/batchtasks`, answered with `201` and a body.
///
/// Devices are named by targets, by targets_filter or by document_source. If several are given, the
/// first of them in this order counts and the others do not.
///
/// Note: need_confirm stands in API Explorer and in the newest help page of batch tasks only; the
/// vendor's SDK does not have it.
///
/// Note: Upgrades take package_ids in document; the answers are documented with package_id.
///
/// Page: [Create a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0045.html>), updated 2024-12-02.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct CreateBatchTask {
    app_id: Option<AppId>,
    task_name: String,
    task_type: TaskType,
    task_mode: Option<TaskMode>,
    task_ext_info: Option<runtime::Json>,
    targets: Option<Vec<DeviceId>>,
    targets_filter: Option<std::collections::BTreeMap<String, runtime::Json>>,
    document: Option<runtime::Json>,
    task_policy: Option<TaskPolicy>,
    document_source: Option<FileId>,
    need_confirm: Option<bool>,
}

impl CreateBatchTask {
    /// Takes what is mandatory.
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

    /// Sets `app_id`: The resource space that the task will belong to. Without it, the task belongs to the
    /// default resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `task_mode`: How the task treats devices behind a gateway. Only for softwareUpgrade and
    /// firmwareUpgrade.
    pub fn task_mode(mut self, task_mode: impl Into<TaskMode>) -> Self {
        self.task_mode = Some(task_mode.into());
        self
    }

    /// Sets `task_ext_info`: What devices get with the notice of an upgrade. Only for softwareUpgrade and
    /// firmwareUpgrade. At most 512 characters as JSON.
    pub fn task_ext_info(mut self, task_ext_info: impl Into<runtime::Json>) -> Self {
        self.task_ext_info = Some(task_ext_info.into());
        self
    }

    /// Sets `targets`: The devices to work on. Not for createDevices and updateDevices. At most 30000
    /// items.
    pub fn targets(mut self, targets: Vec<DeviceId>) -> Self {
        self.targets = Some(targets);
        self
    }

    /// Sets `targets_filter`: What the devices are chosen by. The only key so far is group_ids, with a list
    /// of the ids of device groups. Not for createDevices and updateDevices.
    pub fn targets_filter(
        mut self,
        targets_filter: std::collections::BTreeMap<String, runtime::Json>,
    ) -> Self {
        self.targets_filter = Some(targets_filter);
        self
    }

    /// Sets `document`: What is carried out, with the keys that the type of the task asks for. Upgrades
    /// (softwareUpgrade, firmwareUpgrade, moduleUpgrade) take package_ids, a list of the ids of upgrade
    /// packages; createCommands, createAsyncCommands and createMessages take what a single command or
    /// message takes; updateDeviceShadows takes shadow, a list of at most 5 different service_id, each with
    /// desired, 10 KB in all.
    pub fn document(mut self, document: impl Into<runtime::Json>) -> Self {
        self.document = Some(document.into());
        self
    }

    /// Sets `task_policy`: When the task is executed and repeated.
    pub fn task_policy(mut self, task_policy: TaskPolicy) -> Self {
        self.task_policy = Some(task_policy);
        self
    }

    /// Sets `document_source`: The uploaded file that lists the devices. Only for createDevices,
    /// updateDevices, deleteDevices, freezeDevices and unfreezeDevices.
    pub fn document_source(mut self, document_source: FileId) -> Self {
        self.document_source = Some(document_source);
        self
    }

    /// Sets `need_confirm`: Whether devices are upgraded only when ConfirmBatchTask says so.
    pub fn need_confirm(mut self, need_confirm: bool) -> Self {
        self.need_confirm = Some(need_confirm);
        self
    }
}

impl Operation for CreateBatchTask {
    type Api = IotdaV5;
    type Output = BatchTask;
    type Content = runtime::JsonBody;
    type Error = CreateBatchTaskError;

    const METADATA: Metadata = Metadata {
        id: "CreateBatchTask",
        method: Method::POST,
        path: "/v5/iot/{project_id}/batchtasks",
        success: &[201],
        scope_headers: &["Instance-Id"],
        idempotent: false,
        authenticated: true,
    };

    fn path(&self, scope: &Scope) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[scope.project_id.as_str()])
    }

    fn body(&self) -> Result<Body, BuildError> {
        Body::json(self)
    }
}

impl Serialize for CreateBatchTask {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        runtime::Fields::of(output)
            .optional("app_id", &self.app_id)
            .set("task_name", &self.task_name)
            .set("task_type", &self.task_type)
            .optional("task_mode", &self.task_mode)
            .optional("task_ext_info", &self.task_ext_info)
            .optional("targets", &self.targets)
            .optional("targets_filter", &self.targets_filter)
            .optional("document", &self.document)
            .optional("task_policy", &self.task_policy)
            .optional("document_source", &self.document_source)
            .optional("need_confirm", &self.need_confirm)
            .end()
    }
}

/// Why the platform refuses [`CreateBatchTask`].
/// Page: [Create a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0045.html>), updated 2024-12-02.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum CreateBatchTaskError {
    /// `400`: Bad Request
    BadRequest,
    /// `400` `IOTDA.014201`.
    Iotda014201,
    /// `400` `IOTDA.014203`.
    Iotda014203,
    /// `400` `IOTDA.014204`.
    Iotda014204,
    /// `400` `IOTDA.014205`.
    Iotda014205,
    /// `400` `IOTDA.014207`.
    Iotda014207,
    /// `400` `IOTDA.014208`.
    Iotda014208,
    /// `401`: Unauthorized
    ///
    /// Assumed: That a new token helps; the documents tell no more than the status.
    Unauthorized,
    /// `403`: Forbidden
    Forbidden,
    /// `403` `IOTDA.014202`.
    Iotda014202,
    /// `403` `IOTDA.014206`.
    Iotda014206,
    /// `500`: Internal Server Error
    InternalServerError,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for CreateBatchTaskError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::status(Self::BadRequest, 400).message("Bad Request"),
            Documented::code(Self::Iotda014201, 400, "IOTDA.014201"),
            Documented::code(Self::Iotda014203, 400, "IOTDA.014203"),
            Documented::code(Self::Iotda014204, 400, "IOTDA.014204"),
            Documented::code(Self::Iotda014205, 400, "IOTDA.014205"),
            Documented::code(Self::Iotda014207, 400, "IOTDA.014207"),
            Documented::code(Self::Iotda014208, 400, "IOTDA.014208"),
            Documented::status(Self::Unauthorized, 401)
                .message("Unauthorized")
                .then(Then::LogInAgain),
            Documented::status(Self::Forbidden, 403).message("Forbidden"),
            Documented::code(Self::Iotda014202, 403, "IOTDA.014202"),
            Documented::code(Self::Iotda014206, 403, "IOTDA.014206"),
            Documented::status(Self::InternalServerError, 500)
                .message("Internal Server Error"),
        ],
    );
}
