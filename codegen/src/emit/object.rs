//! Structs: the objects of requests and answers.

use api_spec::model::Page;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::{doc, ty};
use crate::names::ident;
use crate::plan::{Field, TypePlan};

/// A struct with what its direction needs: `new` and setters when it is sent, and the serde impl of its way.
///
/// ```text
/// #[derive(Debug, Clone)]
/// #[cfg_attr(feature = "eq", derive(PartialEq))]
/// #[non_exhaustive]
/// pub struct FileLocation { pub bucket: String, pub region: Option<String> }
/// impl FileLocation { pub fn new(…) -> Self; pub fn region(mut self, …) -> Self }
/// impl Serialize for FileLocation { … }
/// impl<'de> runtime::Deserialize<'de> for FileLocation { … }
/// ```
pub(crate) struct Object<'p> {
    pub(crate) plan: &'p TypePlan<'p>,
    pub(crate) page: Option<&'p Page>,
}

impl ToTokens for Object<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let docs = doc::type_docs(self.plan, self.page);
        let name = ident(&self.plan.name);
        let fields = self.plan.fields();
        let declarations = fields.iter().map(|field| {
            let (docs, field_name, ty) = (doc::field(field), ident(&field.name), ty::of_field(field));
            quote!(#docs pub #field_name: #ty)
        });
        let default = fields.iter().all(|field| !field.required).then(|| quote!(, Default));
        tokens.extend(quote! {
            #docs
            #[derive(Debug, Clone #default)]
            #[cfg_attr(feature = "eq", derive(PartialEq))]
            #[non_exhaustive]
            pub struct #name {
                #(#declarations,)*
            }
        });
        if self.plan.sent {
            let fields: Vec<&Field<'_>> = fields.iter().collect();
            Construct { name: &name, fields: &fields, documented: true }.to_tokens(tokens);
            Write { name: &name, fields: &fields }.to_tokens(tokens);
        }
        if self.plan.received {
            Read { name: &name, fields }.to_tokens(tokens);
        }
    }
}

/// `new` with what is mandatory, and a setter for each thing that is not.
///
/// ```text
/// impl FileLocation {
///     pub fn new(bucket: impl Into<String>) -> Self { Self { bucket: bucket.into(), region: None } }
///     pub fn region(mut self, region: impl Into<String>) -> Self { self.region = Some(region.into()); self }
/// }
/// ```
pub(crate) struct Construct<'p> {
    pub(crate) name: &'p Ident,
    pub(crate) fields: &'p [&'p Field<'p>],
    /// Whether the fields are public and carry their documentation themselves.
    pub(crate) documented: bool,
}

impl ToTokens for Construct<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = self.name;
        let (mandatory, optional): (Vec<&Field<'_>>, Vec<&Field<'_>>) =
            self.fields.iter().partition(|field| field.required);
        let arguments = mandatory.iter().map(|field| {
            let (name, ty) = (ident(&field.name), ty::of_argument(&field.ty));
            quote!(#name: #ty)
        });
        let values = self.fields.iter().map(|field| {
            let name = ident(&field.name);
            let value = ty::argument_value(&field.ty, &name.to_token_stream());
            match field.required {
                true if name == value.to_string() => quote!(#name),
                true => quote!(#name: #value),
                false => quote!(#name: None),
            }
        });
        let listed = mandatory.iter().filter(|_| !self.documented);
        let docs = doc::Docs::outer()
            .markdown(if mandatory.is_empty() { "Nothing is mandatory." } else { "Takes what is mandatory." })
            .list("", listed.map(|field| format!("{}: {}", doc::code(&field.name), doc::field_line(field))));
        let setters = optional.iter().map(|field| Setter { field, documented: self.documented });
        tokens.extend(quote! {
            impl #name {
                #docs
                pub fn new(#(#arguments),*) -> Self {
                    Self { #(#values),* }
                }
                #(#setters)*
            }
        });
    }
}

struct Setter<'p> {
    field: &'p Field<'p>,
    documented: bool,
}

impl ToTokens for Setter<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let docs = doc::Docs::outer().markdown(&match self.documented {
            true => format!("Sets {}.", doc::code(self.field.wire)),
            false => format!("Sets {}: {}", doc::code(self.field.wire), doc::field_line(self.field)),
        });
        let name = ident(&self.field.name);
        let ty = ty::of_argument(&self.field.ty);
        let value = ty::argument_value(&self.field.ty, &name.to_token_stream());
        tokens.extend(quote! {
            #docs
            pub fn #name(mut self, #name: #ty) -> Self {
                self.#name = Some(#value);
                self
            }
        });
    }
}

