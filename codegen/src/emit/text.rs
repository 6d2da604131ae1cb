//! Text types: strings with a name, such as ids.

use api_spec::model::{SchemaKind, TextLimits};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::doc;
use crate::names::ident;
use crate::plan::{TextKind, TypePlan};

/// A string that is a type of its own, with a constructor that checks its limits.
///
/// ```text
/// #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
/// pub struct PackageId(Box<str>);
/// rt::text!(PackageId { max_length: 36, segment: true });
/// ```
pub(crate) struct Text<'p> {
    pub(crate) plan: &'p TypePlan<'p>,
    pub(crate) kind: TextKind,
}

impl ToTokens for Text<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let docs = doc::type_docs(self.plan);
        let alias = doc::alias(&self.plan.name, &self.plan.origin);
        let name = ident(&self.plan.name);
        let secret = (self.kind == TextKind::Secret).then(|| quote!(secret));
        let limits = match &self.plan.schema.kind {
            SchemaKind::String(string) => limits(&string.limits()),
            _ => Vec::new(),
        };
        let segment = self.plan.in_path.then(|| quote!(segment: true));
        let facts = secret.into_iter().chain(limits).chain(segment);
        tokens.extend(quote! {
            #docs
            #alias
            #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
            pub struct #name(Box<str>);
            rt::text!(#name { #(#facts),* });
        });
    }
}

/// ```text
/// min_length: 1, max_length: 36, allowed: &[('0', '9')], words: "digits"
/// ```
fn limits(limits: &TextLimits) -> Vec<TokenStream> {
    let numbers =
        [("min_length", limits.min_length), ("max_length", limits.max_length), ("max_bytes", limits.max_bytes)];
    let numbers = numbers.into_iter().filter_map(|(key, limit)| {
        let (key, limit) = (ident(key), Literal::u64_unsuffixed(limit?));
        Some(quote!(#key: #limit))
    });
    let mut facts: Vec<_> = numbers.collect();
    if let (Some(ranges), Some(words)) = (&limits.allowed, limits.words()) {
        let ranges = ranges.iter().map(|(from, to)| quote!((#from, #to)));
        facts.push(quote!(allowed: &[#(#ranges),*]));
        facts.push(quote!(words: #words));
    }
    facts
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::emit::sample::assert_emitted;

    #[test]
    fn a_pattern_becomes_ranges_of_characters() {
        let page = "
method: GET
path: /things
parameters: [{ name: id, in: query, required: true, schema: { $ref: '#/schemas/ThingId' } }]
responses: { '204': { description: No Content } }
schemas: { ThingId: { type: string, maxLength: 36, pattern: '^[A-Za-z0-9-]+$', description: The id of a thing. } }
";
        assert_emitted(
            page,
            "ThingId",
            quote! {
                /// The id of a thing. 1 to 36 characters. Allowed: letters, digits and hyphens.
                #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
                pub struct ThingId(Box<str>);
                rt::text!(ThingId {
                    min_length: 1,
                    max_length: 36,
                    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('a', 'z')],
                    words: "letters, digits and hyphens"
                });
            },
        );
    }

    #[test]
    fn a_text_in_a_path_is_a_segment_whatever_its_page_states() {
        let page = "
method: GET
path: /things/{id}
parameters: [{ name: id, in: path, required: true, schema: { $ref: '#/schemas/ThingKey' } }]
responses: { '204': { description: No Content } }
schemas: { ThingKey: { type: string, format: password, description: The key of a thing. } }
";
        assert_emitted(
            page,
            "ThingKey",
            quote! {
                /// The key of a thing.
                #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
                pub struct ThingKey(Box<str>);
                rt::text!(ThingKey { secret, segment: true });
            },
        );
    }
}
