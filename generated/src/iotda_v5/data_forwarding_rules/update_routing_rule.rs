// Written by `cargo xtask generate` from api-spec/iotda-v5/data-forwarding-rules/update-routing-rule.yaml: change the description, not this file.

//! Changes, activates or deactivates a data forwarding rule.

use crate::iotda_v5::{IotdaV5, RoutingRuleId, errors};
use super::schemas::RoutingRule;
use crate::rt;

/// Changes, activates or deactivates a data forwarding rule. Returns [`RoutingRule`].
///
/// `PUT /v5/iot/{project_id}/routing-rule/rules/{rule_id}`, answered with `200`.
///
/// The subject of the rule and the resource spaces that it covers cannot be changed.
///
/// Needs the permission `iotda:routingrules:modify`.
///
/// Page: [Modify a Rule Triggering Condition](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01309.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateRoutingRule {
    rule_id: RoutingRuleId,
    rule_name: Option<String>,
    description: Option<String>,
    select: Option<String>,
    where_clause: Option<String>,
    active: Option<bool>,
}

rt::request!(UpdateRoutingRule {
    rule_id: path,
    rule_name: property,
    description: property,
    select: property,
    where_clause: property("where"),
    active: property,
});

impl UpdateRoutingRule {
    /// Creates a request with the given `rule_id`.
    ///
    /// - `rule_id`: The data forwarding rule to change.
    pub fn new(rule_id: RoutingRuleId) -> Self {
        Self {
            rule_id,
            rule_name: None,
            description: None,
            select: None,
            where_clause: None,
            active: None,
        }
    }

    /// Sets `rule_name`: The new name of the rule. At most 256 characters. Allowed: letters, digits,
    /// Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn rule_name(mut self, rule_name: impl Into<String>) -> Self {
        self.rule_name = Some(rule_name.into());
        self
    }

    /// Sets `description`: A free-form description of the rule. At most 256 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `select`: An SQL SELECT statement that selects which parts of the data are forwarded; an empty
    /// string removes it. Only in the standard and enterprise edition. At most 2500 characters. Mandatory
    /// when `where` is sent.
    pub fn select(mut self, select: impl Into<String>) -> Self {
        self.select = Some(select.into());
        self
    }

    /// Sets `where`: An SQL WHERE statement with the conditions that data must meet to be forwarded; an
    /// empty string removes it. Only in the standard and enterprise edition. At most 2500 characters.
    /// Mandatory when `select` is sent.
    #[doc(alias = "where")]
    pub fn where_clause(mut self, where_clause: impl Into<String>) -> Self {
        self.where_clause = Some(where_clause.into());
        self
    }

    /// Sets `active`: Whether the rule is active. An inactive rule forwards nothing.
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

impl rt::Operation for UpdateRoutingRule {
    type Api = IotdaV5;
    type Output = RoutingRule;
    type Content = rt::JsonBody;
    type Error = UpdateRoutingRuleError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateRoutingRule",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/routing-rule/rules/{rule_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateRoutingRule`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.010022`.
    pub enum UpdateRoutingRuleError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.010004`: A condition of the rule is not valid. Check the conditions against the product
        /// model.
        InvalidRuleCondition = Row { status: 400, ..errors::INVALID_RULE_CONDITION },
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
