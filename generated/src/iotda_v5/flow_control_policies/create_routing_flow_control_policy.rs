// Written by `cargo xtask generate` from api-spec/iotda-v5/flow-control-policies/create-routing-flow-control-policy.yaml: change the description, not this file.

//! Creates a flow control policy, which limits how fast data is forwarded.

use crate::iotda_v5::{IotdaV5, errors};
use super::schemas::{FlowControlPolicy, FlowControlScope};
use crate::rt;

/// Creates a flow control policy, which limits how fast data is forwarded. Returns
/// [`FlowControlPolicy`].
///
/// `POST /v5/iot/{project_id}/routing-rule/flowcontrol-policy`, answered with `201`.
///
/// An instance has at most 4 flow control policies. Where several apply, the one whose limit is reached
/// first counts.
///
/// Page: [Create a Data Forwarding Flow Control Policy](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateRoutingFlowControlPolicy.html>), updated 2026-06-29.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateRoutingFlowControlPolicy {
    policy_name: Option<String>,
    description: Option<String>,
    scope: Option<FlowControlScope>,
    scope_value: Option<String>,
    limit: Option<i32>,
}

rt::request!(CreateRoutingFlowControlPolicy {
    policy_name: property,
    description: property,
    scope: property,
    scope_value: property,
    limit: property,
});

impl CreateRoutingFlowControlPolicy {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            policy_name: None,
            description: None,
            scope: None,
            scope_value: None,
            limit: None,
        }
    }

    /// Sets `policy_name`: The name of the policy. At most 256 characters. Allowed: letters, digits,
    /// Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn policy_name(mut self, policy_name: impl Into<String>) -> Self {
        self.policy_name = Some(policy_name.into());
        self
    }

    /// Sets `description`: A text about the policy. At most 256 characters. Allowed: letters, digits,
    /// Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `scope`: What the policy limits.
    pub fn scope(mut self, scope: impl Into<FlowControlScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets `scope_value`: What of this kind the policy limits: a channel (HTTP_FORWARDING, DIS_FORWARDING,
    /// OBS_FORWARDING, AMQP_FORWARDING or DMS_KAFKA_FORWARDING), the id of a data forwarding rule, or the
    /// id of an action. With USER it is left out. 1 to 36 characters. Allowed: letters, digits, hyphens and
    /// underscores. Mandatory when scope is CHANNEL, RULE or ACTION.
    pub fn scope_value(mut self, scope_value: impl Into<String>) -> Self {
        self.scope_value = Some(scope_value.into());
        self
    }

    /// Sets `limit`: How many messages are forwarded at most in a second. 1 to 1000. Default: `1000`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl rt::Operation for CreateRoutingFlowControlPolicy {
    type Api = IotdaV5;
    type Output = FlowControlPolicy;
    type Content = rt::JsonBody;
    type Error = CreateRoutingFlowControlPolicyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateRoutingFlowControlPolicy",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/routing-rule/flowcontrol-policy",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::json("application/json;charset=UTF-8")),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateRoutingFlowControlPolicy`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.010047`, `IOTDA.010048`, `IoTDA.009007`.
    pub enum CreateRoutingFlowControlPolicyError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA there. Subscribe to IoTDA, check project
        /// and region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `403` `IOTDA.000022`: The user may not make this call. Grant the user the permission for it in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001000`: There is no resource space with this id; the status is 403, and not 404. Check
        /// app_id against the list of resource spaces.
        UnknownApplication = Row { status: 403, ..errors::UNKNOWN_APPLICATION },
        /// `403` `IOTDA.001002`: The caller may not use the resource space. Authorize the resource space for
        /// the caller.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `IOTDA.001005`: The user has several resource spaces, and the call does not say which one it
        /// is about. Send app_id.
        ApplicationNotNamed = Row { status: 403, ..errors::APPLICATION_NOT_NAMED },
        /// `403` `IOTDA.001006`: The user has no resource space, or not this one. Check the resource spaces of
        /// the user.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `IOTDA.001007`: The resource space belongs to somebody else. Check app_id, and whose
        /// credential the client has.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.010002`: There is no rule with this id. Check rule_id.
        RuleNotFound = Row { status: 404, ..errors::RULE_NOT_FOUND },
        /// `404` `IOTDA.010020` (assumed): There is no action with this id. Check scope_value.
        ActionNotFound = Row {
            status: 404,
            code: "IOTDA.010020",
            meaning: "There is no action with this id.",
            remedy: "Check scope_value.",
        },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000001`: The platform failed to handle the request. Try again later; if it stays, open
        /// a service ticket with the id of the request.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; should it not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
