//! From the description of the APIs to the files of a Rust crate and to OpenAPI documents.
//!
//! [`generate`] is a pure function: it reads and writes nothing, and the same description gives the same bytes on
//! every machine. The way of the data: description → `plan` (which items exist and what they are called) → `emit`
//! (tokens) → `files` (formatted text, by path). `openapi` takes the second way out of the same description. `surface` reads
//! the tokens again as callers see them: [`compare`] tells what breaks for them when the description changes.

mod emit;
mod files;
mod layout;
mod names;
mod openapi;
mod plan;
mod surface;

use std::collections::BTreeMap;

use api_spec::model::Spec;

pub use files::Unparsable;
pub use surface::compare;

/// The emitted files: their text by their path, relative to the folder of the generated crate.
pub type Files = BTreeMap<String, String>;

/// Writes the files of the crate, `src/…` and `openapi/…`.
///
/// # Errors
///
/// [`Unparsable`], when what was emitted is not Rust. That is a defect of this crate, not of the description.
pub fn generate(spec: &Spec) -> Result<Files, Unparsable> {
    files::write(&spec.apis.iter().map(plan::ApiPlan::new).collect::<Vec<_>>())
}

/// The emitted module of each page: its path, relative to the folder of the generated crate, by the page file.
pub fn modules(spec: &Spec) -> BTreeMap<String, String> {
    let plans: Vec<_> = spec.apis.iter().map(plan::ApiPlan::new).collect();
    let chapters = plans.iter().flat_map(|plan| plan.chapters.iter().map(move |chapter| (plan, chapter)));
    let modules = chapters.flat_map(|(plan, chapter)| {
        let path = |page: &plan::PagePlan<'_>| format!("src/{}/{}/{}.rs", plan.module, chapter.module, page.module);
        chapter.pages.iter().map(move |page| (page.operation.operation.file.clone(), path(page)))
    });
    modules.collect()
}
