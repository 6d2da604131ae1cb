// Written by `cargo xtask generate` from api-spec/iotda-v5/device-policies/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Policy Management share.

use crate::iotda_v5::{AppId, DevicePolicyId};
use crate::rt;

rt::open_enum! {
    /// The kind of target that a device policy is bound to.
    pub enum PolicyTargetType {
        /// `device`: A device.
        Device = "device",
        /// `product`: A product: the policy applies to all its devices.
        Product = "product",
        /// `app`: A resource space: the policy applies to all its devices.
        App = "app",
    }
}

/// A statement of a device policy, which allows or denies actions on resources.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PolicyStatement {
    /// Whether the actions are allowed or denied. If statements contradict each other, DENY takes
    /// precedence.
    pub effect: PolicyEffect,
    /// The actions that are allowed or denied.
    pub actions: Vec<PolicyAction>,
    /// The resources of the actions, each written as a type, a colon and a name, such as
    /// topic:/v1/${devices.deviceId}/test/hello for an MQTT topic. 1 to 10 items. Each: At least 1
    /// character. Allowed: letters, digits, "#", "$", "\*", "+", hyphens, ".", "/", ":", "=", "?",
    /// underscores, "{" and "}".
    pub resources: Vec<String>,
}

rt::object!(PolicyStatement { effect, actions, resources });

impl PolicyStatement {
    /// Creates a value with the given `effect`, `actions` and `resources`.
    pub fn new(
        effect: impl Into<PolicyEffect>,
        actions: Vec<PolicyAction>,
        resources: Vec<String>,
    ) -> Self {
        Self {
            effect: effect.into(),
            actions,
            resources,
        }
    }
}

rt::open_enum! {
    /// Whether the actions are allowed or denied. If statements contradict each other, DENY takes
    /// precedence.
    pub enum PolicyEffect {
        /// `ALLOW`: The actions are allowed.
        Allow = "ALLOW",
        /// `DENY`: The actions are denied.
        Deny = "DENY",
    }
}

rt::open_enum! {
    /// What a device does that a policy allows or denies.
    pub enum PolicyAction {
        /// `iotda:devices:publish`: The device publishes messages by MQTT.
        Publish = "iotda:devices:publish",
        /// `iotda:devices:subscribe`: The device subscribes to messages by MQTT.
        Subscribe = "iotda:devices:subscribe",
    }
}

/// A device policy, which controls the topics that devices may publish and subscribe to.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DevicePolicy {
    /// The resource space that the policy belongs to.
    pub app_id: Option<AppId>,
    /// The id of the policy.
    pub policy_id: Option<DevicePolicyId>,
    /// The name of the policy.
    pub policy_name: Option<String>,
    /// What the policy allows and denies. ListDevicePolicies leaves it out. On the wire: `statement`.
    #[doc(alias = "statement")]
    pub statements: Option<Vec<PolicyStatement>>,
    /// When the policy was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// When the policy was last changed. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub update_time: Option<rt::Timestamp>,
}

rt::object!(DevicePolicy {
    app_id,
    policy_id,
    policy_name,
    statements: "statement",
    create_time,
    update_time,
    ..default
});

/// The result of binding a device policy to targets, or of unbinding it.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PolicyBindingResult {
    /// The id of the policy.
    pub policy_id: Option<DevicePolicyId>,
    /// The kind of the targets.
    pub target_type: Option<PolicyTargetType>,
    /// The ids of the targets for which it succeeded.
    pub success_targets: Option<Vec<String>>,
    /// The targets for which it failed, with the reason.
    pub failure_targets: Option<Vec<PolicyBindingFailure>>,
}

rt::object!(PolicyBindingResult {
    policy_id,
    target_type,
    success_targets,
    failure_targets,
    ..default
});

/// Why a device policy was not bound to a target or not unbound from it.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PolicyBindingFailure {
    /// The id of the device, product or resource space.
    pub target_id: Option<String>,
    /// The code of the error, such as IOTDA.015204 for a target that already has 5 policies.
    pub error_code: Option<String>,
    /// What went wrong.
    pub error_msg: Option<String>,
}

rt::object!(PolicyBindingFailure { target_id, error_code, error_msg, ..default });