/// How a struct is written: mandatory fields always, the others when they are set.
///
/// ```text
/// impl Serialize for FileLocation {
///     fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
///         runtime::Fields::of(output).set("bucket", &self.bucket).optional("region", &self.region).end()
///     }
/// }
/// ```
pub(crate) struct Write<'p> {
    pub(crate) name: &'p Ident,
    pub(crate) fields: &'p [&'p Field<'p>],
}

impl ToTokens for Write<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let name = self.name;
        let entries = self.fields.iter().map(|field| {
            let (wire, name) = (field.wire, ident(&field.name));
            match field.required {
                true => quote!(.set(#wire, &self.#name)),
                false => quote!(.optional(#wire, &self.#name)),
            }
        });
        tokens.extend(quote! {
            impl Serialize for #name {
                fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
                    runtime::Fields::of(output) #(#entries)* .end()
                }
            }
        });
    }
}

/// How a struct is read: in any order, unknown fields skipped, `null` as absent where a field is optional.
///
/// ```text
/// impl<'de> runtime::OptionalObject<'de> for FileLocation {
///     fn field<A: MapAccess<'de>>(&mut self, key: &str, entries: &mut Entries<A>) -> Result<(), A::Error> {
///         match key {
///             "bucket" => entries.read(&mut self.bucket),
///             "region" => entries.read(&mut self.region),
///             _ => entries.skip(),
///         }
///     }
/// }
/// runtime::optional_object!(FileLocation);
/// ```
///
/// A struct with mandatory fields has no empty value to begin with, so it is made when all entries are read:
///
/// ```text
/// impl<'de> runtime::Object<'de> for FileLocation {
///     fn read<A: MapAccess<'de>>(mut entries: Entries<A>) -> Result<Self, A::Error> {
///         let (mut bucket, mut region) = (None, None);
///         while let Some(key) = entries.next_key()? {
///             match key.as_str() {
///                 "bucket" => entries.mandatory(&mut bucket),
///                 "region" => entries.read(&mut region),
///                 _ => entries.skip(),
///             }?;
///         }
///         Ok(Self { bucket: bucket.ok_or_else(|| runtime::missing("bucket"))?, region })
///     }
/// }
/// runtime::object!(FileLocation);
/// ```
struct Read<'p> {
    name: &'p Ident,
    fields: &'p [Field<'p>],
}

impl ToTokens for Read<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(if self.fields.iter().all(|field| !field.required) { self.optional() } else { self.mandatory() });
    }
}

