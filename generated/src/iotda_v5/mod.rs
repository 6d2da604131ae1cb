// Written by `cargo xtask generate` from api-spec/iotda-v5/api.yaml: change the description, not this file.

//! IoT Device Access v5
//!
//! The application side of Huawei Cloud IoT Device Access (IoTDA), version 5.
//!
//! # [OTA Upgrade Package Management](self::ota_upgrade_packages)
//!
//! - [`CreateOtaPackage`]: Makes an upgrade package known to the platform.
//! - [`DeleteOtaPackage`]: Deletes what the platform knows about an OTA upgrade package.
//! - [`ListOtaPackageInfo`]: Lists the upgrade packages of one kind that the platform knows.
//! - [`ShowOtaPackage`]: Tells what the platform knows about an upgrade package.
//!
//! # [OTA Module Management](self::ota_modules)
//!
//! - [`CreateOtaModule`]: Adds an OTA module to a product.
//! - [`DeleteOtaModule`]: Deletes an OTA module.
//! - [`ListOtaModules`]: Lists the OTA modules of a resource space or of a product.
//! - [`ShowOtaModule`]: Tells what the platform knows about an OTA module.
//! - [`UpdateOtaModule`]: Changes the alias and the description of an OTA module.
//!
//! # [Batch Task](self::batch_tasks)
//!
//! - [`ConfirmBatchTask`]: Confirms that devices may be upgraded.
//! - [`CreateBatchTask`]: Starts work on many devices, such as an upgrade.
//! - [`DeleteBatchTask`]: Deletes a batch task that is over.
//! - [`ListBatchTasks`]: Lists the batch tasks of one type.
//! - [`RetryBatchTask`]: Executes the subtasks of a batch task again that failed or were stopped.
//! - [`ShowBatchTask`]: Tells how far a batch task has come, and lists its subtasks.
//! - [`StopBatchTask`]: Stops subtasks of a batch task.
//!
//! # [Batch Task File](self::batch_task_files)
//!
//! - [`DeleteBatchTaskFile`]: Deletes an uploaded file for batch tasks.
//! - [`ListBatchTaskFiles`]: Lists the uploaded files for batch tasks.
//! - [`UploadBatchTaskFile`]: Uploads a table of devices for a batch task.

use crate::rt;

mod errors;
pub mod ota_upgrade_packages;
pub mod ota_modules;
pub mod batch_tasks;
pub mod batch_task_files;
pub mod schemas;

#[doc(no_inline)]
pub use self::ota_upgrade_packages::{
    CreateOtaPackage, DeleteOtaPackage, ListOtaPackageInfo, ShowOtaPackage,
};

#[doc(no_inline)]
pub use self::ota_modules::{
    CreateOtaModule, DeleteOtaModule, ListOtaModules, ShowOtaModule, UpdateOtaModule,
};

#[doc(no_inline)]
pub use self::batch_tasks::{
    ConfirmBatchTask, CreateBatchTask, DeleteBatchTask, ListBatchTasks, RetryBatchTask,
    ShowBatchTask, StopBatchTask,
};

#[doc(no_inline)]
pub use self::batch_task_files::{
    DeleteBatchTaskFile, ListBatchTaskFiles, UploadBatchTaskFile,
};

#[doc(no_inline)]
pub use self::schemas::*;

/// IoT Device Access v5: what a client needs to know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IotdaV5;

impl rt::Api for IotdaV5 {
    type Scope = Scope;

    const METADATA: rt::ApiMetadata = rt::ApiMetadata {
        id: "iotda-v5",
        title: "IoT Device Access v5",
        error_code: "error_code",
        error_message: "error_msg",
        request_id_header: Some("X-Request-Id"),
        gateway_codes: &["APIGW.", "APIG."],
        signing_service: Some("iotdm"),
        flow_control: None,
        errors: &[
            errors::RATE_LIMITED.under(&[403]),
            errors::TENANT_RATE_LIMITED.under(&[403]),
            errors::INVALID_ACCESS_TOKEN.under(&[403]),
            errors::TOKEN_DECRYPTION_FAILED.under(&[500]),
        ],
    };
}

