//! Pagination by page number.

use super::repeats::Repeats;
use super::{Following, Page, Pagination};
use crate::error::PagingErrorKind;

/// Selects pages by numbers of the type `N`, starting with `FIRST`.
///
/// Every request states its page, including the first one, because some services return other pages, or none, without it.
///
/// The list ends when the total number of items that the answer states has been reached, and at a page without items. If
/// that number is missing, or is implausible because the page is longer, only the latter ends the list. If the first
/// requested page is a later one, the previous pages are assumed to have the same length. Where the items of an earlier
/// page come again, the service ignores the number: the list may go on, but not so, which is an error.
#[derive(Debug, Clone)]
pub struct ByPageNumber<N, const FIRST: i32> {
    page: N,
    /// The number of items up to this page; `None` before the first page.
    seen: Option<u64>,
    /// The fingerprints of pages.
    pages: Repeats<u64>,
}

/// The type of page numbers: `i32` or `i64`, as documented by the API.
pub trait PageNumber: Copy + From<i32> + Into<i64> {
    /// The number of the next page, if there is one.
    fn following(self) -> Option<Self>;
}

impl PageNumber for i32 {
    fn following(self) -> Option<Self> {
        self.checked_add(1)
    }
}

impl PageNumber for i64 {
    fn following(self) -> Option<Self> {
        self.checked_add(1)
    }
}

impl<N: PageNumber, const FIRST: i32> Pagination for ByPageNumber<N, FIRST> {
    type PageToken = N;
    /// The number of all items.
    type Continuation = i64;

    fn first() -> Option<N> {
        Some(FIRST.into())
    }

    fn begin(page_token: Option<N>) -> Self {
        Self { page: page_token.unwrap_or_else(|| FIRST.into()), seen: None, pages: Repeats::new(None) }
    }

    fn next(&mut self, page: &dyn Page, total: Option<i64>) -> Following<N> {
        let items = page.items() as u64;
        if items == 0 {
            return Following::End;
        }
        let before = self.seen.unwrap_or_else(|| {
            let pages = self.page.into().saturating_sub(FIRST.into());
            u64::try_from(pages).unwrap_or(0).saturating_mul(items)
        });
        let seen = before.saturating_add(items);
        self.seen = Some(seen);
        let total = total.and_then(|total| u64::try_from(total).ok()).filter(|total| *total >= items);
        if total.is_some_and(|total| seen >= total) {
            return Following::End;
        }
        if self.pages.take(page.fingerprint()) {
            return Following::Unknown(PagingErrorKind::RepeatedPage);
        }
        let Some(following) = self.page.following() else { return Following::Unknown(PagingErrorKind::LastNumber) };
        self.page = following;
        Following::Page(following)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tests::Items;
    use super::*;

    /// The numbers of the pages that are asked for, the first one included, of a list of `all` items; and how many of
    /// them are seen.
    fn pages(first: Option<i64>, all: usize, size: usize, told: impl Fn(usize) -> Option<i64>) -> (Vec<i64>, usize) {
        let mut paging = ByPageNumber::<i64, 0>::begin(first);
        let (mut asked, mut seen) = (vec![first.unwrap_or(0)], 0);
        loop {
            let page = usize::try_from(*asked.last().unwrap()).unwrap();
            let items = all.saturating_sub(page.saturating_mul(size)).min(size);
            seen += items;
            match paging.next(&Items(items, page as u64), told(all)) {
                Following::Page(next) => asked.push(next),
                Following::End => return (asked, seen),
                Following::Unknown(kind) => panic!("{kind:?}"),
            }
        }
    }

    fn truth(all: usize) -> Option<i64> {
        i64::try_from(all).ok()
    }

    #[test]
    fn the_total_spares_a_request_for_an_empty_page() {
        assert_eq!(pages(None, 20, 10, truth), (vec![0, 1], 20));
        assert_eq!(pages(None, 21, 10, truth), (vec![0, 1, 2], 21));
        assert_eq!(pages(Some(1), 20, 10, truth), (vec![1], 10));
        assert_eq!(pages(None, 20, 10, |_| None), (vec![0, 1, 2], 20));
    }

    #[test]
    fn a_total_that_cannot_be_right_ends_nothing() {
        for nonsense in [-1, 0, 9] {
            assert_eq!(pages(None, 20, 10, |_| Some(nonsense)), (vec![0, 1, 2], 20));
        }
    }

    #[test]
    fn the_number_of_the_first_page_may_be_another() {
        let mut paging = ByPageNumber::<i32, 1>::begin(None);
        assert_eq!(paging.next(&Items(10, 1), Some(20)), Following::Page(2));
        assert_eq!(paging.next(&Items(10, 2), Some(20)), Following::End);
    }

    #[test]
    fn a_page_that_comes_again_tells_nothing_about_the_end() {
        let mut paging = ByPageNumber::<i32, 0>::begin(None);
        assert_eq!(paging.next(&Items(2, 7), None), Following::Page(1));
        assert_eq!(paging.next(&Items(2, 7), None), Following::Unknown(PagingErrorKind::RepeatedPage));
        // Where the total says that this is all, it is.
        let mut paging = ByPageNumber::<i32, 0>::begin(None);
        assert_eq!(paging.next(&Items(2, 7), Some(4)), Following::Page(1));
        assert_eq!(paging.next(&Items(2, 7), Some(4)), Following::End);
    }

    #[test]
    fn numbers_do_not_overflow() {
        let last = Following::Unknown(PagingErrorKind::LastNumber);
        assert_eq!(ByPageNumber::<i32, 0>::begin(Some(i32::MAX)).next(&Items(1, 0), None), last);
        let mut far = ByPageNumber::<i64, { i32::MIN }>::begin(Some(i64::MAX - 1));
        assert_eq!(far.next(&Items(9, 0), Some(i64::MAX)), Following::End);
        assert_eq!(ByPageNumber::<i32, 0>::begin(Some(-7)).next(&Items(1, 0), Some(9)), Following::Page(-6));
    }

    proptest! {
        #[test]
        fn every_item_behind_the_start_is_seen(
            all in 0_usize..200, size in 1_usize..50, start in proptest::option::of(0_i64..9), with_total: bool,
        ) {
            let (asked, seen) = pages(start, all, size, |all| truth(all).filter(|_| with_total));
            let skipped = usize::try_from(start.unwrap_or(0)).unwrap() * size;
            prop_assert_eq!(seen, all.saturating_sub(skipped));
            let needed = all.saturating_sub(skipped).div_ceil(size).max(1);
            prop_assert!(asked.len() <= needed + 1, "{} pages asked for, {needed} needed", asked.len());
        }
    }
}
