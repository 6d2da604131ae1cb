//! What a module takes from the rest of its API.

use std::collections::BTreeSet;

use api_spec::model::Scope;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::names::ident;
use crate::plan::{ApiPlan, Ty};

/// The runtime, the types that pages share, and in a page the API itself.
///
/// ```text
/// use crate::iotda_v5::{IotdaV5, OtaModule, errors};
/// use super::schemas::ModuleVersion;
/// use crate::rt;
/// ```
pub(crate) struct Imports<'p> {
    pub(crate) types: Vec<&'p Ty>,
    /// What the module needs of the API beside types.
    pub(crate) others: Vec<&'p str>,
    /// Whose module it is: the types of the same scope stand in it.
    pub(crate) inside: Scope,
    pub(crate) api: &'p ApiPlan<'p>,
}

impl ToTokens for Imports<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let of = |scope: Scope| -> BTreeSet<&str> {
            let named = self.types.iter().filter_map(|ty| ty.named()).filter(|named| named.scope == scope);
            named.filter(|_| scope != self.inside).map(|named| named.name.as_str()).collect()
        };
        let (mut shared, chapter) = (of(Scope::Shared), of(Scope::Chapter));
        shared.extend(&self.others);
        let module = ident(&self.api.module);
        for (path, names) in [(quote!(crate::#module), shared), (quote!(super::schemas), chapter)] {
            if !names.is_empty() {
                let names = names.into_iter().map(ident);
                tokens.extend(quote!(use #path::{#(#names),*};));
            }
        }
        tokens.extend(quote!(
            use crate::rt;
        ));
    }
}
