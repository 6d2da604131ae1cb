//! The questions of one waiting, for both clients: when to ask, and what an answer means.

use std::time::{Duration, Instant};

use crate::client::call::Io;
use crate::error::Error;
use crate::waiting::{Awaited, TOLERATED, WaitError};

/// A new state, or why no other comes.
pub(crate) type State<O> = Result<<O as crate::Operation>::Output, WaitError<O>>;

/// The answer to a question.
type Told<O> = Result<<O as crate::Operation>::Output, Error<<O as crate::Operation>::Error>>;

/// What waits for a final state.
pub(crate) struct Watch<O: Awaited> {
    operation: O,
    limit: Duration,
    pub(crate) every: Duration,
    /// The time at which the waiting ends; none before the first question.
    until: Option<Instant>,
    /// The state that was told last.
    state: Option<String>,
    /// The questions that failed since the last answer.
    failures: u32,
    is_over: bool,
}

impl<O: Awaited> Watch<O> {
    pub(crate) fn new(operation: O, limit: Duration) -> Self {
        let every = O::WAIT.every();
        Self { operation, limit, every, until: None, state: None, failures: 0, is_over: false }
    }

    /// The next answer with a new state; the last is the one with the final state, or an error.
    pub(crate) async fn next<F>(&mut self, io: &impl Io, ask: impl Fn(O) -> F) -> Option<State<O>>
    where
        F: Future<Output = Told<O>>,
    {
        while !self.is_over {
            if let Some(until) = self.until {
                let left = until.saturating_duration_since(io.now());
                if left.is_zero() {
                    let timed_out = WaitError::TimedOut { limit: self.limit, state: self.state.take() };
                    return Some(self.end(Err(timed_out)));
                }
                io.pause(self.every.min(left)).await;
            } else {
                // A limit beyond what the clock can tell is none in practice; a century will do.
                let century = Duration::from_secs(100 * 365 * 24 * 60 * 60);
                self.until = Some(io.now() + self.limit.min(century));
            }
            if let Some(state) = self.told(ask(self.operation.clone()).await) {
                return Some(state);
            }
        }
        None
    }

    /// The final state.
    pub(crate) async fn last<F>(mut self, io: &impl Io, ask: impl Fn(O) -> F) -> State<O>
    where
        F: Future<Output = Told<O>>,
    {
        loop {
            match self.next(io, &ask).await {
                Some(Ok(answer)) if self.is_over => return Ok(answer),
                Some(Ok(_)) => {}
                Some(Err(error)) => return Err(error),
                None => return Err(WaitError::TimedOut { limit: self.limit, state: self.state }),
            }
        }
    }

    /// What is told by an answer; nothing when the state is the same.
    fn told(&mut self, answer: Told<O>) -> Option<State<O>> {
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) if error.is_transient() && self.failures < TOLERATED => {
                self.failures += 1;
                return None;
            }
            Err(error) => return Some(self.end(Err(error.into()))),
        };
        self.failures = 0;
        let state = O::state(&answer).map(str::to_owned);
        let is = |states: &[&str]| state.as_deref().is_some_and(|state| states.contains(&state));
        if is(O::WAIT.failed) {
            let state = state.unwrap_or_default();
            return Some(self.end(Err(WaitError::Failed { state, answer: Box::new(answer) })));
        }
        self.is_over = is(O::WAIT.done);
        let is_new = state != self.state;
        self.state = state;
        (self.is_over || is_new).then_some(Ok(answer))
    }

    fn end(&mut self, state: State<O>) -> State<O> {
        self.is_over = true;
        state
    }
}
