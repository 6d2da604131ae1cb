// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instance-specifications/list-instance-flavors.yaml: change the description, not this file.

//! Lists the specifications with which instances can be ordered.

use crate::iotda_management_v5::{
    ChargeMode, Edition, IotdaManagementV5, PageInfo, errors,
};

use crate::rt;

/// Lists the specifications with which instances can be ordered. Returns [`FlavorPage`].
///
/// `GET /v5/iot/{project_id}/iotda-instances/flavors`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Page: [Querying Instance Specifications](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListInstanceFlavors.html>), updated 2026-01-29.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListInstanceFlavors {
    offset: Option<i32>,
    limit: Option<i32>,
    marker: Option<String>,
    edition: Option<Edition>,
}

rt::request!(ListInstanceFlavors {
    offset: query,
    limit: query,
    marker: query,
    edition: query("instance_type"),
});

impl ListInstanceFlavors {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            offset: None,
            limit: None,
            marker: None,
            edition: None,
        }
    }

    /// Sets `offset`: How many records to skip after the marker. To get further than 500 records, continue
    /// with the marker of a later page. 0 to 500. Default: `0`.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `limit`: The maximum number of specifications on a page. 1 to 500. Default: `500`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `marker`: The marker that came with the previous page, which is the id of its last record.
    /// Records are listed from the newest to the oldest; without a marker, the list begins with the newest.
    /// 1 to 20 characters. Allowed: digits and the letters a to f in either case. Default:
    /// `ffffffffffffffffffff`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets `instance_type`: Only specifications of this edition.
    #[doc(alias = "instance_type")]
    pub fn edition(mut self, edition: impl Into<Edition>) -> Self {
        self.edition = Some(edition.into());
        self
    }
}

impl rt::Operation for ListInstanceFlavors {
    type Api = IotdaManagementV5;
    type Output = FlavorPage;
    type Content = rt::JsonBody;
    type Error = ListInstanceFlavorsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListInstanceFlavors",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/iotda-instances/flavors",
        success: &[200],
        supplied: &["project_id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListInstanceFlavors {
    type Item = OfferedFlavor;
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
        answer.flavors.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListInstanceFlavors`].
    pub enum ListInstanceFlavorsError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `401` Unauthorized.
        Unauthorized = Row { status: 401 },
        /// `401` `IOTDA.000002`: The request carries no valid credential. Check the token, or the access key
        /// and the algorithm of its signature, and the region.
        InvalidCredential = Row { status: 401, ..errors::INVALID_CREDENTIAL },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000004`: The token is malformed, has expired, or belongs to another project. Get a new
        /// token.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
    }
}

/// A page of the list of specifications.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct FlavorPage {
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
    /// The specifications. At most 10000 items.
    pub flavors: Option<Vec<OfferedFlavor>>,
}

rt::object!(FlavorPage { page, flavors, ..default });

/// A specification with which instances can be ordered.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct OfferedFlavor {
    /// The edition that the specification belongs to. On the wire: `instance_type`.
    #[doc(alias = "instance_type")]
    pub edition: Option<Edition>,
    /// The code of the specification, which CreateInstance and ResizeInstance take. On the wire: `type`.
    #[doc(alias = "type")]
    pub code: Option<String>,
    /// Whether the specification can be ordered.
    pub status: Option<FlavorStatus>,
    /// The billing modes that the specification supports. At most 10 items.
    pub charge_modes: Option<Vec<ChargeMode>>,
}

rt::object!(OfferedFlavor {
    edition: "instance_type",
    code: "type",
    status,
    charge_modes,
    ..default
});

rt::open_enum! {
    /// Whether a specification can be ordered. At most 64 characters.
    pub enum FlavorStatus {
        /// `normal`: It can be ordered.
        Normal = "normal",
        /// `sellout`: It is sold out.
        SoldOut = "sellout",
    }
}
