// Written by `cargo xtask generate` from api-spec/iotda-v5/api.yaml: change the description, not this file.

//! IoT Device Access v5
//!
//! The application side of Huawei Cloud IoT Device Access (IoTDA), version 5.
//!
//! - [OTA Upgrade Package Management](self::ota_upgrade_packages)
//! - [OTA Module Management](self::ota_modules)
//! - [Batch Task](self::batch_tasks)
//! - [Batch Task File](self::batch_task_files)

use crate::runtime;

pub mod ota_upgrade_packages;
pub mod ota_modules;
pub mod batch_tasks;
pub mod batch_task_files;
pub mod schemas;

#[doc(no_inline)]
pub use self::ota_upgrade_packages::*;

#[doc(no_inline)]
pub use self::ota_modules::*;

#[doc(no_inline)]
pub use self::batch_tasks::*;

#[doc(no_inline)]
pub use self::batch_task_files::*;

#[doc(no_inline)]
pub use self::schemas::*;

/// IoT Device Access v5: what a client needs to know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IotdaV5;

impl runtime::Api for IotdaV5 {
    type Scope = Scope;

    const METADATA: runtime::ApiMetadata = runtime::ApiMetadata {
        id: "iotda-v5",
        title: "IoT Device Access v5",
        error_code: "error_code",
        error_message: "error_msg",
        request_id_header: Some("X-Request-Id"),
        gateway_codes: &["APIGW.", "APIG."],
        signing_service: Some("iotdm"),
        flow_control: None,
        errors: &[
            runtime::Documented::code((), 403, "IOTDA.000023")
                .message("Request reached the maximum rate limit %s")
                .remedy("Slow down, and try again after a pause.")
                .then(runtime::Then::SlowDown)
                .row,
            runtime::Documented::code((), 403, "IOTDA.021102")
                .message(
                    "The request rate has reached the upper limit of the tenant, limit %s.",
                )
                .remedy("Slow down, or use a larger instance.")
                .then(runtime::Then::SlowDown)
                .row,
            runtime::Documented::code((), 403, "IOTDA.000004")
                .message("Invalid access token.")
                .remedy("Get a new token.")
                .then(runtime::Then::LogInAgain)
                .row,
            runtime::Documented::code((), 500, "IOTDA.000020")
                .message("Decrypt IAM token failed.")
                .remedy("Get a new token; should it not help, open a service ticket.")
                .then(runtime::Then::LogInAgain)
                .row,
        ],
    };

    fn header<'s>(scope: &'s Scope, name: &str) -> Option<std::borrow::Cow<'s, str>> {
        match name {
            "Instance-Id" => {
                scope.instance_id.as_ref().map(|value| value.as_str().into())
            }
            _ => None,
        }
    }
}

#[cfg(feature = "signing")]
impl runtime::Accepts<runtime::AccessKey> for IotdaV5 {}

impl runtime::Accepts<runtime::AuthToken> for IotdaV5 {}

#[cfg(any(feature = "client", feature = "blocking"))]
impl runtime::Accepts<runtime::PasswordLogin> for IotdaV5 {}

/// What a client supplies to every call, given once when the client is made.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Scope {
    pub(crate) project_id: ProjectId,
    pub(crate) instance_id: Option<InstanceId>,
}

impl Scope {
    /// Takes what is mandatory.
    ///
    /// - `project_id`: The id of the project that the call works in. The page Obtaining a Project ID tells
    ///   where to find it.
    pub fn new(project_id: impl Into<ProjectId>) -> Self {
        Self {
            project_id: project_id.into(),
            instance_id: None,
        }
    }

    /// Sets `Instance-Id`: The id of the instance. Needed only by calls from the management plane where
    /// tenants share one physical site. The console shows it under Overview.
    pub fn instance_id(mut self, instance_id: impl Into<InstanceId>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }
}

/// The id of the region. Listed are those that the vendor's SDK for Go knows. Usually `cn-north-4`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// `cn-north-4`
    CnNorth4,
    /// `cn-south-4`
    CnSouth4,
    /// `cn-south-1`
    CnSouth1,
    /// `cn-east-3`
    CnEast3,
    /// `ap-southeast-3`
    ApSoutheast3,
    /// `ap-southeast-2`
    ApSoutheast2,
    /// `ap-southeast-1`
    ApSoutheast1,
    /// `af-south-1`
    AfSouth1,
    /// `me-east-1`
    MeEast1,
    /// `la-south-2`
    LaSouth2,
    /// `sa-brazil-1`
    SaBrazil1,
    /// `la-north-2`
    LaNorth2,
    /// A value that the documents do not list, kept as it is.
    Other(runtime::Unlisted),
}

impl runtime::OpenEnum for Region {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cn-north-4", Self::CnNorth4),
        ("cn-south-4", Self::CnSouth4),
        ("cn-south-1", Self::CnSouth1),
        ("cn-east-3", Self::CnEast3),
        ("ap-southeast-3", Self::ApSoutheast3),
        ("ap-southeast-2", Self::ApSoutheast2),
        ("ap-southeast-1", Self::ApSoutheast1),
        ("af-south-1", Self::AfSouth1),
        ("me-east-1", Self::MeEast1),
        ("la-south-2", Self::LaSouth2),
        ("sa-brazil-1", Self::SaBrazil1),
        ("la-north-2", Self::LaNorth2),
    ];
}

runtime::open_enum!(Region);

impl Region {
    /// The address of the API: `https://iotda.{region}.myhuaweicloud.com`.
    ///
    /// # Errors
    ///
    /// When a value that is not listed holds something other than letters, digits and hyphens, so that the
    /// address could be that of another host.
    pub fn endpoint(&self) -> Result<String, runtime::InvalidValue> {
        runtime::server_address(
            "Region",
            ["https://iotda.", ".myhuaweicloud.com"],
            self.as_str(),
        )
    }
}

/// The async client of IoT Device Access v5.
#[cfg(feature = "client")]
pub type Client = runtime::Client<IotdaV5>;

/// The blocking client of IoT Device Access v5.
#[cfg(feature = "blocking")]
pub type BlockingClient = runtime::blocking::Client<IotdaV5>;

impl IotdaV5 {
    /// Shows every operation to `visitor`, chapter by chapter.
    pub fn operations(visitor: &mut impl runtime::OperationVisitor) {
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
