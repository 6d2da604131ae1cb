// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/product-create.yaml: change the description, not this file.

//! Tells that a product was created.

use super::schemas::ProductNews;
use crate::rt;

/// Tells that a product was created.
///
/// Page: [Push a Product Addition Notification](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01209.html>), updated 2025-03-03.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductCreate {
    /// When it happened, to the second. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// When it happened, to the millisecond. A time as in RFC 3339.
    pub event_time_ms: Option<rt::Timestamp>,
    /// By which it can be traced: given by the device or made by the platform. Two pushes can have the
    /// same.
    pub request_id: Option<String>,
    /// The news.
    pub notify_data: Option<ProductNews>,
}

rt::object!(ProductCreate { event_time, event_time_ms, request_id, notify_data, ..default });
