// Written by `cargo xtask generate` from api-spec/iotda-v5/stack-policies/create-routing-backlog-policy.yaml: change the description, not this file.

//! Creates the stack policy, which limits how much data is kept while it cannot be forwarded.

use crate::iotda_v5::{IotdaV5, errors};
use super::schemas::BacklogPolicy;
use crate::rt;

/// Creates the stack policy, which limits how much data is kept while it cannot be forwarded. Returns
/// [`BacklogPolicy`].
///
/// `POST /v5/iot/{project_id}/routing-rule/backlog-policy`, answered with `201`.
///
/// An instance can have one stack policy, which applies to all data forwarding rules. When the size
/// limit or the time limit is reached, whichever comes first, the oldest data is dropped. Without a
/// policy, up to 1 GB is kept for each rule, for up to 24 hours.
///
/// Page: [Create a Data Transfer Stacking Policy](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateRoutingBacklogPolicy.html>), updated 2026-06-29.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateRoutingBacklogPolicy {
    policy_name: Option<String>,
    description: Option<String>,
    backlog_size: Option<i32>,
    backlog_time: Option<i32>,
}

rt::request!(CreateRoutingBacklogPolicy {
    policy_name: property,
    description: property,
    backlog_size: property,
    backlog_time: property,
});

impl CreateRoutingBacklogPolicy {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            policy_name: None,
            description: None,
            backlog_size: None,
            backlog_time: None,
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

    /// Sets `backlog_size`: The maximum number of bytes that are kept for each data forwarding rule. With
    /// 0, nothing is kept. 0 to 1073741823. Default: `1073741823`.
    pub fn backlog_size(mut self, backlog_size: i32) -> Self {
        self.backlog_size = Some(backlog_size);
        self
    }

    /// Sets `backlog_time`: The maximum number of seconds for which data is kept. With 0, nothing is kept.
    /// 0 to 86399. Default: `86399`.
    pub fn backlog_time(mut self, backlog_time: i32) -> Self {
        self.backlog_time = Some(backlog_time);
        self
    }
}

impl rt::Operation for CreateRoutingBacklogPolicy {
    type Api = IotdaV5;
    type Output = BacklogPolicy;
    type Content = rt::JsonBody;
    type Error = CreateRoutingBacklogPolicyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateRoutingBacklogPolicy",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/routing-rule/backlog-policy",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::json("application/json;charset=UTF-8")),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateRoutingBacklogPolicy`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.010044`, `IOTDA.010045`.
    pub enum CreateRoutingBacklogPolicyError {
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
