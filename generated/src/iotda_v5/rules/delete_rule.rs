// Written by `cargo xtask generate` from api-spec/iotda-v5/rules/delete-rule.yaml: change the description, not this file.

//! Deletes a rule.

use crate::iotda_v5::{IotdaV5, RuleId, errors};
use crate::rt;

/// Deletes a rule.
///
/// `DELETE /v5/iot/{project_id}/rules/{rule_id}`, answered with `204`.
///
/// Page: [Delete a Rule](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0086.html>), updated 2024-03-15.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteRule {
    rule_id: RuleId,
}

rt::request!(DeleteRule { rule_id: path });

impl DeleteRule {
    /// Creates a request with the given `rule_id`.
    ///
    /// - `rule_id`: The rule to delete.
    pub fn new(rule_id: RuleId) -> Self {
        Self { rule_id }
    }
}

impl rt::Operation for DeleteRule {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteRuleError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteRule",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/rules/{rule_id}",
        success: &[204],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteRule`].
    pub enum DeleteRuleError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `400` `IOTDA.000013`: The page is too far from the marker. Continue with the marker of a later page
        /// instead of a larger offset.
        PageTooDeep = Row { status: 400, ..errors::PAGE_TOO_DEEP },
        /// `400` `IOTDA.010000`: The rule is not valid. Check the request against the documented limits.
        InvalidRule = Row { status: 400, ..super::errors::INVALID_RULE },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000004`: The token is malformed, has expired, or belongs to another project. Get a new
        /// token.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
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
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
