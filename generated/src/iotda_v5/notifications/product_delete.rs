// Written by `cargo xtask generate` from api-spec/iotda-v5/notifications/product-delete.yaml: change the description, not this file.

//! Pushed when a product is deleted.

use crate::iotda_v5::{AppId, ProductId};
use crate::rt;

/// Pushed when a product is deleted.
///
/// Page: [Push a Product Deletion Notification](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01211.html>), updated 2025-05-26.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ProductDelete {
    /// When it happened, to the second. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
    /// When it happened, to the millisecond. A time as in RFC 3339.
    pub event_time_ms: Option<rt::Timestamp>,
    /// An id for tracing, set by the device or issued by the platform. Two pushes can have the same one.
    pub request_id: Option<String>,
    /// The deleted product.
    pub notify_data: Option<DeletedProductContent>,
}

rt::object!(ProductDelete { event_time, event_time_ms, request_id, notify_data, ..default });

/// The content of a push about a deleted product.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedProductContent {
    /// The product that was deleted.
    pub body: Option<DeletedProduct>,
}

rt::object!(DeletedProductContent { body, ..default });

/// A product that was deleted.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeletedProduct {
    /// The resource space that the product belonged to.
    pub app_id: Option<AppId>,
    /// The id of the product.
    pub product_id: Option<ProductId>,
    /// The name of the product.
    pub name: Option<String>,
}

rt::object!(DeletedProduct { app_id, product_id, name, ..default });
