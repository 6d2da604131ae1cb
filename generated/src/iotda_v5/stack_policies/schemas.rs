// Written by `cargo xtask generate` from api-spec/iotda-v5/stack-policies/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Stack Policy Management share.

use crate::iotda_v5::BacklogPolicyId;
use crate::rt;

/// A stack policy, which limits how much data is kept, and for how long, while it cannot be forwarded.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct BacklogPolicy {
    /// The id of the policy.
    pub policy_id: Option<BacklogPolicyId>,
    /// The name of the policy.
    pub policy_name: Option<String>,
    /// A free-form description of the policy.
    pub description: Option<String>,
    /// The maximum number of bytes that are kept for each data forwarding rule. 0 to 1073741823.
    pub backlog_size: Option<i32>,
    /// The maximum number of seconds for which data is kept. 0 to 86399.
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
