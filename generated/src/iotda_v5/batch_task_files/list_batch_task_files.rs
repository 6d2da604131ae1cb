// Written by `cargo xtask generate` from api-spec/iotda-v5/batch-task-files/list-batch-task-files.yaml: change the description, not this file.

//! Lists the uploaded files for batch tasks.
//! Page: [Query the List of Batch Task Files](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0015.html>), updated 2024-12-02.

use crate::iotda_v5::{BatchTaskFile, IotdaV5, Scope};
use crate::runtime::{
    self, BuildError, Documented, Entries, MapAccess, Metadata, Method, Operation, Path,
    Refusal, Then,
};

/// Lists the uploaded files for batch tasks.
///
/// `GET /v5/iot/{project_id}/batchtask-files`, answered with `200` and a body.
///
/// Page: [Query the List of Batch Task Files](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0015.html>), updated 2024-12-02.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct ListBatchTaskFiles {}

impl ListBatchTaskFiles {
    /// Nothing is mandatory.
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListBatchTaskFiles {
    type Api = IotdaV5;
    type Output = BatchTaskFiles;
    type Content = runtime::JsonBody;
    type Error = ListBatchTaskFilesError;

    const METADATA: Metadata = Metadata {
        id: "ListBatchTaskFiles",
        method: Method::GET,
        path: "/v5/iot/{project_id}/batchtask-files",
        success: &[200],
        scope_headers: &["Instance-Id"],
        idempotent: true,
        authenticated: true,
    };

    fn path(&self, scope: &Scope) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[scope.project_id.as_str()])
    }
}

/// Why the platform refuses [`ListBatchTaskFiles`].
/// Page: [Query the List of Batch Task Files](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0015.html>), updated 2024-12-02.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum ListBatchTaskFilesError {
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
    /// `500`: Internal Server Error
    InternalServerError,
    /// `500` `IOTDA.000020`: The platform could not read the token.
    ///
    /// Get a new token; should it not help, open a service ticket.
    TokenDecryptionFailed,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for ListBatchTaskFilesError {
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
            Documented::status(Self::InternalServerError, 500)
                .message("Internal Server Error"),
            Documented::code(Self::TokenDecryptionFailed, 500, "IOTDA.000020")
                .message("Decrypt IAM token failed.")
                .remedy("Get a new token; should it not help, open a service ticket.")
                .then(Then::LogInAgain),
        ],
    );
}

/// The uploaded files for batch tasks.
/// Page: [Query the List of Batch Task Files](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0015.html>), updated 2024-12-02.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BatchTaskFiles {
    /// The files.
    pub files: Option<Vec<BatchTaskFile>>,
}

impl<'de> runtime::OptionalObject<'de> for BatchTaskFiles {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "files" => entries.read(&mut self.files),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(BatchTaskFiles);
