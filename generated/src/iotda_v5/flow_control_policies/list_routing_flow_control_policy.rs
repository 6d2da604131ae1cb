// Written by `cargo xtask generate` from api-spec/iotda-v5/flow-control-policies/list-routing-flow-control-policy.yaml: change the description, not this file.

//! Lists the flow control policies.

use crate::iotda_v5::{IotdaV5, errors};
use super::schemas::{FlowControlPolicy, FlowControlScope};
use crate::rt;

/// Lists the flow control policies. Returns [`FlowControlPolicyPage`].
///
/// `GET /v5/iot/{project_id}/routing-rule/flowcontrol-policy`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:routingflowcontrolpolicy:queryList`.
///
/// Page: [Query a List of Data Forwarding Flow Control Policies](<https://support.huaweicloud.com/intl/en-us/api-iothub/ListRoutingFlowControlPolicy.html>), updated 2026-01-29.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListRoutingFlowControlPolicy {
    scope: Option<FlowControlScope>,
    scope_value: Option<String>,
    policy_name: Option<String>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListRoutingFlowControlPolicy {
    scope: query,
    scope_value: query,
    policy_name: query,
    limit: query,
    marker: query,
    offset: query,
});

impl ListRoutingFlowControlPolicy {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            scope: None,
            scope_value: None,
            policy_name: None,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `scope`: Only policies with this scope.
    pub fn scope(mut self, scope: impl Into<FlowControlScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets `scope_value`: Only the policy for this channel (HTTP_FORWARDING, DIS_FORWARDING,
    /// OBS_FORWARDING, AMQP_FORWARDING or DMS_KAFKA_FORWARDING), data forwarding rule or action, depending
    /// on scope. Leave it out with the scope USER or without a scope. 1 to 36 characters. Allowed: letters,
    /// digits, hyphens and underscores.
    pub fn scope_value(mut self, scope_value: impl Into<String>) -> Self {
        self.scope_value = Some(scope_value.into());
        self
    }

    /// Sets `policy_name`: Only policies with this name. At most 256 characters. Allowed: letters, digits,
    /// Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn policy_name(mut self, policy_name: impl Into<String>) -> Self {
        self.policy_name = Some(policy_name.into());
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

impl rt::Operation for ListRoutingFlowControlPolicy {
    type Api = IotdaV5;
    type Output = FlowControlPolicyPage;
    type Content = rt::JsonBody;
    type Error = ListRoutingFlowControlPolicyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListRoutingFlowControlPolicy",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/routing-rule/flowcontrol-policy",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListRoutingFlowControlPolicy {
    type Item = FlowControlPolicy;
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
        answer.policies.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListRoutingFlowControlPolicy`].
    pub enum ListRoutingFlowControlPolicyError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
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

/// A page of the list of flow control policies.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct FlowControlPolicyPage {
    /// The policies. On the wire: `flowcontrol_policies`.
    #[doc(alias = "flowcontrol_policies")]
    pub policies: Option<Vec<FlowControlPolicy>>,
    /// The total number of policies that match the query.
    pub count: Option<i32>,
    /// The id of the last policy on this page; send it as marker to get the next page.
    pub marker: Option<String>,
}

rt::object!(FlowControlPolicyPage {
    policies: "flowcontrol_policies",
    count,
    marker,
    ..default
});
