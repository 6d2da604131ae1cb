// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instances/: change the description, not this file.

//! Instance Management
//!
//! Instances of the standard and enterprise editions.
//!
//! # Calls
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
//! # Types
//!
//! [`ChangeInstanceChargeModeResponse`], [`EnterpriseSettings`], [`CreateInstanceResponse`],
//! [`InstancePage`], [`InstanceSummary`], [`ResizeInstanceResponse`], [`SnatChange`], [`AccessChange`],
//! [`InstanceStatus`], [`PeriodType`], [`EnterpriseProjectId`], [`CipheringAlgorithm`], [`Billing`],
//! [`Tag`], [`Ports`], [`EnterpriseDetails`], [`Snat`], [`AccessType`], [`AllowList`],
//! [`AllowedAddress`], [`AccessPoint`], [`Instance`]

mod bind_instance_tags;
mod change_instance_charge_mode;
mod create_instance;
mod delete_instance;
mod list_instances;
mod resize_instance;
mod show_instance;
mod unbind_instance_tags;
mod update_instance;
mod schemas;

pub use self::bind_instance_tags::{BindInstanceTags, BindInstanceTagsError};
pub use self::change_instance_charge_mode::{
    ChangeInstanceChargeMode, ChangeInstanceChargeModeError,
    ChangeInstanceChargeModeResponse,
};

pub use self::create_instance::{
    CreateInstance, CreateInstanceError, CreateInstanceResponse, EnterpriseSettings,
};

pub use self::delete_instance::{DeleteInstance, DeleteInstanceError};
pub use self::list_instances::{
    InstancePage, InstanceSummary, ListInstances, ListInstancesError,
};

pub use self::resize_instance::{
    ResizeInstance, ResizeInstanceError, ResizeInstanceResponse,
};

pub use self::show_instance::{ShowInstance, ShowInstanceError};
pub use self::unbind_instance_tags::{UnbindInstanceTags, UnbindInstanceTagsError};
pub use self::update_instance::{
    AccessChange, SnatChange, UpdateInstance, UpdateInstanceError,
};

pub use self::schemas::*;
