// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instances/list-instances.yaml: change the description, not this file.

//! Lists the instances of the project.

use crate::iotda_management_v5::{
    ChargeMode, Edition, Flavor, InstanceId, IotdaManagementV5,
};

use super::schemas::{EnterpriseProjectId, InstanceStatus};
use crate::rt;

/// Lists the instances of the project. Returns [`InstancePage`].
///
/// `GET /v5/iot/{project_id}/iotda-instances`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:instance:queryList`.
///
/// Page: [This API is used to query the instance list.](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListInstances.html>), updated 2025-05-16.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListInstances {
    offset: Option<i32>,
    limit: Option<i32>,
    marker: Option<String>,
    name: Option<String>,
    edition: Option<Edition>,
}

rt::request!(ListInstances {
    offset: query,
    limit: query,
    marker: query,
    name: query,
    edition: query("instance_type"),
});

impl ListInstances {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            offset: None,
            limit: None,
            marker: None,
            name: None,
            edition: None,
        }
    }

    /// Sets `offset`: How many records to skip after the marker. To get further than 500 records, continue
    /// with the marker of a later page. 0 to 500. Default: `0`.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `limit`: The maximum number of instances on a page. 1 to 500. Default: `500`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `marker`: The marker that came with the previous page, which is the id of its last record.
    /// Records are listed from the newest to the oldest; without a marker, the list begins with the newest.
    /// 1 to 20 characters. Allowed: digits and the letters a to f in either case. Default:
    /// `ffffffffffffffffff`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets `name`: Only instances whose name resembles this text (fuzzy match). 1 to 64 characters.
    /// Allowed: letters, digits, Chinese characters, hyphens and underscores.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `instance_type`: Only instances of this edition.
    #[doc(alias = "instance_type")]
    pub fn edition(mut self, edition: impl Into<Edition>) -> Self {
        self.edition = Some(edition.into());
        self
    }
}

impl rt::Operation for ListInstances {
    type Api = IotdaManagementV5;
    type Output = InstancePage;
    type Content = rt::JsonBody;
    type Error = ListInstancesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListInstances",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/iotda-instances",
        success: &[200],
        supplied: &["project_id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListInstances {
    type Item = InstanceSummary;
    type Pagination = rt::ByMarker;

    fn page_token(&self) -> Option<String> {
        self.marker.clone()
    }

    fn set_page_token(&mut self, marker: String) {
        self.marker = Some(marker);
        self.offset = None;
    }

    fn continuation(answer: &Self::Output) -> Option<String> {
        answer.marker.clone()
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.instances.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListInstances`].
    pub enum ListInstancesError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
    }
}

/// A page of the list of instances.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct InstancePage {
    /// The total number of instances that match the query.
    pub count: Option<i64>,
    /// The id of the last record on this page; send it as marker to get the next page. At most 20
    /// characters.
    pub marker: Option<String>,
    /// The instances. At most 10000 items.
    pub instances: Option<Vec<InstanceSummary>>,
}

rt::object!(InstancePage { count, marker, instances, ..default });

/// The main facts about an instance.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct InstanceSummary {
    /// The edition of the instance. On the wire: `instance_type`.
    #[doc(alias = "instance_type")]
    pub edition: Option<Edition>,
    /// The id of the instance.
    pub instance_id: Option<InstanceId>,
    /// The name of the instance.
    pub name: Option<String>,
    /// How the instance is billed.
    pub charge_mode: Option<ChargeMode>,
    /// The specification of the instance.
    pub flavor: Option<Flavor>,
    /// The status of the instance.
    pub status: Option<InstanceStatus>,
    /// When the instance was created. A time as in RFC 3339.
    pub create_time: Option<rt::Timestamp>,
    /// When the instance was last changed. A time as in RFC 3339.
    pub update_time: Option<rt::Timestamp>,
    /// The enterprise project that the instance belongs to.
    pub enterprise_project_id: Option<EnterpriseProjectId>,
}

rt::object!(InstanceSummary {
    edition: "instance_type",
    instance_id,
    name,
    charge_mode,
    flavor,
    status,
    create_time,
    update_time,
    enterprise_project_id,
    ..default
});
