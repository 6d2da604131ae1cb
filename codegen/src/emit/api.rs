//! The module of an API.

use std::collections::BTreeMap;

use api_spec::model::{Location, Supplier};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::construct::Construct;
use super::error_row::ErrorRow;
use super::login::Login;
use super::notification::NotificationEnum;
use super::operation::Request;
use super::server::ServerValues;
use super::{doc, ty};
use crate::names::ident;
use crate::plan::{self, ApiPlan, Field};

/// `iotda_v5/mod.rs`: what all calls of an API have in common.
///
/// ```text
/// use crate::rt;
/// mod errors;
/// pub mod ota_upgrade_packages;
/// pub mod schemas;
/// pub use self::ota_upgrade_packages::{DeleteOtaPackage, …};
/// pub use self::schemas::*;
/// pub struct IotdaV5;
/// impl rt::Api for IotdaV5 { … }
/// impl rt::Accepts<rt::AuthToken> for IotdaV5 {}
/// pub struct Scope { … }
/// rt::open_enum! { pub enum Region { … } }
/// pub type Client = rt::Client<IotdaV5>;
/// impl IotdaV5 { pub fn operations(visitor: &mut impl rt::OperationVisitor) { … } }
/// rt::notifications! { pub enum Notification … }
/// ```
pub(crate) struct ApiModule<'p> {
    pub(crate) plan: &'p ApiPlan<'p>,
}

impl ToTokens for ApiModule<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (docs, modules, api) = (self.docs(), self.modules(), self.api());
        let (accepts, scope, clients, operations) = (self.accepts(), self.scope(), self.clients(), self.operations());
        let servers = self.plan.servers.iter().map(|plan| ServerValues { plan });
        let notifications = NotificationEnum { plan: self.plan };
        let login = self.plan.login.as_ref().map(|plan| Login { plan, api: self.plan });
        tokens.extend(quote! {
            #docs
            use crate::rt;
            #modules
            #api
            #accepts
            #login
            #scope
            #(#servers)*
            #clients
            #operations
            #notifications
        });
    }
}

