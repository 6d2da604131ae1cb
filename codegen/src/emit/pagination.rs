//! Lists that come page by page: how an operation names a page, and where its answer holds the items.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use crate::names::ident;
use crate::plan::{Field, PaginationPlan, Paging, Route, Step, Ty};

/// The `Paged` impl of an operation.
///
/// ```text
/// impl rt::Paged for ListOtaPackages {
///     type Item = OtaPackage;
///     type Pagination = rt::ByMarker;
///     fn position(&self) -> Option<String> { self.marker.clone() }
///     fn turn_to(&mut self, marker: String) { self.marker = Some(marker); self.offset = None; }
///     fn outlook(answer: &Self::Output) -> Option<String> { answer.page.as_ref().and_then(|page| page.marker.clone()) }
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
    let position = match (is_string(&parameter.ty), parameter.required) {
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
    let outlook = along(&quote!(answer), &next.steps, &Take::Marker(&next.ty)).optional();
    quote! {
        fn position(&self) -> Option<String> {
            #position
        }
        fn turn_to(&mut self, marker: String) {
            #marker
            #offset
        }
        fn outlook(answer: &Self::Output) -> Option<String> {
            #outlook
        }
    }
}

fn by_page_number(parameter: &Field<'_>, total: Option<&Route>) -> TokenStream {
    let (name, number) = (ident(&parameter.name), &parameter.ty);
    let position = if parameter.required { quote!(Some(self.#name)) } else { quote!(self.#name) };
    let page = set(parameter, quote!(page));
    let (answer, outlook) = match total {
        Some(total) => (quote!(answer), along(&quote!(answer), &total.steps, &Take::Total(&total.ty)).optional()),
        None => (quote!(_), quote!(None)),
    };
    quote! {
        fn position(&self) -> Option<#number> {
            #position
        }
        fn turn_to(&mut self, page: #number) {
            #page
        }
        fn outlook(#answer: &Self::Output) -> Option<i64> {
            #outlook
        }
    }
}

fn set(parameter: &Field<'_>, value: TokenStream) -> TokenStream {
    let name = ident(&parameter.name);
    if parameter.required { quote!(self.#name = #value;) } else { quote!(self.#name = Some(#value);) }
}

fn is_string(ty: &Ty) -> bool {
    *ty == Ty::String
}

/// What is taken out of an answer, and the type of the field that holds it.
enum Take<'t> {
    /// The list itself, out of an answer that is not needed any more.
    Items,
    Marker(&'t Ty),
    Total(&'t Ty),
}

/// An expression of what is taken, or of an `Option` of it.
enum Value {
    Plain(TokenStream),
    Optional(TokenStream),
}

impl Value {
    fn optional(self) -> TokenStream {
        match self {
            Self::Plain(value) => quote!(Some(#value)),
            Self::Optional(value) => value,
        }
    }
}

/// Follows the steps from `owner` on: `answer.page.as_ref().and_then(|page| page.marker.clone())`.
fn along(owner: &TokenStream, steps: &[Step], take: &Take<'_>) -> Value {
    let Some((step, rest)) = steps.split_first() else { return Value::Plain(owner.clone()) };
    let name = ident(&step.name);
    let field = quote!(#owner.#name);
    match (rest.is_empty(), step.required) {
        (true, required) => last(field, required, take),
        (false, true) => along(&field, rest, take),
        (false, false) => {
            let lent = if matches!(take, Take::Items) { quote!() } else { quote!(.as_ref()) };
            Value::Optional(match along(&name.to_token_stream(), rest, take) {
                Value::Plain(value) => quote!(#field #lent.map(|#name| #value)),
                Value::Optional(value) => quote!(#field #lent.and_then(|#name| #value)),
            })
        }
    }
}

fn last(field: TokenStream, required: bool, take: &Take<'_>) -> Value {
    match (take, required) {
        (Take::Items, true) => Value::Plain(field),
        (Take::Items, false) => Value::Optional(field),
        (Take::Marker(ty), true) if is_string(ty) => Value::Plain(quote!(#field.clone())),
        (Take::Marker(ty), false) if is_string(ty) => Value::Optional(quote!(#field.clone())),
        (Take::Marker(_), true) => Value::Plain(quote!(#field.as_str().to_owned())),
        (Take::Marker(_), false) => Value::Optional(quote!(#field.as_ref().map(|marker| marker.as_str().to_owned()))),
        (Take::Total(Ty::I64), true) => Value::Plain(field),
        (Take::Total(Ty::I64), false) => Value::Optional(field),
        (Take::Total(_), true) => Value::Plain(quote!(i64::from(#field))),
        (Take::Total(_), false) => Value::Optional(quote!(#field.map(i64::from))),
    }
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
                    fn position(&self) -> Option<String> {
                        self.marker.clone()
                    }
                    fn turn_to(&mut self, marker: String) {
                        self.marker = Some(marker);
                        self.offset = None;
                    }
                    fn outlook(answer: &Self::Output) -> Option<String> {
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
                    fn position(&self) -> Option<i32> {
                        Some(self.page_no)
                    }
                    fn turn_to(&mut self, page: i32) {
                        self.page_no = page;
                    }
                    fn outlook(answer: &Self::Output) -> Option<i64> {
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
