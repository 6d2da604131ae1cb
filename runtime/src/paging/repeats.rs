//! Notices that a service repeats itself, with two values in memory.

/// What came last, and something earlier that comes again if what comes forms a cycle (Brent's algorithm). A value that
/// is repeated at once is noticed at once, and a cycle after a few rounds.
#[derive(Debug, Clone)]
pub(super) struct Repeats<T> {
    last: Option<T>,
    kept: Option<T>,
    /// How many values have come since that one …
    age: u64,
    /// … and the number at which a newer value replaces it.
    limit: u64,
}

impl<T: PartialEq + Clone> Repeats<T> {
    /// Begins with a value that has come already, if there is one.
    pub(super) fn new(first: Option<T>) -> Self {
        Self { kept: first.clone(), last: first, age: 0, limit: 1 }
    }

    /// Whether a value is the last one.
    pub(super) fn is_last(&self, value: &T) -> bool {
        self.last.as_ref() == Some(value)
    }

    /// Takes the next value. Whether it is known to have come before.
    pub(super) fn take(&mut self, value: T) -> bool {
        if self.is_last(&value) || self.kept.as_ref() == Some(&value) {
            return true;
        }
        self.age += 1;
        if self.age == self.limit {
            self.kept = Some(value.clone());
            self.age = 0;
            self.limit = self.limit.saturating_mul(2);
        }
        self.last = Some(value);
        false
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn values_that_differ_do_not_repeat(count in 0_usize..300) {
            let mut repeats = Repeats::new(Some(0));
            prop_assert!((1..count).all(|value| !repeats.take(value)));
        }

        #[test]
        fn a_cycle_is_noticed_after_all_its_values_and_not_many_more(before in 0_usize..40, length in 1_usize..40) {
            let mut repeats = Repeats::new(None);
            let values = (0..before).chain((before..before + length).cycle());
            let taken = values.take_while(|value| !repeats.take(*value)).count();
            prop_assert!(taken >= before + length);
            prop_assert!(taken <= 3 * (before + length) + 1, "{taken}");
        }
    }
}