impl ApiModule<'_> {
    /// An index: a line for each call, by chapter.
    fn docs(&self) -> doc::Docs {
        let api = self.plan.api;
        let docs = doc::Docs::inner().prose(Some(&api.title)).prose(Some(&api.description));
        self.plan.chapters.iter().fold(docs, |docs, chapter| {
            let heading = format!("# [{}](self::{})", doc::escape(&chapter.chapter.title), chapter.module);
            let pages = chapter.pages.iter().map(doc::call).chain(chapter.webhooks.iter().map(|page| {
                let (module, payload) = (&chapter.module, &page.payload);
                format!("[`{payload}`]({module}::{payload}): {}", doc::escape(&page.webhook.summary))
            }));
            docs.markdown(&heading).list("", pages)
        })
    }

    /// The chapters, and what the API's own module offers of them.
    fn modules(&self) -> TokenStream {
        let errors = (!self.plan.errors.is_empty()).then(|| {
            quote!(
                mod errors;
            )
        });
        let mut modules: Vec<_> = self.plan.chapters.iter().map(|chapter| ident(&chapter.module)).collect();
        let schemas = (!self.plan.types.is_empty()).then(|| ident("schemas"));
        modules.extend(schemas.clone());
        let mut offered: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for (name, module) in self.plan.at_root().into_iter().filter(|(_, module)| *module != "schemas") {
            offered.entry(module).or_default().push(ident(name));
        }
        let offered = self.plan.chapters.iter().filter_map(|chapter| {
            let (module, names) = (ident(&chapter.module), offered.get(chapter.module.as_str())?);
            Some(quote!(#[doc(no_inline)] pub use self::#module::{#(#names),*};))
        });
        let of_schemas = schemas.map(|module| quote!(#[doc(no_inline)] pub use self::#module::*;));
        quote! {
            #errors
            #(pub mod #modules;)*
            #(#offered)*
            #of_schemas
        }
    }

    /// ```text
    /// pub struct IotdaV5;
    /// impl rt::Api for IotdaV5 { type Scope = Scope; const METADATA: rt::ApiMetadata = …; }
    /// ```
    fn api(&self) -> TokenStream {
        let marker = ident(&self.plan.marker);
        let docs = format!("{}: what a client needs to know of it.", doc::escape(&self.plan.api.title));
        let (docs, metadata) = (doc::Docs::outer().markdown(&docs), self.metadata());
        let scope_type = if self.plan.scope.is_empty() { quote!(()) } else { quote!(Scope) };
        quote! {
            #docs
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            pub struct #marker;
            impl rt::Api for #marker {
                type Scope = #scope_type;
                #metadata
            }
        }
    }

    fn metadata(&self) -> TokenStream {
        let api = self.plan.api;
        let (id, title) = (&api.id, &api.title);
        let (code, message) = (&api.error_body.code, &api.error_body.message);
        let text = |text: Option<&str>| text.map_or_else(|| quote!(None), |text| quote!(Some(#text)));
        let (request_id, service) = (text(api.request_id_header.as_deref()), text(self.plan.signing_service()));
        let gateway = &api.gateway_codes;
        let flow = match &api.flow_control {
            Some(flow) => {
                let (calls, seconds) = (Literal::u32_unsuffixed(flow.calls), Literal::u32_unsuffixed(flow.seconds));
                quote!(Some(rt::FlowControl::new(#calls, #seconds)))
            }
            None => quote!(None),
        };
        let rows: Vec<_> =
            api.errors_everywhere.iter().map(|(status, row)| plan::ErrorRow::of_code(*status, row)).collect();
        let errors = rows.iter().map(|row| ErrorRow { row }.expression());
        quote! {
            const METADATA: rt::ApiMetadata = rt::ApiMetadata {
                id: #id,
                title: #title,
                error_code: #code,
                error_message: #message,
                request_id_header: #request_id,
                gateway_codes: &[#(#gateway),*],
                signing_service: #service,
                flow_control: #flow,
                errors: &[#(#errors),*],
            };
        }
    }

    fn accepts(&self) -> TokenStream {
        let marker = ident(&self.plan.marker);
        let accepts = self.plan.accepts().map(|credential| {
            let (name, features) = (ident(credential.name), credential.features);
            let cfg = match features {
                [] => None,
                [feature] => Some(quote!(#[cfg(feature = #feature)])),
                features => Some(quote!(#[cfg(any(#(feature = #features),*))])),
            };
            quote!(#cfg impl rt::Accepts<rt::#name> for #marker {})
        });
        quote!(#(#accepts)*)
    }

    /// What the client supplies to every call, given once.
    fn scope(&self) -> Option<TokenStream> {
        let fields: Vec<&Field<'_>> = self.plan.scope.iter().collect();
        let declarations = fields.iter().map(|field| {
            let (name, ty) = (ident(&field.name), ty::of_field(field));
            quote!(#name: #ty)
        });
        let default = fields.iter().all(|field| !field.required).then(|| quote!(, Default));
        let name = ident("Scope");
        let construct = Construct { name: &name, fields: &fields, what: "a scope", documented: false };
        let request =
            Request { name: &name, fields: fields.iter().map(|field| (*field, self.location(field))).collect() };
        (!fields.is_empty()).then(|| {
            quote! {
                /// What a client supplies to every call, given once when the client is made.
                #[derive(Clone #default)]
                #[cfg_attr(feature = "eq", derive(PartialEq))]
                pub struct Scope {
                    #(#declarations,)*
                }
                #request
                #construct
            }
        })
    }

    /// Where in a request a field of the scope stands.
    fn location(&self, field: &Field<'_>) -> &'static str {
        let mut shared = self.plan.api.parameters.iter().map(|shared| &shared.parameter);
        let parameter = shared.find(|shared| shared.supplied_by == Supplier::Client && shared.name == field.wire);
        parameter.map_or(Location::Header, |parameter| parameter.location).as_str()
    }

    fn clients(&self) -> TokenStream {
        let marker = ident(&self.plan.marker);
        let title = doc::escape(&self.plan.api.title);
        let (client, blocking) =
            (format!(" The async client of {title}."), format!(" The blocking client of {title}."));
        quote! {
            #[doc = #client]
            #[cfg(feature = "client")]
            pub type Client = rt::Client<#marker>;
            #[doc = #blocking]
            #[cfg(feature = "blocking")]
            pub type BlockingClient = rt::blocking::Client<#marker>;
        }
    }

    /// All operations, for those who have something to say or to do about each.
    ///
    /// ```text
    /// impl IotdaV5 {
    ///     pub fn operations(visitor: &mut impl rt::OperationVisitor) {
    ///         visitor.visit::<DeleteOtaPackage>();
    ///     }
    /// }
    /// ```
    fn operations(&self) -> TokenStream {
        let marker = ident(&self.plan.marker);
        let pages = self.plan.chapters.iter().flat_map(|chapter| &chapter.pages);
        let operations: Vec<_> = pages.map(|page| ident(&page.operation.name)).collect();
        // A book without pages yet has nothing to show.
        let visitor = if operations.is_empty() { quote!(_) } else { quote!(visitor) };
        quote! {
            impl #marker {
                /// Shows every operation to `visitor`, chapter by chapter.
                pub fn operations(#visitor: &mut impl rt::OperationVisitor) {
                    #(visitor.visit::<#operations>();)*
                }
            }
        }
    }
}
