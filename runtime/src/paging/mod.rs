//! Lists that come page by page: from one operation to the items of all pages.
//!
//! Emitted code says in [`Paged`] which parameter names a page and where an answer holds its items; [`Pagination`]
//! decides, page by page, whether another one follows. The clients' `items` put both together:
//! `Client::items` gives a stream, `blocking::Client::items` an iterator. Each asks for a page when the items of the
//! one before have been taken, and holds the items of one page. To send the operation by hand gives a single page.
//!
//! The first page is the one that the operation names, so that a list can be taken up where it was left. A list ends
//!
//! - with a page without items;
//! - by marker ([`ByMarker`]): when the answer has no marker or an empty one, or one that was there before;
//! - by page number ([`ByPageNumber`]): when as many items have been seen as the answer says there are;
//! - with the first error.

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
    /// What the list holds.
    type Item;
    /// How requests name a page: [`ByMarker`] or [`ByPageNumber`].
    type Pagination: Pagination;

    /// The page that this operation asks for; none if it leaves that to the service.
    fn position(&self) -> Option<<Self::Pagination as Pagination>::Position>;

    /// Asks for another page.
    fn turn_to(&mut self, position: <Self::Pagination as Pagination>::Position);

    /// What an answer tells about the pages behind it.
    fn outlook(answer: &Self::Output) -> Option<<Self::Pagination as Pagination>::Outlook>;

    /// The items of an answer; none if it has no list.
    fn items(answer: Self::Output) -> Vec<Self::Item>;
}

/// Decides whether another page follows. A value goes with one list from its first page to the last.
pub trait Pagination {
    /// What a request says to name a page.
    type Position;
    /// What an answer says about the pages behind it.
    type Outlook;

    /// The first page, if requests have to name it; none if the service begins with it by itself.
    fn first() -> Option<Self::Position>;

    /// Begins a list with the page that the first request names; none if it names none.
    fn begin(position: Option<Self::Position>) -> Self;

    /// The page that follows one with so many items; none if the list ends. It is not asked about a page without
    /// items.
    fn next(&mut self, items: usize, outlook: Option<Self::Outlook>) -> Option<Self::Position>;
}

/// The pages of one list, whichever client brings them.
#[cfg(any(feature = "client", feature = "blocking"))]
pub(crate) struct Pages<O: Paged> {
    /// Asks for the next page; none when the list has ended.
    operation: Option<O>,
    pagination: O::Pagination,
    /// What is left of the last page.
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

    /// The next item that is there already.
    pub(crate) fn item(&mut self) -> Option<O::Item> {
        self.items.next()
    }

    /// The operation that asks for the next page.
    pub(crate) fn request(&self) -> Option<&O> {
        self.operation.as_ref()
    }

    /// Takes the page that was asked for.
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

    /// Asks for no page any more.
    pub(crate) fn end(&mut self) {
        self.operation = None;
    }

    /// How many items there are at least and, if the list has ended, at most.
    pub(crate) fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.items.len();
        (left, self.operation.is_none().then_some(left))
    }
}
