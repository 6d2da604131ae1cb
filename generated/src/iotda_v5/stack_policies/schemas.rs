// Written by `cargo xtask generate` from api-spec/iotda-v5/stack-policies/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Stack Policy Management share.

use crate::iotda_v5::BacklogPolicyId;
use crate::rt;

/// A stack policy: how much data waits, and for how long, while it cannot be forwarded.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BacklogPolicy {
    /// The id of the policy.
    pub policy_id: Option<BacklogPolicyId>,
    /// The name of the policy.
    pub policy_name: Option<String>,
    /// A text about the policy.
    pub description: Option<String>,
    /// How many bytes wait at most for each rule. 0 to 1073741823.
    pub backlog_size: Option<i32>,
    /// How many seconds data waits at most. 0 to 86399.
    pub backlog_time: Option<i32>,
}

rt::object!(BacklogPolicy {
    policy_id,
    policy_name,
    description,
    backlog_size,
    backlog_time,
    ..default
});
