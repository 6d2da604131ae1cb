// Written by `cargo xtask generate` from api-spec/iotda-v5/device-authentication-templates/: change the description, not this file.

//! Device Authentication Template Management
//!
//! Templates that tell the platform how to identify a device that connects, and whether to let it in.
//!
//! # Calls
//!
//! - [`CreateDeviceAuthenticationTemplate`]: Creates a template with which the platform identifies and
//!   authenticates devices that connect.
//! - [`DeleteDeviceAuthenticationTemplate`]: Deletes a device authentication template.
//! - [`ListDeviceAuthenticationTemplates`]: Lists the device authentication templates.
//! - [`ShowDeviceAuthenticationTemplate`]: Shows the details of a device authentication template,
//!   including its content.
//! - [`UpdateDeviceAuthenticationTemplate`]: Changes a device authentication template, or activates or
//!   deactivates it.
//!
//! # Types
//!
//! [`DeviceAuthenticationTemplatePage`], [`AuthenticationSchemeChange`],
//! [`AuthenticationExpressionsChange`], [`DeviceAuthenticationTemplate`], [`AuthenticationScheme`],
//! [`AuthenticationExpressions`], [`TimestampExpression`], [`TimestampType`]

mod errors;
mod create_device_authentication_template;
mod delete_device_authentication_template;
mod list_device_authentication_templates;
mod show_device_authentication_template;
mod update_device_authentication_template;
mod schemas;

pub use self::create_device_authentication_template::{
    CreateDeviceAuthenticationTemplate, CreateDeviceAuthenticationTemplateError,
};

pub use self::delete_device_authentication_template::{
    DeleteDeviceAuthenticationTemplate, DeleteDeviceAuthenticationTemplateError,
};

pub use self::list_device_authentication_templates::{
    DeviceAuthenticationTemplatePage, ListDeviceAuthenticationTemplates,
    ListDeviceAuthenticationTemplatesError,
};

pub use self::show_device_authentication_template::{
    ShowDeviceAuthenticationTemplate, ShowDeviceAuthenticationTemplateError,
};

pub use self::update_device_authentication_template::{
    AuthenticationExpressionsChange, AuthenticationSchemeChange,
    UpdateDeviceAuthenticationTemplate, UpdateDeviceAuthenticationTemplateError,
};

pub use self::schemas::*;
