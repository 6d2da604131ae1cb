// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/create-software-upgrade-task.yaml: change the description, not this file.

//! Creates a task that upgrades the software of devices.
//! Page: [Creating a Software Upgrade Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0078.html>), updated 2022-02-24.

use crate::northbound_v1::{
    FileId, NorthboundV1, OperationId, UpgradePolicy, UpgradeTargets,
};

use crate::runtime::{
    self, Body, BuildError, Documented, Entries, MapAccess, Metadata, Method, Operation,
    Path, Refusal, Serialize, Serializer, Then,
};

/// Creates a task that upgrades the software of devices.
///
/// `POST /iodm/northbound/v1.5.0/operations/softwareUpgrade`.
///
/// Before the call:
///
/// - The devices are NB-IoT devices.
///
/// Note: The English pages allow only NB-IoT devices, later Chinese pages only devices that use LWM2M.
///
/// Note: The page's status of success is not known; the other pages of the chapter print 200.
///
/// Page: [Creating a Software Upgrade Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0078.html>), updated 2022-02-24.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct CreateSoftwareUpgradeTask {
    file_id: FileId,
    targets: UpgradeTargets,
    policy: Option<UpgradePolicy>,
}

impl CreateSoftwareUpgradeTask {
    /// Takes what is mandatory.
    ///
    /// - `file_id`: The version package to bring to the devices.
    /// - `targets`: The devices to upgrade.
    pub fn new(file_id: impl Into<FileId>, targets: UpgradeTargets) -> Self {
        Self {
            file_id: file_id.into(),
            targets,
            policy: None,
        }
    }

    /// Sets `policy`: How the task runs.
    pub fn policy(mut self, policy: UpgradePolicy) -> Self {
        self.policy = Some(policy);
        self
    }
}

impl Operation for CreateSoftwareUpgradeTask {
    type Api = NorthboundV1;
    type Output = CreateSoftwareUpgradeTaskResponse;
    type Content = runtime::JsonBody;
    type Error = CreateSoftwareUpgradeTaskError;

    const METADATA: Metadata = Metadata {
        id: "CreateSoftwareUpgradeTask",
        method: Method::POST,
        path: "/iodm/northbound/v1.5.0/operations/softwareUpgrade",
        success: &[],
        scope_headers: &[],
        idempotent: false,
        authenticated: true,
    };

    fn path(&self, _: &()) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[])
    }

    fn body(&self) -> Result<Body, BuildError> {
        Body::json(self)
    }
}

impl Serialize for CreateSoftwareUpgradeTask {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        runtime::Fields::of(output)
            .set("fileId", &self.file_id)
            .set("targets", &self.targets)
            .optional("policy", &self.policy)
            .end()
    }
}

