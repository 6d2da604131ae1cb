//! Which types an API has, and which of them each field holds.
//!
//! A schema with a name that is an object, an enum or a string becomes a type of that name. An object or an enum that
//! stands inside another schema becomes a type named after its place. Everything else is written where it stands:
//! numbers, timestamps, lists, maps, any JSON.

use std::collections::BTreeMap;

use api_spec::model::{
    IntegerFormat, NamedSchema, ObjectSchema, Schema, SchemaKind, SchemaRef, Scope, StringFormat, StringSchema,
};
use api_spec::{Finding, Place};

use super::{Field, Named, NamedKind, TextKind, Ty, TypeKind, TypePlan, Variant};
use crate::names::{self, Claim, Namespace};

/// The names of Rust's prelude that emitted code uses as they are.
const PRELUDE: [&str; 11] = ["Box", "Err", "From", "Into", "None", "Ok", "Option", "Result", "Some", "String", "Vec"];

/// The names that every open enum has beside its values.
pub(super) const OF_OPEN_ENUMS: [(&str, &str); 2] =
    [("Other", "the variant for other values"), ("Self", "the keyword")];

/// The names that everything with a constructor has.
pub(super) const OF_STRUCTS: [(&str, &str); 1] = [("new", "the constructor")];

/// The types of an API while they are collected.
pub(super) struct Types<'a, 'p> {
    names: Namespace<'a>,
    shelves: BTreeMap<Scope, Shelf<'a>>,
    problems: &'p mut Vec<Finding>,
}

/// The types of one file.
#[derive(Default)]
struct Shelf<'a> {
    schemas: BTreeMap<&'a str, &'a Schema>,
    meanings: BTreeMap<&'a str, Meaning<'a>>,
    types: Vec<TypePlan<'a>>,
}

/// What a named schema means where it is referred to.
#[derive(Clone)]
enum Meaning<'a> {
    /// An emitted type.
    Type(Named),
    /// Whatever the schema says, written where it is needed.
    Inline(&'a Schema, Place),
    /// Being written; to meet it again is a cycle without a type in it.
    Open,
}

/// Where a schema stands: decides the module and the name of a type that it needs.
#[derive(Clone, Copy)]
struct Site<'n> {
    scope: Scope,
    /// The name for a type that has none.
    name: &'n str,
    origin: &'n str,
    place: &'n Place,
}

impl<'a, 'p> Types<'a, 'p> {
    /// Begins with the names that every API has; `marker` is the type that stands for it.
    pub(super) fn new(marker: &str, problems: &'p mut Vec<Finding>) -> Self {
        let prelude = PRELUDE.iter().chain(&["Self"]).map(|name| (*name, "a name of Rust's prelude"));
        let own = [marker, "Scope", "Client", "BlockingClient"].map(|name| (name, "an item that every API has"));
        Self { names: Namespace::reserving(prelude.chain(own)), shelves: BTreeMap::new(), problems }
    }

    /// Claims the name of a type.
    pub(super) fn claim(&mut self, name: &str, claim: Claim<'a>) {
        self.names.claim(name, claim, self.problems);
    }

    pub(super) fn problems(&mut self) -> &mut Vec<Finding> {
        self.problems
    }

    /// Plans the types of a file, which `place` holds.
    pub(super) fn open(&mut self, scope: Scope, place: &Place, schemas: &'a [NamedSchema]) {
        self.announce(scope, place, schemas);
        for NamedSchema { name, schema } in schemas {
            if let Some(Meaning::Type(named)) = self.shelf(scope).meanings.get(name.as_str()).cloned() {
                let place = &place.key(name);
                self.define(schema, &named, Site { scope, name, origin: name, place });
            }
        }
    }

