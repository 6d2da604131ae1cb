//! The description that the simulator plays: the page files that are embedded in the binary, with everything worked out
//! once that answering a request needs: routes, roles, compiled patterns.

use std::collections::BTreeMap;

use api_spec::Sources;
use api_spec::model::{Api, ErrorCode, Method, NamedSchema, ObjectSchema, Operation, Schema, SchemaKind, Scope, Spec};
use regex::Regex;

use crate::collection::{self, Collection};
use crate::role::{self, Role};
use crate::route::{Segment, segments};
use crate::start::StartError;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Both APIs, ready to be served.
#[derive(Debug)]
pub(crate) struct Description {
    pub(crate) apis: Vec<Api>,
    pub(crate) operations: Vec<Described>,
    pub(crate) collections: Vec<Collection>,
    /// An OpenAPI document for each API, by its id; none for a description that was not embedded.
    pub(crate) documents: BTreeMap<&'static str, &'static str>,
    patterns: BTreeMap<String, Regex>,
}

/// An operation with what it does to the state.
#[derive(Debug)]
pub(crate) struct Described {
    /// Its place in [`Description::apis`].
    pub(crate) api: usize,
    pub(crate) operation: Operation,
    pub(crate) segments: Vec<Segment>,
    pub(crate) role: Role,
    /// Its place in [`Description::collections`].
    pub(crate) collection: Option<usize>,
    /// What any operation of the API may be refused with: the status, and the row.
    pub(crate) errors_everywhere: Vec<(u16, ErrorCode)>,
}

/// The named types that an operation sees.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Schemas<'a> {
    shared: &'a [NamedSchema],
    chapter: &'a [NamedSchema],
    own: &'a [NamedSchema],
}

impl Description {
    /// The description that is embedded in the binary.
    pub(crate) fn embedded() -> Result<Self, StartError> {
        let spec = Sources::from_iter(PAGE_FILES.iter().copied()).load()?;
        let mut description = Self::new(spec)?;
        description.documents =
            OPENAPI_DOCUMENTS.iter().filter_map(|(file, text)| Some((file.strip_suffix(".json")?, *text))).collect();
        Ok(description)
    }

    /// Works out what answering needs.
    pub(crate) fn new(spec: Spec) -> Result<Self, StartError> {
        let apis = spec.apis;
        let mut operations = Vec::new();
        for (index, api) in apis.iter().enumerate() {
            let paths: Vec<_> = api
                .chapters
                .iter()
                .flat_map(|chapter| &chapter.operations)
                .map(|operation| (operation.method, segments(&operation.path.text)))
                .collect();
            for (chapter, operation) in api.operations() {
                let segments = segments(&operation.path.text);
                let schemas = Schemas { shared: &api.schemas, chapter: &chapter.schemas, own: &operation.schemas };
                let role = role::derive(api, operation, &segments, &paths, schemas);
                operations.push(Described {
                    api: index,
                    operation: operation.clone(),
                    segments,
                    role,
                    collection: None,
                    errors_everywhere: api.errors_everywhere.clone(),
                });
            }
        }
        let mut description =
            Self { apis, operations, collections: Vec::new(), documents: BTreeMap::new(), patterns: BTreeMap::new() };
        collection::derive(&mut description);
        description.patterns = description.compile_patterns()?;
        Ok(description)
    }

    /// The API of an operation.
    pub(crate) fn api(&self, described: &Described) -> Option<&Api> {
        self.apis.get(described.api)
    }

    /// The types that an operation sees.
    pub(crate) fn schemas<'a>(&'a self, described: &'a Described) -> Schemas<'a> {
        let api = self.apis.get(described.api);
        let shared = api.map(|api| api.schemas.as_slice()).unwrap_or_default();
        let is_it = |(_, operation): &(_, &Operation)| operation.id == described.operation.id;
        let chapter = api.and_then(|api| api.operations().find(is_it));
        let chapter = chapter.map(|(chapter, _)| chapter.schemas.as_slice()).unwrap_or_default();
        Schemas { shared, chapter, own: &described.operation.schemas }
    }

    /// The operation with this method on this path; or, when only the method is another, none and `true`.
    pub(crate) fn find(&self, method: &str, path: &[&str]) -> Result<&Described, bool> {
        let mut found: Option<&Described> = None;
        let mut path_is_known = false;
        for described in &self.operations {
            if !crate::route::matches(&described.segments, path) {
                continue;
            }
            path_is_known = true;
            // Where two paths match, the one with fewer parameters is meant.
            let closer = found.is_none_or(|other| is_closer(&described.segments, &other.segments));
            if closer && described.operation.method.as_str() == method {
                found = Some(described);
            }
        }
        found.ok_or(path_is_known)
    }

