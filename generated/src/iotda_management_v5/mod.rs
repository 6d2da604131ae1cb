// Written by `cargo xtask generate` from api-spec/iotda-management-v5/api.yaml: change the description, not this file.

//! IoT Device Access Management v5
//!
//! The management side of Huawei Cloud IoT Device Access (IoTDA), version 5: ordering, changing and
//! deleting instances of the service. Everything within an instance, such as products and devices,
//! belongs to the application side.
//!
//! # [Instance Management](self::instances)
//!
//! - [`BindInstanceTags`]: Adds tags to an instance.
//! - [`ChangeInstanceChargeMode`]: Changes a pay-per-use instance to yearly/monthly billing.
//! - [`CreateInstance`]: Orders an instance of the standard or enterprise edition.
//! - [`DeleteInstance`]: Deletes a pay-per-use instance.
//! - [`ListInstances`]: Lists the instances of the project.
//! - [`ResizeInstance`]: Changes the specification of an instance, at once or in its maintenance
//!   window.
//! - [`ShowInstance`]: Shows an instance: its specification, its status, and where applications and
//!   devices reach it.
//! - [`UnbindInstanceTags`]: Removes tags from an instance.
//! - [`UpdateInstance`]: Changes the name, the description, the maintenance window or the access
//!   configuration of an instance.
//!
//! # [Instance Task Management](self::instance_tasks)
//!
//! - [`ListInstanceTasks`]: Lists the tasks of an instance.
//! - [`RetryInstanceTask`]: Runs a failed task of an instance again.
//! - [`ShowInstanceTask`]: Shows a task of an instance, with its status and progress.
//!
//! # [Instance Specification Management](self::instance_specifications)
//!
//! - [`ListInstanceFlavors`]: Lists the specifications with which instances can be ordered.

use crate::rt;

mod errors;
pub mod instances;
pub mod instance_tasks;
pub mod instance_specifications;
pub mod schemas;

#[doc(no_inline)]
pub use self::instances::{
    BindInstanceTags, ChangeInstanceChargeMode, CreateInstance, DeleteInstance,
    ListInstances, ResizeInstance, ShowInstance, UnbindInstanceTags, UpdateInstance,
    EnterpriseProjectId,
};

#[doc(no_inline)]
pub use self::instance_tasks::{ListInstanceTasks, RetryInstanceTask, ShowInstanceTask};

#[doc(no_inline)]
pub use self::instance_specifications::ListInstanceFlavors;

#[doc(no_inline)]
pub use self::schemas::*;

/// IoT Device Access Management v5: what a client needs to know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IotdaManagementV5;

impl rt::Api for IotdaManagementV5 {
    type Scope = Scope;

    const METADATA: rt::ApiMetadata = rt::ApiMetadata {
        id: "iotda-management-v5",
        title: "IoT Device Access Management v5",
        error_code: "error_code",
        error_message: "error_msg",
        request_id_header: Some("X-Request-Id"),
        gateway_codes: &["APIGW.", "APIG."],
        signing_service: None,
        flow_control: None,
        errors: &[
            errors::INVALID_CREDENTIAL.under(&[401]),
            errors::INVALID_ACCESS_TOKEN.under(&[403]),
        ],
    };
}

#[cfg(feature = "signing")]
impl rt::Accepts<rt::AccessKey> for IotdaManagementV5 {}

impl rt::Accepts<rt::AuthToken> for IotdaManagementV5 {}

#[cfg(any(feature = "client", feature = "blocking"))]
impl rt::Accepts<rt::PasswordLogin> for IotdaManagementV5 {}

/// What a client supplies to every call, given once when the client is made.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Scope {
    project_id: ProjectId,
}

rt::request!(Scope { project_id: path });

impl Scope {
    /// Creates a scope with the given `project_id`.
    ///
    /// - `project_id`: The id of the project that the call works in. The page Obtaining a Project ID
    ///   explains where to find it.
    pub fn new(project_id: ProjectId) -> Self {
        Self { project_id }
    }
}

rt::open_enum! {
    /// The id of the region. Usually `cn-north-4`.
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
        /// `ru-moscow-1`
        RuMoscow1 = "ru-moscow-1",
    }
}

impl Region {
    /// The address of the API: `https://iotda-mgmt.{region}.myhuaweicloud.com`.
    ///
    /// # Errors
    ///
    /// When a value that is not listed holds something other than letters, digits and hyphens, so that the
    /// address could be that of another host.
    pub fn endpoint(&self) -> Result<String, rt::InvalidValue> {
        rt::server_address(
            "Region",
            ["https://iotda-mgmt.", ".myhuaweicloud.com"],
            self.as_str(),
        )
    }
}

/// The async client of IoT Device Access Management v5.
#[cfg(feature = "client")]
pub type Client = rt::Client<IotdaManagementV5>;

/// The blocking client of IoT Device Access Management v5.
#[cfg(feature = "blocking")]
pub type BlockingClient = rt::blocking::Client<IotdaManagementV5>;

impl IotdaManagementV5 {
    /// Shows every operation to `visitor`, chapter by chapter.
    pub fn operations(visitor: &mut impl rt::OperationVisitor) {
        visitor.visit::<BindInstanceTags>();
        visitor.visit::<ChangeInstanceChargeMode>();
        visitor.visit::<CreateInstance>();
        visitor.visit::<DeleteInstance>();
        visitor.visit::<ListInstances>();
        visitor.visit::<ResizeInstance>();
        visitor.visit::<ShowInstance>();
        visitor.visit::<UnbindInstanceTags>();
        visitor.visit::<UpdateInstance>();
        visitor.visit::<ListInstanceTasks>();
        visitor.visit::<RetryInstanceTask>();
        visitor.visit::<ShowInstanceTask>();
        visitor.visit::<ListInstanceFlavors>();
    }
}
