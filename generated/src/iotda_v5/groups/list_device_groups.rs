// Written by `cargo xtask generate` from api-spec/iotda-v5/groups/list-device-groups.yaml: change the description, not this file.

//! Lists the device groups.

use crate::iotda_v5::{AppId, DeviceGroup, GroupType, IotdaV5, PageInfo, errors};
use crate::rt;

/// Lists the device groups. Returns [`DeviceGroupPage`].
///
/// `GET /v5/iot/{project_id}/device-group`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:group:queryList`.
///
/// Page: [Query the Device Group List](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0053.html>), updated 2025-12-02.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDeviceGroups {
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
    last_modified_time: Option<rt::Timestamp>,
    app_id: Option<AppId>,
    group_type: Option<GroupType>,
    name: Option<String>,
}

rt::request!(ListDeviceGroups {
    limit: query,
    marker: query,
    offset: query,
    last_modified_time: query,
    app_id: query,
    group_type: query,
    name: query,
});

impl ListDeviceGroups {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            limit: None,
            marker: None,
            offset: None,
            last_modified_time: None,
            app_id: None,
            group_type: None,
            name: None,
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

    /// Sets `last_modified_time`: Only groups that were changed after this time. A time in UTC:
    /// `yyyyMMdd'T'HHmmss'Z'`.
    pub fn last_modified_time(
        mut self,
        last_modified_time: impl Into<rt::Timestamp>,
    ) -> Self {
        self.last_modified_time = Some(last_modified_time.into());
        self
    }

    /// Sets `app_id`: Only groups of this resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `group_type`: Only groups that get their members this way.
    pub fn group_type(mut self, group_type: impl Into<GroupType>) -> Self {
        self.group_type = Some(group_type.into());
        self
    }

    /// Sets `name`: Only groups with this name. At most 64 characters. Allowed: letters, digits, Chinese
    /// characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl rt::Operation for ListDeviceGroups {
    type Api = IotdaV5;
    type Output = DeviceGroupPage;
    type Content = rt::JsonBody;
    type Error = ListDeviceGroupsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDeviceGroups",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/device-group",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListDeviceGroups {
    type Item = DeviceGroup;
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
        answer.device_groups.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListDeviceGroups`].
    pub enum ListDeviceGroupsError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000009`: A time is not in the expected format. Write times in the documented format,
        /// such as 20151212T121212Z.
        InvalidTimeFormat = Row { status: 400, ..errors::INVALID_TIME_FORMAT },
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
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}

/// A page of the list of device groups.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceGroupPage {
    /// The groups, without dynamic_group_rule. ShowDeviceGroup returns it.
    pub device_groups: Option<Vec<DeviceGroup>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(DeviceGroupPage { device_groups, page, ..default });
