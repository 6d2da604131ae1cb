//! Waiting: from an operation that tells a state to the end of what it tells about, such as a batch task.
//!
//! Emitted code states in [`Awaited`] where an answer has the state, and which states are final. `wait` of both clients
//! asks again and again until a final state has come or the time is up; `states` of what it returns hands out each answer
//! with a new state.
//!
//! - A state that the documents do not list, or an answer without one, is not final.
//! - A question that fails in a way that may pass (no connection, a status of 500 to 599, a refusal because of the rate limit)
//!   is asked again after the usual pause, up to [`TOLERATED`] times in a row. The client's own retries come before that.
//! - Any other error ends the waiting.
//! - The last question is asked when the time is up.

mod error;

use std::time::Duration;

pub use self::error::WaitError;
use crate::operation::Operation;

/// How many questions in a row may fail, in a way that may pass, before the waiting ends with the error of the last.
pub const TOLERATED: u32 = 5;

/// An operation whose answer tells the state of something that takes time.
#[diagnostic::on_unimplemented(
    message = "the documents of `{Self}` tell no state that one can wait for",
    label = "tells no final state",
    note = "call it by `send`"
)]
pub trait Awaited:
    Operation<Output: Send + 'static, Error: Send + Sync + 'static> + Clone + Send + Sync + 'static
{
    /// Which states are final, and how often to ask.
    const WAIT: WaitMetadata;

    /// The state that an answer tells.
    fn state(answer: &Self::Output) -> Option<&str>;
}

/// What the description says about waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaitMetadata {
    /// The states in which what is waited for has come.
    pub done: &'static [&'static str],
    /// The states in which it will not come any more.
    pub failed: &'static [&'static str],
    /// The seconds between two questions.
    pub every_seconds: u32,
}

impl WaitMetadata {
    /// The time between two questions.
    pub const fn every(&self) -> Duration {
        Duration::from_secs(self.every_seconds as u64)
    }
}
