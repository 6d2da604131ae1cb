//! For tests of emitters: what is emitted for one page, item by item.

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::layout::formatted;

const API: &str = "
title: Sample
description: For tests.
pages: https://example.com/{slug}.html
servers: [{ url: 'https://example.com' }]
credentials: [{ kind: auth-token }]
errorBody: { code: error_code, message: error_msg }
errorStatuses: of-codes
chapters: [{ folder: things, title: Things }]
errors: { Busy: { code: '9', message: Busy. } }
parameters:
  ProjectId: { name: project_id, in: path, required: true, suppliedBy: client, schema: { type: string } }
  InstanceId: { name: Instance-Id, in: header, required: false, suppliedBy: client, schema: { type: string } }
";

/// Refers to what the pages share, so that the page under test need not.
const OTHER: &str = "
page: { title: Other }
method: GET
path: /{project_id}
operationId: Other
summary: Refers to what pages share.
parameters: [{ $ref: 'api.yaml#/parameters/ProjectId' }, { $ref: 'api.yaml#/parameters/InstanceId' }]
responses: { '200': { description: OK }, '403': { errors: [{ $ref: 'api.yaml#/errors/Busy' }] } }
";

/// Compares the emitted items of the type `name` with the expected ones: the type itself, its impls, the macros that
/// complete it; or one impl alone, by its first line. The page is that of the operation `UpdateThing`, from `method` on.
#[track_caller]
pub(crate) fn assert_emitted(page: &str, name: &str, expected: TokenStream) {
    let page =
        format!("page: {{ title: Update a thing }}\noperationId: UpdateThing\nsummary: Updates a thing.\n{page}");
    let pages = [("sample-v1/things/other.yaml", OTHER), ("sample-v1/things/update-thing.yaml", &page)];
    let sources = [("sample-v1/api.yaml", API)].into_iter().chain(pages);
    let spec = api_spec::Sources::from_iter(sources).load().unwrap_or_else(|problems| panic!("{problems}"));
    let files = crate::generate(&spec).unwrap();
    let mut file = syn::parse_file(&files["src/sample_v1/things/update_thing.rs"]).unwrap();
    file.attrs.clear();
    file.items.retain(|item| is_about(item, name));
    assert_eq!(formatted(file.to_token_stream()).unwrap(), formatted(expected).unwrap());
}

/// `impl rt::Paged for UpdateThing`
fn first_line(item: &syn::ItemImpl) -> String {
    let of = item.trait_.as_ref().map(|(of, _)| of.to_token_stream().to_string().replace(' ', ""));
    format!("impl {} for {}", of.unwrap_or_default(), item.self_ty.to_token_stream())
}

fn is_about(item: &syn::Item, name: &str) -> bool {
    match item {
        syn::Item::Struct(item) => item.ident == name,
        syn::Item::Enum(item) => item.ident == name,
        syn::Item::Impl(item) => item.self_ty.to_token_stream().to_string() == name || first_line(item) == name,
        syn::Item::Macro(item) => match syn::parse2::<syn::File>(item.mac.tokens.clone()) {
            Ok(inside) => inside.items.iter().any(|item| is_about(item, name)),
            Err(_) => item.mac.tokens.to_string().split(' ').next() == Some(name),
        },
        _ => false,
    }
}
