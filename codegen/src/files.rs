//! The emitted modules as files: which module stands where, formatted.

use std::num::NonZero;
use std::{fmt, thread};

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::Files;
use crate::emit::{ApiModule, ChapterModule, PageModule, Root, SchemasModule};
use crate::layout::with_blank_lines;
use crate::plan::ApiPlan;

/// Emitted tokens that are not a Rust file.
#[derive(Debug)]
pub struct Unparsable {
    file: String,
    source: syn::Error,
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

/// A file that is still to be written: its path, and what writes its tokens.
struct Pending<'p> {
    path: String,
    module: Box<dyn Fn() -> TokenStream + Sync + Send + 'p>,
}

/// Formats every module of the crate, on as many threads as there are processors.
pub(crate) fn rust(plans: &[ApiPlan<'_>]) -> Result<Files, Unparsable> {
    let pending = modules(plans);
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(pending.len().max(1));
    let format_every = |first: usize| pending.iter().skip(first).step_by(threads).map(format).collect::<Vec<_>>();
    let formatted: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> = (1..threads).map(|first| scope.spawn(move || format_every(first))).collect();
        let mut formatted = format_every(0);
        for worker in workers {
            formatted.extend(worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        formatted
    });
    formatted.into_iter().collect()
}

fn modules<'p>(plans: &'p [ApiPlan<'p>]) -> Vec<Pending<'p>> {
    let mut pending = Vec::new();
    let mut add =
        |path: String, module: Box<dyn Fn() -> TokenStream + Sync + Send + 'p>| pending.push(Pending { path, module });
    add("src/lib.rs".to_owned(), Box::new(|| Root { apis: plans }.into_token_stream()));
    for api in plans {
        let folder = format!("src/{}", api.module);
        add(format!("{folder}/mod.rs"), Box::new(|| ApiModule { plan: api }.into_token_stream()));
        if !api.types.is_empty() {
            add(format!("{folder}/schemas.rs"), Box::new(|| SchemasModule { plan: api }.into_token_stream()));
        }
        for chapter in &api.chapters {
            let folder = format!("{folder}/{}", chapter.module);
            add(format!("{folder}/mod.rs"), Box::new(|| ChapterModule { plan: chapter }.into_token_stream()));
            for page in &chapter.pages {
                let module = || PageModule { plan: page, api }.into_token_stream();
                add(format!("{folder}/{}.rs", page.module), Box::new(module));
            }
        }
    }
    pending
}

fn format(pending: &Pending<'_>) -> Result<(String, String), Unparsable> {
    let file = syn::parse2(pending.module.as_ref()());
    let file = file.map_err(|source| Unparsable { file: pending.path.clone(), source })?;
    Ok((pending.path.clone(), with_blank_lines(&prettyplease::unparse(&file))))
}
