// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/list-version-packages.yaml: change the description, not this file.

//! Lists the uploaded version packages that match all given filters, or all of them without any.

use crate::northbound_v1::{NorthboundV1, errors};
use super::schemas::{FileType, VersionPackage};
use crate::rt;

/// Lists the uploaded version packages that match all given filters, or all of them without any.
/// Returns [`ListVersionPackagesResponse`].
///
/// `GET /iodm/northbound/v1.5.0/category`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `pageSize` limits how many
/// items a page has.
///
/// Page: [Querying a Version Package List](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0075.html>), updated 2022-02-24.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListVersionPackages {
    file_type: Option<FileType>,
    device_type: Option<String>,
    model: Option<String>,
    manufacturer_name: Option<String>,
    version: Option<String>,
    page_no: Option<i64>,
    page_size: Option<i64>,
}

rt::request!(ListVersionPackages {
    file_type: query("fileType"),
    device_type: query("deviceType"),
    model: query,
    manufacturer_name: query("manufacturerName"),
    version: query,
    page_no: query("pageNo"),
    page_size: query("pageSize"),
});

impl ListVersionPackages {
    /// Creates a request.
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

    /// Sets `fileType`: Only packages with software or only those with firmware.
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

    /// Sets `pageNo`: Which page to return. The first page is 0. At least 0. Default: `0`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `pageSize`: How many records a page holds at most. 1 to 100. Default: `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl rt::Operation for ListVersionPackages {
    type Api = NorthboundV1;
    type Output = ListVersionPackagesResponse;
    type Content = rt::JsonBody;
    type Error = ListVersionPackagesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListVersionPackages",
        method: rt::Method::GET,
        path: "/iodm/northbound/v1.5.0/category",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListVersionPackages {
    type Item = VersionPackage;
    type Pagination = rt::ByPageNumber<i64, 0>;

    fn page_token(&self) -> Option<i64> {
        self.page_no
    }

    fn set_page_token(&mut self, page: i64) {
        self.page_no = Some(page);
    }

    fn continuation(answer: &Self::Output) -> Option<i64> {
        answer.total_count
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.data.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListVersionPackages`].
    pub enum ListVersionPackagesError {
        /// `400` `120015`: The request is malformed. Check that pageNo and pageSize are within their limits.
        BadRequest = Row {
            status: 400,
            code: "120015",
            message: "Bad request error.",
            remedy: "Check that pageNo and pageSize are within their limits.",
        },
        /// `400` `123029`: pageNo or pageSize is out of range. Set pageNo to 0 or more, and pageSize to 1 to 100.
        PageOutOfRange = Row { status: 400, ..super::errors::PAGE_OUT_OF_RANGE },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
    }
}

/// A page of version packages.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ListVersionPackagesResponse {
    /// The packages of this page.
    pub data: Option<Vec<VersionPackage>>,
    /// The number of this page. The first page is 0. At least 0.
    pub page_no: Option<i64>,
    /// How many packages a page holds. 1 to 100.
    pub page_size: Option<i64>,
    /// How many packages there are on all pages. At least 0.
    pub total_count: Option<i64>,
}

rt::object!(ListVersionPackagesResponse {
    data,
    page_no: "pageNo",
    page_size: "pageSize",
    total_count: "totalCount",
    ..default
});
