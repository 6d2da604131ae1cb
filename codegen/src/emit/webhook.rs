//! The module of a push notification's page.

use api_spec::model::Scope;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::doc;
use super::imports::Imports;
use super::item::Item;
use super::object::Object;
use crate::plan::{ApiPlan, WebhookPlan};

/// `iotda_v5/notifications/device_status_update.rs`: what is pushed, and its types.
///
/// ```text
/// use crate::iotda_v5::{DeviceId, Tag};
/// use crate::rt;
/// pub struct DeviceStatusUpdate { … }
/// ```
pub(crate) struct WebhookModule<'p> {
    pub(crate) plan: &'p WebhookPlan<'p>,
    pub(crate) api: &'p ApiPlan<'p>,
}

impl ToTokens for WebhookModule<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let docs = doc::Docs::inner().prose(Some(&self.plan.webhook.summary));
        let fields = self.plan.types.iter().flat_map(|ty| ty.fields()).map(|field| &field.ty);
        let types = fields.collect();
        let imports = Imports { types, others: Vec::new(), inside: Scope::Page, api: self.api };
        let is_payload = self.plan.payload.named().is_some_and(|payload| payload.scope == Scope::Page);
        let (payload, others) = self.plan.types.split_at(usize::from(is_payload).min(self.plan.types.len()));
        let payload = payload.iter().map(|plan| Object { plan, docs: doc::webhook(self.plan.webhook) });
        let others = others.iter().map(|plan| Item { plan });
        tokens.extend(quote! {
            #docs
            #imports
            #(#payload)*
            #(#others)*
        });
    }
}
