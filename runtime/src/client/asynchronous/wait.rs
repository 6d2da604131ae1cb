//! Waiting for a final state, for the async client.

use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use futures_core::stream::FusedStream;

use super::Client;
use crate::client::transport::asynchronous::BoxFuture;
use crate::client::watch::{State, Watch};
use crate::operation::{Api, OperationOf};
use crate::waiting::Awaited;

/// Waits for a final state when it is awaited; see [`Client::wait`].
#[must_use = "nothing is asked until it is awaited"]
pub struct Wait<A: Api, O: Awaited<Api = A>> {
    client: Client<A>,
    watch: Watch<O>,
}

/// The states on the way to the final one; see [`Wait::states`].
///
/// It is a [`Stream`], for the adapters of other crates, but [`next`](Self::next) works without them.
#[must_use = "a stream does nothing until it is polled"]
pub struct States<A: Api, O: Awaited<Api = A>> {
    client: Client<A>,
    watch: Option<Watch<O>>,
    /// The question in progress.
    asked: Option<Asked<O>>,
}

/// What waits, together with what it was told.
type Asked<O> = BoxFuture<'static, (Watch<O>, Option<State<O>>)>;

impl<A: Api> Client<A> {
    /// Asks for the state of something until it is final, at most for the time of `limit`. Awaited, it gives the answer with the
    /// final state.
    ///
    /// The [module `waiting`](crate::waiting) explains what becomes of questions that fail.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use huaweicloud_iot_runtime::{Api, Client, waiting::{Awaited, WaitError}};
    /// async fn finish<A: Api, O: Awaited<Api = A>>(client: &Client<A>, show: O) -> Result<O::Output, WaitError<O>> {
    ///     client.wait(show, Duration::from_secs(600)).await
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
        States { client: self.client, watch: Some(self.watch), asked: None }
    }
}

impl<A: Api, O: Awaited<Api = A>> IntoFuture for Wait<A, O> {
    type Output = State<O>;
    type IntoFuture = BoxFuture<'static, State<O>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { client, watch } = self;
        Box::pin(async move {
            let pipeline = Arc::clone(&client.core.pipeline);
            watch.last(&pipeline.io, |operation| client.send(operation)).await
        })
    }
}

impl<A: Api, O: Awaited<Api = A>> States<A, O> {
    /// The next answer with a new state; `None` after the final one, and after an error. The future is cancellation-safe.
    #[expect(clippy::should_implement_trait, reason = "it is awaited; the trait of streams is implemented as well")]
    pub fn next(&mut self) -> impl Future<Output = Option<State<O>>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context))
    }
}

impl<A: Api, O: Awaited<Api = A>> Stream for States<A, O> {
    type Item = State<O>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { client, watch, asked } = self.get_mut();
        if asked.is_none() {
            let Some(mut watch) = watch.take() else { return Poll::Ready(None) };
            let client = client.clone();
            *asked = Some(Box::pin(async move {
                let pipeline = Arc::clone(&client.core.pipeline);
                let told = watch.next(&pipeline.io, |operation| client.send(operation)).await;
                (watch, told)
            }));
        }
        let Some(question) = asked else { return Poll::Ready(None) };
        let (back, told) = ready!(question.as_mut().poll(context));
        *asked = None;
        if told.is_some() {
            *watch = Some(back);
        }
        Poll::Ready(told)
    }
}

impl<A: Api, O: Awaited<Api = A>> FusedStream for States<A, O> {
    fn is_terminated(&self) -> bool {
        self.watch.is_none() && self.asked.is_none()
    }
}

/// Nothing in it is structurally pinned: the future of a question is boxed.
impl<A: Api, O: Awaited<Api = A>> Unpin for States<A, O> {}

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
