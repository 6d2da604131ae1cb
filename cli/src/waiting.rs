//! Waiting for the end of what takes time, as the description says how it is told.

use std::thread;
use std::time::{Duration, Instant};

use huaweicloud_iot::runtime::waiting::TOLERATED;
use indicatif::ProgressBar;
use serde_json::Value;

use crate::calls::{Clients, Entry};
use crate::description::{Operation, Waiting};
use crate::failure::Failure;
use crate::output::{self, Output, at};
use crate::target::Target;

/// The questions of one waiting.
pub(crate) struct Wait<'a> {
    target: &'a Target,
    entry: &'static Entry,
    operation: &'static Operation,
    input: Value,
    clients: Clients,
    waiting: &'static Waiting,
    limit: Duration,
}

impl<'a> Wait<'a> {
    pub(crate) fn new(
        target: &'a Target,
        operation: &'static Operation,
        input: Value,
        limit: Duration,
    ) -> Result<Self, Failure> {
        let untold = || Failure::Usage(format!("{} tells no final state: leave out --wait", operation.id));
        let waiting = operation.waiting.as_ref().ok_or_else(untold)?;
        let (entry, clients) = (target.entry(operation)?, target.clients());
        Ok(Self { target, entry, operation, input, clients, waiting, limit })
    }

    /// Prints the answer with the final state. It is a failure if that is one.
    pub(crate) fn print(self, output: &mut Output) -> Result<(), Failure> {
        let progress = if output::shows_progress() { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        let (begin, mut failures) = (Instant::now(), 0);
        loop {
            let asked_last = begin.elapsed() >= self.limit;
            let state = match self.ask() {
                Ok(answer) => {
                    failures = 0;
                    let state = at(&answer, &self.waiting.state).and_then(Value::as_str).unwrap_or_default().to_owned();
                    if self.is_final(&state) {
                        progress.finish_and_clear();
                        output.value(&answer)?;
                        return self.ended(&state);
                    }
                    state
                }
                Err(Failure::Call(error)) if failures < TOLERATED && error.is_transient() => {
                    failures += 1;
                    String::new()
                }
                Err(failure) => return Err(failure),
            };
            progress.set_message(format!("{state}, {} s", begin.elapsed().as_secs()));
            if asked_last {
                return Err(Failure::Unmet(format!("after {} s the state is {state:?}", self.limit.as_secs())));
            }
            let left = self.limit.saturating_sub(begin.elapsed());
            thread::sleep(Duration::from_secs(self.waiting.every).min(left));
        }
    }

    fn ask(&self) -> Result<Value, Failure> {
        let said = self.target.said(self.operation, self.input.clone());
        let reply = self.entry.send(said, &self.clients)?;
        output::read(&reply.body)
    }

    fn is_final(&self, state: &str) -> bool {
        self.waiting.done.iter().chain(&self.waiting.failed).any(|known| known == state)
    }

    fn ended(&self, state: &str) -> Result<(), Failure> {
        let is_done = self.waiting.done.iter().any(|known| known == state);
        if is_done { Ok(()) } else { Err(Failure::Unmet(format!("it ended in the state {state:?}"))) }
    }
}
