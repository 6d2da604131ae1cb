// Written by `cargo xtask generate` from api-spec/iotda-v5/groups/show-devices-in-group.yaml: change the description, not this file.

//! Lists the devices in a group.

use crate::iotda_v5::{DeviceSummary, GroupId, IotdaV5, PageInfo, errors};
use crate::rt;

/// Lists the devices in a group. Returns [`GroupMemberPage`].
///
/// `GET /v5/iot/{project_id}/device-group/{group_id}/devices`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Page: [Query Devices in a Device Group](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0074.html>), updated 2024-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowDevicesInGroup {
    group_id: GroupId,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ShowDevicesInGroup { group_id: path, limit: query, marker: query, offset: query });

impl ShowDevicesInGroup {
    /// Creates a request with the given `group_id`.
    ///
    /// - `group_id`: The device group.
    pub fn new(group_id: GroupId) -> Self {
        Self {
            group_id,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `limit`: The maximum number of records on a page. 1 to 50. Default: `10`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `marker`: The marker that came with the previous page, which is the id of its last record.
    /// Records are listed from the newest to the oldest; without a marker, the list begins with the newest.
    /// Exactly 24 characters. Allowed: digits and the letters a to f in either case. Default:
    /// `ffffffffffffffffffffffff`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets `offset`: How many records to skip after the marker. To get further than 500 records, continue
    /// with the marker of a later page. 0 to 500. Default: `0`.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Operation for ShowDevicesInGroup {
    type Api = IotdaV5;
    type Output = GroupMemberPage;
    type Content = rt::JsonBody;
    type Error = ShowDevicesInGroupError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowDevicesInGroup",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/device-group/{group_id}/devices",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ShowDevicesInGroup {
    type Item = DeviceSummary;
    type Pagination = rt::ByMarker;

    fn page_token(&self) -> Option<String> {
        self.marker.clone()
    }

    fn set_page_token(&mut self, marker: String) {
        self.marker = Some(marker);
        self.offset = None;
    }

    fn continuation(answer: &Self::Output) -> Option<String> {
        answer.page.as_ref().and_then(|page| page.marker.clone())
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.devices.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ShowDevicesInGroup`].
    pub enum ShowDevicesInGroupError {
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
        /// `403` `IOTDA.001007`: The resource space belongs to another user. Check app_id, and that the client
        /// has the right credential.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.003000` (assumed): There is no such device group. Check group_id against the list of
        /// device groups.
        GroupNotFound = Row { status: 404, ..super::errors::GROUP_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}

/// A page of the list of devices in a group.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct GroupMemberPage {
    /// The devices, without app_id and gateway_id.
    pub devices: Option<Vec<DeviceSummary>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(GroupMemberPage { devices, page, ..default });
