//! The types that pages share.

use api_spec::model::Scope;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::doc;
use super::imports::Imports;
use super::item::Item;
use crate::plan::{ApiPlan, ChapterPlan};

/// `iotda_v5/schemas.rs` and `iotda_v5/ota_modules/schemas.rs`: the types that chapters, or the pages of one, share.
pub(crate) struct SchemasModule<'p> {
    pub(crate) api: &'p ApiPlan<'p>,
    pub(crate) chapter: Option<&'p ChapterPlan<'p>>,
}

impl ToTokens for SchemasModule<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (title, types, inside) = match self.chapter {
            Some(chapter) => (&chapter.chapter.title, &chapter.types, Scope::Chapter),
            None => (&self.api.api.title, &self.api.types, Scope::Shared),
        };
        let docs =
            doc::Docs::inner().markdown(&format!("Types and ids that several pages of {} share.", doc::escape(title)));
        let fields = types.iter().flat_map(|ty| ty.fields()).map(|field| &field.ty);
        let imports = Imports { types: fields.collect(), others: Vec::new(), inside, api: self.api };
        let types = types.iter().map(|plan| Item { plan });
        tokens.extend(quote! {
            #docs
            #imports
            #(#types)*
        });
    }
}
