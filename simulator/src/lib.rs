//! A local server for both IoT APIs: stateful, driven by their description, for programs and tests that must not or cannot
//! call the real platforms.
//!
//! ```
//! use iot_simulator::{Fault, FaultKind, Simulator};
//!
//! let simulator = Simulator::start()?;
//! let address = simulator.address(); // for a client of either API
//! # assert!(address.starts_with("http://127.0.0.1:"));
//!
//! // Everything documented can be made to happen.
//! simulator.fault(Fault::new(FaultKind::Error("IOTDA.019300".to_owned())).on("DeleteOtaPackage").times(1))?;
//!
//! let state = simulator.stop();
//! # assert!(state.to_json().contains("collections"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! No operation has code of its own. What an operation does follows from its method, its path and the shape of its answer
//! (`role`); every request is checked against its page file (`check`), and every error is one that the page documents
//! (`refusal`). Only two things stand in no description: what happens to an upgrade over time (`task`), and what a login
//! means (`credential`).
//!
//! What happens is pushed to addresses on this machine that applications subscribe with (`push`).
//!
//! Chance comes from a seed and time from a [`Clock`], so that the same calls give the same answers.

mod body;
mod chance;
mod check;
mod clock;
mod collection;
mod control;
mod credential;
mod description;
mod example;
mod fault;
mod guard;
mod page;
mod platform;
mod push;
mod record;
mod refusal;
mod resource;
mod role;
mod route;
mod sample;
mod server;
mod simulator;
mod start;
mod state;
mod state_file;
mod task;

use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

pub use clock::Clock;
pub use credential::{AccessKeyPair, Accounts, Application, User};
pub use example::ExampleError;
pub use fault::{FAULT_HEADER, Fault, FaultError, FaultKind};
pub use platform::{NOTICE_HEADER, VIOLATION_HEADER};
pub use push::{PushError, PushRecord};
pub use record::Record;
pub use sample::Extent;
pub use simulator::{Builder, Simulator};
pub use start::{StartError, StateError};
pub use state::State;

/// Locks, also when another thread has failed while it held the lock: what it guards is whole between two statements.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn read_locked<T>(lock: &RwLock<T>) -> RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

fn write_locked<T>(lock: &RwLock<T>) -> RwLockWriteGuard<'_, T> {
    lock.write().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
