// Written by `cargo xtask generate` from api-spec/iotda-v5/flow-control-policies/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Flow Control Policy Management share.

use crate::iotda_v5::FlowControlPolicyId;
use crate::rt;

rt::open_enum! {
    /// What a flow control policy limits. It cannot be changed later.
    pub enum FlowControlScope {
        /// `USER`: All that is forwarded, of the whole tenant. What goes beyond the limit is dropped.
        User = "USER",
        /// `CHANNEL`: All that is forwarded by one channel.
        Channel = "CHANNEL",
        /// `RULE`: All that one data forwarding rule forwards. What goes beyond the limit is dropped.
        Rule = "RULE",
        /// `ACTION`: All that one action of a data forwarding rule forwards.
        Action = "ACTION",
    }
}

/// A flow control policy: how much is forwarded at most in a second.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct FlowControlPolicy {
    /// The id of the policy.
    pub policy_id: Option<FlowControlPolicyId>,
    /// The name of the policy.
    pub policy_name: Option<String>,
    /// A text about the policy.
    pub description: Option<String>,
    /// What the policy limits.
    pub scope: Option<FlowControlScope>,
    /// The channel, the id of the data forwarding rule or the id of the action that the policy limits.
    pub scope_value: Option<String>,
    /// How many messages are forwarded at most in a second. 1 to 1000.
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
