//! Which types an API has, and which of them each field holds.
//!
//! A schema with a name that is an object, an enum or a string becomes a type of that name. An object or an enum that
//! stands inside another schema becomes a type named after its place. Everything else is written where it stands:
//! numbers, timestamps, lists, maps, any JSON.

use std::collections::BTreeMap;

use api_spec::model::{
    Api, IntegerFormat, NamedSchema, ObjectSchema, Schema, SchemaKind, SchemaRef, Scope, StringFormat, StringSchema,
};

use super::{Field, Named, NamedKind, TextKind, Ty, TypeKind, TypePlan, Variant};
use crate::names::{self, Claims};

/// The types of an API while they are collected.
pub(super) struct Types<'a> {
    claims: Claims,
    shared: BTreeMap<&'a str, Meaning<'a>>,
    page: BTreeMap<&'a str, Meaning<'a>>,
    shared_types: Vec<TypePlan<'a>>,
    page_types: Vec<TypePlan<'a>>,
}

/// What a named schema means where it is referred to.
#[derive(Clone)]
enum Meaning<'a> {
    /// An emitted type.
    Type(Named),
    /// Whatever the schema says, written where it is needed.
    Inline(&'a Schema),
    /// Being written; to meet it again is a cycle without a type in it.
    Open,
}

/// Where a schema stands: decides the module and the name of a type that it needs.
struct Site<'n> {
    scope: Scope,
    /// The name for a type that has none.
    name: &'n str,
    origin: &'n str,
}

impl<'a> Types<'a> {
    /// Plans the types that all pages share.
    pub(super) fn new(api: &'a Api, claims: Claims) -> Self {
        let mut types = Self {
            claims,
            shared: BTreeMap::new(),
            page: BTreeMap::new(),
            shared_types: Vec::new(),
            page_types: Vec::new(),
        };
        types.shared = types.announce(&api.schemas, Scope::Shared);
        types.define(&api.schemas, Scope::Shared);
        for chapter in &api.chapters {
            let of_chapter = types.announce(&chapter.schemas, Scope::Shared);
            types.shared.extend(of_chapter);
            types.define(&chapter.schemas, Scope::Shared);
        }
        types
    }

    /// Plans the types that a page has of its own.
    pub(super) fn open_page(&mut self, schemas: &'a [NamedSchema]) {
        self.page = self.announce(schemas, Scope::Page);
        self.define(schemas, Scope::Page);
    }

