//! What the two pages document, row by row and over real connections: the success, and each error with its variant.
//! Each test calls with the async client and with the blocking one.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test may panic")]

mod support;

use huaweicloud_iot::Error;
use huaweicloud_iot::iotda_v5::ota_upgrade_packages::DeleteOtaPackageError;
use huaweicloud_iot::iotda_v5::{DeleteOtaPackage, InstanceId, PackageId};
use huaweicloud_iot::northbound_v1::device_upgrade::DeleteVersionPackageError;
use huaweicloud_iot::northbound_v1::{DeleteVersionPackage, FileId};
use huaweicloud_iot::runtime::{ErrorRow, OperationError, Then};
use support::{by_iotda, by_northbound, headers, line, scope, server};

/// One row of a page's table: what the server answers, and what the caller gets.
struct Case<K> {
    status: u16,
    /// The code that the page documents.
    code: Option<&'static str>,
    body: &'static str,
    kind: K,
    printed: &'static str,
    remedy: Option<&'static str>,
    then: Option<Then>,
}

impl<K> Case<K> {
    const fn new(status: u16, code: Option<&'static str>, body: &'static str, kind: K, printed: &'static str) -> Self {
        Self { status, code, body, kind, printed, remedy: None, then: None }
    }

    const fn remedy(mut self, remedy: &'static str) -> Self {
        self.remedy = Some(remedy);
        self
    }

    const fn then(mut self, then: Then) -> Self {
        self.then = Some(then);
        self
    }
}

/// Every row of the page of DeleteOtaPackage. It lists statuses alone, so that they come with codes of all kinds.
const OTA_PACKAGE: [Case<DeleteOtaPackageError>; 5] = [
    Case::new(
        401,
        None,
        r#"{"error_code":"IOTDA.900001","error_msg":"The token has expired."}"#,
        DeleteOtaPackageError::Unauthorized,
        "401 IOTDA.900001: The token has expired.",
    )
    .then(Then::LogInAgain),
    Case::new(
        403,
        None,
        r#"{"error_code":"IOTDA.900003","error_msg":"No permission."}"#,
        DeleteOtaPackageError::Forbidden,
        "403 IOTDA.900003: No permission.",
    ),
    Case::new(
        404,
        None,
        r#"{"error_code":"IOTDA.900004","error_msg":"No such project."}"#,
        DeleteOtaPackageError::NotFound,
        "404 IOTDA.900004: No such project.",
    ),
    Case::new(
        404,
        Some("IOTDA.019300"),
        r#"{"error_code":"IOTDA.019300","error_msg":"No such package."}"#,
        DeleteOtaPackageError::PackageNotFound,
        "404 IOTDA.019300: No such package.",
    ),
    Case::new(
        500,
        None,
        r#"{"error_code":"IOTDA.900005","error_msg":"Try again."}"#,
        DeleteOtaPackageError::InternalServerError,
        "500 IOTDA.900005: Try again.",
    ),
];

/// Every row of the page of DeleteVersionPackage.
const VERSION_PACKAGE: [Case<DeleteVersionPackageError>; 4] = [
    Case::new(
        400,
        Some("120015"),
        r#"{"error_code":"120015","error_desc":"Bad request error."}"#,
        DeleteVersionPackageError::BadRequest,
        "400 120015: Bad request error.",
    )
    .remedy("Check the format of fileId."),
    Case::new(
        403,
        Some("1010009"),
        r#"{"error_code":"1010009","error_desc":"app throttle exceed."}"#,
        DeleteVersionPackageError::ThrottleExceeded,
        "403 1010009: app throttle exceed.",
    )
    .remedy("Call less often, or have the maintenance staff of the platform raise the threshold.")
    .then(Then::SlowDown),
    Case::new(
        403,
        Some("1010005"),
        r#"{"error_code":"1010005","error_desc":"App_key or access_token is invalid."}"#,
        DeleteVersionPackageError::InvalidAccessToken,
        "403 1010005: App_key or access_token is invalid.",
    )
    .remedy("Check the access token that the request carries.")
    .then(Then::LogInAgain),
    Case::new(
        404,
        Some("123002"),
        r#"{"error_code":"123002","error_desc":"Device or package file not found."}"#,
        DeleteVersionPackageError::NotFound,
        "404 123002: Device or package file not found.",
    )
    .remedy("Check fileId."),
];

