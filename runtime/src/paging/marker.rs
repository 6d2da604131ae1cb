//! Pagination by marker: each answer contains the marker for the request of the next page.

use super::repeats::Repeats;
use super::{Following, Page, Pagination};
use crate::error::PagingErrorKind;

/// Selects pages by markers.
///
/// The list ends when the answer has no marker, or an empty one, or no items and the marker that it was asked for. A page
/// without items is passed over if it has another marker, because services filter items after they have cut the pages.
/// Where the marker of an earlier page comes again, or 100 pages without items follow each other, the list may go on, but
/// not so: that is an error.
#[derive(Debug, Clone)]
pub struct ByMarker {
    markers: Repeats<String>,
    /// How many pages without items have followed each other.
    empty: u32,
}

/// The most pages without items that are passed over.
const MOST_EMPTY: u32 = 100;

impl Pagination for ByMarker {
    type PageToken = String;
    type Continuation = String;

    fn first() -> Option<String> {
        None
    }

    fn begin(page_token: Option<String>) -> Self {
        Self { markers: Repeats::new(page_token), empty: 0 }
    }

    fn next(&mut self, page: &dyn Page, marker: Option<String>) -> Following<String> {
        let is_empty = page.items() == 0;
        self.empty = if is_empty { self.empty + 1 } else { 0 };
        match marker.filter(|marker| !marker.is_empty()) {
            None => Following::End,
            Some(marker) if is_empty && self.markers.is_last(&marker) => Following::End,
            Some(_) if self.empty > MOST_EMPTY => Following::Unknown(PagingErrorKind::EmptyPages),
            Some(marker) if self.markers.take(marker.clone()) => Following::Unknown(PagingErrorKind::RepeatedMarker),
            Some(marker) => Following::Page(marker),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::Items;
    use super::*;

    /// The markers that are asked for, of a service that answers each with so many items and the next one of `markers`;
    /// and why that ended.
    fn asked(
        start: Option<&str>,
        markers: impl IntoIterator<Item = (usize, impl Into<String>)>,
    ) -> (Vec<String>, Option<PagingErrorKind>) {
        let mut paging = ByMarker::begin(start.map(str::to_owned));
        let mut asked = Vec::new();
        for (items, marker) in markers {
            match paging.next(&Items(items, 0), Some(marker.into())) {
                Following::Page(marker) => asked.push(marker),
                Following::End => return (asked, None),
                Following::Unknown(kind) => return (asked, Some(kind)),
            }
        }
        panic!("no end")
    }

    fn all(markers: &[&str]) -> Vec<String> {
        markers.iter().map(|marker| (*marker).to_owned()).collect()
    }

    #[test]
    fn a_list_ends_without_a_marker() {
        assert!(matches!(ByMarker::begin(None).next(&Items(1, 0), None), Following::End));
        assert_eq!(asked(None, [(1, "a"), (1, "b"), (1, ""), (1, "c")]), (all(&["a", "b"]), None));
    }

    #[test]
    fn a_page_without_items_ends_the_list_only_if_nothing_follows_it() {
        assert_eq!(asked(None, [(1, "a"), (0, "b"), (0, "c"), (1, "")]), (all(&["a", "b", "c"]), None));
        assert_eq!(asked(None, [(1, "a"), (0, "a")]), (all(&["a"]), None));
        assert_eq!(asked(Some("a"), [(0, "a")]), (all(&[]), None));
        let (asked, end) = asked(None, (0..).map(|number| (0, number.to_string())));
        assert_eq!((asked.len(), end), (100, Some(PagingErrorKind::EmptyPages)));
    }

    #[test]
    fn a_marker_that_is_repeated_tells_nothing_about_the_end() {
        let repeated = Some(PagingErrorKind::RepeatedMarker);
        assert_eq!(asked(None, [(1, "a"), (1, "a")]), (all(&["a"]), repeated));
        assert_eq!(asked(Some("a"), [(1, "a")]), (all(&[]), repeated));
        assert_eq!(asked(None, [(1, "a"), (1, "b"), (0, "a")]).1, repeated);
    }
}
