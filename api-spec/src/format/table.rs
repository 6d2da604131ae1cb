//! What tables of keys consist of, and the keys that many tables have.

use super::form::Form;
use crate::model::Word;

/// What a value looks like.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shape {
    /// A text of a certain form.
    Text(Form),
    /// `true` or `false`.
    Flag,
    /// A whole number, not negative, within the bounds.
    Whole {
        from: u64,
        to: u64,
    },
    /// A whole number.
    Integer,
    /// Any finite number.
    Number,
    /// Any JSON.
    Json,
    /// One of a few words.
    Choice(&'static [&'static [Word]]),
    /// A list; `filled` when it must not be empty.
    List {
        of: &'static Shape,
        filled: bool,
    },
    /// A list of keys of the mapping that stands beside it under this key, each once.
    NamesOf(&'static str),
    /// A mapping with keys of the author's choice, which have a form too.
    Map {
        keys: Form,
        of: &'static Shape,
    },
    Object(&'static Object),
    /// A text, or an object that says more about it.
    TextOr(&'static Object),
    /// Objects of several kinds; the first whose condition holds tells the keys. A function gives them, because
    /// constants cannot refer to each other in a circle.
    Variants {
        name: &'static str,
        variants: fn() -> &'static [Variant],
    },
    /// A body: a mapping with exactly one key, a media type.
    Content(&'static Object),
}

/// A mapping with known keys.
#[derive(Debug)]
pub(crate) struct Object {
    /// How messages call it.
    pub name: &'static str,
    pub description: &'static str,
    pub keys: &'static [Key],
}

#[derive(Debug)]
pub(crate) struct Key {
    pub name: &'static str,
    pub required: bool,
    pub shape: Shape,
    pub description: &'static str,
}

#[derive(Debug)]
pub(crate) struct Variant {
    pub when: When,
    pub object: &'static Object,
}

/// The condition of a [`Variant`].
#[derive(Debug, Clone, Copy)]
pub(crate) enum When {
    /// The key stands in the mapping.
    Has(&'static str),
    /// The key has this text.
    Is(&'static str, &'static str),
    /// None of the others.
    Else,
}

/// Declares a table: its name in the code and in messages, its description and its keys.
macro_rules! object {
    ($table:ident, $name:literal, $description:literal, [$($key:expr),* $(,)?]) => {
        pub(crate) static $table: $crate::format::table::Object =
            $crate::format::table::Object { name: $name, description: $description, keys: &[$($key),*] };
    };
}

pub(super) use object;

pub(super) const fn list(of: &'static Shape) -> Shape {
    Shape::List { of, filled: false }
}

pub(super) const fn filled(of: &'static Shape) -> Shape {
    Shape::List { of, filled: true }
}

pub(super) const fn map(keys: Form, of: &'static Shape) -> Shape {
    Shape::Map { keys, of }
}

pub(super) const fn needed(name: &'static str, shape: Shape, description: &'static str) -> Key {
    Key { name, required: true, shape, description }
}

pub(super) const fn optional(name: &'static str, shape: Shape, description: &'static str) -> Key {
    Key { name, required: false, shape, description }
}

pub(super) const TEXT: Shape = Shape::Text(Form::Any);
pub(super) const FILLED: Shape = Shape::Text(Form::Filled);
pub(super) const SENTENCES: Shape = list(&TEXT);
pub(super) const COUNT: Shape = Shape::Whole { from: 0, to: u64::MAX };

pub(super) const DESCRIPTION: Key = optional("description", TEXT, "What it is, in sentences of our own.");
pub(super) const NOTE: Key =
    optional("note", TEXT, "A remark for maintainers: where the documents disagree, for instance.");
pub(super) const ASSUMED: Key =
    optional("assumed", TEXT, "For maintainers: the reason for a value that the documents do not state.");
pub(super) const DEPRECATED: Key = optional("deprecated", Shape::Flag, "Whether the documents advise against it.");
pub(super) const REQUIRED_WHEN: Key =
    optional("requiredWhen", FILLED, "When it is mandatory that is not always, in a sentence; it documents only.");
pub(super) const RUST_NAME: Key = optional(
    "rustName",
    Shape::Text(Form::Identifier),
    "A name for Rust where the name on the wire yields none or a poor one.",
);
