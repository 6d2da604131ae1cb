// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-task-files/list-batch-task-files.yaml: change the description, not this file.

//! Lists the uploaded batch task files.

use crate::iotda_v5::{IotdaV5, errors};
use super::schemas::BatchTaskFile;
use crate::rt;

/// Lists the uploaded batch task files. Returns [`BatchTaskFiles`].
///
/// `GET /v5/iot/{project_id}/batchtask-files`, answered with `200`.
///
/// Needs the permission `iotda:batchtaskfiles:queryList`.
///
/// Page: [Query the List of Batch Task Files](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0015.html>), updated 2024-12-02.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
#[non_exhaustive]
pub struct ListBatchTaskFiles;

rt::request!(ListBatchTaskFiles {});

impl ListBatchTaskFiles {
    /// Creates a request.
    pub fn new() -> Self {
        Self
    }
}

impl rt::Operation for ListBatchTaskFiles {
    type Api = IotdaV5;
    type Output = BatchTaskFiles;
    type Content = rt::JsonBody;
    type Error = ListBatchTaskFilesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListBatchTaskFiles",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/batchtask-files",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ListBatchTaskFiles`].
    pub enum ListBatchTaskFilesError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001006`: The user has no resource space, or none with this id. Check which resource
        /// spaces the user has.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}

/// The uploaded batch task files.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTaskFiles {
    /// The files.
    pub files: Option<Vec<BatchTaskFile>>,
}

rt::object!(BatchTaskFiles { files, ..default });
