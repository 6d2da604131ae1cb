// Written by `cargo xtask generate` from api-spec/iotda-v5/data-forwarding-rules/list-routing-rules.yaml: change the description, not this file.

//! Lists the data forwarding rules.

use crate::iotda_v5::{AppId, IotdaV5, ResourceScope, errors};
use super::schemas::{RoutingRule, SubjectEvent, SubjectResource};
use crate::rt;

/// Lists the data forwarding rules. Returns [`RoutingRulePage`].
///
/// `GET /v5/iot/{project_id}/routing-rule/rules`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:routingrules:queryList`.
///
/// Page: [Query the Rule Triggering Condition List](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01306.html>), updated 2025-05-16.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListRoutingRules {
    resource: Option<SubjectResource>,
    event: Option<SubjectEvent>,
    app_type: Option<ResourceScope>,
    app_id: Option<AppId>,
    rule_name: Option<String>,
    active: Option<bool>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListRoutingRules {
    resource: query,
    event: query,
    app_type: query,
    app_id: query,
    rule_name: query,
    active: query,
    limit: query,
    marker: query,
    offset: query,
});

impl ListRoutingRules {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            resource: None,
            event: None,
            app_type: None,
            app_id: None,
            rule_name: None,
            active: None,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `resource`: Only rules for this kind of resource.
    pub fn resource(mut self, resource: impl Into<SubjectResource>) -> Self {
        self.resource = Some(resource.into());
        self
    }

    /// Sets `event`: Only rules for this event.
    pub fn event(mut self, event: impl Into<SubjectEvent>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// Sets `app_type`: Only rules that cover all resource spaces, or only rules that cover one.
    pub fn app_type(mut self, app_type: impl Into<ResourceScope>) -> Self {
        self.app_type = Some(app_type.into());
        self
    }

    /// Sets `app_id`: Only rules that cover this resource space. If it is left out and app_type is APP, the
    /// rules for the default resource space are listed.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `rule_name`: Only rules with this name. At most 256 characters.
    pub fn rule_name(mut self, rule_name: impl Into<String>) -> Self {
        self.rule_name = Some(rule_name.into());
        self
    }

    /// Sets `active`: Only active rules, or only inactive ones.
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
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

impl rt::Operation for ListRoutingRules {
    type Api = IotdaV5;
    type Output = RoutingRulePage;
    type Content = rt::JsonBody;
    type Error = ListRoutingRulesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListRoutingRules",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/routing-rule/rules",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListRoutingRules {
    type Item = RoutingRule;
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
        answer.rules.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListRoutingRules`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.010021`.
    pub enum ListRoutingRulesError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `400` `IOTDA.000017`: A page cannot hold that many records. Send a limit from 1 to 50.
        LimitOutOfRange = Row {
            status: 400,
            code: "IOTDA.000017",
            message: "Invalid input. The specified parameter 'limit' is out of range.",
            remedy: "Send a limit from 1 to 50.",
        },
        /// `400` `IOTDA.000018`: The platform has not issued this marker. Send the marker of the previous page,
        /// or none.
        MarkerOutOfRange = Row { status: 400, ..errors::MARKER_OUT_OF_RANGE },
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
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.010002`: There is no rule with this id. Check rule_id.
        RuleNotFound = Row { status: 404, ..errors::RULE_NOT_FOUND },
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

/// A page of the list of data forwarding rules.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RoutingRulePage {
    /// The rules.
    pub rules: Option<Vec<RoutingRule>>,
    /// The total number of rules that match the query.
    pub count: Option<i32>,
    /// The id of the last rule on this page; send it as marker to get the next page.
    pub marker: Option<String>,
}

rt::object!(RoutingRulePage { rules, count, marker, ..default });
