//! Enums: strings of which the documents list the values.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::doc;
use crate::names::ident;
use crate::plan::Variant;

/// An enum that keeps values it does not know.
///
/// ```text
/// #[derive(Debug, Clone, PartialEq, Eq, Hash)]
/// #[non_exhaustive]
/// pub enum PackageType { SoftwarePackage, FirmwarePackage, Other(runtime::Unlisted) }
/// impl runtime::OpenEnum for PackageType { const VALUES: &'static [(&'static str, Self)] = &[("softwarePackage", …), …]; }
/// runtime::open_enum!(PackageType, sent);
/// ```
pub(crate) struct OpenEnum<'p> {
    pub(crate) docs: doc::Docs,
    pub(crate) name: &'p str,
    pub(crate) variants: &'p [Variant<'p>],
    /// The directions in which it goes through JSON, as [`ways`](super::text::ways) writes them.
    pub(crate) ways: TokenStream,
}

impl ToTokens for OpenEnum<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (docs, name, ways) = (&self.docs, ident(self.name), &self.ways);
        let variants = self.variants.iter().map(|variant| {
            let (docs, name) = (doc::variant(variant.value, variant.description), ident(&variant.name));
            quote!(#docs #name)
        });
        let values = self.variants.iter().map(|variant| {
            let (value, name) = (variant.value, ident(&variant.name));
            quote!((#value, Self::#name))
        });
        tokens.extend(quote! {
            #docs
            #[derive(Debug, Clone, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                /// A value that the documents do not list, kept as it is.
                Other(runtime::Unlisted),
            }
            impl runtime::OpenEnum for #name {
                const VALUES: &'static [(&'static str, Self)] = &[#(#values),*];
            }
            runtime::open_enum!(#name #ways);
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
parameters: [{ name: op, in: query, required: true, schema: { type: string, enum: [{ value: '>', description: More. }, { value: '1', rustName: One }, '', a, A] } }]
responses: { '204': { description: No Content } }
";
        assert_emitted(
            page,
            "UpdateThingOp",
            quote! {
                /// The type `UpdateThing.op` of the description.
                /// Page: "Update a thing".
                #[derive(Debug, Clone, PartialEq, Eq, Hash)]
                #[non_exhaustive]
                pub enum UpdateThingOp {
                    /// `>`: More.
                    GreaterThan,
                    /// `1`
                    One,
                    /// The empty text
                    Empty,
                    /// `a`
                    A,
                    /// `A`
                    A2,
                    /// A value that the documents do not list, kept as it is.
                    Other(runtime::Unlisted),
                }
                impl runtime::OpenEnum for UpdateThingOp {
                    const VALUES: &'static [(&'static str, Self)] = &[
                        (">", Self::GreaterThan),
                        ("1", Self::One),
                        ("", Self::Empty),
                        ("a", Self::A),
                        ("A", Self::A2),
                    ];
                }
                runtime::open_enum!(UpdateThingOp, sent);
            },
        );
    }
}
