//! Modules: the crate's root, an API, a chapter, a page, and the types that pages share.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};

use api_spec::model::{Location, Page, Scope, Supplier};

use super::errors::{ErrorRow, Errors};
use super::object::{Construct, Object};
use super::open_enum::OpenEnum;
use super::operation::Operation;
use super::server::ServerValues;
use super::text::{Text, ways};
use super::{doc, ty};
use crate::names::ident;
use crate::plan::{ApiPlan, ChapterPlan, ErrorRow as Row, Field, Output, PagePlan, Ty, TypeKind, TypePlan};

/// `lib.rs`
///
/// ```text
/// pub use huaweicloud_iot_runtime as runtime;
/// #[cfg(feature = "iotda-v5")]
/// #[rustfmt::skip]
/// pub mod iotda_v5;
/// ```
pub(crate) struct Root<'p> {
    pub(crate) apis: &'p [ApiPlan<'p>],
}

impl ToTokens for Root<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let modules = self.apis.iter().map(|plan| {
            let (feature, module) = (&plan.api.id, ident(&plan.module));
            quote! {
                #[cfg(feature = #feature)]
                #[rustfmt::skip]
                pub mod #module;
            }
        });
        tokens.extend(quote! {
            #![doc = include_str!("../README.md")]
            #![allow(
                clippy::should_implement_trait,
                clippy::too_many_arguments,
                clippy::wrong_self_convention,
                reason = "setters and constructors follow the names and the mandatory parameters of the pages"
            )]
            #[doc(inline)]
            pub use huaweicloud_iot_runtime as runtime;
            pub use runtime::{AnyError, Error};
            #(#modules)*
        });
    }
}

/// `iotda_v5/mod.rs`: what all calls of an API have in common.
///
/// ```text
/// pub mod ota_upgrade_packages;
/// pub mod schemas;
/// pub use self::ota_upgrade_packages::*;
/// pub struct IotdaV5;
/// impl runtime::Api for IotdaV5 { … }
/// impl runtime::Accepts<runtime::AuthToken> for IotdaV5 {}
/// pub struct Scope { … }
/// pub enum Region { … }
/// pub type Client = runtime::Client<IotdaV5>;
/// impl IotdaV5 { pub fn operations(visitor: &mut impl runtime::OperationVisitor) { … } }
/// ```
pub(crate) struct ApiModule<'p> {
    pub(crate) plan: &'p ApiPlan<'p>,
}

impl ToTokens for ApiModule<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let api = self.plan.api;
        let docs = doc::Docs::inner().prose(Some(&api.title)).prose(Some(&api.description)).list(
            "",
            self.plan
                .chapters
                .iter()
                .map(|chapter| format!("[{}](self::{})", doc::escape(&chapter.chapter.title), chapter.module)),
        );
        let mut modules: Vec<_> = self.plan.chapters.iter().map(|chapter| ident(&chapter.module)).collect();
        if !self.plan.types.is_empty() {
            modules.push(ident("schemas"));
        }
        let (marker, marker_docs) = (
            ident(&self.plan.marker),
            doc::Docs::outer().markdown(&format!("{}: what a client needs to know of it.", doc::escape(&api.title))),
        );
        let (metadata, header, accepts) = (self.metadata(), self.header(), self.accepts());
        let (scope, clients, operations) = (self.scope(), self.clients(), self.operations());
        let servers = self.plan.servers.iter().map(|plan| ServerValues { plan });
        let scope_type = if self.plan.scope.is_empty() { quote!(()) } else { quote!(Scope) };
        tokens.extend(quote! {
            #docs
            use crate::runtime;
            #(pub mod #modules;)*
            #(#[doc(no_inline)] pub use self::#modules::*;)*
            #marker_docs
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            pub struct #marker;
            impl runtime::Api for #marker {
                type Scope = #scope_type;
                #metadata
                #header
            }
            #accepts
            #scope
            #(#servers)*
            #clients
            #operations
        });
    }
}

