//! A chapter's module.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::doc;
use crate::names::ident;
use crate::plan::ChapterPlan;

/// `iotda_v5/ota_upgrade_packages/mod.rs`: a table of contents, calls first.
///
/// ```text
/// mod delete_ota_package;
/// mod schemas;
/// pub use self::delete_ota_package::{DeleteOtaPackage, DeleteOtaPackageError};
/// pub use self::schemas::*;
/// ```
pub(crate) struct ChapterModule<'p> {
    pub(crate) plan: &'p ChapterPlan<'p>,
}

impl ToTokens for ChapterModule<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let chapter = self.plan.chapter;
        // What is pushed has an index of its own.
        let payloads: Vec<_> = self.plan.webhooks.iter().filter_map(|page| page.payload.named()).collect();
        let types = self.plan.types().filter(|ty| !payloads.iter().any(|payload| payload.name == ty.name));
        let types: Vec<_> = types.map(|ty| format!("[`{}`]", ty.name)).collect();
        let docs = doc::Docs::inner().prose(Some(&chapter.title)).prose(chapter.description.as_deref());
        let docs = match self.plan.pages.is_empty() {
            true => docs,
            false => docs.markdown("# Calls").list("", self.plan.pages.iter().map(doc::call)),
        };
        let docs = match self.plan.webhooks.is_empty() {
            true => docs,
            false => docs.markdown("# Push notifications").list("", self.plan.webhooks.iter().map(doc::notification)),
        };
        let docs = match types.is_empty() {
            true => docs,
            false => docs.markdown("# Types").markdown(&types.join(", ")),
        };
        let pages = self.plan.pages.iter().map(|page| ident(&page.module));
        let errors = (!self.plan.errors.is_empty()).then(|| {
            quote!(
                mod errors;
            )
        });
        let schemas = (!self.plan.types.is_empty()).then(|| {
            (
                quote!(
                    mod schemas;
                ),
                quote!(
                    pub use self::schemas::*;
                ),
            )
        });
        let (schemas, of_schemas) = schemas.unzip();
        let items = self.plan.pages.iter().map(|page| {
            let module = ident(&page.module);
            let operation = [&page.operation.name, &page.operation.errors.name].into_iter();
            let names: BTreeSet<_> =
                operation.chain(page.types.iter().map(|ty| &ty.name)).map(|name| ident(name)).collect();
            let names = names.into_iter();
            quote!(pub use self::#module::{#(#names),*};)
        });
        let webhooks = self.plan.webhooks.iter().map(|page| ident(&page.module));
        let of_webhooks = self.plan.webhooks.iter().filter(|page| !page.types.is_empty()).map(|page| {
            let module = ident(&page.module);
            let names: BTreeSet<_> = page.types.iter().map(|ty| ident(&ty.name)).collect();
            let names = names.into_iter();
            quote!(pub use self::#module::{#(#names),*};)
        });
        tokens.extend(quote! {
            #docs
            #errors
            #(mod #pages;)*
            #(mod #webhooks;)*
            #schemas
            #(#items)*
            #(#of_webhooks)*
            #of_schemas
        });
    }
}