    /// The types of the page that was opened last.
    pub(super) fn close_page(&mut self) -> Vec<TypePlan<'a>> {
        self.page.clear();
        std::mem::take(&mut self.page_types)
    }

    /// The fields of an object that was planned before; none of any other type.
    pub(super) fn fields_of(&self, ty: &Ty) -> &[Field<'a>] {
        let Ty::Named(named) = ty else { return &[] };
        let types = if named.shared { &self.shared_types } else { &self.page_types };
        match types.iter().find(|plan| plan.name == named.name).map(|plan| &plan.kind) {
            Some(TypeKind::Object(fields)) => fields,
            _ => &[],
        }
    }

    pub(super) fn into_shared(self) -> Vec<TypePlan<'a>> {
        self.shared_types
    }

    /// The type of a parameter. What cannot be written into a path, a query or a header as it is goes as JSON text.
    pub(super) fn parameter(&mut self, schema: &'a Schema, name: &str, origin: &str) -> Ty {
        match self.place(schema, &Site { scope: Scope::Page, name, origin }) {
            Ty::Map(_) | Ty::Bytes | Ty::File | Ty::Json => Ty::String,
            Ty::Named(Named { kind: NamedKind::Object, .. }) => Ty::String,
            Ty::List(inner) if matches!(*inner, Ty::List(_) | Ty::Map(_) | Ty::Json | Ty::Bytes | Ty::Secret) => {
                Ty::String
            }
            Ty::List(inner) if inner.named().is_some_and(|named| named.kind == NamedKind::Object) => Ty::String,
            ty => ty,
        }
    }

    /// The type of a body.
    pub(super) fn body(&mut self, schema: &'a Schema, name: &str) -> Ty {
        self.place(schema, &Site { scope: Scope::Page, name, origin: name })
    }

    /// The fields of an object that is dissolved into an operation.
    pub(super) fn properties(&mut self, object: &'a ObjectSchema, owner: &str, claims: &mut Claims) -> Vec<Field<'a>> {
        self.fields(object, Scope::Page, owner, claims)
    }

    /// The type of something that all pages share.
    pub(super) fn shared(&mut self, schema: &'a Schema, name: &str) -> Ty {
        self.place(schema, &Site { scope: Scope::Shared, name, origin: name })
    }

    /// Names the types first, so that they can refer to each other in any order.
    fn announce(&mut self, schemas: &'a [NamedSchema], scope: Scope) -> BTreeMap<&'a str, Meaning<'a>> {
        let mut meanings = BTreeMap::new();
        for NamedSchema { name, schema } in schemas {
            let meaning = match named_kind(schema) {
                Some(kind) => {
                    let name = schema.rust_name.clone().unwrap_or_else(|| names::type_name(name, "Schema"));
                    let name = self.claims.claim([name.clone(), format!("{name}Schema")]);
                    Meaning::Type(Named { name, kind, shared: scope == Scope::Shared })
                }
                None => Meaning::Inline(schema),
            };
            meanings.insert(name.as_str(), meaning);
        }
        meanings
    }

    fn define(&mut self, schemas: &'a [NamedSchema], scope: Scope) {
        for NamedSchema { name, schema } in schemas {
            if let Some(Meaning::Type(named)) = self.meanings(scope).get(name.as_str()).cloned() {
                self.emit(schema, scope, named.name, name.clone());
            }
        }
    }

    fn meanings(&mut self, scope: Scope) -> &mut BTreeMap<&'a str, Meaning<'a>> {
        match scope {
            Scope::Shared | Scope::Chapter => &mut self.shared,
            Scope::Page => &mut self.page,
        }
    }

    /// The type of a schema at its site.
    fn place(&mut self, schema: &'a Schema, site: &Site<'_>) -> Ty {
        match &schema.kind {
            SchemaKind::Ref(reference) => self.follow(reference, site),
            SchemaKind::String(string) if string.values.is_empty() => match string.format {
                Some(StringFormat::Password) => Ty::Secret,
                Some(StringFormat::BasicDateTime) => Ty::Timestamp,
                _ => Ty::String,
            },
            SchemaKind::String(_) | SchemaKind::Object(_) => self.nested(schema, site),
            SchemaKind::Integer(integer) => match integer.format {
                Some(IntegerFormat::Int32) => Ty::I32,
                Some(IntegerFormat::Int64) | None => Ty::I64,
            },
            SchemaKind::Number(_) => Ty::F64,
            SchemaKind::Boolean => Ty::Bool,
            SchemaKind::Array(array) => Ty::List(Box::new(self.place(&array.items, site))),
            SchemaKind::Map(map) => Ty::Map(Box::new(self.place(&map.values, site))),
            SchemaKind::Any { .. } => Ty::Json,
            SchemaKind::Binary => Ty::Bytes,
        }
    }

    fn follow(&mut self, reference: &SchemaRef, site: &Site<'_>) -> Ty {
        let meanings = self.meanings(reference.scope);
        let Some((&name, meaning)) = meanings.get_key_value(reference.name.as_str()) else { return Ty::Json };
        match meaning.clone() {
            Meaning::Type(named) => Ty::Named(named),
            Meaning::Open => Ty::Json,
            Meaning::Inline(schema) => {
                meanings.insert(name, Meaning::Open);
                let ty = self
                    .place(schema, &Site { scope: reference.scope, name: &names::type_name(name, "Schema"), ..*site });
                let settled = match &ty {
                    // A type that was made on the way is made only once.
                    Ty::Named(named) => Meaning::Type(named.clone()),
                    _ => Meaning::Inline(schema),
                };
                self.meanings(reference.scope).insert(name, settled);
                ty
            }
        }
    }

    /// Makes a type for an object or an enum that has no name of its own.
    fn nested(&mut self, schema: &'a Schema, site: &Site<'_>) -> Ty {
        let Some(kind) = named_kind(schema) else { return Ty::Json };
        let wanted = schema.rust_name.clone().unwrap_or_else(|| site.name.to_owned());
        let name = self.claims.claim([wanted.clone(), format!("{wanted}Schema")]);
        self.emit(schema, site.scope, name.clone(), site.origin.to_owned());
        Ty::Named(Named { name, kind, shared: site.scope == Scope::Shared })
    }

    fn emit(&mut self, schema: &'a Schema, scope: Scope, name: String, origin: String) {
        // The type stands before those nested in it.
        let index = self.list(scope).len();
        let plan = TypePlan { name, origin, schema, kind: TypeKind::Object(Vec::new()), sent: false, received: false };
        let owner = plan.name.clone();
        self.list(scope).push(plan);
        let kind = match &schema.kind {
            SchemaKind::Object(object) => {
                TypeKind::Object(self.fields(object, scope, &owner, &mut Claims::reserving(&["new"])))
            }
            SchemaKind::String(string) if !string.values.is_empty() => TypeKind::Enum(variants(string)),
            SchemaKind::String(string) => TypeKind::Text(text_kind(string)),
            _ => return,
        };
        if let Some(plan) = self.list(scope).get_mut(index) {
            plan.kind = kind;
        }
    }

    fn list(&mut self, scope: Scope) -> &mut Vec<TypePlan<'a>> {
        match scope {
            Scope::Shared | Scope::Chapter => &mut self.shared_types,
            Scope::Page => &mut self.page_types,
        }
    }

    fn fields(&mut self, object: &'a ObjectSchema, scope: Scope, owner: &str, claims: &mut Claims) -> Vec<Field<'a>> {
        let mut fields = Vec::with_capacity(object.properties.len());
        for property in &object.properties {
            let nested = format!("{owner}{}", names::type_name(&property.name, ""));
            let origin = format!("{owner}.{}", property.name);
            let ty = self.place(&property.schema, &Site { scope, name: &nested, origin: &origin });
            let name = match (&property.schema.rust_name, &ty) {
                (Some(name), Ty::Named(_)) if !matches!(property.schema.kind, SchemaKind::Ref(_)) => {
                    // The Rust name is the nested type's; the field keeps its own.
                    let own = names::field_name(&property.name);
                    if own == "unnamed" { names::field_name(name) } else { own }
                }
                (Some(name), _) => name.clone(),
                (None, _) => names::field_name(&property.name),
            };
            fields.push(Field {
                wire: &property.name,
                name: claims.claim([name]),
                required: property.required,
                ty,
                schema: &property.schema,
                description: None,
                note: None,
                deprecated: property.schema.deprecated,
            });
        }
        fields
    }
}

