// Written by `cargo xtask generate` from api-spec/iotda-v5/data-forwarding-rules/create-routing-rule.yaml: change the description, not this file.

//! Creates a data forwarding rule, which selects the data to forward.

use crate::iotda_v5::{AppId, IotdaV5, ResourceScope, errors};
use super::schemas::{RoutingRule, RoutingRuleSubject};
use crate::rt;

/// Creates a data forwarding rule, which selects the data to forward. Returns [`RoutingRule`].
///
/// `POST /v5/iot/{project_id}/routing-rule/rules`, answered with `201`.
///
/// The rule forwards nothing yet: add an action with CreateRuleAction, which says where the data goes,
/// then activate the rule with UpdateRoutingRule.
///
/// Needs the permission `iotda:routingrules:create`.
///
/// Page: [Create a Rule Triggering Condition](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_01307.html>), updated 2025-08-04.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateRoutingRule {
    rule_name: Option<String>,
    description: Option<String>,
    subject: RoutingRuleSubject,
    app_type: Option<ResourceScope>,
    app_id: Option<AppId>,
    select: Option<String>,
    where_clause: Option<String>,
}

rt::request!(CreateRoutingRule {
    rule_name: property,
    description: property,
    subject: property,
    app_type: property,
    app_id: property,
    select: property,
    where_clause: property("where"),
});

impl CreateRoutingRule {
    /// Creates a request with the given `subject`.
    ///
    /// - `subject`: The events that the rule covers.
    pub fn new(subject: RoutingRuleSubject) -> Self {
        Self {
            rule_name: None,
            description: None,
            subject,
            app_type: None,
            app_id: None,
            select: None,
            where_clause: None,
        }
    }

    /// Sets `rule_name`: The name of the rule. At most 256 characters. Allowed: letters, digits, Chinese
    /// characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn rule_name(mut self, rule_name: impl Into<String>) -> Self {
        self.rule_name = Some(rule_name.into());
        self
    }

    /// Sets `description`: A free-form description of the rule. At most 256 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `app_type`: Whether the rule covers all resource spaces or one. Default: `GLOBAL`.
    pub fn app_type(mut self, app_type: impl Into<ResourceScope>) -> Self {
        self.app_type = Some(app_type.into());
        self
    }

    /// Sets `app_id`: The resource space that the rule covers if app_type is APP. Without it, that is the
    /// default resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `select`: An SQL SELECT statement that selects which parts of the data are forwarded, by the
    /// keys of the push notifications, such as `notify_data.body`. Only in the standard and enterprise
    /// edition. At most 2500 characters.
    pub fn select(mut self, select: impl Into<String>) -> Self {
        self.select = Some(select.into());
        self
    }

    /// Sets `where`: An SQL WHERE statement with the conditions that data must meet to be forwarded, with
    /// the same keys. Only in the standard and enterprise edition. At most 2500 characters.
    #[doc(alias = "where")]
    pub fn where_clause(mut self, where_clause: impl Into<String>) -> Self {
        self.where_clause = Some(where_clause.into());
        self
    }
}

impl rt::Operation for CreateRoutingRule {
    type Api = IotdaV5;
    type Output = RoutingRule;
    type Content = rt::JsonBody;
    type Error = CreateRoutingRuleError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateRoutingRule",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/routing-rule/rules",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateRoutingRule`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.001004`, `IOTDA.009010`, `IOTDA.010019`.
    /// - `403`: `IOTDA.010003`.
    pub enum CreateRoutingRuleError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.009002`: The subject of the rule is not valid. Check resource and event; not every
        /// resource has every event.
        UnknownSubject = Row {
            status: 400,
            code: "IOTDA.009002",
            message: "The resource model does not exist.",
            remedy: "Check resource and event; not every resource has every event.",
        },
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
