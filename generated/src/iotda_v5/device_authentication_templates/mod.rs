// Written by `cargo xtask generate` from api-spec/iotda-v5/device-authentication-templates/: change the description, not this file.

//! Device Authentication Template Management
//!
//! How user name and password of a device are made up.
//!
//! # Calls
//!
//! - [`CreateDeviceAuthenticationTemplate`]: Creates a template by which the platform finds out which
//!   device connects, and whether it may.
//! - [`DeleteDeviceAuthenticationTemplate`]: Deletes a device authentication template.
//! - [`ListDeviceAuthenticationTemplates`]: Lists the device authentication templates.
//! - [`ShowDeviceAuthenticationTemplate`]: Tells about a device authentication template, and what it
//!   says.
//! - [`UpdateDeviceAuthenticationTemplate`]: Changes a device authentication template, or switches it
//!   on or off.
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