    /// The types of the file that was opened last in the scope.
    pub(super) fn close(&mut self, scope: Scope) -> Vec<TypePlan<'a>> {
        self.shelves.remove(&scope).unwrap_or_default().types
    }

    /// The fields of an object that was planned before; none of any other type.
    pub(super) fn fields_of(&self, ty: &Ty) -> &[Field<'a>] {
        let Ty::Named(named) = ty else { return &[] };
        let types = self.shelves.get(&named.scope).map_or(&[][..], |shelf| &shelf.types);
        match types.iter().find(|plan| plan.name == named.name).map(|plan| &plan.kind) {
            Some(TypeKind::Object(fields)) => fields,
            _ => &[],
        }
    }

    /// What the named type says of which this is a use without a sentence of its own.
    pub(super) fn said_of(&self, schema: &Schema) -> Option<&'a str> {
        let named = |schema: &Schema| match &schema.kind {
            SchemaKind::Ref(to) if schema.description.is_none() => {
                self.shelves.get(&to.scope)?.schemas.get(to.name.as_str()).copied()
            }
            _ => None,
        };
        // Names that only lead to each other lead nowhere: that is told elsewhere.
        std::iter::successors(named(schema), |schema| named(schema))
            .take(16)
            .find_map(|schema| schema.description.as_deref())
    }

    /// The type of something that stands in an operation or in `api.yaml`, and would be called `name`.
    pub(super) fn of(&mut self, scope: Scope, schema: &'a Schema, name: &str, origin: &str, place: &Place) -> Ty {
        self.ty(schema, Site { scope, name, origin, place })
    }

    /// The fields of an object that is dissolved into an operation.
    pub(super) fn properties(
        &mut self,
        object: &'a ObjectSchema,
        owner: &str,
        place: &Place,
        names: &mut Namespace<'a>,
    ) -> Vec<Field<'a>> {
        self.fields(object, owner, Site { scope: Scope::Page, name: owner, origin: owner, place }, names)
    }

    fn shelf(&mut self, scope: Scope) -> &mut Shelf<'a> {
        self.shelves.entry(scope).or_default()
    }

    /// Names the types first, so that they can refer to each other in any order.
    fn announce(&mut self, scope: Scope, place: &Place, schemas: &'a [NamedSchema]) {
        for NamedSchema { name, schema } in schemas {
            let place = place.key(name);
            let meaning = match named_kind(schema) {
                Some(kind) => {
                    let rust = schema.rust_name.clone().unwrap_or_else(|| names::type_name(name, "Schema"));
                    self.claim(&rust, Claim::new("the type", name.as_str(), &place));
                    Meaning::Type(Named { name: rust, kind, scope })
                }
                None => Meaning::Inline(schema, place),
            };
            let shelf = self.shelf(scope);
            shelf.schemas.insert(name, schema);
            shelf.meanings.insert(name, meaning);
        }
    }

    /// The type of a schema at its site.
    fn ty(&mut self, schema: &'a Schema, site: Site<'_>) -> Ty {
        match &schema.kind {
            SchemaKind::Ref(reference) => self.follow(reference, site),
            SchemaKind::String(string) if string.values.is_empty() => match string.format {
                Some(StringFormat::Password) => Ty::Secret,
                Some(StringFormat::DateTime | StringFormat::BasicDateTime) => Ty::Timestamp,
                _ => Ty::String,
            },
            SchemaKind::String(_) => self.nested(schema, NamedKind::Enum, site),
            SchemaKind::Object(_) => self.nested(schema, NamedKind::Object, site),
            SchemaKind::Integer(integer) => match integer.format {
                Some(IntegerFormat::Int32) => Ty::I32,
                Some(IntegerFormat::Int64) | None => Ty::I64,
            },
            SchemaKind::Number(_) => Ty::F64,
            SchemaKind::Boolean => Ty::Bool,
            SchemaKind::Array(array) => {
                let place = &site.place.key("items");
                Ty::List(Box::new(self.ty(&array.items, Site { place, ..site })))
            }
            SchemaKind::Map(map) => {
                let place = &site.place.key("additionalProperties");
                Ty::Map(Box::new(self.ty(&map.values, Site { place, ..site })))
            }
            SchemaKind::Any { .. } => Ty::Json,
            SchemaKind::Binary => Ty::Bytes,
        }
    }

    fn follow(&mut self, SchemaRef { scope, name, .. }: &SchemaRef, site: Site<'_>) -> Ty {
        let meanings = &mut self.shelf(*scope).meanings;
        let Some((&name, meaning)) = meanings.get_key_value(name.as_str()) else { return self.endless(name, site) };
        match meaning.clone() {
            Meaning::Type(named) => Ty::Named(named),
            Meaning::Open => self.endless(name, site),
            Meaning::Inline(schema, place) => {
                meanings.insert(name, Meaning::Open);
                let own = names::type_name(name, "Schema");
                let ty = self.ty(schema, Site { scope: *scope, name: &own, origin: name, place: &place });
                let settled = match &ty {
                    // A type that was made on the way is made only once.
                    Ty::Named(named) => Meaning::Type(named.clone()),
                    _ => Meaning::Inline(schema, place),
                };
                self.shelf(*scope).meanings.insert(name, settled);
                ty
            }
        }
    }

    /// A type that holds itself and nothing else, such as a list of lists of lists.
    fn endless(&mut self, name: &str, site: Site<'_>) -> Ty {
        self.problems.push(Finding {
            place: site.place.clone(),
            wrong: format!("the type {name} leads back to itself, without an object on the way"),
            instead: "make one of the types an object".to_owned(),
        });
        Ty::Json
    }

    /// Makes a type for an object or an enum that has no name of its own.
    fn nested(&mut self, schema: &'a Schema, kind: NamedKind, site: Site<'_>) -> Ty {
        let name = schema.rust_name.clone().unwrap_or_else(|| site.name.to_owned());
        self.claim(&name, Claim::new("the type of", site.origin.to_owned(), site.place));
        let named = Named { name, kind, scope: site.scope };
        self.define(schema, &named, site);
        Ty::Named(named)
    }

    fn define(&mut self, schema: &'a Schema, named: &Named, site: Site<'_>) {
        // The type stands before those nested in it.
        let types = &mut self.shelf(site.scope).types;
        let index = types.len();
        types.push(TypePlan {
            name: named.name.clone(),
            origin: site.origin.to_owned(),
            schema,
            place: site.place.clone(),
            kind: TypeKind::Object(Vec::new()),
            sent: false,
            in_path: false,
        });
        let kind = match &schema.kind {
            SchemaKind::Object(object) => {
                TypeKind::Object(self.fields(object, &named.name, site, &mut Namespace::reserving(OF_STRUCTS)))
            }
            SchemaKind::String(string) if !string.values.is_empty() => TypeKind::Enum(self.variants(string, site)),
            SchemaKind::String(string) => TypeKind::Text(text_kind(string)),
            _ => return,
        };
        if let Some(plan) = self.shelf(site.scope).types.get_mut(index) {
            plan.kind = kind;
        }
    }

    fn fields(
        &mut self,
        object: &'a ObjectSchema,
        owner: &str,
        site: Site<'_>,
        names: &mut Namespace<'a>,
    ) -> Vec<Field<'a>> {
        let mut fields = Vec::with_capacity(object.properties.len());
        let properties = site.place.key("properties");
        for property in &object.properties {
            let place = properties.key(&property.name);
            let nested = format!("{owner}{}", names::type_name(&property.name, ""));
            let origin = format!("{owner}.{}", property.name);
            let ty =
                self.ty(&property.schema, Site { scope: site.scope, name: &nested, origin: &origin, place: &place });
            let name = match &property.schema.rust_name {
                Some(name) if !is_of_nested(&property.schema) => name.clone(),
                Some(name) if api_spec::words(&property.name).is_empty() => names::field_name(name),
                _ => names::field_name(&property.name),
            };
            names.claim(&name, Claim::new("the property", property.name.as_str(), &place), self.problems);
            fields.push(Field {
                wire: &property.name,
                name,
                place,
                required: property.required,
                ty,
                schema: &property.schema,
                description: self.said_of(&property.schema),
                required_when: property.schema.required_when.as_deref(),
                assumed: property.schema.assumed.is_some(),
                deprecated: property.schema.deprecated,
            });
        }
        fields
    }

    fn variants(&mut self, string: &'a StringSchema, site: Site<'_>) -> Vec<Variant<'a>> {
        let mut names = Namespace::reserving(OF_OPEN_ENUMS);
        let values = site.place.key("enum");
        let variants = string.values.iter().enumerate().map(|(number, value)| {
            let place = values.index(number);
            let implied = || match value.value.as_str() {
                "" => "Empty".to_owned(),
                text => names::type_name(text, "Value"),
            };
            let name = value.rust_name.clone().unwrap_or_else(implied);
            names.claim(&name, Claim::new("the value", value.value.as_str(), &place), self.problems);
            Variant { value: &value.value, name, place, description: value.description.as_deref() }
        });
        variants.collect()
    }
}

/// Whether the `rustName` of a schema is that of a type that is made for it, so that the field keeps its own.
fn is_of_nested(schema: &Schema) -> bool {
    match &schema.kind {
        SchemaKind::Object(_) => true,
        SchemaKind::String(string) => !string.values.is_empty(),
        _ => false,
    }
}

fn named_kind(schema: &Schema) -> Option<NamedKind> {
    match &schema.kind {
        SchemaKind::Object(_) => Some(NamedKind::Object),
        SchemaKind::String(string) if !string.values.is_empty() => Some(NamedKind::Enum),
        // Whatever its name, it is a timestamp.
        SchemaKind::String(StringSchema {
            format: Some(StringFormat::DateTime | StringFormat::BasicDateTime), ..
        }) => None,
        SchemaKind::String(string) => Some(match text_kind(string) {
            TextKind::Plain => NamedKind::Text,
            TextKind::Secret => NamedKind::SecretText,
        }),
        _ => None,
    }
}

fn text_kind(string: &StringSchema) -> TextKind {
    if string.format == Some(StringFormat::Password) { TextKind::Secret } else { TextKind::Plain }
}
