//! How callers make a value: `new` with what is mandatory, and a setter for each thing that is not.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::{doc, ty};
use crate::names::ident;
use crate::plan::Field;

/// ```text
/// impl FileLocation {
///     pub fn new(bucket: impl Into<String>) -> Self { Self { bucket: bucket.into(), region: None } }
///     pub fn region(mut self, region: impl Into<String>) -> Self { self.region = Some(region.into()); self }
/// }
/// ```
pub(crate) struct Construct<'p> {
    pub(crate) name: &'p Ident,
    pub(crate) fields: &'p [&'p Field<'p>],
    /// What is made, with its article: `a request`.
    pub(crate) what: &'p str,
    /// Whether the fields are public and carry their documentation themselves.
    pub(crate) documented: bool,
}

impl ToTokens for Construct<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = self.name;
        let (mandatory, optional): (Vec<&Field<'_>>, Vec<&Field<'_>>) =
            self.fields.iter().partition(|field| field.required);
        let arguments = mandatory.iter().map(|field| {
            let (name, ty) = (ident(&field.name), ty::of_argument(&field.ty));
            quote!(#name: #ty)
        });
        let values = self.fields.iter().map(|field| {
            let name = ident(&field.name);
            let value = ty::argument_value(&field.ty, &name.to_token_stream());
            match field.required {
                true if name == value.to_string() => quote!(#name),
                true => quote!(#name: #value),
                false => quote!(#name: None),
            }
        });
        let body = if self.fields.is_empty() { quote!(Self) } else { quote!(Self { #(#values),* }) };
        let docs = self.docs(&mandatory);
        let setters = optional.iter().map(|field| Setter { field, documented: self.documented });
        tokens.extend(quote! {
            impl #name {
                #docs
                pub fn new(#(#arguments),*) -> Self {
                    #body
                }
                #(#setters)*
            }
        });
    }
}

impl Construct<'_> {
    fn docs(&self, mandatory: &[&Field<'_>]) -> doc::Docs {
        let named: Vec<_> = mandatory.iter().map(|field| doc::code(&field.name)).collect();
        let with = match named.as_slice() {
            [] => String::new(),
            [only] => format!(" with the given {only}"),
            [head @ .., last] => format!(" with the given {} and {last}", head.join(", ")),
        };
        let listed = mandatory.iter().filter(|_| !self.documented);
        let listed = listed.map(|field| format!("{}: {}", doc::code(&field.name), doc::field_line(field)));
        doc::Docs::outer().markdown(&format!("Creates {}{with}.", self.what)).list("", listed)
    }
}

struct Setter<'p> {
    field: &'p Field<'p>,
    documented: bool,
}

impl ToTokens for Setter<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let wire = doc::code(self.field.wire);
        let docs = doc::Docs::outer().markdown(&match self.documented {
            true => format!("Sets {wire}."),
            false => format!("Sets {wire}: {}", doc::field_line(self.field)),
        });
        let alias = doc::alias(&self.field.name, self.field.wire).filter(|_| !self.documented);
        let name = ident(&self.field.name);
        let ty = ty::of_argument(&self.field.ty);
        let value = ty::argument_value(&self.field.ty, &name.to_token_stream());
        tokens.extend(quote! {
            #docs
            #alias
            pub fn #name(mut self, #name: #ty) -> Self {
                self.#name = Some(#value);
                self
            }
        });
    }
}
