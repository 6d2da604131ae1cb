// Written by `cargo xtask generate` from api-spec/iotda-v5/pre-provisioning-templates/: change the description, not this file.

//! Pre-provisioning Template Management
//!
//! Templates that let devices with a certificate register themselves when they first connect.
//!
//! # Calls
//!
//! - [`CreateProvisioningTemplate`]: Creates a template with which devices are registered automatically
//!   when they first connect.
//! - [`DeleteProvisioningTemplate`]: Deletes a pre-provisioning template.
//! - [`ListProvisioningTemplates`]: Lists the pre-provisioning templates.
//! - [`ShowProvisioningTemplate`]: Shows the details of a pre-provisioning template, including its
//!   content.
//! - [`UpdateProvisioningTemplate`]: Changes a pre-provisioning template.
//!
//! # Types
//!
//! [`ProvisioningTemplatePage`], [`ProvisioningTemplate`], [`ProvisioningScheme`],
//! [`ProvisionedResources`], [`ProvisionedDevice`], [`ProvisionedTag`], [`ProvisionedPolicies`],
//! [`CertificateReference`], [`CertificatePart`]

mod errors;
mod create_provisioning_template;
mod delete_provisioning_template;
mod list_provisioning_templates;
mod show_provisioning_template;
mod update_provisioning_template;
mod schemas;

pub use self::create_provisioning_template::{
    CreateProvisioningTemplate, CreateProvisioningTemplateError,
};

pub use self::delete_provisioning_template::{
    DeleteProvisioningTemplate, DeleteProvisioningTemplateError,
};

pub use self::list_provisioning_templates::{
    ListProvisioningTemplates, ListProvisioningTemplatesError, ProvisioningTemplatePage,
};

pub use self::show_provisioning_template::{
    ShowProvisioningTemplate, ShowProvisioningTemplateError,
};

pub use self::update_provisioning_template::{
    UpdateProvisioningTemplate, UpdateProvisioningTemplateError,
};

pub use self::schemas::*;
