//! Which items of two lists are the same: by their keys first, then by signs that one was renamed.

use std::collections::BTreeMap;

/// The items of two lists.
pub(super) struct Pairs<'l, T> {
    before: &'l [T],
    after: &'l [T],
    /// The number of the same item in the list of after, for each item of before.
    partners: Vec<Option<usize>>,
}

impl<'l, T> Pairs<'l, T> {
    /// Pairs the items that have the same key. Of items of a list with equal keys, each is paired once, in order.
    pub(super) fn by_key<K: Ord>(before: &'l [T], after: &'l [T], key: impl Fn(&'l T) -> K) -> Self {
        let mut numbers: BTreeMap<K, Vec<usize>> = BTreeMap::new();
        for (number, item) in after.iter().enumerate().rev() {
            numbers.entry(key(item)).or_default().push(number);
        }
        let partners = before.iter().map(|item| numbers.get_mut(&key(item))?.pop()).collect();
        Self { before, after, partners }
    }

    /// Pairs what is left over where `is_same` holds, wherever it stands.
    pub(super) fn renamed(mut self, is_same: impl Fn(&T, &T) -> bool) -> Self {
        for (old, item) in self.before.iter().enumerate() {
            let mut candidates = self.after.iter().enumerate();
            let new = candidates.find(|(new, other)| self.are_left_over(old, *new) && is_same(item, other));
            if let Some((new, _)) = new {
                self.pair(old, new);
            }
        }
        self
    }

    /// Pairs what is left over where `is_same` holds and both stand behind the same item.
    pub(super) fn renamed_in_place(mut self, is_same: impl Fn(&T, &T) -> bool) -> Self {
        for (old, item) in self.before.iter().enumerate() {
            let new = match old.checked_sub(1) {
                None => Some(0),
                Some(previous) => self.partners.get(previous).copied().flatten().map(|number| number + 1),
            };
            if let Some(new) = new.filter(|new| self.are_left_over(old, *new))
                && self.after.get(new).is_some_and(|other| is_same(item, other))
            {
                self.pair(old, new);
            }
        }
        self
    }

    /// Whether items that are in both lists stand in another order.
    pub(super) fn are_reordered(&self) -> bool {
        !self.partners.iter().flatten().is_sorted()
    }

    /// The items, before and after: those of before in their order, then those that are new.
    pub(super) fn iter(&self) -> impl Iterator<Item = [Option<&'l T>; 2]> {
        let old = self.before.iter().zip(&self.partners);
        let old = old.map(|(item, partner)| [Some(item), partner.and_then(|number| self.after.get(number))]);
        let new = self.after.iter().enumerate().filter(|(number, _)| !self.partners.contains(&Some(*number)));
        old.chain(new.map(|(_, item)| [None, Some(item)]))
    }

    fn are_left_over(&self, old: usize, new: usize) -> bool {
        self.partners.get(old) == Some(&None) && !self.partners.contains(&Some(new))
    }

    fn pair(&mut self, old: usize, new: usize) {
        self.partners.get_mut(old).into_iter().for_each(|partner| *partner = Some(new));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A pair in short: `a`, `a>b`, `-a`, `+b`.
    fn told(pairs: &Pairs<'_, (char, u8)>) -> Vec<String> {
        let short = |pair: [Option<&(char, u8)>; 2]| match pair {
            [Some((old, _)), Some((new, _))] if old == new => old.to_string(),
            [Some((old, _)), Some((new, _))] => format!("{old}>{new}"),
            [Some((old, _)), None] => format!("-{old}"),
            [None, new] => format!("+{}", new.unwrap().0),
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
