// Written by `cargo xtask generate` from api-spec/iotda-v5/device-ca-certificates/: change the description, not this file.

//! Device CA Certificate Management
//!
//! Certificates of the authorities that issue certificates to devices.
//!
//! # Calls
//!
//! - [`AddCertificate`]: Uploads the certificate of an authority that issues certificates to devices.
//! - [`CheckCertificate`]: Verifies a CA certificate, by a certificate that only the owner of its
//!   private key can have issued.
//! - [`DeleteCertificate`]: Deletes a CA certificate.
//! - [`ListCertificates`]: Lists the CA certificates of the user or of a resource space.
//! - [`ShowCertificate`]: Tells about a CA certificate, with the certificate itself.
//! - [`UpdateCertificate`]: Changes what happens when devices connect with certificates of an
//!   authority.
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
