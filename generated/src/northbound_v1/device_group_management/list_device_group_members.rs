// Written by `cargo xtask generate` from api-spec/northbound-v1/device-group-management/list-device-group-members.yaml: change the description, not this file.

//! Lists the ids of the devices in a device group.

use crate::northbound_v1::{AppId, DeviceGroupId, DeviceId, NorthboundV1, errors};
use crate::rt;

/// Lists the ids of the devices in a device group. Returns [`ListDeviceGroupMembersResponse`].
///
/// `GET /iocm/app/dm/v1.2.0/devices/ids`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `pageSize` limits how many
/// items a page has.
///
/// Page: [Querying Members in a Specified Device Group](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0071.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDeviceGroupMembers {
    group_id: DeviceGroupId,
    access_app_id: Option<AppId>,
    page_no: Option<i64>,
    page_size: Option<i64>,
}

rt::request!(ListDeviceGroupMembers {
    group_id: query("devGroupId"),
    access_app_id: query("accessAppId"),
    page_no: query("pageNo"),
    page_size: query("pageSize"),
});

impl ListDeviceGroupMembers {
    /// Creates a request with the given `group_id`.
    ///
    /// - `group_id`: The group whose members are listed.
    pub fn new(group_id: DeviceGroupId) -> Self {
        Self {
            group_id,
            access_app_id: None,
            page_no: None,
            page_size: None,
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

    /// Sets `pageSize`: How many devices a page holds at most. 1 to 1000. Default: `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl rt::Operation for ListDeviceGroupMembers {
    type Api = NorthboundV1;
    type Output = ListDeviceGroupMembersResponse;
    type Content = rt::JsonBody;
    type Error = ListDeviceGroupMembersError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDeviceGroupMembers",
        method: rt::Method::GET,
        path: "/iocm/app/dm/v1.2.0/devices/ids",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListDeviceGroupMembers {
    type Item = DeviceId;
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
        answer.device_ids.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListDeviceGroupMembers`].
    pub enum ListDeviceGroupMembersError {
        /// `400` `107001`: The service does not exist. The documents list this error although the call names no
        /// service.
        ServiceNotFound = Row {
            status: 400,
            code: "107001",
            message: "The serviceId is not exist.",
        },
        /// `400` `107002`: The property does not exist. The documents list this error although the call names
        /// no property.
        PropertyNotFound = Row {
            status: 400,
            code: "107002",
            message: "The properties is empty in database.",
        },
        /// `400` `107003`: The status of a device is unknown. Check whether the devices are connected to the
        /// platform.
        PropertiesUnknown = Row {
            status: 400,
            code: "107003",
            message: "The request properties is unknown.",
            remedy: "Check whether the devices are connected to the platform.",
        },
        /// `403` and `500` `100203`: The calling application, or the one that the request names, does not
        /// exist. Check the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 403 | 500, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `100217`: The application that the request names has not authorised the calling one. Leave the
        /// application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `500` `50252`: The platform failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

/// A page of the members of a device group.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ListDeviceGroupMembersResponse {
    /// How many devices there are on all pages.
    pub total_count: Option<i64>,
    /// The number of this page. The first page is 0.
    pub page_no: Option<i64>,
    /// How many devices a page holds.
    pub page_size: Option<i64>,
    /// The ids of the devices of this page.
    pub device_ids: Option<Vec<DeviceId>>,
}

rt::object!(ListDeviceGroupMembersResponse {
    total_count: "totalCount",
    page_no: "pageNo",
    page_size: "pageSize",
    device_ids: "deviceIds",
    ..default
});
