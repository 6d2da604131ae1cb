//! What callers of the emitted crate notice of a change of the page files.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use api_spec::compare::{Change, Fact, Level};
use api_spec::model::Spec;
use api_spec::{Lines, Sources};
use codegen::{Files, PublicApi};
use proptest::prelude::*;
use quote::ToTokens;

const API: &str = "things-v1/api.yaml";
const PAGE: &str = "things-v1/things/update-thing.yaml";

const API_TEXT: &str = "\
title: Things
description: An API of things.
pages: https://example.com/{slug}.html
servers: [{ url: 'https://example.com' }]
credentials: [{ kind: auth-token }]
errorBody: { code: error_code, message: error_msg }
errorStatuses: of-codes
chapters: [{ folder: things, title: Things }]
parameters:
  ProjectId: { name: project_id, in: path, required: true, suppliedBy: client, schema: { type: string } }
";

const PAGE_TEXT: &str = "\
page: { title: Update a Thing }
method: PUT
path: /v1/{project_id}/things/{id}
operationId: UpdateThing
summary: Updates a thing.
parameters:
  - $ref: 'api.yaml#/parameters/ProjectId'
  - name: id
    in: path
    required: true
    schema: { $ref: '#/schemas/ThingId' }
  - { name: first, in: query, required: true, description: The first., schema: { type: string } }
  - { name: last, in: query, required: true, description: The last., schema: { type: string } }
  - { name: dry, in: query, required: false, description: Changes nothing., schema: { type: boolean } }
requestBody:
  required: true
  content: { application/json: { schema: { $ref: '#/schemas/Thing' } } }
responses:
  '200': { description: OK, content: { application/json: { schema: { $ref: '#/schemas/Thing' } } } }
  '404':
    description: Not Found
    errors: [{ code: '200', rustName: Gone, meaning: It is gone. }]
schemas:
  ThingId: { type: string, description: The id of a thing. }
  Thing:
    type: object
    description: A thing.
    properties:
      size: { type: integer, format: int32, description: How large it is. }
      colour: { type: string, enum: [red, blue] }
      parts: { type: array, items: { type: object, properties: { x: { type: string } } } }
";

