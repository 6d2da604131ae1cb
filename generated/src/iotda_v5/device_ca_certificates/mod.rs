// Written by `cargo xtask generate` from api-spec/iotda-v5/device-ca-certificates/: change the description, not this file.

//! Device CA Certificate Management
//!
//! The certificates of the authorities that issue device certificates.
//!
//! # Calls
//!
//! - [`AddCertificate`]: Uploads a device CA certificate: the certificate of an authority that issues
//!   certificates to devices.
//! - [`CheckCertificate`]: Verifies a device CA certificate, which proves that its owner holds the
//!   private key.
//! - [`DeleteCertificate`]: Deletes a device CA certificate.
//! - [`ListCertificates`]: Lists the device CA certificates of the user or of a resource space.
//! - [`ShowCertificate`]: Shows the details of a device CA certificate, including its content.
//! - [`UpdateCertificate`]: Switches self-registration and revocation checks on or off for devices with
//!   certificates of an authority.
//!
//! # Types
//!
//! [`CaCertificateAction`], [`CaCertificatePage`], [`CaCertificate`]

mod errors;
mod add_certificate;
mod check_certificate;
mod delete_certificate;
mod list_certificates;
mod show_certificate;
mod update_certificate;
mod schemas;

pub use self::add_certificate::{AddCertificate, AddCertificateError};
pub use self::check_certificate::{
    CaCertificateAction, CheckCertificate, CheckCertificateError,
};

pub use self::delete_certificate::{DeleteCertificate, DeleteCertificateError};
pub use self::list_certificates::{
    CaCertificatePage, ListCertificates, ListCertificatesError,
};

pub use self::show_certificate::{ShowCertificate, ShowCertificateError};
pub use self::update_certificate::{UpdateCertificate, UpdateCertificateError};
pub use self::schemas::*;
