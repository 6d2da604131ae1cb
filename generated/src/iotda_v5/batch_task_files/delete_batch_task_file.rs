// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-task-files/delete-batch-task-file.yaml: change the description, not this file.

//! Deletes an uploaded batch task file.

use crate::iotda_v5::{FileId, IotdaV5, errors};
use crate::rt;

/// Deletes an uploaded batch task file.
///
/// `DELETE /v5/iot/{project_id}/batchtask-files/{file_id}`, answered with `204`.
///
/// Needs the permission `iotda:batchtaskfiles:delete`.
///
/// Page: [Delete a Batch Task File](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0024.html>), updated 2025-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteBatchTaskFile {
    file_id: FileId,
}

rt::request!(DeleteBatchTaskFile { file_id: path });

impl DeleteBatchTaskFile {
    /// Creates a request with the given `file_id`.
    ///
    /// - `file_id`: The file to delete.
    pub fn new(file_id: FileId) -> Self {
        Self { file_id }
    }
}

impl rt::Operation for DeleteBatchTaskFile {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteBatchTaskFileError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteBatchTaskFile",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/batchtask-files/{file_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteBatchTaskFile`].
    pub enum DeleteBatchTaskFileError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
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
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.014600`: There is no batch task file with this id. Check file_id.
        FileNotFound = Row {
            status: 404,
            code: "IOTDA.014600",
            message: "The batch task file does not exist.",
            remedy: "Check file_id.",
        },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
