//! A page's module.

use api_spec::model::Scope;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::doc;
use super::errors::Errors;
use super::imports::Imports;
use super::item::Item;
use super::operation::Operation;
use crate::plan::{ApiPlan, Output, PagePlan, Ty};

/// `northbound_v1/device_upgrade/delete_version_package.rs`: an operation, its errors, its types.
///
/// ```text
/// use crate::northbound_v1::{FileId, NorthboundV1};
/// use crate::rt;
/// pub struct DeleteVersionPackage { … }
/// rt::errors! { pub enum DeleteVersionPackageError { … } }
/// ```
pub(crate) struct PageModule<'p> {
    pub(crate) plan: &'p PagePlan<'p>,
    pub(crate) api: &'p ApiPlan<'p>,
}

impl ToTokens for PageModule<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let operation = &self.plan.operation;
        let docs = doc::Docs::inner().prose(Some(&operation.operation.summary));
        let nested = self.plan.types.iter().flat_map(|ty| ty.fields()).map(|field| &field.ty);
        let shares_errors =
            operation.errors.rows.iter().filter_map(|row| row.shared.as_ref()).any(|shared| !shared.of_chapter);
        let imports = Imports {
            types: self.operation_types().chain(nested).collect(),
            others: std::iter::once(self.api.marker.as_str()).chain(shares_errors.then_some("errors")).collect(),
            inside: Scope::Page,
            api: self.api,
        };
        let request = Operation { plan: operation, api: self.api };
        let errors = Errors { plan: &operation.errors, operation: &operation.name };
        let types = self.plan.types.iter().map(|plan| Item { plan });
        tokens.extend(quote! {
            #docs
            #imports
            #request
            #errors
            #(#types)*
        });
    }
}

impl PageModule<'_> {
    /// The types that the operation takes and returns.
    fn operation_types(&self) -> impl Iterator<Item = &Ty> {
        let operation = &self.plan.operation;
        let output = match &operation.output {
            Output::Json(ty) => Some(ty),
            Output::Nothing | Output::Bytes => None,
        };
        let item = operation.pagination.as_ref().map(|pagination| &pagination.item);
        operation.inputs.iter().map(|input| &input.field.ty).chain(output).chain(item)
    }
}
