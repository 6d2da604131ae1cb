//! The emitted files: which module stands where, formatted, and the OpenAPI documents.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fmt, thread};

use quote::ToTokens;

use crate::Files;
use crate::emit::{ApiModule, ChapterModule, ErrorsModule, PageModule, Root, SchemasModule, WebhookModule};
use crate::layout::formatted;
use crate::openapi;
use crate::plan::ApiPlan;
use crate::public_api::PublicApi;

/// Emitted tokens that are not a Rust file.
#[derive(Debug)]
pub struct Unparsable {
    pub(crate) file: String,
    pub(crate) source: syn::Error,
}

impl fmt::Display for Unparsable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: what was emitted is not Rust; this is a defect of the generator, please report it", self.file)
    }
}

impl std::error::Error for Unparsable {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// A file that is still to be written: its path, and what writes its text.
struct Pending<'p> {
    path: String,
    write: Box<dyn Fn() -> Result<String, syn::Error> + Sync + 'p>,
}

/// Writes all files, on as many threads as there are processors.
pub(crate) fn write(plans: &[ApiPlan<'_>]) -> Result<Files, Unparsable> {
    let pending = pending(plans);
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(pending.len());
    let next = AtomicUsize::new(0);
    // Each thread takes the next file when it is done with one: they differ much in size.
    let work =
        || -> Vec<_> { std::iter::from_fn(|| pending.get(next.fetch_add(1, Ordering::Relaxed))).map(finish).collect() };
    let written: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut written = work();
        for worker in workers {
            written.extend(worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        written
    });
    written.into_iter().collect()
}

fn finish(pending: &Pending<'_>) -> Result<(String, String), Unparsable> {
    match (pending.write)() {
        Ok(text) => Ok((pending.path.clone(), text)),
        Err(source) => Err(Unparsable { file: pending.path.clone(), source }),
    }
}

/// The files, with the large ones first, so that no thread waits for another's at the end.
fn pending<'p>(plans: &'p [ApiPlan<'p>]) -> Vec<Pending<'p>> {
    let list = || Ok(PublicApi::of_plans(plans).to_string());
    let mut pending = vec![Pending { path: "public-api.txt".to_owned(), write: Box::new(list) }];
    for plan in plans {
        let path = format!("openapi/{}.json", plan.api.id);
        pending.push(Pending { path, write: Box::new(|| Ok(openapi::document(plan.api))) });
        if !plan.types.is_empty() {
            let path = format!("src/{}/schemas.rs", plan.module);
            pending.push(module(
                path,
                format!("{}/schemas.yaml", plan.api.id),
                SchemasModule { api: plan, chapter: None },
            ));
        }
    }
    pending.push(module("src/lib.rs".to_owned(), String::new(), Root { apis: plans }));
    for plan in plans {
        let folder = format!("src/{}", plan.module);
        let source = format!("{}/api.yaml", plan.api.id);
        pending.push(module(format!("{folder}/mod.rs"), source.clone(), ApiModule { plan }));
        if !plan.errors.is_empty() {
            let errors = ErrorsModule { title: &plan.api.title, errors: &plan.errors };
            pending.push(module(format!("{folder}/errors.rs"), source, errors));
        }
        for chapter in &plan.chapters {
            let folder = format!("{folder}/{}", chapter.module);
            let source = format!("{}/{}/", plan.api.id, chapter.chapter.id);
            pending.push(module(format!("{folder}/mod.rs"), source, ChapterModule { plan: chapter }));
            if !chapter.types.is_empty() {
                let (path, source) =
                    (format!("{folder}/schemas.rs"), format!("{}/{}/schemas.yaml", plan.api.id, chapter.chapter.id));
                pending.push(module(path, source, SchemasModule { api: plan, chapter: Some(chapter) }));
            }
            if !chapter.errors.is_empty() {
                let (path, source) =
                    (format!("{folder}/errors.rs"), format!("{}/{}/errors.yaml", plan.api.id, chapter.chapter.id));
                let errors = ErrorsModule { title: &chapter.chapter.title, errors: &chapter.errors };
                pending.push(module(path, source, errors));
            }
            for page in &chapter.pages {
                let (path, source) = (format!("{folder}/{}.rs", page.module), page.operation.operation.file.clone());
                pending.push(module(path, source, PageModule { plan: page, api: plan }));
            }
            for page in &chapter.webhooks {
                let (path, source) = (format!("{folder}/{}.rs", page.module), page.webhook.file.clone());
                pending.push(module(path, source, WebhookModule { plan: page, api: plan }));
            }
        }
    }
    pending
}

/// A Rust file that is made from `source`, a file or folder of the description.
fn module<'p>(path: String, source: String, module: impl ToTokens + Sync + 'p) -> Pending<'p> {
    let write = move || Ok(format!("{}{}", header(&source), formatted(module.to_token_stream())?));
    Pending { path, write: Box::new(write) }
}

fn header(source: &str) -> String {
    format!("// Written by `cargo xtask generate` from api-spec/{source}: change the description, not this file.\n\n")
}
