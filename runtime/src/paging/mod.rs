//! Pagination: from one operation to the items of all pages.
//!
//! Emitted code states in [`Paged`] which parameter selects a page and where an answer holds the items; [`Pagination`]
//! decides after each page whether another one follows. `Client::items` combines both into a stream,
//! `blocking::Client::items` into an iterator. Both request a page when all items of the previous one have been taken. To get
//! a single page, send the operation.
//!
//! The first page is the one that the operation selects, so that a list can be resumed. A list ends
//!
//! - after a page without items;
//! - by marker ([`ByMarker`]): when the answer has no marker, an empty one, or one that occurred before;
//! - by page number ([`ByPageNumber`]): when the total number of items that the answer states has been reached;
//! - after the first error.

mod marker;
mod page_number;

pub use self::marker::ByMarker;
pub use self::page_number::{ByPageNumber, PageNumber};
use crate::operation::Operation;

/// An operation whose answer is a page of a list.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list that comes page by page",
    label = "not a list",
    note = "call it by `send` instead of `items`"
)]
pub trait Paged: Operation + Clone + 'static {
    /// The items of the list.
    type Item;
    /// How requests select a page: [`ByMarker`] or [`ByPageNumber`].
    type Pagination: Pagination;

    /// The page that this operation selects, if any.
    fn position(&self) -> Option<<Self::Pagination as Pagination>::Position>;

    /// Selects another page.
    fn turn_to(&mut self, position: <Self::Pagination as Pagination>::Position);

    /// What an answer says about the following pages.
    fn outlook(answer: &Self::Output) -> Option<<Self::Pagination as Pagination>::Outlook>;

    /// The items of an answer; empty if it has no list.
    fn items(answer: Self::Output) -> Vec<Self::Item>;
}

/// Decides whether another page follows. Each list has a value of its own.
pub trait Pagination {
    /// What selects a page in a request.
    type Position;
    /// What an answer says about the following pages.
    type Outlook;

    /// The first page, if a request must select it; `None` if it is the default.
    fn first() -> Option<Self::Position>;

    /// Starts a list at the page that the first request selects, if any.
    fn begin(position: Option<Self::Position>) -> Self;

    /// The page that follows one with this number of items; `None` at the end of the list. Not called for pages without
    /// items.
    fn next(&mut self, items: usize, outlook: Option<Self::Outlook>) -> Option<Self::Position>;
}

/// The pages of one list, for both clients.
#[cfg(any(feature = "client", feature = "blocking"))]
pub(crate) struct Pages<O: Paged> {
    /// Requests the next page; `None` at the end of the list.
    operation: Option<O>,
    pagination: O::Pagination,
    /// The rest of the last page.
    items: std::vec::IntoIter<O::Item>,
}

#[cfg(any(feature = "client", feature = "blocking"))]
impl<O: Paged> Pages<O> {
    pub(crate) fn new(mut operation: O) -> Self {
        if let (None, Some(first)) = (operation.position(), O::Pagination::first()) {
            operation.turn_to(first);
        }
        let pagination = O::Pagination::begin(operation.position());
        Self { operation: Some(operation), pagination, items: Vec::new().into_iter() }
    }

    /// The next item of the last page.
    pub(crate) fn item(&mut self) -> Option<O::Item> {
        self.items.next()
    }

    /// The operation that requests the next page.
    pub(crate) fn request(&self) -> Option<&O> {
        self.operation.as_ref()
    }

    /// Takes the requested page.
    pub(crate) fn answered(&mut self, answer: O::Output) {
        let outlook = O::outlook(&answer);
        self.items = O::items(answer).into_iter();
        let next = match self.items.len() {
            0 => None,
            count => self.pagination.next(count, outlook),
        };
        match (next, &mut self.operation) {
            (Some(position), Some(operation)) => operation.turn_to(position),
            _ => self.end(),
        }
    }

    /// Ends the list.
    pub(crate) fn end(&mut self) {
        self.operation = None;
    }

    /// The minimum number of remaining items and, if there are no more pages, the maximum.
    pub(crate) fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.items.len();
        (left, self.operation.is_none().then_some(left))
    }
}
