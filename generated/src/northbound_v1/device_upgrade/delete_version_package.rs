// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/delete-version-package.yaml: change the description, not this file.

//! Deletes a version package.

use crate::northbound_v1::{FileId, NorthboundV1, errors};
use crate::rt;

/// Deletes a version package.
///
/// `DELETE /iodm/northbound/v1.5.0/category/{fileId}`, answered with `200`.
///
/// Page: [Deleting a Specified Version Package](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0077.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteVersionPackage {
    file_id: FileId,
}

rt::request!(DeleteVersionPackage { file_id: path("fileId") });

impl DeleteVersionPackage {
    /// Creates a request with the given `file_id`.
    ///
    /// - `file_id`: The version package to delete.
    pub fn new(file_id: FileId) -> Self {
        Self { file_id }
    }
}

impl rt::Operation for DeleteVersionPackage {
    type Api = NorthboundV1;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteVersionPackageError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteVersionPackage",
        method: rt::Method::DELETE,
        path: "/iodm/northbound/v1.5.0/category/{fileId}",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteVersionPackage`].
    pub enum DeleteVersionPackageError {
        /// `400` `120015`: The request is malformed. Check the format of fileId.
        BadRequest = Row { status: 400, ..super::errors::BAD_FILE_ID },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `404` `123002`: The version package does not exist. The message speaks of devices, too, but the call
        /// is about packages only. Check fileId.
        NotFound = Row { status: 404, ..super::errors::PACKAGE_NOT_FOUND },
    }
}