/// Why the platform refuses [`CreateSoftwareUpgradeTask`].
/// Page: [Creating a Software Upgrade Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0078.html>), updated 2022-02-24.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum CreateSoftwareUpgradeTaskError {
    /// `400` `120015`: The request is malformed.
    ///
    /// Check the parameters of the request.
    BadRequest,
    /// `400` `123016`: The version package is not made for the devices.
    ///
    /// Check that deviceType, manufacturerName and model are those of the package that fileId names.
    VersionMismatch,
    /// `400` `123019`: manufacturerName is missing.
    ///
    /// Send manufacturerName.
    ManufacturerNameMissing,
    /// `400` `123020`: deviceType is missing.
    ///
    /// Send deviceType.
    DeviceTypeMissing,
    /// `400` `123021`: model is missing.
    ///
    /// Send model.
    ModelMissing,
    /// `400` `123022`: Neither deviceGroups nor devices is given.
    ///
    /// Give one of the two.
    TargetsMissing,
    /// `400` `123023`: Both deviceGroups and devices are given.
    ///
    /// Give only one of the two.
    TargetsAmbiguous,
    /// `400` `123024`: There are too many groups or devices.
    ///
    /// Name at most 256 groups, or at most 256 devices.
    TooManyTargets,
    /// `400` `123025`: executeType is missing or wrong.
    ///
    /// Check executeType.
    InvalidExecuteType,
    /// `400` `123026`: startTime or endTime is missing or wrong.
    ///
    /// Check both times and their format.
    InvalidTime,
    /// `400` `123028`: retryTimes is missing or out of range.
    ///
    /// Send a number from 1 to 5.
    InvalidRetryTimes,
    /// `400` `123032`: startTime is later than endTime.
    ///
    /// Let startTime be the earlier of the two.
    StartAfterEnd,
    /// `400` `123033`: startTime has passed.
    ///
    /// Send a startTime that has not passed.
    StartInThePast,
    /// `400` `123034`: endTime is not more than 5 minutes later than startTime.
    ///
    /// Send a later endTime.
    WindowTooShort,
    /// `403` `1010009`: The application calls more often than the flow control allows, 100 times a minute
    /// by default.
    ///
    /// Call less often, or have the maintenance staff of the platform raise the threshold.
    ///
    /// Assumed: The known copies of the table end before this status, which all other pages of the chapter
    /// have with the same two rows.
    ThrottleExceeded,
    /// `403` `1010005`: The access token is not valid.
    ///
    /// Check the access token that the request carries.
    ///
    /// Assumed: The known copies of the table end before this status, which all other pages of the chapter
    /// have with the same two rows.
    InvalidAccessToken,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for CreateSoftwareUpgradeTaskError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::code(Self::BadRequest, 400, "120015")
                .message("Bad request error.")
                .remedy("Check the parameters of the request."),
            Documented::code(Self::VersionMismatch, 400, "123016")
                .message("The parameter is error, targetversion not match with device.")
                .remedy(
                    "Check that deviceType, manufacturerName and model are those of the package that fileId names.",
                ),
            Documented::code(Self::ManufacturerNameMissing, 400, "123019")
                .message("manufacturerName is null.")
                .remedy("Send manufacturerName."),
            Documented::code(Self::DeviceTypeMissing, 400, "123020")
                .message("deviceType is null")
                .remedy("Send deviceType."),
            Documented::code(Self::ModelMissing, 400, "123021")
                .message("model is null.")
                .remedy("Send model."),
            Documented::code(Self::TargetsMissing, 400, "123022")
                .message("deviceGroups and devices cannot be null together")
                .remedy("Give one of the two."),
            Documented::code(Self::TargetsAmbiguous, 400, "123023")
                .message("deviceGroups and devices cannot be exist together")
                .remedy("Give only one of the two."),
            Documented::code(Self::TooManyTargets, 400, "123024")
                .message("The number of deviceGroups or devices reached upper limit")
                .remedy("Name at most 256 groups, or at most 256 devices."),
            Documented::code(Self::InvalidExecuteType, 400, "123025")
                .message("executeType is error or can not to be null.")
                .remedy("Check executeType."),
            Documented::code(Self::InvalidTime, 400, "123026")
                .message("startTime or endTime is null or error.")
                .remedy("Check both times and their format."),
            Documented::code(Self::InvalidRetryTimes, 400, "123028")
                .message("retryTimes is null or beyond the limit.")
                .remedy("Send a number from 1 to 5."),
            Documented::code(Self::StartAfterEnd, 400, "123032")
                .message("startTime can not be later than the endTime.")
                .remedy("Let startTime be the earlier of the two."),
            Documented::code(Self::StartInThePast, 400, "123033")
                .message("startTime can not be earlier than the now.")
                .remedy("Send a startTime that has not passed."),
            Documented::code(Self::WindowTooShort, 400, "123034")
                .message("endtime must be greater than 5 minutes.")
                .remedy("Send a later endTime."),
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
        ],
    );
}

/// The task that was created.
/// Page: [Creating a Software Upgrade Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0078.html>), updated 2022-02-24.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateSoftwareUpgradeTaskResponse {
    /// The id of the new task.
    pub operation_id: Option<OperationId>,
}

impl<'de> runtime::OptionalObject<'de> for CreateSoftwareUpgradeTaskResponse {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "operationId" => entries.read(&mut self.operation_id),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(CreateSoftwareUpgradeTaskResponse);
