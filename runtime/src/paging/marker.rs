//! Pagination by marker: each answer contains the marker for the request of the next page.

use super::Pagination;

/// Selects pages by markers.
///
/// The list ends when the answer has no marker, an empty one, or one that occurred before, so that a service that returns the
/// same markers again and again does not cause an endless loop. A repeated last marker is detected immediately, and a cycle
/// after a few rounds, with only three markers in memory.
#[derive(Debug, Clone)]
pub struct ByMarker {
    /// The marker of the previous page.
    last: Option<String>,
    /// An earlier marker, which occurs again if the pages form a cycle (Brent's algorithm).
    kept: Option<String>,
    /// The number of pages since that marker …
    age: u64,
    /// … and the number at which a newer marker replaces it.
    limit: u64,
}

impl Pagination for ByMarker {
    type Position = String;
    type Outlook = String;

    fn first() -> Option<String> {
        None
    }

    fn begin(position: Option<String>) -> Self {
        Self { kept: position.clone(), last: position, age: 0, limit: 1 }
    }

    fn next(&mut self, _: usize, marker: Option<String>) -> Option<String> {
        let marker = marker.filter(|marker| !marker.is_empty())?;
        if self.last.as_ref() == Some(&marker) || self.kept.as_ref() == Some(&marker) {
            return None;
        }
        self.age += 1;
        if self.age == self.limit {
            self.kept = Some(marker.clone());
            self.age = 0;
            self.limit = self.limit.saturating_mul(2);
        }
        self.last = Some(marker.clone());
        Some(marker)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The markers that are asked for, of a service that answers each with the next one of `markers`.
    fn asked(start: Option<&str>, markers: impl IntoIterator<Item = impl Into<String>>) -> Vec<String> {
        let mut paging = ByMarker::begin(start.map(str::to_owned));
        markers.into_iter().map_while(|marker| paging.next(1, Some(marker.into()))).collect()
    }

    #[test]
    fn a_list_ends_without_a_marker() {
        assert_eq!(ByMarker::begin(None).next(1, None), None);
        assert_eq!(asked(None, ["a", "b", "", "c"]), ["a", "b"]);
    }

    #[test]
    fn a_marker_that_is_repeated_ends_the_list() {
        assert_eq!(asked(None, ["a", "a", "b"]), ["a"]);
        assert_eq!(asked(Some("a"), ["a", "b"]), Vec::<String>::new());
        assert_eq!(asked(None, ["a", "b", "c", "d", "e", "e"]), ["a", "b", "c", "d", "e"]);
    }

    proptest! {
        #[test]
        fn markers_that_differ_are_all_asked_for(count in 0_usize..300) {
            let markers: Vec<String> = (0..count).map(|number| number.to_string()).collect();
            prop_assert_eq!(asked(Some("start"), markers.clone()), markers);
        }

        #[test]
        fn a_circle_is_left_after_all_its_pages_and_not_many_more(before in 0_usize..40, length in 1_usize..40) {
            let way = (0..before).map(|number| format!("before {number}"));
            let circle = (0..length).map(|number| format!("in {number}")).cycle();
            let asked = asked(None, way.chain(circle));
            prop_assert!(asked.len() >= before + length);
            prop_assert!(asked.len() <= 3 * (before + length) + 1, "{}", asked.len());
        }
    }
}
