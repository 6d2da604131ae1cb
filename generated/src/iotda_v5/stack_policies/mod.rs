// Written by `cargo xtask generate` from api-spec/iotda-v5/stack-policies/: change the description, not this file.

//! Stack Policy Management
//!
//! Limits on how much data is kept, and for how long, while it cannot be forwarded.
//!
//! # Calls
//!
//! - [`CreateRoutingBacklogPolicy`]: Creates the stack policy, which limits how much data is kept while
//!   it cannot be forwarded.
//! - [`DeleteRoutingBacklogPolicy`]: Deletes a stack policy.
//! - [`ListRoutingBacklogPolicy`]: Lists the stack policies.
//! - [`ShowRoutingBacklogPolicy`]: Shows the details of a stack policy.
//! - [`UpdateRoutingBacklogPolicy`]: Changes a stack policy.
//!
//! # Types
//!
//! [`BacklogPolicyPage`], [`BacklogPolicy`]

mod errors;
mod create_routing_backlog_policy;
mod delete_routing_backlog_policy;
mod list_routing_backlog_policy;
mod show_routing_backlog_policy;
mod update_routing_backlog_policy;
mod schemas;

pub use self::create_routing_backlog_policy::{
    CreateRoutingBacklogPolicy, CreateRoutingBacklogPolicyError,
};

pub use self::delete_routing_backlog_policy::{
    DeleteRoutingBacklogPolicy, DeleteRoutingBacklogPolicyError,
};

pub use self::list_routing_backlog_policy::{
    BacklogPolicyPage, ListRoutingBacklogPolicy, ListRoutingBacklogPolicyError,
};

pub use self::show_routing_backlog_policy::{
    ShowRoutingBacklogPolicy, ShowRoutingBacklogPolicyError,
};

pub use self::update_routing_backlog_policy::{
    UpdateRoutingBacklogPolicy, UpdateRoutingBacklogPolicyError,
};

pub use self::schemas::*;
