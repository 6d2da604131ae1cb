// Written by `cargo xtask generate` from api-spec/iotda-v5/flow-control-policies/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Flow Control Policy Management share.

use crate::iotda_v5::FlowControlPolicyId;
use crate::rt;

rt::open_enum! {
    /// What a flow control policy limits. It cannot be changed after the policy is created.
    pub enum FlowControlScope {
        /// `USER`: All data that is forwarded for the tenant. Data beyond the limit is dropped.
        User = "USER",
        /// `CHANNEL`: The data that is forwarded through one channel.
        Channel = "CHANNEL",
        /// `RULE`: The data that one data forwarding rule forwards. Data beyond the limit is dropped.
        Rule = "RULE",
        /// `ACTION`: The data that one action of a data forwarding rule forwards.
        Action = "ACTION",
    }
}

/// A flow control policy, which limits how many messages are forwarded per second.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct FlowControlPolicy {
    /// The id of the policy.
    pub policy_id: Option<FlowControlPolicyId>,
    /// The name of the policy.
    pub policy_name: Option<String>,
    /// A free-form description of the policy.
    pub description: Option<String>,
    /// What the policy limits.
    pub scope: Option<FlowControlScope>,
    /// The channel, the id of the data forwarding rule, or the id of the action that the policy limits,
    /// depending on scope.
    pub scope_value: Option<String>,
    /// The maximum number of messages that are forwarded per second. 1 to 1000.
    pub limit: Option<i32>,
}

rt::object!(FlowControlPolicy {
    policy_id,
    policy_name,
    description,
    scope,
    scope_value,
    limit,
    ..default
});
