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
                true if value.to_string() == name.to_string() => quote!(#name),
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
