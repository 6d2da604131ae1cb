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
    /// - `group_id`: The group.
    pub fn new(group_id: DeviceGroupId) -> Self {
        Self {
            group_id,
            access_app_id: None,
            page_no: None,
            page_size: None,
        }
    }

    /// Sets `accessAppId`: The application that owns the group. Only for a group of another application,
    /// which must have authorised the calling one.
    pub fn access_app_id(mut self, access_app_id: AppId) -> Self {
        self.access_app_id = Some(access_app_id);
        self
    }

    /// Sets `pageNo`: The page to return, counted from 0. At least 0. Default: `0`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `pageSize`: How many devices a page holds. 1 to 1000. Default: `10`.
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
        answer.device_ids.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListDeviceGroupMembers`].
    pub enum ListDeviceGroupMembersError {
        /// `400` `107001`: There is no such service.
        ServiceNotFound = Row {
            status: 400,
            code: "107001",
            message: "The serviceId is not exist.",
        },
        /// `400` `107002`: There is no such property.
        PropertyNotFound = Row {
            status: 400,
            code: "107002",
            message: "The properties is empty in database.",
        },
        /// `400` `107003`: The platform does not know what state a device is in. Check whether the devices are
        /// connected.
        PropertiesUnknown = Row {
            status: 400,
            code: "107003",
            message: "The request properties is unknown.",
            remedy: "Check whether the devices are connected.",
        },
        /// `403` and `500` `100203`: The platform has no such application, or the caller may not see it. Check
        /// the appId of the credential, and any appId that the call carries.
        ApplicationNotFound = Row { status: 403 | 500, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `100217`: The application that the call names has not authorised the calling one. Name another
        /// application only if it has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `1010009`: The application calls more often than the flow control allows, 100 times a minute
        /// by default. Call less often, or have the maintenance staff of the platform raise the threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token is not valid. Check the access token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `500` `50252`: The platform failed to handle the request. Tell the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

/// A page of the ids of devices.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ListDeviceGroupMembersResponse {
    /// How many devices the group has.
    pub total_count: Option<i64>,
    /// The number of this page, counted from 0.
    pub page_no: Option<i64>,
    /// How many devices a page holds.
    pub page_size: Option<i64>,
    /// The devices of this page.
    pub device_ids: Option<Vec<DeviceId>>,
}

rt::object!(ListDeviceGroupMembersResponse {
    total_count: "totalCount",
    page_no: "pageNo",
    page_size: "pageSize",
    device_ids: "deviceIds",
    ..default
});
