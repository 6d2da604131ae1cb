//! Tests of the crate from outside, on pages written for the purpose: the layouts are those of the help center, the
//! services and the sentences are not.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in the functions that its tests share"
)]

mod declined;
mod described_pages;
mod description;
mod first_pages;
mod layouts;
mod pages;
mod render;
mod robust;
mod saved_pages;
mod shared;
mod update;
