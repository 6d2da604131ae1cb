//! Where the description states what becomes an item: a type, a field, a variant.

use std::collections::BTreeMap;

use api_spec::Place;
use api_spec::model::{NamedSchema, Operation, Response, Schema, SchemaKind, SchemaRef, Server, StatusRange};

use crate::plan::{ApiPlan, ErrorVariant, Input, PagePlan, Place as Goes, ServerEnum, TypeKind, TypePlan};

/// The places of types by their names, and of what they have by both names.
#[derive(Debug, Default)]
pub(super) struct Places {
    types: BTreeMap<String, Place>,
    members: BTreeMap<(String, String), Place>,
}

/// How many references are followed to find a place.
const HOPS: usize = 32;

impl Places {
    pub(super) fn of(plan: &ApiPlan<'_>) -> Self {
        let mut places = Self::default();
        let api = Place::file(format!("{}/api.yaml", plan.api.id));
        let schemas = Place::file(format!("{}/schemas.yaml", plan.api.id));
        places.types.insert("Scope".to_owned(), api.key("parameters"));
        for field in &plan.scope {
            let shared = plan.api.parameters.iter().find(|shared| shared.parameter.name == field.wire);
            if let Some(shared) = shared {
                places.member("Scope", &field.name, api.key("parameters").key(&shared.key));
            }
        }
        for server in &plan.servers {
            places.server(server, plan, &api);
        }
        let shared = Named { schemas: &plan.api.schemas, place: schemas };
        places.types(&plan.types, &shared, &shared);
        for page in plan.chapters.iter().flat_map(|chapter| &chapter.pages) {
            places.page(page, &shared);
        }
        places
    }

    /// The place of a type.
    pub(super) fn of_type(&self, name: &str) -> Option<&Place> {
        self.types.get(name)
    }

    /// The place of a field, or of a variant.
    pub(super) fn of_member(&self, owner: &str, name: &str) -> Option<&Place> {
        self.members.get(&(owner.to_owned(), name.to_owned()))
    }

    /// The part of an address of which the documents list the values.
    fn server(&mut self, server: &ServerEnum<'_>, plan: &ApiPlan<'_>, api: &Place) {
        let servers = plan.api.servers.iter().enumerate();
        let holds = |(_, other): &(usize, &Server)| other.variables.contains(server.variable);
        let Some((number, _)) = servers.into_iter().find(holds) else { return };
        let place = api.key("servers").index(number).key("variables").key(&server.variable.name);
        for (number, variant) in server.variants.iter().enumerate() {
            self.member(&server.name, &variant.name, place.key("enum").index(number));
        }
        self.types.insert(server.name.clone(), place);
    }

    fn member(&mut self, owner: &str, name: &str, place: Place) {
        self.members.insert((owner.to_owned(), name.to_owned()), place);
    }

    fn page(&mut self, page: &PagePlan<'_>, shared: &Named<'_>) {
        let operation = page.operation.operation;
        let file = Place::file(&operation.file);
        let own = Named { schemas: &operation.schemas, place: file.key("schemas") };
        self.types.insert(page.operation.name.clone(), file.key("operationId"));
        self.types.insert(page.operation.errors.name.clone(), file.key("responses"));
        for input in &page.operation.inputs {
            let place = input_place(input, operation);
            self.member(&page.operation.name, &input.field.name, place.clone());
            if let Some(named) = input.field.ty.named() {
                let place = match input.place {
                    Goes::Parameter(_) => place.key("schema"),
                    Goes::Property | Goes::Body => place,
                };
                self.nested(&named.name, input.field.schema, place, &own, shared);
            }
        }
        for response in &operation.responses {
            if let (Some(content), Some(place)) = (&response.content, operation.place_of_content(response)) {
                self.nested(&format!("{}Response", page.operation.name), &content.schema, place, &own, shared);
            }
        }
        self.types(&page.types, &own, shared);
        for variant in &page.operation.errors.variants {
            self.member(&page.operation.errors.name, &variant.name, error_place(variant, operation));
        }
    }

    /// The types of a file: those with a name stand under it, the others inside them, which come behind.
    fn types(&mut self, types: &[TypePlan<'_>], own: &Named<'_>, shared: &Named<'_>) {
        for ty in types {
            if own.schemas.iter().any(|named| named.name == ty.origin) {
                self.types.insert(ty.name.clone(), own.place.key(&ty.origin));
            }
            let Some(place) = self.types.get(&ty.name).cloned() else { continue };
            match &ty.kind {
                TypeKind::Object(fields) => {
                    for field in fields {
                        let place = place.key("properties").key(field.wire);
                        self.member(&ty.name, &field.name, place.clone());
                        if let Some(named) = field.ty.named() {
                            self.nested(&named.name, field.schema, place, own, shared);
                        }
                    }
                }
                TypeKind::Enum(variants) => {
                    for (number, variant) in variants.iter().enumerate() {
                        self.member(&ty.name, &variant.name, place.key("enum").index(number));
                    }
                }
                TypeKind::Text(_) => {}
            }
        }
    }

    /// Goes down through lists, maps and references to the schema that the type stands for.
    fn nested(&mut self, name: &str, schema: &Schema, place: Place, own: &Named<'_>, shared: &Named<'_>) {
        let (mut schema, mut place) = (schema, place);
        for _ in 0..HOPS {
            match &schema.kind {
                SchemaKind::Array(array) => (schema, place) = (&array.items, place.key("items")),
                SchemaKind::Map(map) => (schema, place) = (&map.values, place.key("additionalProperties")),
                SchemaKind::Ref(to) => match own.follow(to).or_else(|| shared.follow(to)) {
                    Some(next) => (schema, place) = next,
                    None => return,
                },
                _ => {
                    self.types.entry(name.to_owned()).or_insert(place);
                    return;
                }
            }
        }
    }
}

/// The named schemas of a file and the place that holds them.
struct Named<'s> {
    schemas: &'s [NamedSchema],
    place: Place,
}

impl<'s> Named<'s> {
    fn follow(&self, to: &SchemaRef) -> Option<(&'s Schema, Place)> {
        let named = self.schemas.iter().find(|named| named.name == to.name)?;
        Some((&named.schema, self.place.key(&named.name)))
    }
}

fn input_place(input: &Input<'_>, operation: &Operation) -> Place {
    let body = || operation.place_of_body().unwrap_or_else(|| Place::file(&operation.file));
    match input.place {
        Goes::Parameter(parameter) => {
            let number = operation.parameters.iter().position(|other| other == parameter);
            operation.place_of_parameter(number.unwrap_or_default())
        }
        Goes::Property => body().key("properties").key(input.field.wire),
        Goes::Body => body(),
    }
}

fn error_place(variant: &ErrorVariant<'_>, operation: &Operation) -> Place {
    let is_it = |response: &&Response| response.status == StatusRange::Code(variant.status);
    let Some(response) = operation.responses.iter().find(is_it) else { return Place::file(&operation.file) };
    let number = variant.code.and_then(|code| response.errors.iter().position(|row| row.code == code));
    match number {
        Some(number) => operation.place_of_error(response, number),
        None => operation.place_of_response(response),
    }
}
