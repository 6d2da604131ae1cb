// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/show-version-package.yaml: change the description, not this file.

//! Shows the details of a version package.

use crate::northbound_v1::{FileId, NorthboundV1, errors};
use super::schemas::VersionPackage;
use crate::rt;

/// Shows the details of a version package. Returns [`VersionPackage`].
///
/// `GET /iodm/northbound/v1.5.0/category/{fileId}`, answered with `200`.
///
/// Page: [Querying a Specified Version Package](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0076.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowVersionPackage {
    file_id: FileId,
}

rt::request!(ShowVersionPackage { file_id: path("fileId") });

impl ShowVersionPackage {
    /// Creates a request with the given `file_id`.
    ///
    /// - `file_id`: The version package to show.
    pub fn new(file_id: FileId) -> Self {
        Self { file_id }
    }
}

impl rt::Operation for ShowVersionPackage {
    type Api = NorthboundV1;
    type Output = VersionPackage;
    type Content = rt::JsonBody;
    type Error = ShowVersionPackageError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowVersionPackage",
        method: rt::Method::GET,
        path: "/iodm/northbound/v1.5.0/category/{fileId}",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowVersionPackage`].
    pub enum ShowVersionPackageError {
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
