//! The push notifications of an API, as one enumeration.

use api_spec::model::Scope;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::doc;
use crate::names::ident;
use crate::plan::{ApiPlan, WebhookPlan};

/// All push notifications, and how they are told apart.
///
/// ```text
/// rt::notifications! {
///     /// What the platform pushes to an application.
///     #[keys("resource", "event")]
///     #[content("notify_data")]
///     pub enum Notification {
///         /// Tells that a device went online or offline.
///         #[when("device.status", "update")]
///         DeviceStatusUpdate(notifications::DeviceStatusUpdate),
///     }
/// }
/// impl rt::PushApi for IotdaV5 { type Notification = Notification; }
/// ```
pub(crate) struct NotificationEnum<'p> {
    pub(crate) plan: &'p ApiPlan<'p>,
}

impl ToTokens for NotificationEnum<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Some((stated, _)) = self.plan.notifications() else { return };
        let title = doc::escape(&self.plan.api.title);
        let about = format!(" What {title} pushes to an application: `from_slice` reads the body of a request.");
        let (marker, keys) = (ident(&self.plan.marker), &stated.keys);
        let content = stated.content.as_ref().map(|content| quote!(#[content(#content)]));
        let chapters = self.plan.chapters.iter();
        let variants = chapters.flat_map(|chapter| {
            let module = ident(&chapter.module);
            chapter.webhooks.iter().map(move |webhook| variant(webhook, &module, keys))
        });
        tokens.extend(quote! {
            rt::notifications! {
                #[doc = #about]
                #[keys(#(#keys),*)]
                #content
                pub enum Notification {
                    #(#variants,)*
                }
            }
            impl rt::PushApi for #marker {
                type Notification = Notification;
            }
        });
    }
}

fn variant(plan: &WebhookPlan<'_>, module: &Ident, keys: &[String]) -> TokenStream {
    let docs = doc::Docs::outer().prose(Some(&plan.webhook.summary));
    let (name, payload) = (ident(&plan.name), &plan.payload);
    let schemas = ident("schemas");
    let is_shared = payload.named().is_some_and(|payload| payload.scope == Scope::Shared);
    let module = if is_shared { &schemas } else { module };
    let signs = plan.webhook.signs().map(|signs| {
        let values = keys.iter().map_while(|key| signs.get(key));
        quote!(#[when(#(#values),*)])
    });
    quote!(#docs #(#signs)* #name(#module::#payload))
}
