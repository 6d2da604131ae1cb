//! The emitters: one small struct for each thing that is emitted, which writes its tokens from the plan.
//!
//! An emitter decides nothing. What it writes is shown, shortened, in its doc comment. A file of the crate has an
//! emitter of its own: [`Root`], [`ApiModule`], [`ChapterModule`], [`PageModule`], [`WebhookModule`],
//! [`SchemasModule`], [`ErrorsModule`].

mod api;
mod chapter;
mod construct;
mod doc;
mod error_row;
mod errors;
mod imports;
mod item;
mod login;
mod notification;
mod object;
mod open_enum;
mod operation;
mod page;
mod pagination;
mod root;
mod route;
#[cfg(test)]
mod sample;
mod schemas;
mod server;
mod shared_errors;
mod text;
mod ty;
mod wait;
mod webhook;

pub(crate) use api::ApiModule;
pub(crate) use chapter::ChapterModule;
pub(crate) use page::PageModule;
pub(crate) use root::Root;
pub(crate) use schemas::SchemasModule;
pub(crate) use shared_errors::ErrorsModule;
pub(crate) use webhook::WebhookModule;
