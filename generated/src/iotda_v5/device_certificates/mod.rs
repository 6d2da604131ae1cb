// Written by `cargo xtask generate` from api-spec/iotda-v5/device-certificates/: change the description, not this file.

//! Device Certificate
//!
//! The certificates of individual devices.
//!
//! # Calls
//!
//! - [`DeleteDeviceCertificate`]: Deletes a device certificate.
//! - [`ListDeviceByDeviceCertificate`]: Lists the devices that use a certain device certificate.
//! - [`ListDeviceCertificate`]: Lists the device certificates that the platform has saved.
//! - [`ShowDeviceCertificate`]: Shows the details of a device certificate, including its content.
//! - [`UpdateDeviceCertificate`]: Activates or deactivates a device certificate.
//!
//! # Types
//!
//! [`CertificateDevicePage`], [`DeviceCertificatePage`], [`DeviceCertificate`]

mod errors;
mod delete_device_certificate;
mod list_device_by_device_certificate;
mod list_device_certificate;
mod show_device_certificate;
mod update_device_certificate;
mod schemas;

pub use self::delete_device_certificate::{
    DeleteDeviceCertificate, DeleteDeviceCertificateError,
};

pub use self::list_device_by_device_certificate::{
    CertificateDevicePage, ListDeviceByDeviceCertificate,
    ListDeviceByDeviceCertificateError,
};

pub use self::list_device_certificate::{
    DeviceCertificatePage, ListDeviceCertificate, ListDeviceCertificateError,
};

pub use self::show_device_certificate::{
    ShowDeviceCertificate, ShowDeviceCertificateError,
};

pub use self::update_device_certificate::{
    UpdateDeviceCertificate, UpdateDeviceCertificateError,
};

pub use self::schemas::*;
