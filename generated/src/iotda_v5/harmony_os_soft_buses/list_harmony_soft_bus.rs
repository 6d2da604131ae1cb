// Written by `cargo xtask generate` from api-spec/iotda-v5/harmony-os-soft-buses/list-harmony-soft-bus.yaml: change the description, not this file.

//! Lists the HarmonyOS soft buses.

use crate::iotda_v5::{AppId, GroupId, IotdaV5, PageInfo};
use super::schemas::SoftBus;
use crate::rt;

/// Lists the HarmonyOS soft buses. Returns [`SoftBusPage`].
///
/// `GET /v5/iot/{project_id}/harmony-soft-bus`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:harmonysoftbus:queryList`.
///
/// Page: [Query the HarmonyOS Soft Bus List](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListHarmonySoftBus.html>), updated 2026-01-29.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListHarmonySoftBus {
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
    group_id: Option<GroupId>,
    app_id: Option<AppId>,
}

rt::request!(ListHarmonySoftBus {
    limit: query,
    marker: query,
    offset: query,
    group_id: query,
    app_id: query,
});

impl ListHarmonySoftBus {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            limit: None,
            marker: None,
            offset: None,
            group_id: None,
            app_id: None,
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

    /// Sets `group_id`: Only soft buses of this device group.
    pub fn group_id(mut self, group_id: GroupId) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// Sets `app_id`: Only soft buses of this resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for ListHarmonySoftBus {
    type Api = IotdaV5;
    type Output = SoftBusPage;
    type Content = rt::JsonBody;
    type Error = ListHarmonySoftBusError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListHarmonySoftBus",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/harmony-soft-bus",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListHarmonySoftBus {
    type Item = SoftBus;
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
        answer.harmony_soft_buses.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListHarmonySoftBus`].
    pub enum ListHarmonySoftBusError {
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
    }
}

/// A page of the list of HarmonyOS soft buses.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct SoftBusPage {
    /// The soft buses.
    pub harmony_soft_buses: Option<Vec<SoftBus>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(SoftBusPage { harmony_soft_buses, page, ..default });
