// Written by `cargo xtask generate` from api-spec/iotda-v5/data-forwarding-rules/list-rule-actions.yaml: change the description, not this file.

//! Lists the actions of data forwarding rules.

use crate::iotda_v5::{AppId, IotdaV5, ResourceScope, RoutingRuleId, errors};
use super::schemas::{ForwardingChannel, RoutingRuleAction};
use crate::rt;

/// Lists the actions of data forwarding rules. Returns [`RoutingRuleActionPage`].
///
/// `GET /v5/iot/{project_id}/routing-rule/actions`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:routingactions:queryList`.
///
/// Page: [Query the Rule Action List](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01301.html>), updated 2025-08-04.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListRuleActions {
    rule_id: Option<RoutingRuleId>,
    channel: Option<ForwardingChannel>,
    app_type: Option<ResourceScope>,
    app_id: Option<AppId>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListRuleActions {
    rule_id: query,
    channel: query,
    app_type: query,
    app_id: query,
    limit: query,
    marker: query,
    offset: query,
});

impl ListRuleActions {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            rule_id: None,
            channel: None,
            app_type: None,
            app_id: None,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `rule_id`: Only actions of this rule.
    pub fn rule_id(mut self, rule_id: RoutingRuleId) -> Self {
        self.rule_id = Some(rule_id);
        self
    }

    /// Sets `channel`: Only actions with this kind of target.
    pub fn channel(mut self, channel: impl Into<ForwardingChannel>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets `app_type`: Only actions of rules that cover all resource spaces, or only actions of rules that
    /// cover one.
    pub fn app_type(mut self, app_type: impl Into<ResourceScope>) -> Self {
        self.app_type = Some(app_type.into());
        self
    }

    /// Sets `app_id`: Only actions of rules that cover this resource space. It has an effect only if
    /// app_type is APP and rule_id is left out; without it, that is the default resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
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
}

impl rt::Operation for ListRuleActions {
    type Api = IotdaV5;
    type Output = RoutingRuleActionPage;
    type Content = rt::JsonBody;
    type Error = ListRuleActionsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListRuleActions",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/routing-rule/actions",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListRuleActions {
    type Item = RoutingRuleAction;
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
        answer.actions.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListRuleActions`].
    pub enum ListRuleActionsError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `400` `IOTDA.000011`: There is no such page. Read the list again from the beginning.
        PageNumberOutOfRange = Row { status: 400, ..errors::PAGE_NUMBER_OUT_OF_RANGE },
        /// `400` `IOTDA.000012`: A page cannot hold that many records. Send a limit from 1 to 50.
        PageSizeOutOfRange = Row { status: 400, ..errors::PAGE_SIZE_OUT_OF_RANGE },
        /// `400` `IOTDA.000013`: The page is too far from the marker. Continue with the marker of a later page
        /// instead of a larger offset.
        PageTooDeep = Row { status: 400, ..errors::PAGE_TOO_DEEP },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001000`: There is no resource space with this id. The status is 403, not 404. Check
        /// app_id against the list of resource spaces.
        UnknownApplication = Row { status: 403, ..errors::UNKNOWN_APPLICATION },
        /// `403` `IOTDA.001002`: The caller may not use the resource space. Authorize the caller to use the
        /// resource space.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `IOTDA.001005`: The user has several resource spaces, and the call does not say which one it
        /// is for. Send app_id.
        ApplicationNotNamed = Row { status: 403, ..errors::APPLICATION_NOT_NAMED },
        /// `403` `IOTDA.001006`: The user has no resource space, or none with this id. Check which resource
        /// spaces the user has.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `IOTDA.001007`: The resource space belongs to another user. Check app_id, and that the client
        /// has the right credential.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000001`: The platform failed to handle the request. Try again later; if the error
        /// persists, open a service ticket with the id of the request.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}

/// A page of the list of actions.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RoutingRuleActionPage {
    /// The actions.
    pub actions: Option<Vec<RoutingRuleAction>>,
    /// The total number of actions that match the query.
    pub count: Option<i32>,
    /// The id of the last action on this page; send it as marker to get the next page.
    pub marker: Option<String>,
}

rt::object!(RoutingRuleActionPage { actions, count, marker, ..default });
