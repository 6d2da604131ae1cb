// Written by `cargo xtask generate` from api-spec/iotda-v5/data-forwarding-rules/create-rule-action.yaml: change the description, not this file.

//! Adds an action to a data forwarding rule, which says where the data is forwarded to.

use crate::iotda_v5::{IotdaV5, RoutingRuleId, errors};
use super::schemas::{ForwardingChannel, ForwardingTarget, RoutingRuleAction};
use crate::rt;

/// Adds an action to a data forwarding rule, which says where the data is forwarded to. Returns
/// [`RoutingRuleAction`].
///
/// `POST /v5/iot/{project_id}/routing-rule/actions`, answered with `201`.
///
/// Data is forwarded while the rule is active; UpdateRoutingRule activates it.
///
/// Before the call:
///
/// - The edition of the instance supports the channel.
///
/// Page: [Create a Rule Action](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01302.html>), updated 2025-08-04.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateRuleAction {
    rule_id: RoutingRuleId,
    channel: ForwardingChannel,
    target: ForwardingTarget,
}

rt::request!(CreateRuleAction {
    rule_id: property,
    channel: property,
    target: property("channel_detail"),
});

impl CreateRuleAction {
    /// Creates a request with the given `rule_id`, `channel` and `target`.
    ///
    /// - `rule_id`: The rule to add the action to.
    /// - `channel`: The kind of target that the data is forwarded to.
    /// - `target`: The target that the data is forwarded to. Set only the field that belongs to the
    ///   channel.
    pub fn new(
        rule_id: RoutingRuleId,
        channel: impl Into<ForwardingChannel>,
        target: ForwardingTarget,
    ) -> Self {
        Self {
            rule_id,
            channel: channel.into(),
            target,
        }
    }
}

impl rt::Operation for CreateRuleAction {
    type Api = IotdaV5;
    type Output = RoutingRuleAction;
    type Content = rt::JsonBody;
    type Error = CreateRuleActionError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateRuleAction",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/routing-rule/actions",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateRuleAction`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.009005`, `IOTDA.009007`, `IOTDA.010023`, `IOTDA.016004`.
    /// - `403`: `IOTDA.009001`.
    pub enum CreateRuleActionError {
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
