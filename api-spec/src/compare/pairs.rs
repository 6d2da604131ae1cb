//! Which items of two lists are the same: by their keys first, then by signs that one was renamed.

use std::collections::{BTreeMap, BTreeSet};

/// The items of two lists, by their numbers.
#[derive(Debug)]
pub struct Pairs<'l, T> {
    before: &'l [T],
    after: &'l [T],
    /// The number of the same item in the other list.
    partner: Vec<Option<usize>>,
    taken: Vec<bool>,
    /// Pairs whose keys differ.
    renamed: BTreeSet<usize>,
}

/// An item of either list, or of both.
#[derive(Debug)]
pub enum Pair<'l, T> {
    /// In both lists, with the numbers in each.
    Both((usize, &'l T), (usize, &'l T)),
    /// In both lists, under another key.
    Renamed((usize, &'l T), (usize, &'l T)),
    /// Only in the list of before.
    Removed(usize, &'l T),
    /// Only in the list of after.
    Added(usize, &'l T),
}

impl<'l, T> Pair<'l, T> {
    /// The item before, and after.
    pub fn items(self) -> [Option<&'l T>; 2] {
        match self {
            Self::Both((_, old), (_, new)) | Self::Renamed((_, old), (_, new)) => [Some(old), Some(new)],
            Self::Removed(_, old) => [Some(old), None],
            Self::Added(_, new) => [None, Some(new)],
        }
    }
}

impl<'l, T> Pairs<'l, T> {
    /// Pairs the items that have the same key. Of items of a list with equal keys, each is paired once, in order.
    pub fn by_key<K: Ord>(before: &'l [T], after: &'l [T], key: impl Fn(&'l T) -> K) -> Self {
        let mut numbers: BTreeMap<K, Vec<usize>> = BTreeMap::new();
        for (number, item) in after.iter().enumerate().rev() {
            numbers.entry(key(item)).or_default().push(number);
        }
        let mut taken = vec![false; after.len()];
        let mut partner = Vec::with_capacity(before.len());
        for item in before {
            let number = numbers.get_mut(&key(item)).and_then(Vec::pop);
            if let Some(taken) = number.and_then(|number| taken.get_mut(number)) {
                *taken = true;
            }
            partner.push(number);
        }
        Self { before, after, partner, taken, renamed: BTreeSet::new() }
    }

    /// Pairs what is left over where `is_same` holds, wherever it stands.
    #[must_use]
    pub fn renamed(mut self, is_same: impl Fn(&T, &T) -> bool) -> Self {
        for old in 0..self.before.len() {
            let candidates = 0..self.after.len();
            if let Some(new) = candidates.into_iter().find(|new| self.are_left_over(old, *new, &is_same)) {
                self.rename(old, new);
            }
        }
        self
    }

    /// Pairs what is left over where `is_same` holds and both stand behind the same item.
    #[must_use]
    pub fn renamed_in_place(mut self, is_same: impl Fn(&T, &T) -> bool) -> Self {
        for old in 0..self.before.len() {
            let new = match old.checked_sub(1) {
                None => Some(0),
                Some(previous) => self.partner.get(previous).copied().flatten().map(|number| number + 1),
            };
            if let Some(new) = new.filter(|new| self.are_left_over(old, *new, &is_same)) {
                self.rename(old, new);
            }
        }
        self
    }

    /// Whether items that are in both lists stand in another order.
    pub fn are_reordered(&self) -> bool {
        let numbers: Vec<usize> = self.partner.iter().flatten().copied().collect();
        !numbers.is_sorted()
    }

    /// The items: those of before in their order, then those that are new.
    pub fn iter(&self) -> impl Iterator<Item = Pair<'l, T>> {
        let old = self.before.iter().enumerate().map(|(number, item)| {
            match self.partner.get(number).copied().flatten().and_then(|new| Some((new, self.after.get(new)?))) {
                None => Pair::Removed(number, item),
                Some(new) if self.renamed.contains(&number) => Pair::Renamed((number, item), new),
                Some(new) => Pair::Both((number, item), new),
            }
        });
        let new = self.after.iter().enumerate().zip(&self.taken).filter(|(_, taken)| !**taken);
        old.chain(new.map(|((number, item), _)| Pair::Added(number, item)))
    }

    fn are_left_over(&self, old: usize, new: usize, is_same: &impl Fn(&T, &T) -> bool) -> bool {
        self.partner.get(old) == Some(&None)
            && self.taken.get(new) == Some(&false)
            && self.before.get(old).zip(self.after.get(new)).is_some_and(|(old, new)| is_same(old, new))
    }

    fn rename(&mut self, old: usize, new: usize) {
        if let (Some(partner), Some(taken)) = (self.partner.get_mut(old), self.taken.get_mut(new)) {
            (*partner, *taken) = (Some(new), true);
            self.renamed.insert(old);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A pair in short: `a`, `a>b`, `-a`, `+b`.
    fn told(pairs: &Pairs<'_, (char, u8)>) -> Vec<String> {
        let short = |pair: Pair<'_, (char, u8)>| match pair {
            Pair::Both((_, old), _) => old.0.to_string(),
            Pair::Renamed((_, old), (_, new)) => format!("{}>{}", old.0, new.0),
            Pair::Removed(_, old) => format!("-{}", old.0),
            Pair::Added(_, new) => format!("+{}", new.0),
        };
        pairs.iter().map(short).collect()
    }

    #[test]
    fn what_stands_behind_the_same_item_and_is_the_same_was_renamed() {
        let (before, after) = ([('a', 0), ('b', 1), ('c', 2)], [('a', 0), ('x', 1), ('y', 2), ('z', 1)]);
        let pairs = Pairs::by_key(&before, &after, |item| item.0).renamed_in_place(|old, new| old.1 == new.1);
        assert_eq!(told(&pairs), ["a", "b>x", "c>y", "+z"]);
        let pairs = Pairs::by_key(&after, &before, |item| item.0).renamed_in_place(|old, new| old.1 == new.1);
        assert_eq!(told(&pairs), ["a", "x>b", "y>c", "-z"]);
    }

    #[test]
    fn what_stands_elsewhere_is_new() {
        let (before, after) = ([('a', 0), ('b', 1)], [('a', 0), ('c', 2), ('x', 1)]);
        let pairs = Pairs::by_key(&before, &after, |item| item.0).renamed_in_place(|old, new| old.1 == new.1);
        assert_eq!(told(&pairs), ["a", "-b", "+c", "+x"]);
        let pairs = Pairs::by_key(&before, &after, |item| item.0).renamed(|old, new| old.1 == new.1);
        assert_eq!(told(&pairs), ["a", "b>x", "+c"]);
    }

    #[test]
    fn another_order_is_noticed_and_a_gap_is_not() {
        let reordered =
            |after: &[(char, u8)]| Pairs::by_key(&[('a', 0), ('b', 0), ('c', 0)], after, |item| item.0).are_reordered();
        assert!(reordered(&[('b', 0), ('a', 0), ('c', 0)]));
        assert!(!reordered(&[('a', 0), ('x', 0), ('c', 0)]));
    }
}
