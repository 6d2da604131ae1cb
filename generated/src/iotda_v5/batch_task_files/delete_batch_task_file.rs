// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-task-files/delete-batch-task-file.yaml: change the description, not this file.

//! Deletes an uploaded file for batch tasks.
//! Page: [Delete a Batch Task File](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0024.html>).

use crate::iotda_v5::{FileId, IotdaV5, Scope};
use crate::runtime::{
    self, BuildError, Documented, Metadata, Method, Operation, Path, Refusal, Then,
};

/// Deletes an uploaded file for batch tasks.
///
/// `DELETE /v5/iot/{project_id}/batchtask-files/{file_id}`, answered with `204` and no body.
///
/// Page: [Delete a Batch Task File](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0024.html>).
#[derive(Debug, Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct DeleteBatchTaskFile {
    file_id: FileId,
}

impl DeleteBatchTaskFile {
    /// Takes what is mandatory.
    ///
    /// - `file_id`: The file to delete.
    pub fn new(file_id: FileId) -> Self {
        Self { file_id }
    }
}

impl Operation for DeleteBatchTaskFile {
    type Api = IotdaV5;
    type Output = ();
    type Content = runtime::NoBody;
    type Error = DeleteBatchTaskFileError;

    const METADATA: Metadata = Metadata {
        id: "DeleteBatchTaskFile",
        method: Method::DELETE,
        path: "/v5/iot/{project_id}/batchtask-files/{file_id}",
        success: &[204],
        scope_headers: &["Instance-Id"],
        idempotent: true,
        authenticated: true,
    };

    fn path(&self, scope: &Scope) -> Result<Path, BuildError> {
        Path::fill(
            Self::METADATA.path,
            &[scope.project_id.as_str(), self.file_id.as_str()],
        )
    }
}

/// Why the platform refuses [`DeleteBatchTaskFile`].
/// Page: [Delete a Batch Task File](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0024.html>).
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum DeleteBatchTaskFileError {
    /// `401`: Unauthorized
    ///
    /// Assumed: The documents leave the status out here. A token can expire before any call.
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
    /// `404`: Not Found
    NotFound,
    /// `404` `IOTDA.014600`: There is no such file.
    ///
    /// Check file_id.
    FileNotFound,
    /// `500`: Internal Server Error
    InternalServerError,
    /// `500` `IOTDA.000020`: The platform could not read the token.
    ///
    /// Get a new token; should it not help, open a service ticket.
    TokenDecryptionFailed,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for DeleteBatchTaskFileError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
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
            Documented::status(Self::NotFound, 404).message("Not Found"),
            Documented::code(Self::FileNotFound, 404, "IOTDA.014600")
                .message("The batch task file does not exist.")
                .remedy("Check file_id."),
            Documented::status(Self::InternalServerError, 500)
                .message("Internal Server Error"),
            Documented::code(Self::TokenDecryptionFailed, 500, "IOTDA.000020")
                .message("Decrypt IAM token failed.")
                .remedy("Get a new token; should it not help, open a service ticket.")
                .then(Then::LogInAgain),
        ],
    );
}