#[cfg(feature = "signing")]
impl rt::Accepts<rt::AccessKey> for IotdaV5 {}

impl rt::Accepts<rt::AuthToken> for IotdaV5 {}

#[cfg(any(feature = "client", feature = "blocking"))]
impl rt::Accepts<rt::PasswordLogin> for IotdaV5 {}

/// What a client supplies to every call, given once when the client is made.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Scope {
    project_id: ProjectId,
    instance_id: Option<InstanceId>,
}

rt::request!(Scope { project_id: path, instance_id: header("Instance-Id") });

impl Scope {
    /// Creates a scope with the given `project_id`.
    ///
    /// - `project_id`: The id of the project that the call works in. The page Obtaining a Project ID tells
    ///   where to find it.
    pub fn new(project_id: ProjectId) -> Self {
        Self {
            project_id,
            instance_id: None,
        }
    }

    /// Sets `Instance-Id`: The id of the instance. Needed only by calls from the management plane where
    /// tenants share one physical site. The console shows it under Overview.
    pub fn instance_id(mut self, instance_id: InstanceId) -> Self {
        self.instance_id = Some(instance_id);
        self
    }
}

rt::open_enum! {
    /// The id of the region. Listed are those that the vendor's SDK for Go knows. Usually `cn-north-4`.
    pub enum Region {
        /// `cn-north-4`
        CnNorth4 = "cn-north-4",
        /// `cn-south-4`
        CnSouth4 = "cn-south-4",
        /// `cn-south-1`
        CnSouth1 = "cn-south-1",
        /// `cn-east-3`
        CnEast3 = "cn-east-3",
        /// `ap-southeast-3`
        ApSoutheast3 = "ap-southeast-3",
        /// `ap-southeast-2`
        ApSoutheast2 = "ap-southeast-2",
        /// `ap-southeast-1`
        ApSoutheast1 = "ap-southeast-1",
        /// `af-south-1`
        AfSouth1 = "af-south-1",
        /// `me-east-1`
        MeEast1 = "me-east-1",
        /// `la-south-2`
        LaSouth2 = "la-south-2",
        /// `sa-brazil-1`
        SaBrazil1 = "sa-brazil-1",
        /// `la-north-2`
        LaNorth2 = "la-north-2",
    }
}

impl Region {
    /// The address of the API: `https://iotda.{region}.myhuaweicloud.com`.
    ///
    /// # Errors
    ///
    /// When a value that is not listed holds something other than letters, digits and hyphens, so that the
    /// address could be that of another host.
    pub fn endpoint(&self) -> Result<String, rt::InvalidValue> {
        rt::server_address(
            "Region",
            ["https://iotda.", ".myhuaweicloud.com"],
            self.as_str(),
        )
    }
}

/// The async client of IoT Device Access v5.
#[cfg(feature = "client")]
pub type Client = rt::Client<IotdaV5>;

/// The blocking client of IoT Device Access v5.
#[cfg(feature = "blocking")]
pub type BlockingClient = rt::blocking::Client<IotdaV5>;

impl IotdaV5 {
    /// Shows every operation to `visitor`, chapter by chapter.
    pub fn operations(visitor: &mut impl rt::OperationVisitor) {
        visitor.visit::<CreateOtaPackage>();
        visitor.visit::<DeleteOtaPackage>();
        visitor.visit::<ListOtaPackageInfo>();
        visitor.visit::<ShowOtaPackage>();
        visitor.visit::<CreateOtaModule>();
        visitor.visit::<DeleteOtaModule>();
        visitor.visit::<ListOtaModules>();
        visitor.visit::<ShowOtaModule>();
        visitor.visit::<UpdateOtaModule>();
        visitor.visit::<ConfirmBatchTask>();
        visitor.visit::<CreateBatchTask>();
        visitor.visit::<DeleteBatchTask>();
        visitor.visit::<ListBatchTasks>();
        visitor.visit::<RetryBatchTask>();
        visitor.visit::<ShowBatchTask>();
        visitor.visit::<StopBatchTask>();
        visitor.visit::<DeleteBatchTaskFile>();
        visitor.visit::<ListBatchTaskFiles>();
        visitor.visit::<UploadBatchTaskFile>();
    }
}
