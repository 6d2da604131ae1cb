// Written by `cargo xtask generate` from api-spec/iotda-v5/data-forwarding-rules/update-rule-action.yaml: change the description, not this file.

//! Changes the target of an action of a data forwarding rule.

use crate::iotda_v5::{IotdaV5, RuleActionId, errors};
use super::schemas::{ForwardingChannel, ForwardingTarget, RoutingRuleAction};
use crate::rt;

/// Changes the target of an action of a data forwarding rule. Returns [`RoutingRuleAction`].
///
/// `PUT /v5/iot/{project_id}/routing-rule/actions/{action_id}`, answered with `200`.
///
/// Needs the permission `iotda:routingactions:modify`.
///
/// Before the call:
///
/// - The edition of the instance supports the channel.
///
/// Page: [Modify a Rule Action](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01304.html>), updated 2025-08-04.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateRuleAction {
    action_id: RuleActionId,
    channel: Option<ForwardingChannel>,
    target: Option<ForwardingTarget>,
}

rt::request!(UpdateRuleAction {
    action_id: path,
    channel: property,
    target: property("channel_detail"),
});

impl UpdateRuleAction {
    /// Creates a request with the given `action_id`.
    ///
    /// - `action_id`: The action to change.
    pub fn new(action_id: RuleActionId) -> Self {
        Self {
            action_id,
            channel: None,
            target: None,
        }
    }

    /// Sets `channel`: The kind of target that the data is forwarded to.
    pub fn channel(mut self, channel: impl Into<ForwardingChannel>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets `channel_detail`: The target that the data is forwarded to. Set only the field that belongs to
    /// the channel.
    #[doc(alias = "channel_detail")]
    pub fn target(mut self, target: ForwardingTarget) -> Self {
        self.target = Some(target);
        self
    }
}

impl rt::Operation for UpdateRuleAction {
    type Api = IotdaV5;
    type Output = RoutingRuleAction;
    type Content = rt::JsonBody;
    type Error = UpdateRuleActionError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateRuleAction",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/routing-rule/actions/{action_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateRuleAction`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.009005`, `IOTDA.016004`.
    pub enum UpdateRuleActionError {
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
        /// `403` `IOTDA.001005`: The user has several resource spaces, and the call does not say which one it
        /// is for. Send app_id.
        ApplicationNotNamed = Row { status: 403, ..errors::APPLICATION_NOT_NAMED },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
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
