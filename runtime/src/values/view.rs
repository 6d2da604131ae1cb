//! What the types of a description hold, shown and filled from outside, so that code that is compiled once can write,
//! read, check and print any of them. **For emitted code.**
//!
//! A [`Value`] gives a [`View`] of what it holds, and a [`Slot`] for what it is to hold; a struct is an [`Object`], which
//! shows and fills its fields. What is made of them (paths, queries, headers, the bodies of requests, the reading of
//! answers, `Debug`, and JSON under the feature `serde`) is no concern of theirs.

use bytes::Bytes;
use serde_json::Value as Json;

use super::file::File;
use super::limits::Limits;

/// Something that a request or an answer can hold.
pub trait Value {
    /// What it holds.
    fn view(&self) -> View<'_>;

    /// Where what is read is to go. What an optional value or a list held is gone then.
    fn slot(&mut self) -> Slot<'_>;
}

/// A struct: a [`Value`] that has fields.
pub trait Object {
    /// Shows its fields, all at once, because that costs the compiler least.
    fn show<'a>(&'a self, to: &mut Show<'_, 'a>);

    /// Has its fields filled, in the order in which it shows them; not those of what is never read.
    fn fill(&mut self, by: &mut Fill<'_>) {
        let _ = by;
    }
}

/// What can be read.
pub trait Blank {
    /// What reading begins with. It may be what no caller can make, such as an empty id: if nothing is read into it, the
    /// reading fails.
    fn blank() -> Self;
}

/// What a [`Value`] holds.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// An optional value that is not set.
    Nothing,
    /// An optional value that is set.
    Some(&'a dyn Value),
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
    Object(&'a dyn Object),
}

impl View<'_> {
    /// The same with what an optional value holds in its place.
    pub(crate) fn held(self) -> Self {
        match self {
            Self::Some(value) => value.view().held(),
            view => view,
        }
    }
}

/// A text, and what is to be known about it.
#[derive(Clone, Copy)]
pub struct Text<'a> {
    /// The text.
    pub text: &'a str,
    /// What kind of text it is.
    pub kind: TextKind,
}

/// What is to be known about a text.
#[derive(Clone, Copy)]
pub enum TextKind {
    /// It is any text.
    Plain,
    /// It has a type of this name, with the documented limits.
    Named(&'static str, &'static Limits),
    /// It has such a type, and must not be shown.
    Secret(&'static str, &'static Limits),
    /// It is a value of an enumeration that lists these values. The variants have these names, in the same order and
    /// separated by blanks.
    OneOf(&'static [&'static str], &'static str),
}

impl Text<'_> {
    /// Whether it must not be shown.
    pub(crate) fn is_secret(&self) -> bool {
        matches!(self.kind, TextKind::Secret(..))
    }
}

/// Where what is read is to go.
pub enum Slot<'a> {
    /// A text.
    Text(&'a mut dyn FromText),
    /// A text that must not be shown, not even in an error.
    Secret(&'a mut dyn FromText),
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
    Object(&'a mut dyn Object),
}

/// What can become any text.
pub trait FromText {
    /// Becomes the text.
    fn set(&mut self, text: &str);
}

/// A value that may be absent.
pub trait Optional {
    /// Begins a value in it.
    fn begin(&mut self) -> &mut dyn Value;
}

/// A list.
pub trait List {
    /// The item at a place.
    fn at(&self, index: usize) -> Option<&dyn Value>;

    /// Begins another item.
    fn push(&mut self) -> &mut dyn Value;

    /// Takes the last item back.
    fn pop(&mut self);
}

/// Values by names that the description does not know.
pub trait Map {
    /// Goes through all entries in the order of their keys.
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, &'a dyn Value));

    /// Begins another entry.
    fn insert(&mut self, key: String) -> &mut dyn Value;

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

/// The names of a struct and of its fields, in their order.
#[derive(Clone, Copy, Default)]
pub(crate) struct Names {
    /// The name of the struct.
    pub(crate) type_name: &'static str,
    /// The part of the request in which each field stands; none where it is no request.
    pub(crate) places: &'static [In],
    /// The names in Rust, separated by blanks.
    pub(crate) fields: &'static str,
    /// The names on the wire.
    pub(crate) wires: &'static [&'static str],
}

/// Takes the fields of a struct. A struct itself, because a trait or a closure would cost the compiler more.
pub struct Show<'f, 'a>(pub(crate) &'f mut dyn FnMut(Names, &[&'a dyn Value]));

impl<'a> Show<'_, 'a> {
    /// Takes, field by field in their order, the part of the request that it stands in, its name in Rust, its name on the
    /// wire, and its value. There are no parts where it is no request. The names in Rust are one text, separated by blanks.
    pub fn fields(
        &mut self,
        type_name: &'static str,
        places: &'static [In],
        fields: &'static str,
        wires: &'static [&'static str],
        values: &[&'a dyn Value],
    ) {
        (self.0)(Names { type_name, places, fields, wires }, values);
    }
}

/// Fills the fields of a struct.
pub struct Fill<'f>(pub(crate) &'f mut dyn FnMut(&mut [&mut dyn Value]));

impl Fill<'_> {
    /// Fills them all, in the order in which the struct shows them.
    pub fn fields(&mut self, values: &mut [&mut dyn Value]) {
        (self.0)(values);
    }
}

/// Goes through the fields of a struct, with the part of the request in which each stands, its name on the wire and what
/// it holds.
pub(crate) fn each<'a>(object: &'a dyn Object, to: &mut dyn FnMut(In, &'static str, View<'a>)) {
    object.show(&mut Show(&mut |names, values| {
        let places = names.places.iter().copied().chain(std::iter::repeat(In::Property));
        for ((place, wire), value) in places.zip(names.wires).zip(values) {
            to(place, wire, value.view().held());
        }
    }));
}

/// The names of a struct and of its fields.
pub(crate) fn names(object: &dyn Object) -> Names {
    let mut found = Names::default();
    object.show(&mut Show(&mut |names, _| found = names));
    found
}

impl<T: Object> Value for T {
    fn view(&self) -> View<'_> {
        View::Object(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Object(self)
    }
}

impl<T: for<'t> From<&'t str>> FromText for T {
    fn set(&mut self, text: &str) {
        *self = Self::from(text);
    }
}
