//! Lists that come page by page: how an operation names a page, and where its answer holds the items.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::route::{Take, Value, along, is_string};
use crate::names::ident;
use crate::plan::{Field, PaginationPlan, Paging, Route, Ty};

/// The `Paged` impl of an operation.
///
/// ```text
/// impl rt::Paged for ListOtaPackages {
///     type Item = OtaPackage;
///     type Pagination = rt::ByMarker;
///     fn page_token(&self) -> Option<String> { self.marker.clone() }
///     fn set_page_token(&mut self, marker: String) { self.marker = Some(marker); self.offset = None; }
///     fn continuation(answer: &Self::Output) -> Option<String> { answer.page.as_ref().and_then(|page| page.marker.clone()) }
///     fn items(answer: Self::Output) -> Vec<Self::Item> { answer.packages.unwrap_or_default() }
/// }
/// ```
pub(crate) struct Paged<'p> {
    /// The name of the operation.
    pub(crate) operation: &'p str,
    pub(crate) plan: &'p PaginationPlan<'p>,
}

impl ToTokens for Paged<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (operation, item) = (ident(self.operation), &self.plan.item);
        let (pagination, pages) = match &self.plan.paging {
            Paging::Marker { parameter, next, offset } => {
                (quote!(ByMarker), by_marker(parameter, next, offset.as_deref()))
            }
            Paging::PageNumber { parameter, first, total } => {
                let (number, first) = (&parameter.ty, Literal::i32_unsuffixed(*first));
                (quote!(ByPageNumber<#number, #first>), by_page_number(parameter, total.as_ref()))
            }
        };
        let items = match along(&quote!(answer), &self.plan.items.steps, &Take::Items) {
            Value::Plain(items) => items,
            Value::Optional(items) => quote!(#items.unwrap_or_default()),
        };
        tokens.extend(quote! {
            impl rt::Paged for #operation {
                type Item = #item;
                type Pagination = rt::#pagination;
                #pages
                fn items(answer: Self::Output) -> Vec<Self::Item> {
                    #items
                }
            }
        });
    }
}

fn by_marker(parameter: &Field<'_>, next: &Route, offset: Option<&str>) -> TokenStream {
    let name = ident(&parameter.name);
    let page_token = match (is_string(&parameter.ty), parameter.required) {
        (true, false) => quote!(self.#name.clone()),
        (true, true) => quote!(Some(self.#name.clone())),
        (false, false) => quote!(self.#name.as_ref().map(|marker| marker.as_str().to_owned())),
        (false, true) => quote!(Some(self.#name.as_str().to_owned())),
    };
    let marker = set(
        parameter,
        match &parameter.ty {
            Ty::Named(named) => {
                let name = ident(&named.name);
                quote!(#name::unchecked(marker))
            }
            _ => quote!(marker),
        },
    );
    let offset = offset.map(ident).map(|offset| quote!(self.#offset = None;));
    let continuation = along(&quote!(answer), &next.steps, &Take::Marker(&next.ty)).optional();
    quote! {
        fn page_token(&self) -> Option<String> {
            #page_token
        }
        fn set_page_token(&mut self, marker: String) {
            #marker
            #offset
        }
        fn continuation(answer: &Self::Output) -> Option<String> {
            #continuation
        }
    }
}

fn by_page_number(parameter: &Field<'_>, total: Option<&Route>) -> TokenStream {
    let (name, number) = (ident(&parameter.name), &parameter.ty);
    let page_token = if parameter.required { quote!(Some(self.#name)) } else { quote!(self.#name) };
    let page = set(parameter, quote!(page));
    let (answer, continuation) = match total {
        Some(total) => (quote!(answer), along(&quote!(answer), &total.steps, &Take::Total(&total.ty)).optional()),
        None => (quote!(_), quote!(None)),
    };
    quote! {
        fn page_token(&self) -> Option<#number> {
            #page_token
        }
        fn set_page_token(&mut self, page: #number) {
            #page
        }
        fn continuation(#answer: &Self::Output) -> Option<i64> {
            #continuation
        }
    }
}

fn set(parameter: &Field<'_>, value: TokenStream) -> TokenStream {
    let name = ident(&parameter.name);
    if parameter.required { quote!(self.#name = #value;) } else { quote!(self.#name = Some(#value);) }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::emit::sample::assert_emitted;

    #[test]
    fn a_list_by_marker_knows_its_marker_and_its_items() {
        let page = "
method: GET
path: /things
parameters:
  - { name: marker, in: query, schema: { type: string } }
  - { name: offset, in: query, schema: { type: integer, format: int32 } }
pagination: { marker: marker, next: page.marker, offset: offset, items: things }
responses:
  '200': { description: OK, content: { application/json: { schema: { $ref: '#/schemas/Things' } } } }
schemas:
  Things: { type: object, properties: { things: { type: array, items: { type: string } }, page: { $ref: '#/schemas/Page' } } }
  Page: { type: object, properties: { marker: { type: string } } }
";
        assert_emitted(
            page,
            "impl rt::Paged for UpdateThing",
            quote! {
                impl rt::Paged for UpdateThing {
                    type Item = String;
                    type Pagination = rt::ByMarker;
                    fn page_token(&self) -> Option<String> {
                        self.marker.clone()
                    }
                    fn set_page_token(&mut self, marker: String) {
                        self.marker = Some(marker);
                        self.offset = None;
                    }
                    fn continuation(answer: &Self::Output) -> Option<String> {
                        answer.page.as_ref().and_then(|page| page.marker.clone())
                    }
                    fn items(answer: Self::Output) -> Vec<Self::Item> {
                        answer.things.unwrap_or_default()
                    }
                }
            },
        );
    }

    #[test]
    fn a_list_by_page_number_knows_its_total() {
        let page = "
method: GET
path: /things
parameters: [{ name: pageNo, in: query, required: true, schema: { type: integer, format: int32, default: 1 } }]
pagination: { page: pageNo, total: page.count, items: page.things }
responses:
  '200': { description: OK, content: { application/json: { schema: { $ref: '#/schemas/Things' } } } }
schemas:
  Things: { type: object, required: [page], properties: { page: { $ref: '#/schemas/Page' } } }
  Page: { type: object, required: [things], properties: { count: { type: integer, format: int32 }, things: { type: array, items: { $ref: '#/schemas/Page' } } } }
";
        assert_emitted(
            page,
            "impl rt::Paged for UpdateThing",
            quote! {
                impl rt::Paged for UpdateThing {
                    type Item = Page;
                    type Pagination = rt::ByPageNumber<i32, 1>;
                    fn page_token(&self) -> Option<i32> {
                        Some(self.page_no)
                    }
                    fn set_page_token(&mut self, page: i32) {
                        self.page_no = page;
                    }
                    fn continuation(answer: &Self::Output) -> Option<i64> {
                        answer.page.count.map(i64::from)
                    }
                    fn items(answer: Self::Output) -> Vec<Self::Item> {
                        answer.page.things
                    }
                }
            },
        );
    }
}
