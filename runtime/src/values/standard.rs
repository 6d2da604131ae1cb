//! What the types of the standard library, JSON, bytes and files are as values.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::Value as Json;

use super::file::File;
use super::view::{Blank, Fill, List, Map, Object, Optional, Show, Slot, Text, TextKind, Value, View};

/// What an API supplies that supplies nothing.
impl Object for () {
    fn show<'a>(&'a self, _: &mut Show<'_, 'a>) {}
}

/// A borrowed operation is one.
impl<T: Object> Object for &T {
    fn show<'a>(&'a self, to: &mut Show<'_, 'a>) {
        T::show(self, to);
    }
}

/// A struct that holds itself.
impl<T: Object> Object for Box<T> {
    fn show<'a>(&'a self, to: &mut Show<'_, 'a>) {
        T::show(self, to);
    }

    fn fill(&mut self, by: &mut Fill<'_>) {
        T::fill(self, by);
    }
}

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T> Blank for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Value + Blank> Value for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => View::Some(value),
            None => View::Nothing,
        }
    }

    fn slot(&mut self) -> Slot<'_> {
        *self = None;
        Slot::Optional(self)
    }
}

impl<T: Value + Blank> Optional for Option<T> {
    fn begin(&mut self) -> &mut dyn Value {
        self.insert(T::blank())
    }
}

impl<T: Value + Blank> Value for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        self.clear();
        Slot::List(self)
    }
}

impl<T: Value + Blank> List for Vec<T> {
    fn at(&self, index: usize) -> Option<&dyn Value> {
        self.get(index).map(|item| item as &dyn Value)
    }

    fn push(&mut self) -> &mut dyn Value {
        self.push_mut(T::blank())
    }

    fn pop(&mut self) {
        Self::pop(self);
    }
}

impl<T: Value + Blank> Value for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        self.clear();
        Slot::Map(self)
    }
}

impl<T: Value + Blank> Map for BTreeMap<String, T> {
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, &'a dyn Value)) {
        self.iter().for_each(|(key, value)| to(key, value));
    }

    fn insert(&mut self, key: String) -> &mut dyn Value {
        self.entry(key).insert_entry(T::blank()).into_mut()
    }

    fn remove(&mut self, key: &str) {
        Self::remove(self, key);
    }
}

/// A type that is seen as it is: what it begins with, its view and its slot.
macro_rules! plain {
    ($($kind:ty: $blank:expr, $value:ident => $view:expr, $slot:ident;)*) => {$(
        impl Blank for $kind {
            fn blank() -> Self {
                $blank
            }
        }

        impl Value for $kind {
            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }

            fn slot(&mut self) -> Slot<'_> {
                Slot::$slot(self)
            }
        }
    )*};
}

plain! {
    String: Self::new(), text => View::Text(Text { text, kind: TextKind::Plain }), Text;
    i32: 0, number => View::Integer((*number).into()), I32;
    i64: 0, number => View::Integer(*number), I64;
    f64: 0.0, number => View::Number(*number), F64;
    bool: false, value => View::Bool(*value), Bool;
    Json: Self::Null, json => View::Json(json), Json;
    Bytes: Self::new(), bytes => View::Bytes(bytes), Bytes;
    File: Self::new("", Bytes::new()), file => View::File(file), File;
}
