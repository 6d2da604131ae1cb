// Written by `cargo xtask generate` from api-spec/iotda-v5/flow-control-policies/update-routing-flow-control-policy.yaml: change the description, not this file.

//! Changes the limit, the name or the description of a flow control policy.

use crate::iotda_v5::{FlowControlPolicyId, IotdaV5, errors};
use super::schemas::FlowControlPolicy;
use crate::rt;

/// Changes the limit, the name or the description of a flow control policy. Returns
/// [`FlowControlPolicy`].
///
/// `PUT /v5/iot/{project_id}/routing-rule/flowcontrol-policy/{policy_id}`, answered with `200`.
///
/// The scope of the policy cannot be changed.
///
/// Needs the permission `iotda:routingflowcontrolpolicy:update`.
///
/// Page: [Modify a Data Forwarding Flow Control Policy](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateRoutingFlowControlPolicy.html>), updated 2025-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateRoutingFlowControlPolicy {
    policy_id: FlowControlPolicyId,
    policy_name: Option<String>,
    description: Option<String>,
    limit: Option<i32>,
}

rt::request!(UpdateRoutingFlowControlPolicy {
    policy_id: path,
    policy_name: property,
    description: property,
    limit: property,
});

impl UpdateRoutingFlowControlPolicy {
    /// Creates a request with the given `policy_id`.
    ///
    /// - `policy_id`: The flow control policy to change.
    pub fn new(policy_id: FlowControlPolicyId) -> Self {
        Self {
            policy_id,
            policy_name: None,
            description: None,
            limit: None,
        }
    }

    /// Sets `policy_name`: The new name of the policy. At most 256 characters. Allowed: letters, digits,
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

    /// Sets `limit`: The maximum number of messages that are forwarded per second. 1 to 1000. Default:
    /// `1000`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl rt::Operation for UpdateRoutingFlowControlPolicy {
    type Api = IotdaV5;
    type Output = FlowControlPolicy;
    type Content = rt::JsonBody;
    type Error = UpdateRoutingFlowControlPolicyError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateRoutingFlowControlPolicy",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/routing-rule/flowcontrol-policy/{policy_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::json("application/json;charset=UTF-8")),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateRoutingFlowControlPolicy`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.010048`.
    pub enum UpdateRoutingFlowControlPolicyError {
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
        /// `404` `IOTDA.010046` (assumed): There is no flow control policy with this id. Check policy_id.
        PolicyNotFound = Row { status: 404, ..super::errors::POLICY_NOT_FOUND },
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
