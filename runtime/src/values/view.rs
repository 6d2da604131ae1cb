//! How the types of a description show what they hold, so that code that is compiled once can write, check and print
//! any of them. **For emitted code.**
//!
//! A [`Value`] gives a [`View`] of itself, and a struct shows its fields. What is written from them (paths, queries,
//! headers, the bodies of requests, `Debug`, and JSON under the feature `serde`) is no concern of theirs.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use serde_json::Value as Json;

use super::file::File;
#[cfg(feature = "serde")]
use super::limits::InvalidValue;
use super::limits::Limits;

/// Something that a request or an answer can hold.
pub trait Value: fmt::Debug {
    /// What it holds.
    fn view(&self) -> View<'_>;

    /// Shows the fields of a struct; nothing of anything else.
    fn show<'a>(&'a self, to: &mut dyn Show<'a>) {
        let _ = to;
    }

    /// What stands for an entry that is missing: nothing, unless the entry is optional.
    fn absent() -> Option<Self>
    where
        Self: Sized,
    {
        None
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

/// The items of a list.
pub trait List {
    /// The item at a place.
    fn at(&self, index: usize) -> Option<&dyn Value>;
}

/// The entries of a map.
pub trait Map {
    /// Goes through all entries in the order of their keys.
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, &'a dyn Value));
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

/// Takes the fields of a struct, all at once, because that costs least where it is called for each struct.
pub trait Show<'a> {
    /// Takes, field by field in their order, the name in Rust, the name on the wire and the value, and of a request the
    /// part that it stands in.
    fn fields(
        &mut self,
        type_name: &'static str,
        places: &[In],
        names: &[&'static str],
        wires: &[&'static str],
        values: &[&'a dyn Value],
    );
}

/// Goes through the fields of a struct, with the part of the request in which each stands, its name on the wire and its
/// value.
pub(crate) fn each<'a>(value: &'a dyn Value, to: &mut dyn FnMut(In, &'static str, &'a dyn Value)) {
    struct Each<'f, 'a>(&'f mut dyn FnMut(In, &'static str, &'a dyn Value));

    impl<'a> Show<'a> for Each<'_, 'a> {
        fn fields(
            &mut self,
            _: &'static str,
            places: &[In],
            _: &[&'static str],
            wires: &[&'static str],
            values: &[&'a dyn Value],
        ) {
            // What is no request has no places.
            let places = places.iter().copied().chain(std::iter::repeat(In::Property));
            for ((place, wire), value) in places.zip(wires).zip(values) {
                (self.0)(place, wire, *value);
            }
        }
    }

    value.show(&mut Each(to));
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
            _: &[In],
            names: &[&'static str],
            _: &[&'static str],
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

/// What an API needs of the client that needs nothing.
impl Value for () {
    fn view(&self) -> View<'_> {
        View::Object(self)
    }
}

/// A borrowed operation is one.
impl<T: Value> Value for &T {
    fn view(&self) -> View<'_> {
        T::view(self)
    }

    fn show<'a>(&'a self, to: &mut dyn Show<'a>) {
        T::show(self, to);
    }
}

/// Looks for a text that breaks a documented limit; tells where it stands, such as `body.targets[3]`.
#[cfg(feature = "serde")]
pub(crate) fn broken_limit(view: View<'_>, path: &str) -> Option<(String, InvalidValue)> {
    match view {
        View::Text(Text { text, secret, limits: Some((name, limits)) }) => {
            let error = limits.check(name, text).err()?;
            Some((path.to_owned(), if secret { error.redacted() } else { error }))
        }
        View::List(list) => {
            let mut items = (0..).map_while(|index| Some((index, list.at(index)?)));
            items.find_map(|(index, item)| broken_limit(item.view(), &format!("{path}[{index}]")))
        }
        View::Map(map) => {
            let mut broken = None;
            map.each(&mut |key, value| {
                broken = broken.take().or_else(|| broken_limit(value.view(), &format!("{path}.{key}")));
            });
            broken
        }
        View::Object(fields) => {
            let mut broken = None;
            each(fields, &mut |_, wire, value| {
                broken = broken.take().or_else(|| broken_limit(value.view(), &format!("{path}.{wire}")));
            });
            broken
        }
        _ => None,
    }
}

impl<'a> Text<'a> {
    /// A text without limits that may be shown.
    pub fn plain(text: &'a str) -> Self {
        Self { text, secret: false, limits: None }
    }
}

impl<T: Value> Value for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Nothing, T::view)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Value> Value for Box<T> {
    fn view(&self) -> View<'_> {
        T::view(self)
    }
}

impl<T: Value> Value for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Value> List for Vec<T> {
    fn at(&self, index: usize) -> Option<&dyn Value> {
        self.get(index).map(|item| item as &dyn Value)
    }
}

impl<T: Value> Value for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Value> Map for BTreeMap<String, T> {
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, &'a dyn Value)) {
        self.iter().for_each(|(key, value)| to(key, value));
    }
}

impl Value for String {
    fn view(&self) -> View<'_> {
        View::Text(Text::plain(self))
    }
}

impl Value for i32 {
    fn view(&self) -> View<'_> {
        View::Integer((*self).into())
    }
}

impl Value for i64 {
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

impl Value for f64 {
    fn view(&self) -> View<'_> {
        View::Number(*self)
    }
}

impl Value for bool {
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl Value for Json {
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

impl Value for Bytes {
    fn view(&self) -> View<'_> {
        View::Bytes(self)
    }
}

impl Value for File {
    fn view(&self) -> View<'_> {
        View::File(self)
    }
}