/// A text in a file, and what takes its place.
type Edit = (&'static str, &'static str, &'static str);

const EDITS: &[Edit] = &[
    (PAGE, "schema: { type: boolean }", "schema: { type: integer }"),
    (PAGE, "required: false, description: Changes", "required: true, description: Changes"),
    (PAGE, "name: dry", "name: dry_run"),
    (PAGE, "schema: { type: boolean }", "rustName: rehearse, schema: { type: boolean }"),
    (PAGE, "{ name: first, in: query, required: true", "{ name: first, in: query, required: false"),
    (
        PAGE,
        "  - { name: first, in: query, required: true, description: The first., schema: { type: string } }\n  - { name: last, in: query, required: true, description: The last., schema: { type: string } }\n",
        "  - { name: last, in: query, required: true, description: The last., schema: { type: string } }\n  - { name: first, in: query, required: true, description: The first., schema: { type: string } }\n",
    ),
    (
        PAGE,
        "  - { name: dry,",
        "  - { name: fresh, in: query, required: false, schema: { type: string } }\n  - { name: dry,",
    ),
    (PAGE, "description: The id of a thing. }", "description: The id of a thing., maxLength: 36 }"),
    (PAGE, "description: The id of a thing. }", "description: The id of a thing., rustName: Key }"),
    (PAGE, "    properties:\n", "    required: [size]\n    properties:\n"),
    (PAGE, "size: {", "extent: {"),
    (PAGE, "enum: [red, blue]", "enum: [red, green, blue]"),
    (PAGE, "enum: [red, blue]", "enum: [blue]"),
    (PAGE, "{ type: object, properties: { x: { type: string } } }", "{ type: string }"),
    (PAGE, "{ code: '200', rustName: Gone", "{ code: '100', rustName: New }, { code: '200', rustName: Gone"),
    (PAGE, "rustName: Gone", "rustName: Lost"),
    (PAGE, "    errors: [{ code: '200', rustName: Gone, meaning: It is gone. }]\n", ""),
    (PAGE, "operationId: UpdateThing", "operationId: ChangeThing"),
    (
        PAGE,
        "'200': { description: OK, content: { application/json: { schema: { $ref: '#/schemas/Thing' } } } }",
        "'204': { description: No Content }",
    ),
    (API, "kind: auth-token", "kind: application-token"),
    (
        API,
        "required: true, suppliedBy: client, schema: { type: string } }\n",
        "required: true, suppliedBy: client, schema: { type: string } }\n  Zone: { name: Zone, in: header, required: true, suppliedBy: client, schema: { type: string } }\n",
    ),
    (PAGE, "name: dry", "rustName: dry, name: dry_run"),
    (PAGE, "enum: [red, blue]", "enum: [{ value: red, rustName: Blue }, { value: blue, rustName: Red }]"),
    (PAGE, "path: /v1/{project_id}/things/{id}", "path: /v1/{project_id}/parts/{id}"),
    (PAGE, "maxLength: 36", "maxLength: 32"),
    (PAGE, "summary: Updates a thing.", "summary: Changes a thing."),
];

fn sources() -> Sources {
    Sources::from_iter([(API, API_TEXT), (PAGE, PAGE_TEXT)])
}

/// Replaces the text, if it is there. A page has its file's name from its operation, and refers to all that is shared.
fn edit(sources: &Sources, (file, from, to): Edit) -> Sources {
    let replace = |(path, bytes): (&str, &[u8])| {
        let mut text = String::from_utf8(bytes.to_vec()).unwrap();
        if path == file {
            text = text.replacen(from, to, 1);
        }
        if to.contains("Zone") && path != API {
            text = text.replacen("parameters:\n", "parameters:\n  - $ref: 'api.yaml#/parameters/Zone'\n", 1);
        }
        let path =
            if text.contains("ChangeThing") { path.replace("update-thing", "change-thing") } else { path.to_owned() };
        (path, text.into_bytes())
    };
    sources.iter().map(replace).collect()
}

fn changes(before: &Sources, after: &Sources) -> Vec<Change> {
    let load = |sources: &Sources| sources.load().unwrap_or_else(|problems| panic!("{problems}"));
    compare(&load(before), &load(after))
}

fn compare(before: &Spec, after: &Spec) -> Vec<Change> {
    let described = api_spec::compare::compare(before, after);
    PublicApi::of(before).unwrap().compare(&PublicApi::of(after).unwrap(), &described)
}

#[test]
fn each_edit_is_told_as_callers_notice_it() {
    let mut text = String::new();
    for one in EDITS {
        let (before, after) = (sources(), edit(&sources(), *one));
        writeln!(text, "{} => {}", one.1.trim(), one.2.trim().replace('\n', "⏎")).unwrap();
        for change in changes(&before, &after) {
            let show = |fact: &Option<Fact>, sources: &Sources| match fact {
                None => "-".to_owned(),
                Some(Fact { text, place }) => format!("{text} (:{})", Lines::of(sources).line(place)),
            };
            let (before, after) = (show(&change.before, &before), show(&change.after, &after));
            writeln!(text, "    {} {}\n        {before} => {after}", change.kind.level(), change.id()).unwrap();
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn names_of_any_kind_are_compared() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile");
    let hostile = api_spec::load(&folder).unwrap();
    assert_eq!(compare(&hostile, &hostile), []);
    let mut other = hostile.clone();
    other.apis[0].chapters.pop();
    let gone = compare(&hostile, &other);
    assert!(!gone.is_empty() && gone.iter().all(|change| change.kind.level() == Level::Breaking), "{gone:?}");
}

#[test]
fn an_api_that_comes_or_goes_is_told_once() {
    let ids = |changes: Vec<Change>| changes.iter().map(Change::id).collect::<Vec<_>>();
    assert_eq!(ids(changes(&Sources::default(), &sources())), ["rust-item-added:things_v1"]);
    assert_eq!(ids(changes(&sources(), &Sources::default())), ["rust-item-removed:things_v1"]);
}

#[test]
fn a_list_tells_the_same_when_it_was_written_and_read() {
    let spec = api_spec::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile")).unwrap();
    let (list, read) =
        (PublicApi::of(&spec).unwrap(), PublicApi::read(&PublicApi::of(&spec).unwrap().to_string(), &spec));
    assert_eq!(list.to_string(), read.to_string());
    assert_eq!(read.compare(&list, &[]), []);
}

#[test]
fn a_change_of_the_generator_is_told_at_the_place_of_the_item() {
    let spec = sources().load().unwrap();
    let now = PublicApi::of(&spec).unwrap();
    let then = now.to_string().replace("UpdateThing::dry(bool)", "UpdateThing::dry(impl Into<bool>)");
    let [change] = PublicApi::read(&then, &spec).compare(&now, &[]).try_into().unwrap();
    assert_eq!(change.id(), "rust-signature-changed:things_v1::things::UpdateThing::dry()");
    assert_eq!(Lines::of(&sources()).line(&change.before.unwrap().place), 14);
}

/// The public items of emitted modules that the list has too, each with its signature, without blanks and paths.
fn emitted(files: &Files) -> BTreeSet<String> {
    let mut items = BTreeSet::new();
    for (path, text) in files {
        let Some(path) = path.strip_prefix("src/").filter(|path| *path != "lib.rs") else { continue };
        let file = syn::parse_file(text).unwrap();
        let parts: Vec<_> = path.trim_end_matches(".rs").split('/').collect();
        // The modules of pages are private, and so is that of a chapter's types.
        let module = match parts.as_slice() {
            [api, "mod"] => (*api).to_owned(),
            // Rows that pages share, which no caller sees.
            [_, "errors"] => continue,
            [api, "schemas"] => format!("{api}::schemas"),
            [api, chapter, _] => format!("{api}::{chapter}"),
            other => panic!("{other:?}"),
        };
        file.items.iter().for_each(|item| item_of(item, &module, &mut items));
    }
    items
}

fn item_of(item: &syn::Item, module: &str, items: &mut BTreeSet<String>) {
    let is_public = |visibility: &syn::Visibility| matches!(visibility, syn::Visibility::Public(_));
    match item {
        syn::Item::Struct(item) => {
            items.insert(format!("{module}::{}", item.ident));
            for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                items.insert(format!(
                    "{module}::{}.{}:{}",
                    item.ident,
                    field.ident.as_ref().unwrap(),
                    written(&field.ty)
                ));
            }
        }
        syn::Item::Enum(item) => {
            items.insert(format!("{module}::{}", item.ident));
            for variant in &item.variants {
                items.insert(format!("{module}::{}::{}{}", item.ident, variant.ident, written(&variant.fields)));
            }
        }
        syn::Item::Macro(item) => {
            let name = item.mac.path.segments.last().unwrap().ident.to_string();
            let added = match name.as_str() {
                "text" | "secret_text" => {
                    let named = item.mac.tokens.clone().into_iter().next().unwrap();
                    items.insert(format!("{module}::{named}::LIMITS:Limits"));
                    return;
                }
                "errors" => "Undocumented",
                "open_enum" => "Other(Unknown)",
                "notifications" => "Other(UnknownNotification)",
                _ => return,
            };
            let declared = |input: syn::parse::ParseStream<'_>| {
                let item = input.parse::<syn::ItemEnum>()?;
                input.parse::<proc_macro2::TokenStream>()?;
                Ok(item)
            };
            let mut item = item.mac.parse_body_with(declared).unwrap();
            if added.ends_with("(UnknownNotification)") {
                item.variants.iter_mut().flat_map(|variant| &mut variant.fields).for_each(wrap);
            }
            items.insert(format!("{module}::{}::{added}", item.ident));
            item_of(&syn::Item::Enum(item), module, items);
        }
        syn::Item::Type(item) => drop(items.insert(format!("{module}::{}", item.ident))),
        syn::Item::Impl(item) if item.trait_.is_none() => {
            let owner = written(&item.self_ty);
            for item in &item.items {
                match item {
                    syn::ImplItem::Fn(item) if is_public(&item.vis) => {
                        let arguments = item.sig.inputs.iter().filter_map(|argument| match argument {
                            syn::FnArg::Typed(argument) => Some(written(&argument.ty)),
                            syn::FnArg::Receiver(_) => None,
                        });
                        let arguments: Vec<_> = arguments.collect();
                        items.insert(format!("{module}::{owner}::{}({})", item.sig.ident, arguments.join(",")));
                    }
                    syn::ImplItem::Const(item) if is_public(&item.vis) => {
                        items.insert(format!("{module}::{owner}::{}:{}", item.ident, written(&item.ty)));
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// Puts `Push` around what a notification is declared with.
fn wrap(field: &mut syn::Field) {
    if let syn::Type::Path(path) = &field.ty {
        let content = path.path.segments.last();
        field.ty = syn::parse_quote!(Push<#content>);
    }
}

fn written(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string().replace(' ', "");
    ["rt::", "runtime::", "std::collections::"].iter().fold(text, |text, path| text.replace(path, ""))
}

/// The same of a line of the list; none of what is no item of its own.
fn listed(line: &str) -> Option<String> {
    let item = line.split("  ").next()?;
    let (name, kind) = item.split_once(' ').unwrap_or((item, ""));
    let is_trait = name.ends_with(':') && !name.contains('.') && !name.ends_with("LIMITS:");
    let is_elsewhere = kind == "mod" || kind.starts_with("= ") && !kind.starts_with("= runtime::") || is_trait;
    let is_head = kind.starts_with("= ")
        || ["struct", "enum", "error", "notifications", "text", "secret text"].contains(&kind)
        || kind.starts_with("request ->");
    let item = if is_head { name } else { item.split(" ->").next()? };
    (!is_elsewhere && !line.is_empty() && !line.starts_with('#')).then(|| item.replace(' ', ""))
}

#[test]
fn the_list_is_of_what_is_emitted() {
    for folder in ["../api-spec", "tests/fixtures/hostile"] {
        let spec = api_spec::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
        let files = codegen::generate(&spec).unwrap();
        let (emitted, listed) = (emitted(&files), files["public-api.txt"].lines().filter_map(listed).collect());
        let only = |these: &BTreeSet<String>, those| these.difference(those).cloned().collect::<Vec<_>>();
        assert_eq!((only(&emitted, &listed), only(&listed, &emitted)), (Vec::new(), Vec::new()));
        assert!(emitted.len() > 100);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn the_way_back_tells_as_much_and_what_was_new_is_gone(
        chosen in prop::collection::vec(any::<prop::sample::Index>(), 1..6),
    ) {
        let after = chosen.iter().fold(sources(), |sources, index| edit(&sources, EDITS[index.index(EDITS.len())]));
        // Some edits exclude each other.
        let (Ok(old), Ok(new)) = (sources().load(), after.load()) else { return Ok(()) };
        prop_assert_eq!(compare(&old, &old), []);
        let (there, back) = (compare(&old, &new), compare(&new, &old));
        prop_assert_eq!(there.len(), back.len());
        let additions = |changes: &[Change]| changes.iter().filter(|change| change.kind.level() == Level::Addition).count();
        let removals = |changes: &[Change]| changes.iter().filter(|change| change.after.is_none()).count();
        prop_assert_eq!(additions(&there), removals(&back));
    }
}
