//! Enums: strings of which the documents list the values.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::doc;
use crate::names::ident;
use crate::plan::Variant;

/// An enum that keeps values it does not know.
///
/// ```text
/// rt::open_enum! {
///     pub enum PackageType { SoftwarePackage = "softwarePackage", FirmwarePackage = "firmwarePackage" }
/// }
/// ```
pub(crate) struct OpenEnum<'p> {
    pub(crate) docs: doc::Docs,
    pub(crate) name: &'p str,
    pub(crate) variants: &'p [Variant<'p>],
}

impl ToTokens for OpenEnum<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (docs, name) = (&self.docs, ident(self.name));
        let variants = self.variants.iter().map(|variant| {
            let (value, name) = (variant.value, ident(&variant.name));
            let docs = doc::variant(value, variant.description);
            quote!(#docs #name = #value)
        });
        tokens.extend(quote! {
            rt::open_enum! {
                #docs
                pub enum #name {
                    #(#variants,)*
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::emit::sample::assert_emitted;

    #[test]
    fn every_value_is_a_variant_whatever_it_looks_like() {
        let page = "
method: GET
path: /things
parameters: [{ name: op, in: query, required: true, schema: { type: string, enum: [{ value: '>', description: More. }, { value: '1', rustName: One }, '', a] } }]
responses: { '204': { description: No Content } }
";
        assert_emitted(
            page,
            "UpdateThingOp",
            quote! {
                rt::open_enum! {
                    /// The type `UpdateThing.op` of the description.
                    pub enum UpdateThingOp {
                        /// `>`: More.
                        GreaterThan = ">",
                        /// `1`
                        One = "1",
                        /// The empty text
                        Empty = "",
                        /// `a`
                        A = "a",
                    }
                }
            },
        );
    }
}
