// Written by `cargo xtask generate` from api-spec/iotda-v5/bridges/list-bridges.yaml: change the description, not this file.

//! Lists the bridges, with their online status.

use crate::iotda_v5::{BridgeId, IotdaV5, PageInfo, errors};
use crate::rt;

/// Lists the bridges, with their online status. Returns [`BridgePage`].
///
/// `GET /v5/iot/{project_id}/bridges`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:bridge:queryList`.
///
/// Page: [Query the Bridge List](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListBridges.html>), updated 2026-06-29.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListBridges {
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListBridges { limit: query, marker: query, offset: query });

impl ListBridges {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
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

impl rt::Operation for ListBridges {
    type Api = IotdaV5;
    type Output = BridgePage;
    type Content = rt::JsonBody;
    type Error = ListBridgesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListBridges",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/bridges",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListBridges {
    type Item = Bridge;
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
        answer.bridges.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListBridges`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.019600`, `IOTDA.019603`.
    /// - `403`: `IOTDA.019601`.
    pub enum ListBridgesError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000001`: The platform failed to handle the request. Try again later; if the error
        /// persists, open a service ticket with the id of the request.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

/// A page of the list of bridges.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BridgePage {
    /// The bridges.
    pub bridges: Option<Vec<Bridge>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(BridgePage { bridges, page, ..default });

/// A bridge: a program that connects devices with other protocols to the platform.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Bridge {
    /// The id of the bridge.
    pub bridge_id: Option<BridgeId>,
    /// The name of the bridge.
    pub bridge_name: Option<String>,
    /// Whether the bridge is connected.
    pub status: Option<BridgeStatus>,
}

rt::object!(Bridge { bridge_id, bridge_name, status, ..default });

rt::open_enum! {
    /// Whether the bridge is connected.
    pub enum BridgeStatus {
        /// `ONLINE`
        Online = "ONLINE",
        /// `OFFLINE`
        Offline = "OFFLINE",
    }
}
