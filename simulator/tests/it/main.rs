//! The simulator as a client sees it, over real sockets.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::expect_used,
    reason = "a test may panic"
)]

mod arbitrary_requests;
mod batch_tasks;
mod client;
mod credentials;
mod every_push;
mod examples;
mod faults;
mod life_cycle;
mod pages;
mod program;
mod pushes;
mod receiver;
mod safety;
mod states;
mod upgrades;
mod vendor_sdk;
mod violations;
