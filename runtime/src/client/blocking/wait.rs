//! Waiting for a final state, for the blocking client.

use std::fmt;
use std::future;
use std::iter::FusedIterator;
use std::time::Duration;

use super::Client;
use crate::client::call::ready;
use crate::client::watch::{State, Watch};
use crate::operation::{Api, OperationOf};
use crate::waiting::Awaited;

/// Waits for a final state; see [`Client::wait`].
#[must_use = "nothing is asked until `finish` or `states` is called"]
pub struct Wait<A: Api, O: Awaited<Api = A>> {
    client: Client<A>,
    watch: Watch<O>,
}

/// The states on the way to the final one, as an iterator; see [`Wait::states`].
#[must_use = "an iterator does nothing until it is used"]
pub struct States<A: Api, O: Awaited<Api = A>> {
    client: Client<A>,
    watch: Watch<O>,
}

impl<A: Api> Client<A> {
    /// Asks for the state of something until it is final, at most for the time of `limit`.
    ///
    /// The [module `waiting`](crate::waiting) explains what becomes of questions that fail.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use huaweicloud_iot_runtime::{Api, blocking::Client, waiting::{Awaited, WaitError}};
    /// fn finish<A: Api, O: Awaited<Api = A>>(client: &Client<A>, show: O) -> Result<O::Output, WaitError<O>> {
    ///     client.wait(show, Duration::from_secs(600)).finish()
    /// }
    /// ```
    pub fn wait<O: Awaited + OperationOf<A>>(&self, operation: O, limit: Duration) -> Wait<A, O> {
        Wait { client: self.clone(), watch: Watch::new(operation, limit) }
    }
}

impl<A: Api, O: Awaited<Api = A>> Wait<A, O> {
    /// Asks after other pauses than the documented ones.
    pub fn every(mut self, pause: Duration) -> Self {
        self.watch.every = pause;
        self
    }

    /// Each answer with a new state, up to the final one.
    pub fn states(self) -> States<A, O> {
        States { client: self.client, watch: self.watch }
    }

    /// The answer with the final state.
    ///
    /// # Errors
    ///
    /// When what is waited for failed, when the time is up, or when a question failed.
    pub fn finish(self) -> State<O> {
        let Self { client, watch } = self;
        ready(watch.last(&client.core.pipeline.io, |operation| future::ready(client.send(operation))))
    }
}

impl<A: Api, O: Awaited<Api = A>> Iterator for States<A, O> {
    type Item = State<O>;

    fn next(&mut self) -> Option<Self::Item> {
        let Self { client, watch } = self;
        ready(watch.next(&client.core.pipeline.io, |operation| future::ready(client.send(operation))))
    }
}

impl<A: Api, O: Awaited<Api = A>> FusedIterator for States<A, O> {}

impl<A: Api, O: Awaited<Api = A>> fmt::Debug for Wait<A, O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Wait").field("client", &self.client).finish_non_exhaustive()
    }
}

impl<A: Api, O: Awaited<Api = A>> fmt::Debug for States<A, O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("States").field("client", &self.client).finish_non_exhaustive()
    }
}
