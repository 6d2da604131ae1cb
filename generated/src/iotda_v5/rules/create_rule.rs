// Written by `cargo xtask generate` from api-spec/iotda-v5/rules/create-rule.yaml: change the description, not this file.

//! Creates a rule, which acts automatically when its conditions are met.

use crate::iotda_v5::{AppId, IotdaV5, errors};
use super::schemas::{
    ConditionGroup, ExecutingDevices, Rule, RuleAction, RuleStatus, RuleType,
};

use crate::rt;

/// Creates a rule, which acts automatically when its conditions are met. Returns [`Rule`].
///
/// `POST /v5/iot/{project_id}/rules`, answered with `201`.
///
/// Needs the permission `iotda:rules:create`.
///
/// Page: [Creating a Rule](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0084.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateRule {
    name: String,
    description: Option<String>,
    condition_group: ConditionGroup,
    actions: Vec<RuleAction>,
    rule_type: RuleType,
    status: Option<RuleStatus>,
    app_id: Option<AppId>,
    executing_devices: Option<ExecutingDevices>,
}

rt::request!(CreateRule {
    name: property,
    description: property,
    condition_group: property,
    actions: property,
    rule_type: property,
    status: property,
    app_id: property,
    executing_devices: property("device_side"),
});

impl CreateRule {
    /// Creates a request with the given `name`, `condition_group`, `actions` and `rule_type`.
    ///
    /// - `name`: The name of the rule. At most 128 characters.
    /// - `condition_group`: The conditions under which the rule is triggered.
    /// - `actions`: What the rule does when it is triggered. At most 10 items.
    /// - `rule_type`: Whether the rule runs on the platform or on devices.
    pub fn new(
        name: impl Into<String>,
        condition_group: ConditionGroup,
        actions: Vec<RuleAction>,
        rule_type: impl Into<RuleType>,
    ) -> Self {
        Self {
            name: name.into(),
            description: None,
            condition_group,
            actions,
            rule_type: rule_type.into(),
            status: None,
            app_id: None,
            executing_devices: None,
        }
    }

    /// Sets `description`: A free-form description of the rule. At most 256 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `status`: Whether the rule is active. Default: `active`.
    pub fn status(mut self, status: impl Into<RuleStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `app_id`: The resource space that the rule will belong to. Without it, that is the default
    /// resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `device_side`: The devices that run the rule. Only for rules of the type DEVICE_SIDE.
    #[doc(alias = "device_side")]
    pub fn executing_devices(mut self, executing_devices: ExecutingDevices) -> Self {
        self.executing_devices = Some(executing_devices);
        self
    }
}

impl rt::Operation for CreateRule {
    type Api = IotdaV5;
    type Output = Rule;
    type Content = rt::JsonBody;
    type Error = CreateRuleError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateRule",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/rules",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateRule`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.010015`.
    /// - `403`: `IOTDA.010003`.
    /// - `500`: `IOTDA.000007`.
    pub enum CreateRuleError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `400` `IOTDA.001001`: The resource space in the request is not valid. Check app_id.
        InvalidApplication = Row { status: 400, ..super::errors::INVALID_APPLICATION },
        /// `400` `IOTDA.010000`: The rule is not valid. Check the request against the documented limits.
        InvalidRule = Row { status: 400, ..super::errors::INVALID_RULE },
        /// `400` `IOTDA.010004`: A condition of the rule is not valid. Check the conditions against the product
        /// model.
        InvalidRuleCondition = Row { status: 400, ..errors::INVALID_RULE_CONDITION },
        /// `400` `IOTDA.010005`: An action of the rule is not valid. Check that each action has exactly the
        /// field that belongs to its type.
        InvalidAction = Row { status: 400, ..super::errors::INVALID_ACTION },
        /// `400` `IOTDA.010006`: Two conditions of the rule have the same id.
        ConditionIdRepeated = Row { status: 400, ..super::errors::CONDITION_ID_REPEATED },
        /// `400` `IOTDA.010007`: Two actions of the rule have the same id.
        ActionIdRepeated = Row { status: 400, ..super::errors::ACTION_ID_REPEATED },
        /// `400` `IOTDA.010008`: A condition refers to a device that does not exist. Check the device_id of
        /// each condition.
        ConditionDeviceNotFound = Row { status: 400, ..super::errors::CONDITION_DEVICE_NOT_FOUND },
        /// `400` `IOTDA.010009`: An action refers to a device that does not exist. Check the device_id of each
        /// action.
        ActionDeviceNotFound = Row { status: 400, ..super::errors::ACTION_DEVICE_NOT_FOUND },
        /// `400` `IOTDA.010010`: A condition refers to a property that the device does not have. Check the path
        /// of each filter against the product model.
        ConditionDataNotFound = Row { status: 400, ..super::errors::CONDITION_DATA_NOT_FOUND },
        /// `400` `IOTDA.010011`: An action refers to a command that the device does not have. Check the
        /// service_id and the command_name of each action against the product model.
        ActionDataNotFound = Row { status: 400, ..super::errors::ACTION_DATA_NOT_FOUND },
        /// `400` `IOTDA.010012`: A condition refers to a tag that does not exist.
        ConditionTagNotFound = Row { status: 400, ..super::errors::CONDITION_TAG_NOT_FOUND },
        /// `400` `IOTDA.010013`: A parameter of the rule is not valid. Check the request against the documented
        /// limits.
        InvalidRuleParameter = Row { status: 400, ..super::errors::INVALID_RULE_PARAMETER },
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