impl ApiModule<'_> {
    fn metadata(&self) -> TokenStream {
        let api = self.plan.api;
        let (id, title) = (&api.id, &api.title);
        let (code, message) = (&api.error_body.code, &api.error_body.message);
        let request_id = match &api.request_id_header {
            Some(header) => quote!(Some(#header)),
            None => quote!(None),
        };
        let gateway = &api.gateway_codes;
        let flow = match &api.flow_control {
            Some(flow) => {
                let calls = proc_macro2::Literal::u32_unsuffixed(flow.calls);
                let seconds = proc_macro2::Literal::u32_unsuffixed(flow.seconds);
                quote!(Some(runtime::FlowControl { calls: #calls, seconds: #seconds }))
            }
            None => quote!(None),
        };
        let errors = api.errors_everywhere.iter().map(|(status, row)| {
            let row = Row::of_code(*status, row);
            let row = ErrorRow::without_variant(&row);
            quote!(#row.row)
        });
        quote! {
            const METADATA: runtime::ApiMetadata = runtime::ApiMetadata {
                id: #id,
                title: #title,
                error_code: #code,
                error_message: #message,
                request_id_header: #request_id,
                gateway_codes: &[#(#gateway),*],
                flow_control: #flow,
                errors: &[#(#errors),*],
            };
        }
    }

    /// The headers that the client supplies.
    fn header(&self) -> Option<TokenStream> {
        let supplied = self.plan.api.parameters.iter().filter(|shared| {
            shared.parameter.supplied_by == Supplier::Client && shared.parameter.location == Location::Header
        });
        let arms = supplied.filter_map(|shared| {
            let wire = &shared.parameter.name;
            let field = self.plan.scope.iter().find(|field| field.wire == wire)?;
            let name = ident(&field.name);
            let value = |value: TokenStream| match ty::as_text(&field.ty, &value) {
                Some(text) => quote!(#text.into()),
                None => quote!(#value.to_string().into()),
            };
            let of_some = value(quote!(value));
            let of_field = value(quote!(scope.#name));
            Some(match field.required {
                true => quote!(#wire => Some(#of_field)),
                false => quote!(#wire => scope.#name.as_ref().map(|value| #of_some)),
            })
        });
        let arms: Vec<_> = arms.collect();
        (!arms.is_empty()).then(|| {
            quote! {
                fn header<'s>(scope: &'s Scope, name: &str) -> Option<std::borrow::Cow<'s, str>> {
                    match name {
                        #(#arms,)*
                        _ => None,
                    }
                }
            }
        })
    }

    fn accepts(&self) -> TokenStream {
        let marker = ident(&self.plan.marker);
        let accepts = self.plan.accepts().map(|credential| {
            let (name, features) = (ident(credential.name), credential.features);
            let condition = match features {
                [] => quote!(),
                [feature] => quote!(#[cfg(feature = #feature)]),
                _ => quote!(#[cfg(any(#(feature = #features),*))]),
            };
            quote!(#condition impl runtime::Accepts<runtime::#name> for #marker {})
        });
        quote!(#(#accepts)*)
    }

    /// What the client supplies to every call, given once.
    fn scope(&self) -> Option<TokenStream> {
        let fields: Vec<&Field<'_>> = self.plan.scope.iter().collect();
        let declarations = fields.iter().map(|field| {
            let (name, ty) = (ident(&field.name), ty::of_field(field));
            quote!(pub(crate) #name: #ty)
        });
        let default = fields.iter().all(|field| !field.required).then(|| quote!(, Default));
        let construct = Construct { name: &ident("Scope"), fields: &fields, documented: false };
        (!fields.is_empty()).then(|| {
            quote! {
                /// What a client supplies to every call, given once when the client is made.
                #[derive(Debug, Clone #default)]
                #[cfg_attr(feature = "eq", derive(PartialEq))]
                pub struct Scope {
                    #(#declarations,)*
                }
                #construct
            }
        })
    }

    fn clients(&self) -> TokenStream {
        let marker = ident(&self.plan.marker);
        let title = doc::escape(&self.plan.api.title);
        let (client, blocking) =
            (format!(" The async client of {title}."), format!(" The blocking client of {title}."));
        quote! {
            #[doc = #client]
            #[cfg(feature = "client")]
            pub type Client = runtime::Client<#marker>;
            #[doc = #blocking]
            #[cfg(feature = "blocking")]
            pub type BlockingClient = runtime::blocking::Client<#marker>;
        }
    }

    /// All operations, for those who have something to say or to do about each.
    ///
    /// ```text
    /// impl IotdaV5 {
    ///     pub fn operations(visitor: &mut impl runtime::OperationVisitor) {
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
                pub fn operations(#visitor: &mut impl runtime::OperationVisitor) {
                    #(visitor.visit::<#operations>();)*
                }
            }
        }
    }
}

/// `iotda_v5/ota_upgrade_packages/mod.rs`: a table of contents.
///
/// ```text
/// mod delete_ota_package;
/// pub use self::delete_ota_package::{DeleteOtaPackage, DeleteOtaPackageError, PackageId};
/// ```
pub(crate) struct ChapterModule<'p> {
    pub(crate) plan: &'p ChapterPlan<'p>,
}

impl ToTokens for ChapterModule<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let chapter = self.plan.chapter;
        let docs = doc::Docs::inner().prose(Some(&chapter.title)).prose(chapter.description.as_deref());
        let pages = self.plan.pages.iter().map(|page| ident(&page.module));
        let items = self.plan.pages.iter().map(|page| {
            let module = ident(&page.module);
            let operation = [&page.operation.name, &page.operation.errors.name].into_iter();
            let names: BTreeSet<_> =
                operation.chain(page.types.iter().map(|ty| &ty.name)).map(|name| ident(name)).collect();
            let names = names.into_iter();
            quote!(pub use self::#module::{#(#names),*};)
        });
        let types: BTreeSet<_> = self.plan.types.iter().map(|ty| ident(&ty.name)).collect();
        let (schemas, types) = match types.is_empty() {
            true => (None, None),
            false => {
                let types = types.into_iter();
                (
                    Some(quote!(
                        mod schemas;
                    )),
                    Some(quote!(pub use self::schemas::{#(#types),*};)),
                )
            }
        };
        tokens.extend(quote! {
            #docs
            #(mod #pages;)*
            #schemas
            #(#items)*
            #types
        });
    }
}

/// A page's module: its operation, its errors, its types.
///
/// ```text
/// use crate::northbound_v1::NorthboundV1;
/// use crate::runtime::{self, Answer, BuildError, …};
/// pub struct DeleteVersionPackage { … }
/// pub enum DeleteVersionPackageError { … }
/// pub struct FileId(…);
/// ```
pub(crate) struct PageModule<'p> {
    pub(crate) plan: &'p PagePlan<'p>,
    pub(crate) api: &'p ApiPlan<'p>,
}

impl ToTokens for PageModule<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let operation = self.plan.operation.operation;
        let page = &operation.page;
        let docs = doc::Docs::inner().prose(Some(&operation.summary)).page(page);
        let operation_types = self.operation_types();
        let types = self.plan.types.iter().flat_map(|ty| ty.fields()).map(|field| &field.ty).chain(operation_types);
        let imports = Imports { types: types.collect(), inside: Scope::Page, api: self.api };
        let request = Operation { plan: &self.plan.operation, api: self.api };
        let errors = Errors { plan: &self.plan.operation.errors, operation: &self.plan.operation.name, page };
        let types = self.plan.types.iter().map(|plan| item(plan, Some(page)));
        let items = quote!(#request #errors #(#types)*);
        let runtime = RuntimeImport::of(&items);
        tokens.extend(quote! {
            #docs
            #imports
            #runtime
            #items
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

/// What a module takes from the rest of the API: the types that pages share, in a page the API itself and its scope.
///
/// ```text
/// use crate::iotda_v5::{IotdaV5, OtaModule, Scope};
/// use super::schemas::ModuleVersion;
/// ```
struct Imports<'p> {
    types: Vec<&'p Ty>,
    inside: Scope,
    api: &'p ApiPlan<'p>,
}

impl ToTokens for Imports<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let of = |scope: Scope| -> BTreeSet<String> {
            let named = self.types.iter().filter_map(|ty| ty.named()).filter(|named| named.scope == scope);
            named.filter(|_| scope != self.inside).map(|named| named.name.clone()).collect()
        };
        let (mut shared, chapter) = (of(Scope::Shared), of(Scope::Chapter));
        if self.inside == Scope::Page {
            shared.insert(self.api.marker.clone());
            shared.extend((!self.api.scope.is_empty()).then(|| "Scope".to_owned()));
        }
        let module = ident(&self.api.module);
        for (path, names) in [(quote!(crate::#module), shared), (quote!(super::schemas), chapter)] {
            if !names.is_empty() {
                let names = names.iter().map(|name| ident(name));
                tokens.extend(quote!(use #path::{#(#names),*};));
            }
        }
    }
}

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
        let imports = Imports { types: fields.collect(), inside, api: self.api };
        let types = types.iter().map(|plan| item(plan, None));
        let items = quote!(#(#types)*);
        let runtime = RuntimeImport::of(&items);
        tokens.extend(quote! {
            #docs
            #imports
            #runtime
            #items
        });
    }
}

/// Names of the runtime that emitted modules import where they use them.
const IMPORTED: &[&str] = &[
    "Body",
    "BuildError",
    "Documented",
    "Entries",
    "Headers",
    "MapAccess",
    "Metadata",
    "Method",
    "Operation",
    "Path",
    "Query",
    "Refusal",
    "Serialize",
    "Serializer",
    "Then",
];

/// The import of the runtime, with the names of it that the items use.
///
/// ```text
/// use crate::runtime::{self, Answer, BuildError};
/// ```
struct RuntimeImport(BTreeSet<&'static str>);

impl RuntimeImport {
    fn of(items: &TokenStream) -> Self {
        let mut used = BTreeSet::new();
        collect(items.clone(), &mut used);
        Self(used)
    }
}

fn collect(items: TokenStream, used: &mut BTreeSet<&'static str>) {
    for token in items {
        match token {
            TokenTree::Group(group) => collect(group.stream(), used),
            TokenTree::Ident(ident) => used.extend(IMPORTED.iter().find(|name| ident == **name)),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

impl ToTokens for RuntimeImport {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let names = self.0.iter().map(|name| ident(name));
        tokens.extend(match self.0.is_empty() {
            true => quote!(
                use crate::runtime;
            ),
            false => quote!(use crate::runtime::{self, #(#names),*};),
        });
    }
}

fn item<'p>(plan: &'p TypePlan<'p>, page: Option<&'p Page>) -> TokenStream {
    match &plan.kind {
        TypeKind::Object(_) => Object { plan, page }.to_token_stream(),
        TypeKind::Enum(variants) => {
            let docs = doc::type_docs(plan, page);
            OpenEnum { docs, name: &plan.name, variants, ways: ways(plan) }.to_token_stream()
        }
        TypeKind::Text(kind) => Text { plan, kind: *kind, page }.to_token_stream(),
    }
}
