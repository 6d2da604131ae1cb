//! The items of a list as an iterator, for the blocking client.

use std::fmt;
use std::iter::FusedIterator;

use super::Client;
use crate::error::Error;
use crate::operation::{Api, OperationOf};
use crate::paging::{Paged, Pages};

/// The items of a list, page after page; see [`Client::items`].
#[must_use = "an iterator does nothing until it is used"]
pub struct Items<A: Api, O: Paged<Api = A>> {
    client: Client<A>,
    pages: Pages<O>,
}

impl<A: Api> Client<A> {
    /// The items of a list, starting with the page that the operation requests. Pages are requested when they are needed,
    /// and one page of items is held in memory.
    ///
    /// The [module `paging`](crate::paging) explains where a list ends. It also ends after an error.
    ///
    /// ```
    /// # use huaweicloud_iot_runtime::{Api, Error, Paged, blocking::Client};
    /// fn all<A: Api, O: Paged<Api = A>>(client: &Client<A>, list: O) -> Result<Vec<O::Item>, Error<O::Error>> {
    ///     client.items(list).collect()
    /// }
    /// ```
    pub fn items<O: Paged + OperationOf<A>>(&self, operation: O) -> Items<A, O> {
        Items { client: self.clone(), pages: Pages::new(operation) }
    }
}

impl<A: Api, O: Paged<Api = A>> Iterator for Items<A, O> {
    type Item = Result<O::Item, Error<O::Error>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.pages.item() {
                return Some(Ok(item));
            }
            if let Some(flaw) = self.pages.flaw() {
                return Some(Err(flaw.into()));
            }
            match self.client.send(self.pages.request()?) {
                Ok(answer) => self.pages.answered(answer),
                Err(error) => {
                    self.pages.end();
                    return Some(Err(error));
                }
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.pages.size_hint()
    }
}

impl<A: Api, O: Paged<Api = A>> FusedIterator for Items<A, O> {}

impl<A: Api, O: Paged<Api = A>> fmt::Debug for Items<A, O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Items").field("client", &self.client).finish_non_exhaustive()
    }
}
