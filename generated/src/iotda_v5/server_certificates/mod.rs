// Written by `cargo xtask generate` from api-spec/iotda-v5/server-certificates/: change the description, not this file.

//! Server Certificate Management
//!
//! The certificates that the platform presents to devices.
//!
//! # Calls
//!
//! - [`CreateServerCertificate`]: Adds a server certificate, with which the platform identifies itself
//!   to devices.
//! - [`DeleteServerCertificate`]: Deletes a server certificate.
//! - [`ListServerCertificate`]: Lists the server certificates.
//! - [`ShowServerCertificate`]: Shows the details of a server certificate, including its content.
//!
//! # Types
//!
//! [`ServerCertificatePage`], [`ServerCertificate`]

mod errors;
mod create_server_certificate;
mod delete_server_certificate;
mod list_server_certificate;
mod show_server_certificate;
mod schemas;

pub use self::create_server_certificate::{
    CreateServerCertificate, CreateServerCertificateError,
};

pub use self::delete_server_certificate::{
    DeleteServerCertificate, DeleteServerCertificateError,
};

pub use self::list_server_certificate::{
    ListServerCertificate, ListServerCertificateError, ServerCertificatePage,
};

pub use self::show_server_certificate::{
    ShowServerCertificate, ShowServerCertificateError,
};

pub use self::schemas::*;
