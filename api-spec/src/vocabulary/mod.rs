//! The keys of the files, as one declarative table per kind of object.
//!
//! [`crate::shape`] checks files against these tables and [`crate::json_schema`] writes them for editors, so that the two
//! cannot drift apart. What a table cannot say stands in [`crate::check`].

mod api;
mod page;
mod schema;

use crate::form::Form;

pub(crate) use api::API_FILE;
pub(crate) use page::PAGE_FILE;
pub(crate) use schema::SCHEMAS_FILE;

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
    Choice(&'static [Word]),
    /// A list; `filled` when it must not be empty.
    List {
        of: &'static Shape,
        filled: bool,
    },
    /// A mapping with keys of the author's choice, which have a form too.
    Map {
        keys: Form,
        of: &'static Shape,
    },
    Object(&'static Object),
    /// Objects of several kinds; the first whose condition holds tells the keys. A function gives them, because
    /// constants cannot refer to each other in a circle.
    Variants {
        name: &'static str,
        variants: fn() -> &'static [Variant],
    },
    /// A mapping with exactly one of the object's keys.
    OneKeyOf(&'static Object),
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

/// A word of a [`Shape::Choice`], with its explanation for editors.
#[derive(Debug)]
pub(crate) struct Word {
    pub text: &'static str,
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

const fn needed(name: &'static str, shape: Shape, description: &'static str) -> Key {
    Key { name, required: true, shape, description }
}

const fn optional(name: &'static str, shape: Shape, description: &'static str) -> Key {
    Key { name, required: false, shape, description }
}

const fn word(text: &'static str, description: &'static str) -> Word {
    Word { text, description }
}

const TEXT: Shape = Shape::Text(Form::Any);
const FILLED: Shape = Shape::Text(Form::Filled);
const SENTENCES: Shape = Shape::List { of: &TEXT, filled: false };
const COUNT: Shape = Shape::Whole { from: 0, to: u64::MAX };

const DESCRIPTION: Key = optional("description", TEXT, "What it is, in sentences of our own.");
const NOTE: Key = optional("note", TEXT, "A remark: where the documents disagree, or what else a reader should know.");
const ASSUMED: Key = optional("assumed", TEXT, "The reason for a value that the documents do not state.");
const DEPRECATED: Key = optional("deprecated", Shape::Flag, "Whether the documents advise against it.");
const RUST_NAME: Key = optional(
    "rustName",
    Shape::Text(Form::Identifier),
    "A name for Rust where the name on the wire yields none or a poor one.",
);
