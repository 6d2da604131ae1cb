//! From the description of the APIs to the files of a Rust crate and to OpenAPI documents.
//!
//! [`generate`] is a pure function: it reads and writes nothing, and the same description gives the same bytes on
//! every machine. Data flows in one direction: description → `plan` (which items exist and what they are called) →
//! `emit` (tokens) → `files` (formatted text, by path). `openapi` takes the second way out of the same description, and
//! `public_api` lists what callers see of the plan, so that two revisions can be compared.

mod emit;
mod files;
mod layout;
mod markdown;
mod names;
mod openapi;
mod plan;
mod public_api;

use std::collections::BTreeMap;

use api_spec::Finding;
use api_spec::model::Spec;

pub use files::Unparsable;
pub use public_api::PublicApi;

/// The emitted files: their text by their path, relative to the folder of the generated crate.
pub type Files = BTreeMap<String, String>;

/// Why nothing is emitted.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The description holds what cannot become Rust. [`Problems::locate`](api_spec::Problems::locate) finds the lines.
    #[error("{} problems of the description", .0.len())]
    Problems(Vec<Finding>),
    /// What was emitted is not Rust. That is a defect of this crate, not of the description.
    #[error(transparent)]
    Unparsable(#[from] Unparsable),
}

/// Writes the files of the crate, `src/…`, `openapi/…` and `public-api.txt`.
///
/// # Errors
///
/// When the description holds what cannot become Rust, with all places; or when this crate has a defect.
pub fn generate(spec: &Spec) -> Result<Files, Error> {
    Ok(files::write(&plan(spec)?)?)
}

fn plan(spec: &Spec) -> Result<Vec<plan::ApiPlan<'_>>, Error> {
    match plan::plan(spec) {
        (plans, problems) if problems.is_empty() => Ok(plans),
        (_, problems) => Err(Error::Problems(problems)),
    }
}

/// The emitted module of each page: its path, relative to the folder of the generated crate, by the page file.
pub fn modules(spec: &Spec) -> BTreeMap<String, String> {
    let (plans, _) = plan::plan(spec);
    let chapters = plans.iter().flat_map(|plan| plan.chapters.iter().map(move |chapter| (plan, chapter)));
    let modules = chapters.flat_map(|(plan, chapter)| {
        let path = |module: &str| format!("src/{}/{}/{module}.rs", plan.module, chapter.module);
        let pages = chapter.pages.iter().map(|page| (&page.operation.operation.file, page.module.as_str()));
        let webhooks = chapter.webhooks.iter().map(|page| (&page.webhook.file, page.module.as_str()));
        pages.chain(webhooks).map(move |(file, module)| (file.clone(), path(module)))
    });
    modules.collect()
}
