// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/list-devices.yaml: change the description, not this file.

//! Lists devices: all devices of the user, or those of a resource space, a product or a gateway.

use crate::iotda_v5::{AppId, DeviceId, IotdaV5, PageInfo, ProductId, errors};
use super::schemas::Device;
use crate::rt;

/// Lists devices: all devices of the user, or those of a resource space, a product or a gateway.
/// Returns [`DevicePage`].
///
/// `GET /v5/iot/{project_id}/devices`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:devices:queryList`.
///
/// Page: [Query the Device List](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0048.html>), updated 2025-05-16.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListDevices {
    product_id: Option<ProductId>,
    gateway_id: Option<DeviceId>,
    is_cascade_query: Option<bool>,
    node_id: Option<String>,
    device_name: Option<String>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
    start_time: Option<rt::Timestamp>,
    end_time: Option<rt::Timestamp>,
    app_id: Option<AppId>,
}

rt::request!(ListDevices {
    product_id: query,
    gateway_id: query,
    is_cascade_query: query,
    node_id: query,
    device_name: query,
    limit: query,
    marker: query,
    offset: query,
    start_time: query,
    end_time: query,
    app_id: query,
});

impl ListDevices {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            product_id: None,
            gateway_id: None,
            is_cascade_query: None,
            node_id: None,
            device_name: None,
            limit: None,
            marker: None,
            offset: None,
            start_time: None,
            end_time: None,
            app_id: None,
        }
    }

    /// Sets `product_id`: Only devices of this product.
    pub fn product_id(mut self, product_id: ProductId) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `gateway_id`: Only child devices of this gateway. Their own child devices are listed only with
    /// is_cascade_query.
    pub fn gateway_id(mut self, gateway_id: DeviceId) -> Self {
        self.gateway_id = Some(gateway_id);
        self
    }

    /// Sets `is_cascade_query`: Whether to list the child devices on all levels below gateway_id, and not
    /// just those on the first level. It has no effect without gateway_id. Default: `false`.
    pub fn is_cascade_query(mut self, is_cascade_query: bool) -> Self {
        self.is_cascade_query = Some(is_cascade_query);
        self
    }

    /// Sets `node_id`: Only devices with this node id. At most 64 characters. Allowed: letters, digits,
    /// hyphens, ":" and underscores.
    pub fn node_id(mut self, node_id: impl Into<String>) -> Self {
        self.node_id = Some(node_id.into());
        self
    }

    /// Sets `device_name`: Only devices with this name. At most 256 characters. Allowed: letters, digits,
    /// Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn device_name(mut self, device_name: impl Into<String>) -> Self {
        self.device_name = Some(device_name.into());
        self
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

    /// Sets `start_time`: Only devices registered after this time. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub fn start_time(mut self, start_time: impl Into<rt::Timestamp>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time`: Only devices registered before this time. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub fn end_time(mut self, end_time: impl Into<rt::Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `app_id`: Only devices of this resource space. Without it, those of all resource spaces of the
    /// user are listed.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for ListDevices {
    type Api = IotdaV5;
    type Output = DevicePage;
    type Content = rt::JsonBody;
    type Error = ListDevicesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListDevices",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/devices",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListDevices {
    type Item = Device;
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
    /// Why the platform refuses [`ListDevices`].
    pub enum ListDevicesError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000009`: A time is not in the expected format. Write times in the documented format,
        /// such as 20151212T121212Z.
        InvalidTimeFormat = Row { status: 400, ..errors::INVALID_TIME_FORMAT },
        /// `400` `IOTDA.000010`: The period ends before it begins. Swap the two times.
        StartAfterEnd = Row { status: 400, ..errors::START_AFTER_END },
        /// `400` `IOTDA.000011`: There is no such page. Read the list again from the beginning.
        PageNumberOutOfRange = Row { status: 400, ..errors::PAGE_NUMBER_OUT_OF_RANGE },
        /// `400` `IOTDA.000012`: A page cannot hold that many records. Send a limit from 1 to 50.
        PageSizeOutOfRange = Row { status: 400, ..errors::PAGE_SIZE_OUT_OF_RANGE },
        /// `400` `IOTDA.000013`: The page is too far from the marker. Continue with the marker of a later page
        /// instead of a larger offset.
        PageTooDeep = Row { status: 400, ..errors::PAGE_TOO_DEEP },
        /// `400` `IOTDA.000014`: The platform has not issued this marker. Send the marker of the previous page,
        /// or none.
        InvalidNextToken = Row { status: 400, ..errors::INVALID_NEXT_TOKEN },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001000`: There is no resource space with this id. The status is 403, not 404. Check
        /// app_id against the list of resource spaces.
        UnknownApplication = Row { status: 403, ..errors::UNKNOWN_APPLICATION },
        /// `403` `IOTDA.001002`: The caller may not use the resource space. Authorize the caller to use the
        /// resource space.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
    }
}

/// A page of the list of devices.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DevicePage {
    /// The devices, without credentials, times, OTA modules and extension_info.
    pub devices: Option<Vec<Device>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(DevicePage { devices, page, ..default });
