//! What the types of a description hold, shown and filled from outside, so that code that is compiled once can write,
//! read, check and print any of them. **For emitted code.**
//!
//! A [`Value`] gives a [`View`] of what it holds, and a [`Slot`] for what it is to hold; a struct shows and fills its
//! fields. What is made of them (paths, queries, headers, the bodies of requests, the reading of answers, `Debug`, and
//! JSON under the feature `serde`) is no concern of theirs.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use serde_json::Value as Json;

use super::file::File;
use super::limits::Limits;

/// Something that a request or an answer can hold.
pub trait Value: fmt::Debug {
    /// What reading begins with; none for what is never read.
    fn blank() -> Option<Self>
    where
        Self: Sized,
    {
        None
    }

    /// What it holds.
    fn view(&self) -> View<'_> {
        View::Nothing
    }

    /// Where what is read is to go.
    fn slot(&mut self) -> Slot<'_> {
        Slot::Nothing
    }

    /// Takes a text that was read; only of [`Slot::Text`].
    fn set(&mut self, text: &str) {
        let _ = text;
    }

    /// Shows the fields of a struct; nothing of anything else.
    fn show<'a>(&'a self, to: &mut dyn Show<'a>) {
        let _ = to;
    }

    /// Has the fields of a struct filled, in the order in which it shows them.
    fn fill(&mut self, by: &mut dyn Fill) {
        let _ = by;
    }
}

