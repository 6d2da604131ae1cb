// Written by `cargo xtask generate` from api-spec/northbound-v1/device-group-management/list-device-groups.yaml: change the description, not this file.

//! Lists the device groups of an application.

use crate::northbound_v1::{AppId, NorthboundV1};
use super::schemas::DeviceGroup;
use crate::rt;

/// Lists the device groups of an application. Returns [`ListDeviceGroupsResponse`].
///
/// `GET /iocm/app/devgroup/v1.3.0/devGroups`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `pageSize` limits how many
/// items a page has.
///
/// Without pageSize, a page holds a single group only.
///
/// Page: [Querying the Device Group List](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0069.html>), updated 2022-02-24.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDeviceGroups {
    access_app_id: Option<AppId>,
    page_no: Option<i64>,
    page_size: Option<i64>,
    name: Option<String>,
}

rt::request!(ListDeviceGroups {
    access_app_id: query("accessAppId"),
    page_no: query("pageNo"),
    page_size: query("pageSize"),
    name: query,
});

impl ListDeviceGroups {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            access_app_id: None,
            page_no: None,
            page_size: None,
            name: None,
        }
    }

    /// Sets `accessAppId`: The id of the application that owns the device group. Only needed when that is
    /// another application, which must have authorised the calling one.
    pub fn access_app_id(mut self, access_app_id: AppId) -> Self {
        self.access_app_id = Some(access_app_id);
        self
    }

    /// Sets `pageNo`: Which page to return. The first page is 0. At least 0. Default: `0`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `pageSize`: How many groups a page holds at most. 1 to 500. Default: `1`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `name`: Only groups with this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl rt::Operation for ListDeviceGroups {
    type Api = NorthboundV1;
    type Output = ListDeviceGroupsResponse;
    type Content = rt::JsonBody;
    type Error = ListDeviceGroupsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDeviceGroups",
        method: rt::Method::GET,
        path: "/iocm/app/devgroup/v1.3.0/devGroups",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListDeviceGroups {
    type Item = DeviceGroup;
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
        answer.groups.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListDeviceGroups`].
    pub enum ListDeviceGroupsError {}
}

/// A page of device groups.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ListDeviceGroupsResponse {
    /// How many groups there are on all pages.
    pub total_count: Option<i64>,
    /// The number of this page. The first page is 0.
    pub page_no: Option<i64>,
    /// How many groups a page holds.
    pub page_size: Option<i64>,
    /// The groups of this page. On the wire: `list`.
    #[doc(alias = "list")]
    pub groups: Option<Vec<DeviceGroup>>,
}

rt::object!(ListDeviceGroupsResponse {
    total_count: "totalCount",
    page_no: "pageNo",
    page_size: "pageSize",
    groups: "list",
    ..default
});
