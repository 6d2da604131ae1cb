// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-task-files/upload-batch-task-file.yaml: change the description, not this file.

//! Uploads a table of devices for a batch task.
//! Page: [Upload a Batch Task File](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0021.html>), updated 2024-06-27.

use crate::iotda_v5::{BatchTaskFile, IotdaV5, Scope};
use crate::runtime::{
    self, Body, BuildError, Documented, Metadata, Method, Operation, Path, Refusal, Then,
};

/// Uploads a table of devices for a batch task.
///
/// `POST /v5/iot/{project_id}/batchtask-files`, answered with `201` and a body.
///
/// Batch tasks take such files to create, update, delete, freeze and unfreeze devices. The help center
/// offers templates of them.
///
/// Note: The page leaves updates of devices out; CreateBatchTask has them.
///
/// Page: [Upload a Batch Task File](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0021.html>), updated 2024-06-27.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct UploadBatchTaskFile {
    file: runtime::File,
}

impl UploadBatchTaskFile {
    /// Takes what is mandatory.
    ///
    /// - `file`: The file, xlsx or xls, with at most 100,000 rows.
    pub fn new(file: runtime::File) -> Self {
        Self { file }
    }
}

impl Operation for UploadBatchTaskFile {
    type Api = IotdaV5;
    type Output = BatchTaskFile;
    type Content = runtime::JsonBody;
    type Error = UploadBatchTaskFileError;

    const METADATA: Metadata = Metadata {
        id: "UploadBatchTaskFile",
        method: Method::POST,
        path: "/v5/iot/{project_id}/batchtask-files",
        success: &[201],
        scope_headers: &["Instance-Id"],
        idempotent: false,
        authenticated: true,
    };

    fn path(&self, scope: &Scope) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[scope.project_id.as_str()])
    }

    fn body(&self) -> Result<Body, BuildError> {
        Body::multipart(
            [Some(runtime::Part::file("file", &self.file))].into_iter().flatten(),
        )
    }
}

/// Why the platform refuses [`UploadBatchTaskFile`].
/// Page: [Upload a Batch Task File](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0021.html>), updated 2024-06-27.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum UploadBatchTaskFileError {
    /// `400`: Bad Request
    BadRequest,
    /// `400` `IOTDA.014602`: There is a file of that name.
    ///
    /// Give the file another name.
    FileNameTaken,
    /// `400` `IOTDA.014603`: The file is too large.
    ///
    /// Split the file.
    FileTooLarge,
    /// `400` `IOTDA.014604`.
    Iotda014604,
    /// `400` `IOTDA.014605`.
    Iotda014605,
    /// `400` `IOTDA.014606`.
    Iotda014606,
    /// `401`: Unauthorized
    ///
    /// Assumed: That a new token helps; the documents tell no more than the status.
    Unauthorized,
    /// `403`: Forbidden
    Forbidden,
    /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA there.
    ///
    /// Subscribe to IoTDA, check project and region, and call the instance's own address if it has one.
    NotSubscribed,
    /// `403` `IOTDA.000022`: The user may not make this call.
    ///
    /// Grant the user the permission for it in IAM.
    PermissionDenied,
    /// `403` `IOTDA.001006`: The user has no resource space, or not this one.
    ///
    /// Check the resource spaces of the user.
    ApplicationNotFound,
    /// `403` `IOTDA.014601`.
    Iotda014601,
    /// `500`: Internal Server Error
    InternalServerError,
    /// `500` `IOTDA.000020`: The platform could not read the token.
    ///
    /// Get a new token; should it not help, open a service ticket.
    TokenDecryptionFailed,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for UploadBatchTaskFileError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::status(Self::BadRequest, 400).message("Bad Request"),
            Documented::code(Self::FileNameTaken, 400, "IOTDA.014602")
                .message("Invalid input. The batch task file name already exists.")
                .remedy("Give the file another name."),
            Documented::code(Self::FileTooLarge, 400, "IOTDA.014603")
                .message(
                    "Invalid input. The size of batch task file exceeds the upper limit.",
                )
                .remedy("Split the file."),
            Documented::code(Self::Iotda014604, 400, "IOTDA.014604"),
            Documented::code(Self::Iotda014605, 400, "IOTDA.014605"),
            Documented::code(Self::Iotda014606, 400, "IOTDA.014606"),
            Documented::status(Self::Unauthorized, 401)
                .message("Unauthorized")
                .then(Then::LogInAgain),
            Documented::status(Self::Forbidden, 403).message("Forbidden"),
            Documented::code(Self::NotSubscribed, 403, "IOTDA.000021")
                .message(
                    "Operation not allowed. User not found by IAM token or the authorized user has not subscribed IOTDA service.",
                )
                .remedy(
                    "Subscribe to IoTDA, check project and region, and call the instance's own address if it has one.",
                ),
            Documented::code(Self::PermissionDenied, 403, "IOTDA.000022")
                .message("Operation not allowed. The user does not have the permission")
                .remedy("Grant the user the permission for it in IAM."),
            Documented::code(Self::ApplicationNotFound, 403, "IOTDA.001006")
                .message(
                    "Operation not allowed. Application not found by authorized user or the authorized user has no application.",
                )
                .remedy("Check the resource spaces of the user."),
            Documented::code(Self::Iotda014601, 403, "IOTDA.014601"),
            Documented::status(Self::InternalServerError, 500)
                .message("Internal Server Error"),
            Documented::code(Self::TokenDecryptionFailed, 500, "IOTDA.000020")
                .message("Decrypt IAM token failed.")
                .remedy("Get a new token; should it not help, open a service ticket.")
                .then(Then::LogInAgain),
        ],
    );
}
