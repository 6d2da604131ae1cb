//! Operations: the request type, and how it becomes a request and reads its answer.

use api_spec::model::{Location, Parameter, StatusRange, Supplier};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::object::{Construct, Write};
use super::pagination::Paged;
use super::{doc, ty};
use crate::names::ident;
use crate::plan::{ApiPlan, BodyPlan, Field, Goes, Input, OperationPlan, Output, Ty};

/// The struct of an operation, its constructor and setters, and its `Operation` impl.
///
/// ```text
/// pub struct DeleteVersionPackage { file_id: FileId }
/// impl DeleteVersionPackage { pub fn new(file_id: impl Into<FileId>) -> Self }
/// impl Operation for DeleteVersionPackage { … }
/// ```
pub(crate) struct Operation<'p> {
    pub(crate) plan: &'p OperationPlan<'p>,
    pub(crate) api: &'p ApiPlan<'p>,
}

impl ToTokens for Operation<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let docs = self.docs();
        let name = ident(&self.plan.name);
        let fields: Vec<&Field<'_>> = self.plan.inputs.iter().map(|input| &input.field).collect();
        let declarations = fields.iter().map(|field| {
            let (name, ty) = (ident(&field.name), ty::of_field(field));
            quote!(#name: #ty)
        });
        let default = fields.iter().all(|field| !field.required).then(|| quote!(, Default));
        tokens.extend(quote! {
            #docs
            #[derive(Debug, Clone #default)]
            #[cfg_attr(feature = "eq", derive(PartialEq))]
            #[must_use = "an operation does nothing until a client sends it"]
            pub struct #name {
                #(#declarations,)*
            }
        });
        Construct { name: &name, fields: &fields, documented: false }.to_tokens(tokens);
        self.operation().to_tokens(tokens);
        if let Some(plan) = &self.plan.pagination {
            Paged { operation: &self.plan.name, plan }.to_tokens(tokens);
        }
        if matches!(self.plan.body, BodyPlan::JsonObject | BodyPlan::FormObject) {
            Write { name: &name, fields: &self.properties().collect::<Vec<_>>() }.to_tokens(tokens);
        }
    }
}

