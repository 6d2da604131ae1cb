//! Mappings with keys of the author's choice, as lists: page files keep the order in which things are stated.
//!
//! For `#[serde(with = "keyed")]` at fields that are lists of [`Entry`].

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// An item of a list that page files write as an entry of a mapping.
pub(super) trait Entry: Sized {
    /// What stands under the key.
    type Held;

    /// The item; none when the key has a wrong form, which the check of the file's shape has reported.
    fn new(key: String, held: Self::Held) -> Option<Self>;

    /// The key, and what stands under it.
    fn entry(&self) -> (Cow<'_, str>, &Self::Held);
}

pub(super) fn serialize<T, S>(entries: &[T], serializer: S) -> Result<S::Ok, S::Error>
where
    T: Entry,
    T::Held: Serialize,
    S: Serializer,
{
    serializer.collect_map(entries.iter().map(T::entry))
}

pub(super) fn deserialize<'de, T, D>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    T: Entry,
    T::Held: Deserialize<'de>,
    D: Deserializer<'de>,
{
    struct InOrder<T>(PhantomData<T>);

    impl<'de, T: Entry> Visitor<'de> for InOrder<T>
    where
        T::Held: Deserialize<'de>,
    {
        type Value = Vec<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a mapping")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut entries = Vec::with_capacity(map.size_hint().unwrap_or_default());
            while let Some((key, held)) = map.next_entry()? {
                entries.extend(T::new(key, held));
            }
            Ok(entries)
        }
    }

    deserializer.deserialize_map(InOrder(PhantomData))
}

/// A header with its value.
impl Entry for (String, String) {
    type Held = String;

    fn new(key: String, held: String) -> Option<Self> {
        Some((key, held))
    }

    fn entry(&self) -> (Cow<'_, str>, &String) {
        (Cow::Borrowed(&self.0), &self.1)
    }
}
