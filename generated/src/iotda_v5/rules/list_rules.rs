// Written by `cargo xtask generate` from api-spec/iotda-v5/rules/list-rules.yaml: change the description, not this file.

//! Lists the rules of the user, or those of a resource space.

use crate::iotda_v5::{AppId, IotdaV5, errors};
use super::schemas::{Rule, RuleType};
use crate::rt;

/// Lists the rules of the user, or those of a resource space. Returns [`RulePage`].
///
/// `GET /v5/iot/{project_id}/rules`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:rules:queryList`.
///
/// Page: [Query the Rule List](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0082.html>), updated 2025-05-16.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListRules {
    app_id: Option<AppId>,
    rule_type: Option<RuleType>,
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
}

rt::request!(ListRules {
    app_id: query,
    rule_type: query,
    limit: query,
    marker: query,
    offset: query,
});

impl ListRules {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            app_id: None,
            rule_type: None,
            limit: None,
            marker: None,
            offset: None,
        }
    }

    /// Sets `app_id`: Only rules of this resource space. Without it, those of all resource spaces of the
    /// user are listed.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `rule_type`: Only rules of this type.
    pub fn rule_type(mut self, rule_type: impl Into<RuleType>) -> Self {
        self.rule_type = Some(rule_type.into());
        self
    }

    /// Sets `limit`: The maximum number of records on a page. 1 to 50. Default: `10`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `marker`: The marker that came with the previous page, which is the id of its last record.
    /// Records are listed from the newest to the oldest; without a marker, the list begins with the newest.
    /// 1 to 32 characters. Allowed: letters and digits. Default: `ffffffffffffffffffffffff`.
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

impl rt::Operation for ListRules {
    type Api = IotdaV5;
    type Output = RulePage;
    type Content = rt::JsonBody;
    type Error = ListRulesError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListRules",
        method: rt::Method::GET,
        path: "/v5/iot/{project_id}/rules",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListRules {
    type Item = Rule;
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
        answer.rules.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListRules`].
    pub enum ListRulesError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `400` `IOTDA.000013`: The page is too far from the marker. Continue with the marker of a later page
        /// instead of a larger offset.
        PageTooDeep = Row { status: 400, ..errors::PAGE_TOO_DEEP },
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

/// A page of the list of rules.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RulePage {
    /// The id of the last rule on this page; send it as marker to get the next page.
    pub marker: Option<String>,
    /// The total number of rules that match the query.
    pub count: Option<i64>,
    /// The rules.
    pub rules: Option<Vec<Rule>>,
}

rt::object!(RulePage { marker, count, rules, ..default });
