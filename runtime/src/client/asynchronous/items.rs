//! The items of a list as a stream, for the async client.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_core::stream::FusedStream;

use super::Client;
use crate::client::transport::asynchronous::BoxFuture;
use crate::error::Error;
use crate::operation::{Api, Operation, OperationOf};
use crate::paging::{Paged, Pages};

/// The items of a list, page after page; see [`Client::items`].
///
/// It is a [`Stream`], for the adapters of other crates, but [`next`](Self::next) works without them.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<A: Api, O: Paged<Api = A>> {
    client: Client<A>,
    pages: Pages<O>,
    /// The request for a page that is in progress.
    page: Option<Call<O>>,
}

/// A call in progress.
type Call<O> = BoxFuture<'static, Result<<O as Operation>::Output, Error<<O as Operation>::Error>>>;

impl<A: Api> Client<A> {
    /// The items of a list, starting with the page that the operation requests. Pages are requested when they are needed,
    /// and one page of items is held in memory.
    ///
    /// The [module `paging`](crate::paging) explains where a list ends. It also ends after an error.
    ///
    /// ```
    /// # use huaweicloud_iot_runtime::{Api, Client, Error, Paged};
    /// async fn all<A: Api, O: Paged<Api = A>>(client: &Client<A>, list: O) -> Result<Vec<O::Item>, Error<O::Error>> {
    ///     let mut items = client.items(list);
    ///     let mut all = Vec::new();
    ///     while let Some(item) = items.next().await {
    ///         all.push(item?);
    ///     }
    ///     Ok(all)
    /// }
    /// ```
    pub fn items<O: Paged + OperationOf<A>>(&self, operation: O) -> Items<A, O> {
        Items { client: self.clone(), pages: Pages::new(operation), page: None }
    }
}

impl<A: Api, O: Paged<Api = A>> Items<A, O> {
    /// The next item; `None` at the end of the list. The future is cancellation-safe.
    #[expect(clippy::should_implement_trait, reason = "it is awaited; the trait of streams is implemented as well")]
    pub fn next(&mut self) -> impl Future<Output = Option<Result<O::Item, Error<O::Error>>>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context))
    }
}

impl<A: Api, O: Paged<Api = A>> Stream for Items<A, O> {
    type Item = Result<O::Item, Error<O::Error>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { client, pages, page } = self.get_mut();
        loop {
            if let Some(item) = pages.item() {
                return Poll::Ready(Some(Ok(item)));
            }
            if let Some(flaw) = pages.flaw() {
                return Poll::Ready(Some(Err(flaw.into())));
            }
            let Some(operation) = pages.request() else { return Poll::Ready(None) };
            let answer =
                ready!(page.get_or_insert_with(|| Box::pin(client.send(operation.clone()))).as_mut().poll(context));
            *page = None;
            match answer {
                Ok(answer) => pages.answered(answer),
                Err(error) => {
                    pages.end();
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.pages.size_hint()
    }
}

impl<A: Api, O: Paged<Api = A>> FusedStream for Items<A, O> {
    fn is_terminated(&self) -> bool {
        self.pages.size_hint() == (0, Some(0))
    }
}

/// Never applies: it makes the compiler explain what to write instead of `for item in client.items(…)`.
#[doc(hidden)]
impl<A: Api, O: Paged<Api = A>> Iterator for Items<A, O>
where
    Client<A>: Blocking,
{
    type Item = Result<O::Item, Error<O::Error>>;

    fn next(&mut self) -> Option<Self::Item> {
        None
    }
}

/// A client whose items are an iterator, which the async one is not.
#[diagnostic::on_unimplemented(
    message = "the items of an async client are a stream, which a `for` loop does not accept",
    label = "write `while let Some(item) = items.next().await`",
    note = "the items of `huaweicloud_iot::runtime::blocking::Client` are an iterator"
)]
pub trait Blocking {}

/// Nothing in it is structurally pinned: the future of a call is boxed.
impl<A: Api, O: Paged<Api = A>> Unpin for Items<A, O> {}

impl<A: Api, O: Paged<Api = A>> fmt::Debug for Items<A, O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Items").field("client", &self.client).finish_non_exhaustive()
    }
}
