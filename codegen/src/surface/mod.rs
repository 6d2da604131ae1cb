//! What callers see of the emitted crate: its public items and their signatures, read from the emitted code itself, so
//! that nothing an emitter learns is forgotten here. [`compare`] tells what differs between two descriptions, as
//! changes of the voice [`Voice::Rust`](api_spec::compare::Voice).

mod compare;
mod macros;
mod places;
mod read;

use api_spec::Place;
use api_spec::compare::Change;
use api_spec::model::Spec;
use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::emit::{ApiModule, PageModule, SchemasModule};
use crate::files::Unparsable;
use crate::plan::ApiPlan;

use places::Places;

/// What differs for callers of the crates that are emitted for two descriptions.
///
/// # Errors
///
/// [`Unparsable`], when what was emitted is not Rust. That is a defect of this crate, not of the description.
pub fn compare(before: &Spec, after: &Spec) -> Result<Vec<Change>, Unparsable> {
    let changes = api_spec::compare::compare(before, after);
    Ok(compare::compare(&surface(before)?, &surface(after)?, &changes))
}

/// A module or a type.
#[derive(Debug, Clone)]
struct Item {
    /// As callers name it, below the crate: `iotda_v5::PackageId`.
    path: String,
    /// The module that it is declared in.
    home: String,
    /// `mod`, `struct`, `enum`, or what an alias stands for.
    form: String,
    /// The first sentence of its documentation.
    sentence: Option<String>,
    place: Place,
    members: Vec<Member>,
}

/// Something that a type has.
#[derive(Debug, Clone, PartialEq)]
struct Member {
    name: String,
    kind: MemberKind,
    /// All that callers depend on: the type of a field, the types of the arguments and of what is returned.
    form: String,
    /// The names of the arguments. Callers do not write them, but another order of them is another meaning.
    arguments: Vec<String>,
    /// The whole as people read it.
    shown: String,
    sentence: Option<String>,
    place: Place,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum MemberKind {
    Field,
    Variant,
    Constant,
    Function,
    /// A trait that is implemented.
    Implementation,
}

/// The public items of all APIs, in the order of the emitted files.
fn surface(spec: &Spec) -> Result<Vec<Item>, Unparsable> {
    let mut items = Vec::new();
    for api in &spec.apis {
        let plan = ApiPlan::new(api);
        let places = Places::of(&plan);
        let root = plan.module.as_str();
        items.push(module(root.to_owned(), &api.title, Place::file(format!("{}/api.yaml", api.id))));
        let mut read = |home: String, place: Place, tokens: TokenStream| -> Result<(), Unparsable> {
            let file = syn::parse2(tokens).map_err(|source| Unparsable { file: home.clone(), source })?;
            items.append(&mut read::items(&file, root, &home, &place, &places));
            Ok(())
        };
        read(
            root.to_owned(),
            Place::file(format!("{}/api.yaml", api.id)),
            ApiModule { plan: &plan }.to_token_stream(),
        )?;
        if !plan.types.is_empty() {
            let place = Place::file(format!("{}/schemas.yaml", api.id));
            read(format!("{root}::schemas"), place, SchemasModule { plan: &plan }.to_token_stream())?;
        }
        for chapter in &plan.chapters {
            for page in &chapter.pages {
                let place = Place::file(&page.operation.operation.file);
                let tokens = PageModule { plan: page, api: &plan }.to_token_stream();
                read(format!("{root}::{}", chapter.module), place, tokens)?;
            }
        }
        for (number, chapter) in plan.chapters.iter().enumerate() {
            let place = Place::file(format!("{}/api.yaml", api.id)).key("chapters").index(number);
            items.push(module(format!("{root}::{}", chapter.module), &chapter.chapter.title, place));
        }
    }
    Ok(items)
}

fn module(path: String, title: &str, place: Place) -> Item {
    let home = path.rsplit_once("::").map_or_else(String::new, |(home, _)| home.to_owned());
    Item { path, home, form: "mod".to_owned(), sentence: Some(title.to_owned()), place, members: Vec::new() }
}
