// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/list-version-packages.yaml: change the description, not this file.

//! Lists the version packages that meet all the conditions given.
//! Page: [Querying a Version Package List](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0075.html>), updated 2022-02-24.

use crate::northbound_v1::{FileType, NorthboundV1, VersionPackage};
use crate::runtime::{
    self, BuildError, Documented, Entries, MapAccess, Metadata, Method, Operation, Path,
    Query, Refusal, Then,
};

/// Lists the version packages that meet all the conditions given.
///
/// `GET /iodm/northbound/v1.5.0/category`, answered with `200` and a body.
///
/// Sent by itself it gives one page; `items` of a client goes through all pages. `pageSize` says how
/// many items a page has at most.
///
/// Note: Without pageNo the page takes 0 for it; the pages of the SDKs say that the list is not divided
/// into pages then.
///
/// Page: [Querying a Version Package List](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0075.html>), updated 2022-02-24.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "an operation does nothing until a client sends it"]
pub struct ListVersionPackages {
    file_type: Option<FileType>,
    device_type: Option<String>,
    model: Option<String>,
    manufacturer_name: Option<String>,
    version: Option<String>,
    page_no: Option<i64>,
    page_size: Option<i64>,
}

impl ListVersionPackages {
    /// Nothing is mandatory.
    pub fn new() -> Self {
        Self {
            file_type: None,
            device_type: None,
            model: None,
            manufacturer_name: None,
            version: None,
            page_no: None,
            page_size: None,
        }
    }

    /// Sets `fileType`: Only packages of this kind.
    pub fn file_type(mut self, file_type: impl Into<FileType>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }

    /// Sets `deviceType`: Only packages for devices of this type. At most 256 characters.
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets `model`: Only packages for devices of this model. At most 256 characters.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `manufacturerName`: Only packages for devices of this manufacturer. At most 256 characters.
    pub fn manufacturer_name(mut self, manufacturer_name: impl Into<String>) -> Self {
        self.manufacturer_name = Some(manufacturer_name.into());
        self
    }

    /// Sets `version`: Only packages of this version. At most 256 characters.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `pageNo`: The page to return, counted from 0. At least 0. Default: `0`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `pageSize`: How many records a page holds. 1 to 100. Default: `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Operation for ListVersionPackages {
    type Api = NorthboundV1;
    type Output = ListVersionPackagesResponse;
    type Content = runtime::JsonBody;
    type Error = ListVersionPackagesError;

    const METADATA: Metadata = Metadata {
        id: "ListVersionPackages",
        method: Method::GET,
        path: "/iodm/northbound/v1.5.0/category",
        success: &[200],
        scope_headers: &[],
        idempotent: true,
        authenticated: true,
    };

    fn path(&self, _: &()) -> Result<Path, BuildError> {
        Path::fill(Self::METADATA.path, &[])
    }

    fn query(&self, _: &(), query: &mut Query) {
        query.optional("fileType", self.file_type.as_ref());
        query.optional("deviceType", self.device_type.as_ref());
        query.optional("model", self.model.as_ref());
        query.optional("manufacturerName", self.manufacturer_name.as_ref());
        query.optional("version", self.version.as_ref());
        query.optional("pageNo", self.page_no.as_ref());
        query.optional("pageSize", self.page_size.as_ref());
    }
}

impl runtime::Paged for ListVersionPackages {
    type Item = VersionPackage;
    type Pagination = runtime::ByPageNumber<i64, 0>;

    fn position(&self) -> Option<i64> {
        self.page_no
    }

    fn turn_to(&mut self, page: i64) {
        self.page_no = Some(page);
    }

    fn outlook(answer: &Self::Output) -> Option<i64> {
        answer.total_count
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.data.unwrap_or_default()
    }
}

/// Why the platform refuses [`ListVersionPackages`].
/// Page: [Querying a Version Package List](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0075.html>), updated 2022-02-24.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "eq", derive(Eq, Hash))]
#[non_exhaustive]
pub enum ListVersionPackagesError {
    /// `400` `120015`: The request is malformed.
    ///
    /// Check that pageNo and pageSize are in range.
    BadRequest,
    /// `400` `123029`: pageNo or pageSize is out of range.
    ///
    /// Send a pageNo from 0, and a pageSize from 1 to 100.
    PageOutOfRange,
    /// `403` `1010009`: The application calls more often than the flow control allows, 100 times a minute
    /// by default.
    ///
    /// Call less often, or have the maintenance staff of the platform raise the threshold.
    ThrottleExceeded,
    /// `403` `1010005`: The access token is not valid.
    ///
    /// Check the access token that the request carries.
    InvalidAccessToken,
    /// Anything that the page does not document.
    Undocumented,
}

impl Refusal for ListVersionPackagesError {
    const TABLE: runtime::Table<Self> = runtime::Table::new(
        Self::Undocumented,
        &[
            Documented::code(Self::BadRequest, 400, "120015")
                .message("Bad request error.")
                .remedy("Check that pageNo and pageSize are in range."),
            Documented::code(Self::PageOutOfRange, 400, "123029")
                .message("pageNo or pageSize beyond the limit.")
                .remedy("Send a pageNo from 0, and a pageSize from 1 to 100."),
            Documented::code(Self::ThrottleExceeded, 403, "1010009")
                .message("app throttle exceed.")
                .remedy(
                    "Call less often, or have the maintenance staff of the platform raise the threshold.",
                )
                .then(Then::SlowDown),
            Documented::code(Self::InvalidAccessToken, 403, "1010005")
                .message("App_key or access_token is invalid.")
                .remedy("Check the access token that the request carries.")
                .then(Then::LogInAgain),
        ],
    );
}

/// A page of version packages.
/// Page: [Querying a Version Package List](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0075.html>), updated 2022-02-24.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ListVersionPackagesResponse {
    /// The packages of this page.
    pub data: Option<Vec<VersionPackage>>,
    /// The number of this page, counted from 0. At least 0.
    pub page_no: Option<i64>,
    /// How many packages a page holds. 1 to 100.
    pub page_size: Option<i64>,
    /// How many packages there are on all pages. At least 0.
    pub total_count: Option<i64>,
}

impl<'de> runtime::OptionalObject<'de> for ListVersionPackagesResponse {
    fn field<A: MapAccess<'de>>(
        &mut self,
        key: &str,
        entries: &mut Entries<A>,
    ) -> Result<(), A::Error> {
        match key {
            "data" => entries.read(&mut self.data),
            "pageNo" => entries.read(&mut self.page_no),
            "pageSize" => entries.read(&mut self.page_size),
            "totalCount" => entries.read(&mut self.total_count),
            _ => entries.skip(),
        }
    }
}

runtime::optional_object!(ListVersionPackagesResponse);