    /// The API to which a path belongs that no operation has: the one with the longest common beginning.
    pub(crate) fn nearest_api(&self, path: &[&str]) -> Option<&Api> {
        let common = |described: &&Described| {
            described.segments.iter().zip(path).take_while(|(segment, part)| segment.matches(part)).count()
        };
        let nearest = self.operations.iter().max_by_key(common)?;
        if common(&nearest) == 0 { None } else { self.api(nearest) }
    }

    /// The compiled form of a pattern of the description.
    pub(crate) fn pattern(&self, pattern: &str) -> Option<&Regex> {
        self.patterns.get(pattern)
    }

    fn compile_patterns(&self) -> Result<BTreeMap<String, Regex>, StartError> {
        let mut patterns = BTreeMap::new();
        let mut visit = |schema: &Schema| -> Result<(), regex::Error> {
            if let SchemaKind::String(string) = &schema.kind
                && let Some(pattern) = &string.pattern
                && !patterns.contains_key(pattern)
            {
                patterns.insert(pattern.clone(), Regex::new(pattern)?);
            }
            Ok(())
        };
        for api in &self.apis {
            let of_chapters = api.chapters.iter().flat_map(|chapter| &chapter.schemas);
            let named = api.schemas.iter().chain(of_chapters).map(|named| &named.schema);
            let operations = api.chapters.iter().flat_map(|chapter| &chapter.operations);
            named.chain(operations.flat_map(schemas_of)).try_for_each(|schema| walk(schema, &mut visit))?;
        }
        Ok(patterns)
    }
}

impl<'a> Schemas<'a> {
    /// The schema itself, or the one that it refers to.
    pub(crate) fn follow(&self, schema: &'a Schema) -> &'a Schema {
        let mut schema = schema;
        // A circle of bare references has no type at all; the description's checks leave it to whoever reads.
        for _ in 0..32 {
            let SchemaKind::Ref(target) = &schema.kind else { break };
            let named = match target.scope {
                Scope::Shared => self.shared,
                Scope::Chapter => self.chapter,
                Scope::Page => self.own,
            };
            let Some(found) = named.iter().find(|named| named.name == target.name) else { break };
            schema = &found.schema;
        }
        schema
    }

    /// The schema as an object, when it is one.
    pub(crate) fn object(&self, schema: &'a Schema) -> Option<&'a ObjectSchema> {
        match &self.follow(schema).kind {
            SchemaKind::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The items of a list, when the schema is a list.
    pub(crate) fn items(&self, schema: &'a Schema) -> Option<&'a Schema> {
        match &self.follow(schema).kind {
            SchemaKind::Array(array) => Some(&array.items),
            _ => None,
        }
    }

    /// The object that a success carries.
    pub(crate) fn success_object(&self, operation: &'a Operation) -> Option<&'a ObjectSchema> {
        self.object(&operation.success()?.content.as_ref()?.schema)
    }
}

/// The order of methods when a path is shown.
pub(crate) fn method_rank(method: Method) -> u8 {
    match method {
        Method::Get | Method::Head => 0,
        Method::Post => 1,
        Method::Put | Method::Patch => 2,
        Method::Delete => 3,
    }
}

fn is_closer(segments: &[Segment], other: &[Segment]) -> bool {
    let is_parameter = |segment: &Segment| matches!(segment, Segment::Parameter(_));
    segments.iter().map(is_parameter).lt(other.iter().map(is_parameter))
}

fn schemas_of(operation: &Operation) -> impl Iterator<Item = &Schema> {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
    let body = operation.request_body.iter().map(|body| &body.schema);
    let answers = operation.responses.iter().filter_map(|response| Some(&response.content.as_ref()?.schema));
    let own = operation.schemas.iter().map(|named| &named.schema);
    parameters.chain(body).chain(answers).chain(own)
}

/// Visits a schema and all that stand in it. References are not followed.
fn walk<E>(schema: &Schema, visit: &mut impl FnMut(&Schema) -> Result<(), E>) -> Result<(), E> {
    visit(schema)?;
    match &schema.kind {
        SchemaKind::Array(array) => walk(&array.items, visit),
        SchemaKind::Map(map) => walk(&map.values, visit),
        SchemaKind::Object(object) => object.properties.iter().try_for_each(|property| walk(&property.schema, visit)),
        _ => Ok(()),
    }
}
