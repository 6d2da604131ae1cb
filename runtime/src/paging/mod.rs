//! Pagination: from one operation to the items of all pages.
//!
//! Emitted code states in [`Paged`] which parameter selects a page and where an answer holds the items; [`Pagination`]
//! decides after each page whether another one follows. `Client::items` combines both into a stream,
//! `blocking::Client::items` into an iterator. Both request a page when all items of the previous one have been taken. To get
//! a single page, send the operation.
//!
//! The first page is the one that the operation selects, so that a list can be resumed. A list ends
//!
//! - by marker ([`ByMarker`]): when the answer has no marker, or no items and the marker that was asked for;
//! - by page number ([`ByPageNumber`]): when the total number of items that the answer states has been reached, and after
//!   a page without items;
//! - after the first error. That a service repeats itself, or gives one empty page after the other, is an error, too
//!   ([`PagingError`]): all items that came are given, but there may be more.

mod marker;
mod page_number;
mod repeats;

use std::hash::{DefaultHasher, Hasher as _};

pub use self::marker::ByMarker;
pub use self::page_number::{ByPageNumber, PageNumber};
#[cfg(any(feature = "client", feature = "blocking"))]
use crate::error::PagingError;
use crate::error::PagingErrorKind;
use crate::json;
use crate::operation::Operation;
use crate::values::Value;

/// An operation whose answer is a page of a list.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list that comes page by page",
    label = "not a list",
    note = "call it by `send` instead of `items`"
)]
pub trait Paged: Operation + Clone + 'static {
    /// The items of the list.
    type Item: Value;
    /// How requests select a page: [`ByMarker`] or [`ByPageNumber`].
    type Pagination: Pagination;

    /// The page that this operation selects, if any.
    fn page_token(&self) -> Option<<Self::Pagination as Pagination>::PageToken>;

    /// Selects another page.
    fn set_page_token(&mut self, page_token: <Self::Pagination as Pagination>::PageToken);

    /// What an answer says about the following pages.
    fn continuation(answer: &Self::Output) -> Option<<Self::Pagination as Pagination>::Continuation>;

    /// The items of an answer; empty if it has no list.
    fn items(answer: Self::Output) -> Vec<Self::Item>;
}

/// Decides whether another page follows. Each list has a value of its own.
pub trait Pagination {
    /// What selects a page in a request.
    type PageToken;
    /// What an answer says about the following pages.
    type Continuation;

    /// The first page, if a request must select it; `None` if it is the default.
    fn first() -> Option<Self::PageToken>;

    /// Starts a list at the page that the first request selects, if any.
    fn begin(page_token: Option<Self::PageToken>) -> Self;

    /// What follows a page.
    fn next(&mut self, page: &dyn Page, continuation: Option<Self::Continuation>) -> Following<Self::PageToken>;
}

/// What follows a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Following<P> {
    /// Another page.
    Page(P),
    /// Nothing: the list has ended.
    End,
    /// Maybe another page, but none that can be asked for.
    Unknown(PagingErrorKind),
}

/// A page that came.
pub trait Page {
    /// How many items it has.
    fn items(&self) -> usize;

    /// A number that is the same for the same items.
    fn fingerprint(&self) -> u64;
}

impl<T: Value> Page for Vec<T> {
    fn items(&self) -> usize {
        self.len()
    }

    fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        let mut text = Vec::new();
        for item in self {
            text.clear();
            json::push(&mut text, item.view());
            hasher.write(&text);
        }
        hasher.finish()
    }
}

/// The pages of one list, for both clients.
#[cfg(any(feature = "client", feature = "blocking"))]
pub(crate) struct Pages<O: Paged> {
    /// Requests the next page; `None` at the end of the list.
    operation: Option<O>,
    pagination: O::Pagination,
    /// The rest of the last page.
    items: std::vec::IntoIter<O::Item>,
    /// Why the list is left behind these items, unless that is its end.
    flaw: Option<PagingErrorKind>,
}

#[cfg(any(feature = "client", feature = "blocking"))]
impl<O: Paged> Pages<O> {
    pub(crate) fn new(mut operation: O) -> Self {
        if let (None, Some(first)) = (operation.page_token(), O::Pagination::first()) {
            operation.set_page_token(first);
        }
        let pagination = O::Pagination::begin(operation.page_token());
        Self { operation: Some(operation), pagination, items: Vec::new().into_iter(), flaw: None }
    }

    /// The next item of the last page.
    pub(crate) fn item(&mut self) -> Option<O::Item> {
        self.items.next()
    }

    /// Why the list was left, once all items of the last page have been taken.
    pub(crate) fn flaw(&mut self) -> Option<PagingError> {
        self.flaw.take().map(PagingError::from)
    }

    /// The operation that requests the next page.
    pub(crate) fn request(&self) -> Option<&O> {
        self.operation.as_ref()
    }

    /// Takes the requested page.
    pub(crate) fn answered(&mut self, answer: O::Output) {
        let continuation = O::continuation(&answer);
        let items = O::items(answer);
        let following = self.pagination.next(&items, continuation);
        self.items = items.into_iter();
        match (following, &mut self.operation) {
            (Following::Page(page_token), Some(operation)) => operation.set_page_token(page_token),
            (Following::Unknown(flaw), _) => {
                if flaw == PagingErrorKind::RepeatedPage {
                    // These have been given before.
                    self.items = Vec::new().into_iter();
                }
                self.flaw = Some(flaw);
                self.end();
            }
            _ => self.end(),
        }
    }

    /// Ends the list.
    pub(crate) fn end(&mut self) {
        self.operation = None;
    }

    /// The minimum number of remaining items and, if there are no more pages, the maximum.
    pub(crate) fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.items.len() + usize::from(self.flaw.is_some());
        (left, self.operation.is_none().then_some(left))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page with so many items, and their fingerprint.
    pub(super) struct Items(pub(super) usize, pub(super) u64);

    impl Page for Items {
        fn items(&self) -> usize {
            self.0
        }

        fn fingerprint(&self) -> u64 {
            self.1
        }
    }

    #[test]
    fn pages_are_told_apart_by_their_items() {
        let page = |items: &[&str]| items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>().fingerprint();
        assert_eq!(page(&["a", "b"]), page(&["a", "b"]));
        assert!(
            page(&["a", "b"]) != page(&["b", "a"]) && page(&["ab"]) != page(&["a", "b"]) && page(&[]) != page(&[""])
        );
    }
}
