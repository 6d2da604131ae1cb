// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/product-update.yaml: change the description, not this file.

//! Pushed when a product is changed.

use super::schemas::ProductContent;
use crate::rt;

/// Pushed when a product is changed.
///
/// Page: [Push a Product Update Notification](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01210.html>), updated 2025-03-03.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductUpdate {
    /// When it happened, to the second. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// When it happened, to the millisecond. A time as in RFC 3339.
    pub event_time_ms: Option<rt::Timestamp>,
    /// An id for tracing, set by the device or issued by the platform. Two pushes can have the same one.
    pub request_id: Option<String>,
    /// The changed product.
    pub notify_data: Option<ProductContent>,
}

rt::object!(ProductUpdate { event_time, event_time_ms, request_id, notify_data, ..default });
