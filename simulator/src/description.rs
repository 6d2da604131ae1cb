//! The description that the simulator plays: the page files that are embedded in the binary, with everything worked out
//! once that answering a request needs: routes, roles, collections.

use std::collections::BTreeMap;

use api_spec::model::{
    self, Api, Chapter, ErrorCode, Login, Method, ObjectSchema, Operation, Schema, SchemaKind, Spec, Webhook,
};
use api_spec::{Sources, Violation, ViolationKind};
use serde_json::Value;

use crate::collection::{self, Collection};
use crate::credential;
use crate::push::{self, Plan};
use crate::role::{self, Role};
use crate::route::{Segment, segments};
use crate::start::StartError;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// All APIs, ready to be served.
#[derive(Debug)]
pub(crate) struct Description {
    pub(crate) apis: Vec<Api>,
    pub(crate) operations: Vec<Described>,
    pub(crate) collections: Vec<Collection>,
    /// By a path that shows things which another one keeps, the path that keeps them.
    pub(crate) homes: BTreeMap<String, String>,
    /// What leads to a push, and where it goes.
    pub(crate) pushes: Plan,
    /// An OpenAPI document for each API, by its id; none for a description that was not embedded.
    pub(crate) documents: BTreeMap<&'static str, &'static str>,
}

/// An operation with what it does to the state.
#[derive(Debug)]
pub(crate) struct Described {
    /// Its place in [`Description::apis`].
    pub(crate) api: usize,
    /// Its chapter's place in the API.
    pub(crate) chapter: usize,
    pub(crate) operation: Operation,
    pub(crate) segments: Vec<Segment>,
    pub(crate) role: Role,
    /// Its place in [`Description::collections`].
    pub(crate) collection: Option<usize>,
    /// What any operation of the API may be refused with: the status, and the row.
    pub(crate) errors_everywhere: Vec<(u16, ErrorCode)>,
}

/// The named types that an operation sees.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Schemas<'a>(model::Schemas<'a>);

impl Description {
    /// The description that is embedded in the binary.
    pub(crate) fn embedded() -> Result<Self, StartError> {
        let spec = Sources::from_iter(PAGE_FILES.iter().copied()).load()?;
        let mut description = Self::new(spec);
        description.documents =
            OPENAPI_DOCUMENTS.iter().filter_map(|(file, text)| Some((file.strip_suffix(".json")?, *text))).collect();
        Ok(description)
    }

    /// Works out what answering needs.
    pub(crate) fn new(spec: Spec) -> Self {
        let apis = spec.apis;
        let mut operations = Vec::new();
        for (index, api) in apis.iter().enumerate() {
            let paths: Vec<_> = api
                .operations()
                .map(|(chapter, operation)| {
                    let segments = segments(&operation.path.text);
                    let of_things = role::of_things(operation, &segments, Schemas::of(api, chapter, operation));
                    (operation.method, of_things.to_vec())
                })
                .collect();
            for (place, chapter) in api.chapters.iter().enumerate() {
                for operation in &chapter.operations {
                    let segments = segments(&operation.path.text);
                    let role = role::derive(api, operation, &segments, &paths, Schemas::of(api, chapter, operation));
                    operations.push(Described {
                        api: index,
                        chapter: place,
                        operation: operation.clone(),
                        segments,
                        role,
                        collection: None,
                        errors_everywhere: api.errors_everywhere.clone(),
                    });
                }
            }
        }
        let (collections, pushes) = (Vec::new(), Plan::default());
        let mut description =
            Self { apis, operations, collections, homes: BTreeMap::new(), pushes, documents: BTreeMap::new() };
        collection::derive(&mut description);
        description.pushes = push::plan(&description);
        description
    }

    /// The API of an operation.
    pub(crate) fn api(&self, described: &Described) -> Option<&Api> {
        self.apis.get(described.api)
    }

    /// The operation with this id, or with this one behind that of its API: `DeleteDevice`, `iotda-v5/DeleteDevice`.
    pub(crate) fn operation(&self, name: &str) -> Option<&Described> {
        self.operations.iter().find(|described| self.is_called(described, name))
    }

    /// Whether an operation is called so. Two APIs may use the same id; with that of the API before it there is one.
    pub(crate) fn is_called(&self, described: &Described, name: &str) -> bool {
        self.is_name(described.api, &described.operation.id, name)
    }