impl Read<'_> {
    fn optional(&self) -> TokenStream {
        let name = self.name;
        let arms = self.fields.iter().map(|field| {
            let (wire, name) = (field.wire, ident(&field.name));
            quote!(#wire => entries.read(&mut self.#name))
        });
        let body = match self.fields {
            [] => quote!(entries.skip()),
            _ => quote!(match key { #(#arms,)* _ => entries.skip(), }),
        };
        let key = if self.fields.is_empty() { quote!(_) } else { quote!(key) };
        quote! {
            impl<'de> runtime::OptionalObject<'de> for #name {
                fn field<A: MapAccess<'de>>(&mut self, #key: &str, entries: &mut Entries<A>) -> Result<(), A::Error> {
                    #body
                }
            }
            runtime::optional_object!(#name);
        }
    }

    fn mandatory(&self) -> TokenStream {
        let name = self.name;
        let locals: Vec<_> = self.fields.iter().map(local).collect();
        let nothing = self.fields.iter().map(|_| quote!(None));
        let locals = match self.fields {
            [_] => quote!(#(let mut #locals = #nothing;)*),
            _ => quote!(let (#(mut #locals),*) = (#(#nothing),*);),
        };
        let arms = self.fields.iter().map(|field| {
            let (wire, name) = (field.wire, local(field));
            match field.required {
                true => quote!(#wire => entries.mandatory(&mut #name)),
                false => quote!(#wire => entries.read(&mut #name)),
            }
        });
        let values = self.fields.iter().map(|field| {
            let (wire, name, local) = (field.wire, ident(&field.name), local(field));
            match field.required {
                true => quote!(#name: #local.ok_or_else(|| runtime::missing(#wire))?),
                false if name == local => quote!(#name),
                false => quote!(#name: #local),
            }
        });
        quote! {
            impl<'de> runtime::Object<'de> for #name {
                fn read<A: MapAccess<'de>>(mut entries: Entries<A>) -> Result<Self, A::Error> {
                    #locals
                    while let Some(key) = entries.next_key()? {
                        match key.as_str() {
                            #(#arms,)*
                            _ => entries.skip(),
                        }?;
                    }
                    Ok(Self { #(#values),* })
                }
            }
            runtime::object!(#name);
        }
    }
}

/// The variable that holds a field while its struct is read; apart from `key` and `entries`, which are in use.
fn local(field: &Field<'_>) -> Ident {
    match field.name.as_str() {
        "key" | "entries" => ident(&format!("{}_", field.name)),
        name => ident(name),
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::emit::sample::assert_emitted;

    #[test]
    fn a_struct_that_is_sent_has_a_constructor_and_setters_and_is_written() {
        let page = "
method: PUT
path: /things
requestBody: { required: true, content: { application/json: { schema: { $ref: '#/schemas/Thing' } } } }
responses: { '204': { description: No Content } }
schemas: { Thing: { type: object, description: A thing., required: [type], properties: { type: { type: string }, next: { $ref: '#/schemas/Thing' } } } }
";
        assert_emitted(
            page,
            "Thing",
            quote! {
                /// A thing.
                /// Page: "Update a thing".
                #[derive(Debug, Clone)]
                #[cfg_attr(feature = "eq", derive(PartialEq))]
                #[non_exhaustive]
                pub struct Thing {
                    /// The field `type`.
                    pub type_: String,
                    /// The field `next`.
                    pub next: Option<Box<Thing>>,
                }
                impl Thing {
                    /// Takes what is mandatory.
                    pub fn new(type_: impl Into<String>) -> Self {
                        Self { type_: type_.into(), next: None }
                    }
                    /// Sets `next`.
                    pub fn next(mut self, next: Thing) -> Self {
                        self.next = Some(Box::new(next));
                        self
                    }
                }
                impl Serialize for Thing {
                    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
                        runtime::Fields::of(output).set("type", &self.type_).optional("next", &self.next).end()
                    }
                }
            },
        );
    }

    #[test]
    fn a_struct_that_is_received_is_read_in_any_order() {
        let page = "
method: GET
path: /things
responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/schemas/Thing' } } } } }
schemas: { Thing: { type: object, required: [count], properties: { count: { type: integer }, page: { $ref: '#/schemas/Page' } } },
           Page: { type: object, properties: { marker: { type: string, maxLength: 24 } } } }
";
        assert_emitted(
            page,
            "Page",
            quote! {
                /// The type `Page` of the description.
                /// Page: "Update a thing".
                #[derive(Debug, Clone, Default)]
                #[cfg_attr(feature = "eq", derive(PartialEq))]
                #[non_exhaustive]
                pub struct Page {
                    /// The field `marker`. At most 24 characters.
                    pub marker: Option<String>,
                }
                impl<'de> runtime::OptionalObject<'de> for Page {
                    fn field<A: MapAccess<'de>>(&mut self, key: &str, entries: &mut Entries<A>) -> Result<(), A::Error> {
                        match key {
                            "marker" => entries.read(&mut self.marker),
                            _ => entries.skip(),
                        }
                    }
                }
                runtime::optional_object!(Page);
            },
        );
        assert_emitted(
            page,
            "Thing",
            quote! {
                /// The type `Thing` of the description.
                /// Page: "Update a thing".
                #[derive(Debug, Clone)]
                #[cfg_attr(feature = "eq", derive(PartialEq))]
                #[non_exhaustive]
                pub struct Thing {
                    /// The field `count`.
                    pub count: i64,
                    /// The field `page`.
                    pub page: Option<Page>,
                }
                impl<'de> runtime::Object<'de> for Thing {
                    fn read<A: MapAccess<'de>>(mut entries: Entries<A>) -> Result<Self, A::Error> {
                        let (mut count, mut page) = (None, None);
                        while let Some(key) = entries.next_key()? {
                            match key.as_str() {
                                "count" => entries.mandatory(&mut count),
                                "page" => entries.read(&mut page),
                                _ => entries.skip(),
                            }?;
                        }
                        Ok(Self { count: count.ok_or_else(|| runtime::missing("count"))?, page })
                    }
                }
                runtime::object!(Thing);
            },
        );
    }
}
