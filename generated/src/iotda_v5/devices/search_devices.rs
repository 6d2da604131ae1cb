// Written by `cargo xtask generate` from api-spec/iotda-v5/devices/search-devices.yaml: change the description, not this file.

//! Finds or counts devices that meet conditions, written in an SQL-like language.

use crate::iotda_v5::{AppId, DeviceId, IotdaV5, ProductId, errors};
use super::schemas::{DeviceModule, DeviceStatus, NodeType};
use crate::rt;

/// Finds or counts devices that meet conditions, written in an SQL-like language. Returns
/// [`FoundDevices`].
///
/// `POST /v5/iot/{project_id}/search/query-devices`, answered with `200`.
///
/// Only available in the standard and enterprise edition. An account may make this call once per
/// second.
///
/// An answer has at most 50 devices. To get the rest, sort with `order by marker desc` and add
/// `marker < '…'` to the next statement, with the marker of the last device.
///
/// Page: [Query Device List Flexibly](<https://support.huaweicloud.com/intl/en-us/api-iothub/SearchDevices.html>), updated 2024-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct SearchDevices {
    sql: String,
}

rt::request!(SearchDevices { sql: property });

impl SearchDevices {
    /// Creates a request with the given `sql`.
    ///
    /// - `sql`: The statement, such as
    ///   `select * from device where product_id = 'P1' and status = 'ONLINE' order by marker desc limit 0,50`.
    ///   The clauses `where`, `order by` and `limit` are optional. Keywords may be in upper or lower case;
    ///   everything else is case-sensitive. `select` takes names of fields of the answer, `*` for all
    ///   fields, or `count(*)` or `count(1)` for the number of devices. `where` takes at most 5 conditions,
    ///   joined by `and` and `or` without brackets; `and` binds more tightly. They can compare app_id,
    ///   device_id, gateway_id, product_id, device_name, node_id, status, node_type, tag_key, tag_value,
    ///   sw_version, fw_version, group_id, create_time (such as `2015-06-06T12:10:10.000Z`) and marker. All
    ///   of them take `=` and `!=`; all but tag_key and tag_value also take `in` and `not in`; create_time
    ///   and marker also take `<` and `>`. device_name, node_id, tag_key and tag_value take `like` with a
    ///   prefix of at least 4 letters, digits, Chinese characters, underscores or hyphens, followed by `%`.
    ///   Nothing can be compared with null or an empty string. `order by marker` takes `asc` or `desc`;
    ///   without it, the order is random. `limit 20,10` skips 20 devices (at most 500) and returns 10 (at
    ///   most 50); without it, `limit 10` applies. Other functions, nested statements, unions, joins and
    ///   aliases are not supported. 1 to 400 characters. Allowed: letters, digits, Chinese characters,
    ///   blanks, "!", "#", "%" to "\*", ",", hyphens, ".", ":", "\<" to "@" and underscores.
    pub fn new(sql: impl Into<String>) -> Self {
        Self { sql: sql.into() }
    }
}

impl rt::Operation for SearchDevices {
    type Api = IotdaV5;
    type Output = FoundDevices;
    type Content = rt::JsonBody;
    type Error = SearchDevicesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "SearchDevices",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/search/query-devices",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`SearchDevices`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.014900`, `IOTDA.014901`, `IOTDA.014902`.
    pub enum SearchDevicesError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000009`: A time is not in the expected format. Write times in the documented format,
        /// such as 20151212T121212Z.
        InvalidTimeFormat = Row { status: 400, ..errors::INVALID_TIME_FORMAT },
        /// `400` `IOTDA.000010`: The period ends before it begins. Swap the two times.
        StartAfterEnd = Row { status: 400, ..errors::START_AFTER_END },
        /// `400` `IOTDA.000011`: There is no such page. Read the list again from the beginning.
        PageNumberOutOfRange = Row { status: 400, ..errors::PAGE_NUMBER_OUT_OF_RANGE },
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

/// The devices that a search has found, or their number.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct FoundDevices {
    /// The devices.
    pub devices: Option<Vec<FoundDevice>>,
    /// The number of devices that match. Present only if the statement selects count(\*) or count(1).
    pub count: Option<i64>,
}

rt::object!(FoundDevices { devices, count, ..default });

/// A device that a search has found, with the fields that the statement selects.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct FoundDevice {
    /// The resource space that the device belongs to.
    pub app_id: Option<AppId>,
    /// The name of that resource space.
    pub app_name: Option<String>,
    /// The id of the device.
    pub device_id: Option<DeviceId>,
    /// The node id, which identifies the physical device, such as its IMEI, MAC address or serial number.
    pub node_id: Option<String>,
    /// The gateway that connects the device to the platform; the id of the device itself if it connects
    /// directly.
    pub gateway_id: Option<DeviceId>,
    /// The name of the device.
    pub device_name: Option<String>,
    /// How the device is connected to the platform.
    pub node_type: Option<NodeType>,
    /// The version of the device's firmware.
    pub fw_version: Option<String>,
    /// The version of the device's software.
    pub sw_version: Option<String>,
    /// The SDK that the device uses.
    pub device_sdk_version: Option<String>,
    /// The product of the device.
    pub product_id: Option<ProductId>,
    /// The name of that product.
    pub product_name: Option<String>,
    /// The device groups that the device belongs to.
    pub groups: Option<rt::Json>,
    /// Whether the device is connected.
    pub status: Option<DeviceStatus>,
    /// The tags of the device.
    pub tags: Option<rt::Json>,
    /// The OTA modules of the device.
    pub modules: Option<Vec<DeviceModule>>,
    /// The id of the record, 24 hexadecimal digits. Compare with it in the next statement to get more
    /// devices.
    pub marker: Option<String>,
}

rt::object!(FoundDevice {
    app_id,
    app_name,
    device_id,
    node_id,
    gateway_id,
    device_name,
    node_type,
    fw_version,
    sw_version,
    device_sdk_version,
    product_id,
    product_name,
    groups,
    status,
    tags,
    modules,
    marker,
    ..default
});