    /// Whether a name is an id of an API, or that id behind the one of the API: `iotda-v5/DeleteDevice`.
    pub(crate) fn is_name(&self, api: usize, id: &str, name: &str) -> bool {
        match name.split_once('/') {
            None => id == name,
            Some((of, name)) => id == name && self.apis.get(api).is_some_and(|api| api.id == of),
        }
    }

    /// Whether an operation is the one with this number.
    pub(crate) fn has_number(&self, described: &Described, number: usize) -> bool {
        self.operations.get(number).is_some_and(|own| std::ptr::eq(own, described))
    }

    /// The collection that an operation works on.
    pub(crate) fn collection(&self, described: &Described) -> Option<&Collection> {
        self.collections.get(described.collection?)
    }

    /// The operations that work on a collection.
    pub(crate) fn operations_on<'a>(&'a self, collection: &'a Collection) -> impl Iterator<Item = &'a Described> {
        let is_it = |described: &&Described| self.collection(described).is_some_and(|own| own.is(collection));
        self.operations.iter().filter(is_it)
    }

    /// How applications log in at the API of an operation.
    pub(crate) fn login(&self, described: &Described) -> Option<&Login> {
        credential::session::login(self.api(described)?)
    }

    /// The types that an operation sees.
    pub(crate) fn schemas<'a>(&'a self, described: &'a Described) -> Schemas<'a> {
        let api = self.api(described);
        let chapter = api.and_then(|api| Some((api, api.chapters.get(described.chapter)?)));
        chapter.map(|(api, chapter)| Schemas::of(api, chapter, &described.operation)).unwrap_or_default()
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
}

impl<'a> Schemas<'a> {
    fn of(api: &'a Api, chapter: &'a Chapter, operation: &'a Operation) -> Self {
        Self(model::Schemas::of(api, chapter, operation))
    }

    /// The types that the page of a push sees.
    pub(crate) fn of_webhook(api: &'a Api, chapter: &'a Chapter, webhook: &'a Webhook) -> Self {
        Self(model::Schemas { shared: &api.schemas, chapter: &chapter.schemas, page: &webhook.schemas })
    }

    /// The schema itself, or the one that it refers to.
    pub(crate) fn follow(&self, schema: &'a Schema) -> &'a Schema {
        // References that lead nowhere or in a circle have no type, which the checks report.
        self.0.follow(schema).unwrap_or(schema)
    }

    /// What a schema forbids about a value.
    pub(crate) fn violations(&self, schema: &Schema, value: &Value) -> Vec<Violation> {
        api_spec::violations(value, schema, &self.0)
    }

    /// Whether a value keeps to a schema. Properties that nobody described are none of its business.
    pub(crate) fn conform(&self, schema: &Schema, value: &Value) -> bool {
        self.violations(schema, value).iter().all(|found| found.kind == ViolationKind::UnknownProperty)
    }

    /// The schema as an object, when it is one.
    pub(crate) fn object(&self, schema: &'a Schema) -> Option<&'a ObjectSchema> {
        match &self.follow(schema).kind {
            SchemaKind::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The value that stands for one that is left out.
    pub(crate) fn default_of(&self, schema: &'a Schema) -> Option<&'a Value> {
        schema.default.as_ref().or_else(|| self.follow(schema).default.as_ref())
    }

    /// How many characters a text may have, when the schema is a text with such a limit.
    pub(crate) fn longest(&self, schema: &'a Schema) -> Option<u64> {
        match &self.follow(schema).kind {
            SchemaKind::String(string) => string.limits().max_length,
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

    /// The properties of a success that lead to the items of a list: those that the description states, else the first
    /// that is a list.
    pub(crate) fn list_path(&self, operation: &'a Operation) -> Vec<&'a str> {
        if let Some(pagination) = &operation.pagination {
            return pagination.items.iter().map(String::as_str).collect();
        }
        let mut properties = self.success_object(operation).into_iter().flat_map(|answer| &answer.properties);
        let list = properties.find(|property| self.items(&property.schema).is_some());
        list.map(|property| property.name.as_str()).into_iter().collect()
    }

    /// The items of the list that a success carries.
    pub(crate) fn listed(&self, operation: &'a Operation) -> Option<&'a ObjectSchema> {
        let mut schema = &operation.success()?.content.as_ref()?.schema;
        for name in self.list_path(operation) {
            schema = &self.object(schema)?.property(name)?.schema;
        }
        self.object(self.items(schema)?)
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
