// Written by `cargo xtask generate` from api-spec/iotda-v5/flow-control-policies/: change the description, not this file.

//! Flow Control Policy Management
//!
//! Limits on how fast data is forwarded.
//!
//! # Calls
//!
//! - [`CreateRoutingFlowControlPolicy`]: Creates a flow control policy, which limits how fast data is
//!   forwarded.
//! - [`DeleteRoutingFlowControlPolicy`]: Deletes a flow control policy.
//! - [`ListRoutingFlowControlPolicy`]: Lists the flow control policies.
//! - [`ShowRoutingFlowControlPolicy`]: Shows the details of a flow control policy.
//! - [`UpdateRoutingFlowControlPolicy`]: Changes the limit, the name or the description of a flow
//!   control policy.
//!
//! # Types
//!
//! [`FlowControlPolicyPage`], [`FlowControlScope`], [`FlowControlPolicy`]

mod errors;
mod create_routing_flow_control_policy;
mod delete_routing_flow_control_policy;
mod list_routing_flow_control_policy;
mod show_routing_flow_control_policy;
mod update_routing_flow_control_policy;
mod schemas;

pub use self::create_routing_flow_control_policy::{
    CreateRoutingFlowControlPolicy, CreateRoutingFlowControlPolicyError,
};

pub use self::delete_routing_flow_control_policy::{
    DeleteRoutingFlowControlPolicy, DeleteRoutingFlowControlPolicyError,
};

pub use self::list_routing_flow_control_policy::{
    FlowControlPolicyPage, ListRoutingFlowControlPolicy,
    ListRoutingFlowControlPolicyError,
};

pub use self::show_routing_flow_control_policy::{
    ShowRoutingFlowControlPolicy, ShowRoutingFlowControlPolicyError,
};

pub use self::update_routing_flow_control_policy::{
    UpdateRoutingFlowControlPolicy, UpdateRoutingFlowControlPolicyError,
};

pub use self::schemas::*;
