// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-task-files/upload-batch-task-file.yaml: change the description, not this file.

//! Uploads a spreadsheet that lists the devices for a batch task.

use crate::iotda_v5::{IotdaV5, errors};
use super::schemas::BatchTaskFile;
use crate::rt;

/// Uploads a spreadsheet that lists the devices for a batch task. Returns [`BatchTaskFile`].
///
/// `POST /v5/iot/{project_id}/batchtask-files`, answered with `201`.
///
/// Batch tasks that create, update, delete, freeze or unfreeze devices use such files. The help page
/// has templates for them. CreateBatchTask takes the file_id in document_source.
///
/// Needs the permission `iotda:batchtaskfiles:create`.
///
/// Page: [Upload a Batch Task File](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0021.html>), updated 2024-06-27.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UploadBatchTaskFile {
    file: rt::File,
}

rt::request!(UploadBatchTaskFile { file: property });

impl UploadBatchTaskFile {
    /// Creates a request with the given `file`.
    ///
    /// - `file`: The spreadsheet, in the format xlsx or xls, with at most 100,000 rows.
    pub fn new(file: rt::File) -> Self {
        Self { file }
    }
}

impl rt::Operation for UploadBatchTaskFile {
    type Api = IotdaV5;
    type Output = BatchTaskFile;
    type Content = rt::JsonBody;
    type Error = UploadBatchTaskFileError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UploadBatchTaskFile",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/batchtask-files",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::MULTIPART),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UploadBatchTaskFile`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.014604`, `IOTDA.014605`, `IOTDA.014606`.
    /// - `403`: `IOTDA.014601`.
    pub enum UploadBatchTaskFileError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.014602`: There is already a file with this name. Rename the file, or delete the other
        /// one.
        FileNameTaken = Row {
            status: 400,
            code: "IOTDA.014602",
            message: "Invalid input. The batch task file name already exists.",
            remedy: "Rename the file, or delete the other one.",
        },
        /// `400` `IOTDA.014603`: The file is too large. Split the file into several.
        FileTooLarge = Row {
            status: 400,
            code: "IOTDA.014603",
            message: "Invalid input. The size of batch task file exceeds the upper limit.",
            remedy: "Split the file into several.",
        },
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
