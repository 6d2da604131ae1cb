//! Operations: the request type, what is known about the call, and how it reads its answer.

use api_spec::model::{ContentType, Supplier};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};

use super::construct::Construct;
use super::pagination::Paged;
use super::wait::Awaited;
use super::{doc, ty};
use crate::names::ident;
use crate::plan::{ApiPlan, BodyPlan, Field, Goes, Input, OperationPlan, Output};

/// The struct of an operation, where its fields go, its constructor and setters, and its `Operation` impl.
///
/// ```text
/// pub struct DeleteVersionPackage { file_id: FileId }
/// rt::request!(DeleteVersionPackage { file_id: path("fileId") });
/// impl DeleteVersionPackage { pub fn new(file_id: FileId) -> Self }
/// impl rt::Operation for DeleteVersionPackage { … }
/// ```
pub(crate) struct Operation<'p> {
    pub(crate) plan: &'p OperationPlan<'p>,
    pub(crate) api: &'p ApiPlan<'p>,
}

impl ToTokens for Operation<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let docs = doc::operation(self.plan);
        let name = ident(&self.plan.name);
        let fields: Vec<&Field<'_>> = self.plan.inputs.iter().map(|input| &input.field).collect();
        let declarations = fields.iter().map(|field| {
            let (name, ty) = (ident(&field.name), ty::of_field(field));
            quote!(#name: #ty)
        });
        let default = fields.iter().all(|field| !field.required).then(|| quote!(, Default));
        // Whoever could write the unit struct as a value would be broken by its first parameter.
        let (body, open) = match fields.as_slice() {
            [] => (quote!(;), Some(quote!(#[non_exhaustive]))),
            _ => (quote!({ #(#declarations,)* }), None),
        };
        tokens.extend(quote! {
            #docs
            #[derive(Clone #default)]
            #[cfg_attr(feature = "eq", derive(PartialEq))]
            #[must_use = "a request does nothing until a client sends it"]
            #open
            pub struct #name #body
        });
        let inputs = self.plan.inputs.iter().map(|input| (&input.field, self.part(input)));
        Request { name: &name, fields: inputs.collect() }.to_tokens(tokens);
        Construct { name: &name, fields: &fields, what: "a request", documented: false }.to_tokens(tokens);
        self.operation().to_tokens(tokens);
        if let Some(plan) = &self.plan.pagination {
            Paged { operation: &self.plan.name, plan }.to_tokens(tokens);
        }
        if let Some(plan) = &self.plan.wait {
            Awaited { operation: &self.plan.name, plan }.to_tokens(tokens);
        }
    }
}

impl Operation<'_> {
    /// The part of the request that an input goes to.
    fn part(&self, input: &Input<'_>) -> &'static str {
        match input.goes {
            Goes::Parameter(parameter) => parameter.location.as_str(),
            Goes::Property => "property",
            Goes::Body if self.plan.body == BodyPlan::Binary => "binary",
            Goes::Body => "body",
        }
    }

    /// ```text
    /// impl rt::Operation for DeleteVersionPackage {
    ///     type Api = NorthboundV1;
    ///     type Output = ();
    ///     type Content = rt::NoBody;
    ///     type Error = DeleteVersionPackageError;
    ///     const METADATA: rt::Metadata = …;
    /// }
    /// ```
    fn operation(&self) -> TokenStream {
        let (name, api, error) = (ident(&self.plan.name), ident(&self.api.marker), ident(&self.plan.errors.name));
        let metadata = self.metadata();
        let (output, content) = match &self.plan.output {
            Output::Nothing => (quote!(()), quote!(NoBody)),
            Output::Json(ty) => (quote!(#ty), quote!(JsonBody)),
            Output::Bytes => (quote!(rt::Bytes), quote!(BinaryBody)),
        };
        quote! {
            impl rt::Operation for #name {
                type Api = #api;
                type Output = #output;
                type Content = rt::#content;
                type Error = #error;
                #metadata
            }
        }
    }

    fn metadata(&self) -> TokenStream {
        let operation = self.plan.operation;
        let (id, method, path) = (&operation.id, ident(operation.method.as_str()), &operation.path.text);
        let successes = self.plan.success.iter().map(|status| Literal::u16_unsuffixed(*status));
        let supplied = operation.parameters.iter().filter(|parameter| parameter.supplied_by == Supplier::Client);
        let (supplied, body) = (supplied.map(|parameter| &parameter.name), self.media());
        let (idempotent, authenticated) = (operation.idempotent, operation.authenticated);
        quote! {
            const METADATA: rt::Metadata = rt::Metadata {
                id: #id,
                method: rt::Method::#method,
                path: #path,
                success: &[#(#successes),*],
                supplied: &[#(#supplied),*],
                body: #body,
                idempotent: #idempotent,
                authenticated: #authenticated,
            };
        }
    }

    /// The media type of the request's body.
    fn media(&self) -> TokenStream {
        let Some(body) = &self.plan.operation.request_body else { return quote!(None) };
        let (usual, other) = match (body.content_type, self.plan.body) {
            (ContentType::Json, _) => (quote!(JSON), quote!(json)),
            (ContentType::Form, _) => (quote!(FORM), quote!(form)),
            (ContentType::Multipart, BodyPlan::Multipart) => (quote!(MULTIPART), quote!(multipart)),
            (ContentType::Multipart | ContentType::Binary, _) => (quote!(BINARY), quote!(binary)),
        };
        let media_type = &body.media_type;
        match media_type == body.content_type.as_str() {
            true => quote!(Some(rt::Media::#usual)),
            false => quote!(Some(rt::Media::#other(#media_type))),
        }
    }
}

/// Where the fields of an operation, or of what the client supplies, go in a request.
///
/// ```text
/// rt::request!(ListOtaPackages { app_id: query, page_no: query("pageNo") });
/// ```
pub(crate) struct Request<'p> {
    pub(crate) name: &'p Ident,
    /// Each field with the part of the request.
    pub(crate) fields: Vec<(&'p Field<'p>, &'static str)>,
}

impl ToTokens for Request<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = self.name;
        let fields = self.fields.iter().map(|(field, part)| {
            let (name, part, wire) = (ident(&field.name), ident(part), field.wire);
            if name == wire { quote!(#name: #part) } else { quote!(#name: #part(#wire)) }
        });
        tokens.extend(quote!(rt::request!(#name { #(#fields),* });));
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::emit::sample::assert_emitted;

    #[test]
    fn each_input_goes_to_its_place() {
        let page = "
method: POST
path: /{project_id}/things/{thingId}
parameters:
  - { $ref: 'api.yaml#/parameters/ProjectId' }
  - { $ref: 'api.yaml#/parameters/InstanceId' }
  - { name: thingId, in: path, required: true, schema: { type: integer } }
  - { name: limit, in: query, schema: { type: integer, format: int32, maximum: 50 } }
  - { name: X-Key, in: header, required: true, schema: { type: string, format: password } }
requestBody:
  required: true
  content: { application/json: { schema: { type: object, required: [name], properties: { name: { type: string } } } } }
responses:
  '201': { description: Created, content: { application/json: { schema: { type: array, items: { type: string } } } } }
";
        assert_emitted(
            page,
            "UpdateThing",
            quote! {
                /// Updates a thing. Returns a list of `String`.
                ///
                /// `POST /{project_id}/things/{thingId}`, answered with `201`.
                ///
                /// Page: Update a thing.
                #[derive(Clone)]
                #[cfg_attr(feature = "eq", derive(PartialEq))]
                #[must_use = "a request does nothing until a client sends it"]
                pub struct UpdateThing {
                    thing_id: i64,
                    limit: Option<i32>,
                    x_key: rt::Secret,
                    name: String,
                }
                rt::request!(UpdateThing {
                    thing_id: path("thingId"),
                    limit: query,
                    x_key: header("X-Key"),
                    name: property
                });
                impl UpdateThing {
                    /// Creates a request with the given `thing_id`, `x_key` and `name`.
                    ///
                    /// - `thing_id`: the field `thingId`.
                    /// - `x_key`: the field `X-Key`.
                    /// - `name`: the field `name`.
                    pub fn new(thing_id: i64, x_key: impl Into<rt::Secret>, name: impl Into<String>) -> Self {
                        Self { thing_id, limit: None, x_key: x_key.into(), name: name.into() }
                    }
                    /// Sets `limit`: the field `limit`. At most 50.
                    pub fn limit(mut self, limit: i32) -> Self {
                        self.limit = Some(limit);
                        self
                    }
                }
                impl rt::Operation for UpdateThing {
                    type Api = SampleV1;
                    type Output = Vec<String>;
                    type Content = rt::JsonBody;
                    type Error = UpdateThingError;
                    const METADATA: rt::Metadata = rt::Metadata {
                        id: "UpdateThing",
                        method: rt::Method::POST,
                        path: "/{project_id}/things/{thingId}",
                        success: &[201],
                        supplied: &["project_id", "Instance-Id"],
                        body: Some(rt::Media::JSON),
                        idempotent: false,
                        authenticated: true,
                    };
                }
            },
        );
    }

    #[test]
    fn an_operation_without_parameters_is_a_unit() {
        let page = "
method: GET
path: /things
responses: { '204': { description: No Content } }
";
        assert_emitted(
            page,
            "UpdateThing",
            quote! {
                /// Updates a thing.
                ///
                /// `GET /things`, answered with `204`.
                ///
                /// Page: Update a thing.
                #[derive(Clone, Default)]
                #[cfg_attr(feature = "eq", derive(PartialEq))]
                #[must_use = "a request does nothing until a client sends it"]
                #[non_exhaustive]
                pub struct UpdateThing;
                rt::request!(UpdateThing {});
                impl UpdateThing {
                    /// Creates a request.
                    pub fn new() -> Self {
                        Self
                    }
                }
                impl rt::Operation for UpdateThing {
                    type Api = SampleV1;
                    type Output = ();
                    type Content = rt::NoBody;
                    type Error = UpdateThingError;
                    const METADATA: rt::Metadata = rt::Metadata {
                        id: "UpdateThing",
                        method: rt::Method::GET,
                        path: "/things",
                        success: &[204],
                        supplied: &[],
                        body: None,
                        idempotent: true,
                        authenticated: true,
                    };
                }
            },
        );
    }
}
