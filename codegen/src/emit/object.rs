//! Structs: the objects of requests and answers.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::construct::Construct;
use super::{doc, ty};
use crate::names::ident;
use crate::plan::{Field, TypePlan};

/// A struct, the names of its fields on the wire, and, when it is sent, `new` and setters.
///
/// ```text
/// #[derive(Clone)]
/// #[cfg_attr(feature = "eq", derive(PartialEq))]
/// #[non_exhaustive]
/// pub struct FileLocation { pub bucket: String, pub create_time: Option<rt::Timestamp> }
/// rt::object!(FileLocation { bucket, create_time: "createTime" });
/// impl FileLocation { pub fn new(…) -> Self; pub fn create_time(mut self, …) -> Self }
/// ```
pub(crate) struct Object<'p> {
    pub(crate) plan: &'p TypePlan<'p>,
    pub(crate) docs: doc::Docs,
}

impl ToTokens for Object<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let docs = &self.docs;
        let alias = doc::alias(&self.plan.name, &self.plan.origin);
        let name = ident(&self.plan.name);
        let fields = self.plan.fields();
        let declarations = fields.iter().map(|field| {
            let (docs, name, ty) = (doc::field(field), ident(&field.name), ty::of_field(field));
            let alias = doc::alias(&field.name, field.wire);
            quote!(#docs #alias pub #name: #ty)
        });
        let body = if fields.is_empty() { quote!(;) } else { quote!({ #(#declarations,)* }) };
        let default = fields.iter().all(|field| !field.required).then(|| quote!(, Default));
        let names = fields.iter().map(|field| {
            let (name, wire) = (ident(&field.name), field.wire);
            if name == wire { quote!(#name) } else { quote!(#name: #wire) }
        });
        let by_default = (default.is_some() && !fields.is_empty()).then(|| quote!(, ..default));
        tokens.extend(quote! {
            #docs
            #alias
            #[derive(Clone #default)]
            #[cfg_attr(feature = "eq", derive(PartialEq))]
            #[non_exhaustive]
            pub struct #name #body
            rt::object!(#name { #(#names),* #by_default });
        });
        if self.plan.sent {
            let fields: Vec<&Field<'_>> = fields.iter().collect();
            Construct { name: &name, fields: &fields, what: "a value", documented: true }.to_tokens(tokens);
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::emit::sample::assert_emitted;

    #[test]
    fn a_struct_that_is_sent_has_a_constructor_and_setters() {
        let page = "
method: PUT
path: /things
requestBody: { required: true, content: { application/json: { schema: { $ref: '#/schemas/Thing' } } } }
responses: { '204': { description: No Content } }
schemas:
  Thing:
    type: object
    description: A thing.
    required: [type]
    properties:
      type: { type: string }
      next: { $ref: '#/schemas/Thing' }
      task_details: { type: integer, rustName: count, requiredWhen: there are any, assumed: Seen once. }
";
        assert_emitted(
            page,
            "Thing",
            quote! {
                /// A thing.
                #[derive(Clone)]
                #[cfg_attr(feature = "eq", derive(PartialEq))]
                #[non_exhaustive]
                pub struct Thing {
                    /// The field `type`.
                    pub type_: String,
                    /// A thing.
                    pub next: Option<Box<Thing>>,
                    /// The field `task_details`. Mandatory when there are any. (assumed) On the wire: `task_details`.
                    #[doc(alias = "task_details")]
                    pub count: Option<i64>,
                }
                rt::object!(Thing { type_: "type", next, count: "task_details" });
                impl Thing {
                    /// Creates a value with the given `type_`.
                    pub fn new(type_: impl Into<String>) -> Self {
                        Self { type_: type_.into(), next: None, count: None }
                    }
                    /// Sets `next`.
                    pub fn next(mut self, next: Thing) -> Self {
                        self.next = Some(Box::new(next));
                        self
                    }
                    /// Sets `task_details`.
                    pub fn count(mut self, count: i64) -> Self {
                        self.count = Some(count);
                        self
                    }
                }
            },
        );
    }

    #[test]
    fn a_struct_that_is_received_is_read() {
        let page = "
method: GET
path: /things
responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/schemas/Page' } } } } }
schemas: { Page: { type: object, properties: { marker: { type: string, maxLength: 24 }, pageNo: { type: integer } } } }
";
        assert_emitted(
            page,
            "Page",
            quote! {
                /// The type `Page` of the description.
                #[derive(Clone, Default)]
                #[cfg_attr(feature = "eq", derive(PartialEq))]
                #[non_exhaustive]
                pub struct Page {
                    /// The field `marker`. At most 24 characters.
                    pub marker: Option<String>,
                    /// The field `pageNo`.
                    pub page_no: Option<i64>,
                }
                rt::object!(Page { marker, page_no: "pageNo", ..default });
            },
        );
    }
}