fn delete_ota_package() -> DeleteOtaPackage {
    DeleteOtaPackage::new(PackageId::new("28bf9b2c-5a4d").unwrap())
}

impl<K: OperationError> Case<K> {
    /// The caller gets the variant of this row, and all that is known about it.
    fn expect(&self, result: Result<(), Error<K>>) {
        let Err(Error::Service(refused)) = result else { panic!("{}: {result:?}", self.printed) };
        assert_eq!(refused.kind, self.kind, "{}", self.printed);
        assert_eq!(refused.to_string(), self.printed);
        assert_eq!((refused.remedy(), refused.then()), (self.remedy, self.then), "{}", self.printed);
        assert_eq!((refused.status().as_u16(), refused.body().as_ref()), (self.status, self.body.as_bytes()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn delete_ota_package_sends_what_the_page_documents_and_succeeds_with_204() {
    let server = server(204, "").await;
    for result in by_iotda(&server, scope(), delete_ota_package()).await {
        result.unwrap();
    }
    let requests = server.take_requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert_eq!(line(&request), "DELETE /v5/iot/p-1/ota-upgrades/packages/28bf9b2c-5a4d");
        assert_eq!(headers(&request), [("x-auth-token", "t-1")]);
        assert!(request.body().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn delete_ota_package_names_the_instance_that_the_scope_names() {
    let server = server(204, "").await;
    for result in by_iotda(&server, scope().instance_id(InstanceId::unchecked("i-1")), delete_ota_package()).await {
        result.unwrap();
    }
    for request in server.take_requests() {
        assert_eq!(headers(&request), [("instance-id", "i-1"), ("x-auth-token", "t-1")]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn delete_version_package_sends_what_the_page_documents_and_succeeds_with_200() {
    let server = server(200, "").await;
    for result in by_northbound(&server, DeleteVersionPackage::new(FileId::unchecked("28bf9b2c"))).await {
        result.unwrap();
    }
    let requests = server.take_requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert_eq!(line(&request), "DELETE /iodm/northbound/v1.5.0/category/28bf9b2c");
        assert_eq!(headers(&request), [("app_key", "app-1"), ("authorization", "Bearer t-2")]);
        assert!(request.body().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_documented_error_of_delete_ota_package_has_its_variant() {
    for case in &OTA_PACKAGE {
        let server = server(case.status, case.body).await;
        for result in by_iotda(&server, scope(), delete_ota_package()).await {
            case.expect(result);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_documented_error_of_delete_version_package_has_its_variant() {
    for case in &VERSION_PACKAGE {
        let server = server(case.status, case.body).await;
        for result in by_northbound(&server, DeleteVersionPackage::new(FileId::unchecked("28bf9b2c"))).await {
            case.expect(result);
        }
    }
}

/// The page documents these statuses by themselves: an answer without a body is one of them all the same.
#[tokio::test(flavor = "multi_thread")]
async fn a_status_that_delete_ota_package_documents_needs_no_body() {
    for (status, kind, printed) in [
        (401, DeleteOtaPackageError::Unauthorized, "401: Unauthorized"),
        (403, DeleteOtaPackageError::Forbidden, "403: Forbidden"),
        (404, DeleteOtaPackageError::NotFound, "404: Not Found"),
        (500, DeleteOtaPackageError::InternalServerError, "500: Internal Server Error"),
    ] {
        let server = server(status, "").await;
        for result in by_iotda(&server, scope(), delete_ota_package()).await {
            let Err(Error::Service(refused)) = result else { panic!("{result:?}") };
            assert_eq!((refused.kind, refused.to_string().as_str()), (kind, printed));
            assert_eq!((refused.code(), refused.request_id()), (None, Some("r-1")));
        }
    }
}

/// A row that a page gains needs a case above.
#[test]
fn the_cases_are_all_that_is_documented() {
    fn compare<K: OperationError>(cases: &[Case<K>]) {
        let cases: Vec<_> = cases.iter().map(|case| (case.status, case.code, case.kind)).collect();
        let kind = |row: &ErrorRow| K::VARIANTS[usize::from(row.variant.unwrap())];
        let rows =
            K::TABLE.iter().flat_map(|row| row.statuses.iter().map(move |status| (*status, row.code, kind(row))));
        let rows: Vec<_> = rows.collect();
        assert_eq!(cases, rows);
    }
    compare(&OTA_PACKAGE);
    compare(&VERSION_PACKAGE);
}
