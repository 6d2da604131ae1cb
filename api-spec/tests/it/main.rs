//! Tests of the library from outside, in one program so that they link once.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, also in the functions that its tests share"
)]

mod compare;
mod fixture;
mod json_schemas;
mod load;
mod problems;
mod robust;