/// What a [`Value`] holds.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// An optional value that is not set.
    Nothing,
    /// A text, be it an id, a secret or the value of an enumeration.
    Text(Text<'a>),
    /// An integer.
    Integer(i64),
    /// Any other number.
    Number(f64),
    /// A truth value.
    Bool(bool),
    /// Any JSON.
    Json(&'a Json),
    /// Bytes that are a whole body.
    Bytes(&'a Bytes),
    /// A file.
    File(&'a File),
    /// A list.
    List(&'a dyn List),
    /// Values by names that the description does not know.
    Map(&'a dyn Map),
    /// A struct.
    Object(&'a dyn Value),
}

/// A text, and what is to be known about it.
#[derive(Clone, Copy)]
pub struct Text<'a> {
    /// The text.
    pub text: &'a str,
    /// Whether it must not be shown.
    pub secret: bool,
    /// The name of its type and its documented limits, if it has any.
    pub limits: Option<(&'static str, &'static Limits)>,
}

/// Where what is read is to go.
pub enum Slot<'a> {
    /// Nowhere: it is never read.
    Nothing,
    /// A text, taken by [`Value::set`].
    Text(&'a mut dyn Value),
    /// A text that must not be shown, not even in an error.
    Secret(&'a mut dyn Value),
    /// A text as it is.
    String(&'a mut String),
    /// An integer of 32 bits.
    I32(&'a mut i32),
    /// An integer of 64 bits.
    I64(&'a mut i64),
    /// Any other number.
    F64(&'a mut f64),
    /// A truth value.
    Bool(&'a mut bool),
    /// Any JSON.
    Json(&'a mut Json),
    /// Bytes.
    Bytes(&'a mut Bytes),
    /// A file.
    File(&'a mut File),
    /// A value that may be absent.
    Optional(&'a mut dyn Optional),
    /// A list.
    List(&'a mut dyn List),
    /// Values by names that the description does not know.
    Map(&'a mut dyn Map),
    /// A struct.
    Object(&'a mut dyn Value),
}

/// A value that may be absent.
pub trait Optional {
    /// Empties it.
    fn clear(&mut self);

    /// Begins a value in it.
    fn begin(&mut self) -> Option<&mut dyn Value>;
}

/// A list.
pub trait List {
    /// The item at a place.
    fn at(&self, index: usize) -> Option<&dyn Value>;

    /// Empties it.
    fn clear(&mut self);

    /// Begins another item.
    fn push(&mut self) -> Option<&mut dyn Value>;

    /// Takes the last item back.
    fn pop(&mut self);
}

/// Values by names that the description does not know.
pub trait Map {
    /// Goes through all entries in the order of their keys.
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, &'a dyn Value));

    /// Empties it.
    fn clear(&mut self);

    /// Begins another entry.
    fn insert(&mut self, key: String) -> Option<&mut dyn Value>;

    /// Takes an entry back.
    fn remove(&mut self, key: &str);
}

/// The part of a request in which a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum In {
    /// The path.
    Path,
    /// The query.
    Query,
    /// The headers.
    Header,
    /// A property of the body; the fields of everything that is no request are properties too.
    Property,
    /// The body as a whole.
    Body,
}

/// Takes the fields of a struct, all at once, because that costs the compiler least.
pub trait Show<'a> {
    /// Takes, field by field in their order, the part of the request that it stands in, its name in Rust, its name on the
    /// wire, and its value. There are no parts where it is no request.
    fn fields(
        &mut self,
        type_name: &'static str,
        places: &'static [In],
        names: &'static [&'static str],
        wires: &'static [&'static str],
        values: &[&'a dyn Value],
    );
}

/// Fills the fields of a struct.
pub trait Fill {
    /// Fills them, in the order in which the struct shows them.
    fn fields(&mut self, values: &mut [&mut dyn Value]);
}

/// Goes through the fields of a struct, with the part of the request in which each stands, its name on the wire and its
/// value.
pub(crate) fn each<'a>(value: &'a dyn Value, to: &mut dyn FnMut(In, &'static str, &'a dyn Value)) {
    struct Each<'f, 'a>(&'f mut dyn FnMut(In, &'static str, &'a dyn Value));

    impl<'a> Show<'a> for Each<'_, 'a> {
        fn fields(
            &mut self,
            _: &'static str,
            places: &'static [In],
            _: &'static [&'static str],
            wires: &'static [&'static str],
            values: &[&'a dyn Value],
        ) {
            let places = places.iter().copied().chain(std::iter::repeat(In::Property));
            for ((place, wire), value) in places.zip(wires).zip(values) {
                (self.0)(place, wire, *value);
            }
        }
    }

    value.show(&mut Each(to));
}

/// The name of a struct, and those of its fields on the wire with the part of a request in which each stands.
#[derive(Clone, Copy, Default)]
pub(crate) struct Names {
    pub(crate) type_name: &'static str,
    #[cfg_attr(not(feature = "serde"), expect(dead_code, reason = "only requests from JSON need them"))]
    pub(crate) places: &'static [In],
    pub(crate) wires: &'static [&'static str],
}

impl<'a> Show<'a> for Names {
    fn fields(
        &mut self,
        type_name: &'static str,
        places: &'static [In],
        _: &'static [&'static str],
        wires: &'static [&'static str],
        _: &[&'a dyn Value],
    ) {
        *self = Self { type_name, places, wires };
    }
}

/// The names of a struct and of its fields.
pub(crate) fn names(value: &dyn Value) -> Names {
    let mut names = Names::default();
    value.show(&mut names);
    names
}

/// Shows a struct as a derived `Debug` does.
///
/// # Errors
///
/// When the formatter fails.
pub fn debug(value: &dyn Value, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    struct Shown<'f, 'g>(&'f mut fmt::Formatter<'g>, fmt::Result);

    impl<'a> Show<'a> for Shown<'_, '_> {
        fn fields(
            &mut self,
            type_name: &'static str,
            _: &'static [In],
            names: &'static [&'static str],
            _: &'static [&'static str],
            values: &[&'a dyn Value],
        ) {
            let mut shown = self.0.debug_struct(type_name);
            for (name, value) in names.iter().zip(values) {
                shown.field(name, value);
            }
            self.1 = shown.finish();
        }
    }

    let mut shown = Shown(formatter, Ok(()));
    value.show(&mut shown);
    shown.1
}

impl<'a> Text<'a> {
    /// A text without limits that may be shown.
    pub fn plain(text: &'a str) -> Self {
        Self { text, secret: false, limits: None }
    }
}

/// What an API supplies that supplies nothing.
impl Value for () {}

/// A borrowed operation is one.
impl<T: Value> Value for &T {
    fn show<'a>(&'a self, to: &mut dyn Show<'a>) {
        T::show(self, to);
    }
}

impl<T: Value> Value for Option<T> {
    fn blank() -> Option<Self> {
        Some(None)
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Nothing, T::view)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Optional(self)
    }
}

impl<T: Value> Optional for Option<T> {
    fn clear(&mut self) {
        *self = None;
    }

    fn begin(&mut self) -> Option<&mut dyn Value> {
        *self = T::blank();
        self.as_mut().map(|value| value as &mut dyn Value)
    }
}

impl<T: Value> Value for Box<T> {
    fn blank() -> Option<Self> {
        T::blank().map(Self::new)
    }

    fn view(&self) -> View<'_> {
        T::view(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        T::slot(self)
    }
}

impl<T: Value> Value for Vec<T> {
    fn blank() -> Option<Self> {
        Some(Self::new())
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Value> List for Vec<T> {
    fn at(&self, index: usize) -> Option<&dyn Value> {
        self.get(index).map(|item| item as &dyn Value)
    }

    fn clear(&mut self) {
        Self::clear(self);
    }

    fn push(&mut self) -> Option<&mut dyn Value> {
        self.push(T::blank()?);
        self.last_mut().map(|item| item as &mut dyn Value)
    }

    fn pop(&mut self) {
        Self::pop(self);
    }
}

impl<T: Value> Value for BTreeMap<String, T> {
    fn blank() -> Option<Self> {
        Some(Self::new())
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
}

impl<T: Value> Map for BTreeMap<String, T> {
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, &'a dyn Value)) {
        self.iter().for_each(|(key, value)| to(key, value));
    }

    fn clear(&mut self) {
        Self::clear(self);
    }

    fn insert(&mut self, key: String) -> Option<&mut dyn Value> {
        let blank = T::blank()?;
        Some(self.entry(key).insert_entry(blank).into_mut())
    }

    fn remove(&mut self, key: &str) {
        Self::remove(self, key);
    }
}

/// A type that is seen as it is: what it begins with, its view and its slot.
macro_rules! plain {
    ($($kind:ty: $blank:expr, $value:ident => $view:expr, $slot:ident;)*) => {$(
        impl Value for $kind {
            fn blank() -> Option<Self> {
                Some($blank)
            }

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
    String: Self::new(), text => View::Text(Text::plain(text)), String;
    i32: 0, number => View::Integer((*number).into()), I32;
    i64: 0, number => View::Integer(*number), I64;
    f64: 0.0, number => View::Number(*number), F64;
    bool: false, value => View::Bool(*value), Bool;
    Json: Self::Null, json => View::Json(json), Json;
    Bytes: Self::new(), bytes => View::Bytes(bytes), Bytes;
    File: Self::new("", Bytes::new()), file => View::File(file), File;
}
