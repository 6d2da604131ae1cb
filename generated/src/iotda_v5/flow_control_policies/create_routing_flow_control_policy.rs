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
/// An instance can have at most 4 flow control policies. If several apply, the limit that is reached
/// first takes effect.
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

    /// Sets `description`: A free-form description of the policy. At most 256 characters. Allowed: letters,
    /// digits, Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `scope`: What the policy limits.
    pub fn scope(mut self, scope: impl Into<FlowControlScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets `scope_value`: The channel (HTTP_FORWARDING, DIS_FORWARDING, OBS_FORWARDING, AMQP_FORWARDING or
    /// DMS_KAFKA_FORWARDING), the id of the data forwarding rule, or the id of the action that the policy
    /// limits, depending on scope. Leave it out with USER. 1 to 36 characters. Allowed: letters, digits,
    /// hyphens and underscores. Mandatory when scope is CHANNEL, RULE or ACTION.
    pub fn scope_value(mut self, scope_value: impl Into<String>) -> Self {
        self.scope_value = Some(scope_value.into());
        self
    }

    /// Sets `limit`: The maximum number of messages that are forwarded per second. 1 to 1000. Default:
    /// `1000`.
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
        /// `404` `IOTDA.010020` (assumed): There is no action with this id. Check the id against the list of
        /// actions.
        ActionNotFound = Row { status: 404, ..errors::ACTION_NOT_FOUND },
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
