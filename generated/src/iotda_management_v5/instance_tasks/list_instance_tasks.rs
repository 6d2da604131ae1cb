// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instance-tasks/list-instance-tasks.yaml: change the description, not this file.

//! Lists the tasks of an instance.

use crate::iotda_management_v5::{InstanceId, IotdaManagementV5, PageInfo, errors};
use super::schemas::InstanceTask;
use crate::rt;

/// Lists the tasks of an instance. Returns [`InstanceTaskPage`].
///
/// `GET /v5/iot/{project_id}/iotda-instances/{instance_id}/tasks`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Only tasks of the last 180 days are listed, and at most 20.
///
/// Needs the permission `iotda:instance:queryTaskList`.
///
/// Page: [Querying the Instance Task List](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListInstanceTasks.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListInstanceTasks {
    instance_id: InstanceId,
    offset: Option<i32>,
    limit: Option<i32>,
    marker: Option<String>,
}

rt::request!(ListInstanceTasks {
    instance_id: path,
    offset: query,
    limit: query,
    marker: query,
});

impl ListInstanceTasks {
    /// Creates a request with the given `instance_id`.
    ///
    /// - `instance_id`: The id of the instance. ListInstances returns it.
    pub fn new(instance_id: InstanceId) -> Self {
        Self {
            instance_id,
            offset: None,
            limit: None,
            marker: None,
        }
    }

    /// Sets `offset`: How many records to skip after the marker. To get further than 500 records, continue
    /// with the marker of a later page. 0 to 500. Default: `0`.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `limit`: The maximum number of tasks on a page. 1 to 500. Default: `10`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `marker`: The marker that came with the previous page, which is the id of its last record.
    /// Records are listed from the newest to the oldest; without a marker, the list begins with the newest.
    /// 1 to 32 characters. Allowed: digits and the letters a to f in either case. Default:
    /// `ffffffffffffffffffffffffffffffff`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }
}

impl rt::Operation for ListInstanceTasks {
    type Api = IotdaManagementV5;
    type Output = InstanceTaskPage;
    type Content = rt::JsonBody;
    type Error = ListInstanceTasksError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListInstanceTasks",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/iotda-instances/{instance_id}/tasks",
        success: &[200],
        supplied: &["project_id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListInstanceTasks {
    type Item = InstanceTask;
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
        answer.tasks.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListInstanceTasks`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.019508`.
    pub enum ListInstanceTasksError {
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
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..super::errors::PERMISSION_DENIED },
    }
}

/// A page of the list of tasks.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct InstanceTaskPage {
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
    /// The tasks, without their progress. At most 100 items.
    pub tasks: Option<Vec<InstanceTask>>,
}

rt::object!(InstanceTaskPage { page, tasks, ..default });
