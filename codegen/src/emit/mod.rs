//! The emitters: one small struct for each thing that is emitted, which writes its tokens from the plan.
//!
//! An emitter decides nothing. What it writes is shown, shortened, in its doc comment.

mod doc;
mod errors;
mod module;
mod object;
mod open_enum;
mod operation;
mod pagination;
#[cfg(test)]
mod sample;
mod server;
mod text;
mod ty;

pub(crate) use module::{ApiModule, ChapterModule, PageModule, Root, SchemasModule};
