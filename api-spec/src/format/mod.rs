//! The page language: the keys of the files, as one declarative table per kind of object.
//!
//! [`shape`] checks files against these tables and [`json_schema`] writes them for editors, so that the two cannot drift
//! apart; the closed lists are those of the model. What a table cannot say stands in `check`.

#[rustfmt::skip] mod api;
mod form;
pub mod json_schema;
#[rustfmt::skip] mod page;
#[cfg(test)]
pub(crate) mod sample;
#[rustfmt::skip] mod schema;
mod shape;
mod table;
#[rustfmt::skip] mod webhook;

pub(crate) use api::{API_FILE, CHAPTER_ERRORS_FILE, ErrorStatuses};
pub(crate) use form::Form;
#[cfg(test)]
pub(crate) use page::PAGE_FILE;
pub(crate) use schema::SCHEMAS_FILE;
pub(crate) use shape::check;
pub(crate) use webhook::ANY_PAGE_FILE;
#[cfg(test)]
pub(crate) use webhook::WEBHOOK_FILE;

/// Whether a text can be the path of an operation: every character is sent as it is written.
pub fn is_path(text: &str) -> bool {
    Form::Path.accepts(text)
}

/// Whether a text is a day that there is, as `yyyy-mm-dd`.
pub fn is_date(text: &str) -> bool {
    Form::Date.accepts(text)
}
pub(crate) use table::Shape;