fn named_kind(schema: &Schema) -> Option<NamedKind> {
    match &schema.kind {
        SchemaKind::Object(_) => Some(NamedKind::Object),
        SchemaKind::String(string) if !string.values.is_empty() => Some(NamedKind::Enum),
        // Whatever its name, it is a timestamp.
        SchemaKind::String(StringSchema { format: Some(StringFormat::BasicDateTime), .. }) => None,
        SchemaKind::String(string) => Some(match text_kind(string) {
            TextKind::Limited => NamedKind::LimitedText,
            TextKind::Unlimited => NamedKind::Text,
            TextKind::Secret => NamedKind::SecretText,
        }),
        _ => None,
    }
}

fn text_kind(string: &StringSchema) -> TextKind {
    if string.format == Some(StringFormat::Password) {
        TextKind::Secret
    } else if (api_spec::model::TextLimits { max_bytes: None, ..string.limits() }).is_empty() {
        TextKind::Unlimited
    } else {
        TextKind::Limited
    }
}

fn variants(string: &StringSchema) -> Vec<Variant<'_>> {
    let mut claims = Claims::reserving(&["Self", "Other"]);
    let name = |value: &str| if value.is_empty() { "Empty".to_owned() } else { names::type_name(value, "Value") };
    let variants = string.values.iter().map(|value| Variant {
        value: &value.value,
        name: claims.claim([value.rust_name.clone().unwrap_or_else(|| name(&value.value))]),
        description: value.description.as_deref(),
    });
    variants.collect()
}
