//! Text types: strings with a name, such as ids.

use api_spec::model::{Page, SchemaKind, TextLimits};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::doc;
use crate::names::ident;
use crate::plan::{TextKind, TypePlan};

/// A string that is a type of its own, with a constructor that checks its limits where it has any.
///
/// ```text
/// #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
/// pub struct PackageId(Box<str>);
/// impl PackageId { pub const LIMITS: runtime::Limits = …; }
/// runtime::limited_text!(PackageId);
/// ```
pub(crate) struct Text<'p> {
    pub(crate) plan: &'p TypePlan<'p>,
    pub(crate) kind: TextKind,
    pub(crate) page: Option<&'p Page>,
}

impl ToTokens for Text<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let docs = doc::type_docs(self.plan, self.page);
        let name = ident(&self.plan.name);
        let limits = match &self.plan.schema.kind {
            SchemaKind::String(string) => TextLimits { max_bytes: None, ..string.limits() },
            _ => TextLimits::default(),
        };
        let limits = (!limits.is_empty()).then(|| {
            let limits = self::limits(&limits);
            quote! {
                impl #name {
                    /// The documented limits.
                    pub const LIMITS: runtime::Limits = #limits;
                }
            }
        });
        let ways = ways(self.plan);
        let rest = match self.kind {
            TextKind::Plain if limits.is_some() => quote!(runtime::limited_text!(#name #ways);),
            TextKind::Plain => quote!(runtime::text!(#name #ways);),
            TextKind::Secret => quote!(runtime::secret_text!(#name #ways);),
        };
        tokens.extend(quote! {
            #docs
            #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
            pub struct #name(Box<str>);
            #limits
            #rest
        });
    }
}

/// The directions in which a type goes through JSON, as the macros of the runtime take them: `, sent, received`.
pub(crate) fn ways(plan: &TypePlan<'_>) -> TokenStream {
    match (plan.sent, plan.received) {
        (true, true) => quote!(, sent, received),
        (true, false) => quote!(, sent),
        (false, true) => quote!(, received),
        (false, false) => TokenStream::new(),
    }
}

/// ```text
/// runtime::Limits { min_length: None, max_length: Some(36), allowed: Some(runtime::Allowed { … }) }
/// ```
fn limits(limits: &TextLimits) -> TokenStream {
    let (min, max) = (length(limits.min_length), length(limits.max_length));
    let allowed = match (&limits.allowed, limits.words()) {
        (Some(ranges), Some(words)) => {
            let ranges = ranges.iter().map(|(from, to)| quote!((#from, #to)));
            quote!(Some(runtime::Allowed { ranges: &[#(#ranges),*], words: #words }))
        }
        _ => quote!(None),
    };
    quote!(runtime::Limits { min_length: #min, max_length: #max, allowed: #allowed })
}

fn length(limit: Option<u64>) -> TokenStream {
    match limit {
        Some(limit) => {
            let limit = proc_macro2::Literal::u64_unsuffixed(limit);
            quote!(Some(#limit))
        }
        None => quote!(None),
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::emit::sample::assert_emitted;

    #[test]
    fn a_pattern_becomes_ranges_of_characters() {
        let page = "
method: GET
path: /things/{id}
parameters: [{ name: id, in: path, required: true, schema: { $ref: '#/schemas/ThingId' } }]
responses: { '204': { description: No Content } }
schemas: { ThingId: { type: string, maxLength: 36, pattern: '^[A-Za-z0-9-]{1,}$', description: The id of a thing. } }
";
        assert_emitted(
            page,
            "ThingId",
            quote! {
                /// The id of a thing. 1 to 36 characters. Allowed: letters, digits and hyphens.
                /// Page: "Update a thing".
                #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
                pub struct ThingId(Box<str>);
                impl ThingId {
                    /// The documented limits.
                    pub const LIMITS: runtime::Limits = runtime::Limits {
                        min_length: Some(1),
                        max_length: Some(36),
                        allowed: Some(runtime::Allowed {
                            ranges: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('a', 'z')],
                            words: "letters, digits and hyphens",
                        }),
                    };
                }
                runtime::limited_text!(ThingId, sent);
            },
        );
    }
}