impl Operation<'_> {
    fn docs(&self) -> doc::Docs {
        let operation = self.plan.operation;
        let answer = operation.success().map_or_else(String::new, |success| match (success.status, &success.content) {
            (StatusRange::Code(status), None) => format!(", answered with `{status}` and no body"),
            (StatusRange::Code(status), Some(_)) => format!(", answered with `{status}` and a body"),
            (StatusRange::Success, _) => String::new(),
        });
        let call = format!("`{} {}`{answer}.", operation.method.as_str(), operation.path.text);
        let note = |text: &String| format!("Note: {}", doc::escape(text));
        let docs = doc::Docs::outer()
            .prose(Some(&operation.summary))
            .markdown(&call)
            .markdown(if operation.deprecated { "Deprecated." } else { "" })
            .markdown(&self.pages())
            .prose(operation.description.as_deref())
            .list("Before the call:", operation.preconditions.iter().map(|text| doc::escape(text)));
        let docs = operation.notes.iter().map(note).fold(docs, |docs, note| docs.markdown(&note));
        docs.page(&operation.page)
    }

    /// What is said about a list that comes page by page.
    fn pages(&self) -> String {
        let Some(pagination) = &self.plan.pagination else { return String::new() };
        let size = pagination.size.map(|size| format!(" {} says how many items a page has at most.", doc::code(size)));
        format!(
            "Sent by itself it gives one page; `items` of a client goes through all pages.{}",
            size.unwrap_or_default()
        )
    }

    /// ```text
    /// impl Operation for DeleteVersionPackage {
    ///     type Api = NorthboundV1;
    ///     type Output = ();
    ///     type Content = runtime::NoBody;
    ///     type Error = DeleteVersionPackageError;
    ///     const METADATA: Metadata = …;
    ///     fn path(&self, _: &()) -> Result<Path, BuildError> { … }
    /// }
    /// ```
    fn operation(&self) -> TokenStream {
        let (name, api, error) = (ident(&self.plan.name), ident(&self.api.marker), ident(&self.plan.errors.name));
        let (metadata, path, query, headers, body) =
            (self.metadata(), self.path(), self.query(), self.headers(), self.body());
        let (output, content) = match &self.plan.output {
            Output::Nothing => (quote!(()), quote!(NoBody)),
            Output::Json(ty) => (quote!(#ty), quote!(JsonBody)),
            Output::Bytes => (quote!(runtime::Bytes), quote!(BinaryBody)),
        };
        quote! {
            impl Operation for #name {
                type Api = #api;
                type Output = #output;
                type Content = runtime::#content;
                type Error = #error;
                #metadata
                #path
                #query
                #headers
                #body
            }
        }
    }

    fn metadata(&self) -> TokenStream {
        let operation = self.plan.operation;
        let (id, method, path) = (&operation.id, ident(operation.method.as_str()), &operation.path.text);
        let successes = self.plan.success.iter().map(|status| Literal::u16_unsuffixed(*status));
        let scope_headers = self.supplied().filter(|(parameter, _)| parameter.location == Location::Header);
        let scope_headers = scope_headers.map(|(parameter, _)| &parameter.name);
        let (idempotent, authenticated) = (operation.idempotent, operation.authenticated);
        quote! {
            const METADATA: Metadata = Metadata {
                id: #id,
                method: Method::#method,
                path: #path,
                success: &[#(#successes),*],
                scope_headers: &[#(#scope_headers),*],
                idempotent: #idempotent,
                authenticated: #authenticated,
            };
        }
    }

    fn path(&self) -> TokenStream {
        let values: Vec<_> =
            self.plan.operation.path.parameters.iter().filter_map(|name| self.path_value(name)).collect();
        let scope = self.scope(|parameter| parameter.location == Location::Path);
        quote! {
            fn path(&self, #scope) -> Result<Path, BuildError> {
                Path::fill(Self::METADATA.path, &[#(#values),*])
            }
        }
    }

    fn path_value(&self, name: &str) -> Option<TokenStream> {
        let is_it = |parameter: &Parameter| parameter.location == Location::Path && parameter.name == name;
        let own = self.plan.inputs.iter().find(|input| matches!(input.goes, Goes::Parameter(p) if is_it(p)));
        let (field, owner) = match own {
            Some(input) => (&input.field, quote!(self)),
            None => (self.supplied().find(|(parameter, _)| is_it(parameter))?.1, quote!(scope)),
        };
        let name = ident(&field.name);
        let value = quote!(#owner.#name);
        Some(ty::as_text(&field.ty, &value).unwrap_or_else(|| quote!(&#value.to_string())))
    }

    fn query(&self) -> Option<TokenStream> {
        let own = self.parameters(Location::Query).map(|(wire, field)| {
            let name = ident(&field.name);
            pair(wire, field, &quote!(self.#name))
        });
        let supplied = self.supplied().filter(|(parameter, _)| parameter.location == Location::Query);
        let supplied = supplied.map(|(parameter, field)| {
            let name = ident(&field.name);
            pair(&parameter.name, field, &quote!(scope.#name))
        });
        let pairs: Vec<_> = own.chain(supplied).collect();
        let scope = self.scope(|parameter| parameter.location == Location::Query);
        (!pairs.is_empty()).then(|| {
            quote! {
                fn query(&self, #scope, query: &mut Query) {
                    #(#pairs)*
                }
            }
        })
    }

    fn headers(&self) -> Option<TokenStream> {
        let headers = self.parameters(Location::Header).map(|(wire, field)| {
            let name = ident(&field.name);
            header(wire, field, &quote!(self.#name))
        });
        let headers: Vec<_> = headers.collect();
        (!headers.is_empty()).then(|| {
            quote! {
                fn headers(&self, headers: &mut Headers) {
                    #(#headers)*
                }
            }
        })
    }

    fn body(&self) -> Option<TokenStream> {
        let field = || self.plan.inputs.iter().find(|input| matches!(input.goes, Goes::Body)).map(|input| &input.field);
        let body = match self.plan.body {
            BodyPlan::None => return None,
            BodyPlan::JsonObject => quote!(Body::json(self)),
            BodyPlan::FormObject => quote!(Body::form(self)),
            BodyPlan::Json => whole(field()?, |value| quote!(Body::json(#value))),
            BodyPlan::Form => whole(field()?, |value| quote!(Body::form(#value))),
            BodyPlan::Binary => whole(field()?, |value| quote!(Ok(Body::bytes(runtime::Bytes::clone(#value))))),
            BodyPlan::Multipart => {
                let parts = self.properties().map(|field| part(field));
                quote! {
                    Body::multipart([#(#parts),*].into_iter().flatten())
                }
            }
        };
        Some(quote! {
            fn body(&self) -> Result<Body, BuildError> {
                #body
            }
        })
    }

    /// The caller's parameters at a location, by their names on the wire.
    fn parameters(&self, location: Location) -> impl Iterator<Item = (&str, &Field<'_>)> {
        self.plan.inputs.iter().filter_map(move |input| match input.goes {
            Goes::Parameter(parameter) if parameter.location == location => Some((input.field.wire, &input.field)),
            _ => None,
        })
    }

    fn properties(&self) -> impl Iterator<Item = &Field<'_>> {
        let of_body = |input: &&Input<'_>| matches!(input.goes, Goes::Property);
        self.plan.inputs.iter().filter(of_body).map(|input| &input.field)
    }

    /// The parameters of this operation that the client supplies, with the fields of `Scope` that hold them.
    fn supplied(&self) -> impl Iterator<Item = (&Parameter, &Field<'_>)> {
        let supplied =
            self.plan.operation.parameters.iter().filter(|parameter| parameter.supplied_by == Supplier::Client);
        supplied.filter_map(|parameter| {
            let field = self.api.scope.iter().find(|field| field.wire == parameter.name)?;
            Some((parameter, field))
        })
    }

    /// The argument with what the client supplies, named only where it is used.
    fn scope(&self, uses: impl Fn(&Parameter) -> bool) -> TokenStream {
        let used = self.supplied().any(|(parameter, _)| uses(parameter));
        match (self.api.scope.is_empty(), used) {
            (true, _) => quote!(_: &()),
            (false, true) => quote!(scope: &Scope),
            (false, false) => quote!(_: &Scope),
        }
    }
}

/// A pair of the query, or one for each item of a list.
fn pair(wire: &str, field: &Field<'_>, value: &TokenStream) -> TokenStream {
    match (&field.ty, field.required) {
        (Ty::List(_), true) => quote!(query.each(#wire, &#value);),
        (Ty::List(_), false) => quote!(query.each(#wire, #value.iter().flatten());),
        (ty, true) if ty.is_secret() => quote!(query.pair(#wire, &#value.expose());),
        (_, true) => quote!(query.pair(#wire, &#value);),
        (ty, false) if ty.is_secret() => {
            quote!(query.optional(#wire, #value.as_ref().map(|secret| secret.expose()).as_ref());)
        }
        (_, false) => quote!(query.optional(#wire, #value.as_ref());),
    }
}

fn header(wire: &str, field: &Field<'_>, value: &TokenStream) -> TokenStream {
    match (field.required, field.ty.is_secret()) {
        (true, false) => quote!(headers.set(#wire, &#value);),
        (false, false) => quote!(headers.optional(#wire, #value.as_ref());),
        (true, true) => quote!(headers.sensitive(#wire, #value.expose());),
        (false, true) => quote! {
            if let Some(secret) = &#value {
                headers.sensitive(#wire, secret.expose());
            }
        },
    }
}

/// A body that is one field: nothing is sent when it is not set.
fn whole(field: &Field<'_>, build: impl Fn(TokenStream) -> TokenStream) -> TokenStream {
    let name = ident(&field.name);
    if field.required {
        return build(quote!(&self.#name));
    }
    let some = build(quote!(body));
    quote! {
        match &self.#name {
            Some(body) => #some,
            None => Ok(Body::none()),
        }
    }
}

/// A part of a multipart body.
fn part(field: &Field<'_>) -> TokenStream {
    let (wire, name) = (field.wire, ident(&field.name));
    let make = |value: TokenStream| match &field.ty {
        Ty::File => quote!(runtime::Part::file(#wire, #value)),
        ty if ty.is_secret() => quote!(runtime::Part::text(#wire, #value.expose())),
        _ => quote!(runtime::Part::text(#wire, #value)),
    };
    if field.required {
        let part = make(quote!(&self.#name));
        quote!(Some(#part))
    } else {
        let part = make(quote!(value));
        quote!(self.#name.as_ref().map(|value| #part))
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
  - { name: limit, in: query, required: false, schema: { type: integer, format: int32, maximum: 50 } }
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
                /// Updates a thing.
                ///
                /// `POST /{project_id}/things/{thingId}`, answered with `201` and a body.
                ///
                /// Page: "Update a thing".
                #[derive(Debug, Clone)]
                #[cfg_attr(feature = "eq", derive(PartialEq))]
                #[must_use = "an operation does nothing until a client sends it"]
                pub struct UpdateThing {
                    thing_id: i64,
                    limit: Option<i32>,
                    x_key: runtime::Secret,
                    name: String,
                }
                impl UpdateThing {
                    /// Takes what is mandatory.
                    ///
                    /// - `thing_id`: the field `thingId`.
                    /// - `x_key`: the field `X-Key`.
                    /// - `name`: the field `name`.
                    pub fn new(thing_id: i64, x_key: impl Into<runtime::Secret>, name: impl Into<String>) -> Self {
                        Self { thing_id, limit: None, x_key: x_key.into(), name: name.into() }
                    }
                    /// Sets `limit`: the field `limit`. At most 50.
                    pub fn limit(mut self, limit: i32) -> Self {
                        self.limit = Some(limit);
                        self
                    }
                }
                impl Operation for UpdateThing {
                    type Api = SampleV1;
                    type Output = Vec<String>;
                    type Content = runtime::JsonBody;
                    type Error = UpdateThingError;
                    const METADATA: Metadata = Metadata {
                        id: "UpdateThing",
                        method: Method::POST,
                        path: "/{project_id}/things/{thingId}",
                        success: &[201],
                        scope_headers: &["Instance-Id"],
                        idempotent: false,
                        authenticated: true,
                    };
                    fn path(&self, scope: &Scope) -> Result<Path, BuildError> {
                        Path::fill(Self::METADATA.path, &[scope.project_id.as_str(), &self.thing_id.to_string()])
                    }
                    fn query(&self, _: &Scope, query: &mut Query) {
                        query.optional("limit", self.limit.as_ref());
                    }
                    fn headers(&self, headers: &mut Headers) {
                        headers.sensitive("X-Key", self.x_key.expose());
                    }
                    fn body(&self) -> Result<Body, BuildError> {
                        Body::json(self)
                    }
                }
                impl Serialize for UpdateThing {
                    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
                        runtime::Fields::of(output).set("name", &self.name).end()
                    }
                }
            },
        );
    }
}
