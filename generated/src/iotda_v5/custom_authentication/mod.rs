// Written by `cargo xtask generate` from api-spec/iotda-v5/custom-authentication/: change the description, not this file.

//! Custom Authentication
//!
//! Custom functions that decide whether a device may connect.
//!
//! # Calls
//!
//! - [`CreateDeviceAuthorizer`]: Creates a custom authenticator: a function in FunctionGraph that
//!   decides whether a device may connect.
//! - [`DeleteDeviceAuthorizer`]: Deletes a custom authenticator.
//! - [`ListDeviceAuthorizers`]: Lists the custom authenticators.
//! - [`ShowDeviceAuthorizer`]: Shows the details of a custom authenticator.
//! - [`UpdateDeviceAuthorizer`]: Changes a custom authenticator.
//!
//! # Types
//!
//! [`DeviceAuthorizerPage`], [`DeviceAuthorizer`]

mod errors;
mod create_device_authorizer;
mod delete_device_authorizer;
mod list_device_authorizers;
mod show_device_authorizer;
mod update_device_authorizer;
mod schemas;

pub use self::create_device_authorizer::{
    CreateDeviceAuthorizer, CreateDeviceAuthorizerError,
};

pub use self::delete_device_authorizer::{
    DeleteDeviceAuthorizer, DeleteDeviceAuthorizerError,
};

pub use self::list_device_authorizers::{
    DeviceAuthorizerPage, ListDeviceAuthorizers, ListDeviceAuthorizersError,
};

pub use self::show_device_authorizer::{ShowDeviceAuthorizer, ShowDeviceAuthorizerError};
pub use self::update_device_authorizer::{
    UpdateDeviceAuthorizer, UpdateDeviceAuthorizerError,
};

pub use self::schemas::*;
