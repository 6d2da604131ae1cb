//! The collections of things that the operations work on, such as the packages of a project: where they lie, how a thing
//! is named, what the platform fills in when it is created.

use std::collections::BTreeMap;

use api_spec::model::{ObjectSchema, Schema};

use crate::description::{Described, Description, Schemas};
use crate::role::Role;
use crate::route::{Segment, are_alike};
use crate::task::{AwaitedStates, Course, Dialect};

/// A collection, for all projects.
#[derive(Debug, Clone)]
pub(crate) struct Collection {
    /// The path to it.
    pub(crate) template: Vec<Segment>,
    /// The name of the path parameter that names a thing: `package_id`.
    pub(crate) parameter: Option<String>,
    /// The property of a thing that holds its id.
    pub(crate) id_property: String,
    /// The type of an id.
    pub(crate) id_schema: Option<Schema>,
    /// The properties with the time of creation.
    pub(crate) created: Vec<String>,
    /// Whether things are created through the API.
    pub(crate) has_create: bool,
    /// The words in which the API speaks about tasks, when the things are tasks for devices.
    pub(crate) tasks: Option<Dialect>,
    /// What becomes of the things by themselves.
    pub(crate) course: Option<Course>,
}

/// Finds the collections of all operations and tells each operation its own.
pub(crate) fn derive(description: &mut Description) {
    let mut collections: Vec<Collection> = Vec::new();
    let mut places = Vec::with_capacity(description.operations.len());
    for described in &description.operations {
        let template = match described.role.collection() {
            Some(length) => described.segments.get(..length),
            None => None,
        };
        places.push(template.map(|template| {
            let known = collections.iter().position(|collection| are_alike(&collection.template, template));
            known.unwrap_or_else(|| {
                collections.push(Collection::new(description, template));
                collections.len() - 1
            })
        }));
    }
    description.homes = homes(&collections);
    for (path, home) in &description.homes {
        // The same becomes of a thing wherever it was created.
        let of = |wanted: &str| collections.iter().position(|collection| collection.path() == wanted);
        let course = of(home).and_then(|home| collections.get(home)?.course.clone());
        if let Some(collection) = of(path).and_then(|own| collections.get_mut(own)) {
            collection.course = course;
        }
    }
    description.collections = collections;
    for (described, place) in description.operations.iter_mut().zip(places) {
        described.collection = place;
    }
}

/// Paths that show the same things: by each path that keeps none of its own, the path that keeps them.
///
/// The things of a collection where nothing is created are those that are created elsewhere in the API and named by the same
/// parameter; and two paths that differ in their version only are one. This holds for paths without parameters.
fn homes(collections: &[Collection]) -> BTreeMap<String, String> {
    let fixed = || collections.iter().filter(|collection| collection.is_fixed());
    let homes = fixed().filter_map(|collection| {
        let creating = fixed().filter(|other| other.has_create && other.parameter.is_some());
        let home = match &collection.parameter {
            None if collection.has_create => creating.into_iter().find(|other| other.is_version_of(collection)),
            Some(_) if !collection.has_create => creating
                .filter(|other| other.parameter == collection.parameter && collection.common(other) > 0)
                .rev()
                .max_by_key(|other| collection.common(other)),
            _ => None,
        };
        Some((collection.path(), home?.path()))
    });
    homes.collect()
}

impl Role {
    /// How many segments lead to the collection.
    pub(crate) fn collection(&self) -> Option<usize> {
        match self {
            Self::Create { collection }
            | Self::List { collection }
            | Self::Show { collection }
            | Self::Update { collection }
            | Self::Delete { collection }
            | Self::Clear { collection }
            | Self::Act { collection } => Some(*collection),
            Self::Session(_) | Self::Nothing => None,
        }
    }
}

impl Collection {
    fn new(description: &Description, template: &[Segment]) -> Self {
        let here: Vec<&Described> = description
            .operations
            .iter()
            .filter(|described| {
                let length = described.role.collection();
                let own = length.and_then(|length| described.segments.get(..length));
                own.is_some_and(|own| are_alike(own, template))
            })
            .collect();
        let (parameter, id_schema) = named(description, &here, template.len());
        let things: Vec<&ObjectSchema> =
            here.iter().flat_map(|described| things(description.schemas(described), described)).collect();
        let id_property = id_property(parameter.as_deref(), &things);
        let mut created: Vec<String> = things
            .iter()
            .flat_map(|thing| &thing.properties)
            .map(|property| property.name.clone())
            .filter(|name| is_time_of_creation(name))
            .collect();
        created.sort();
        created.dedup();
        let tasks = things.iter().find_map(|thing| Dialect::of(thing));
        let seen = here.iter().flat_map(|described| {
            let schemas = description.schemas(described);
            self::things(schemas, described).into_iter().map(move |thing| (schemas, thing))
        });
        let course = Course::of(seen, AwaitedStates::of(description, &here)).filter(|_| tasks.is_none());
        let has_create = here.iter().any(|described| matches!(described.role, Role::Create { .. }));
        Self { template: template.to_vec(), parameter, id_property, id_schema, created, has_create, tasks, course }
    }

    /// Whether it is this one of the description.
    pub(crate) fn is(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }

    fn is_fixed(&self) -> bool {
        self.template.iter().all(|segment| segment.parameter().is_none())
    }

    /// With how many segments both paths begin.
    fn common(&self, other: &Self) -> usize {
        self.template.iter().zip(&other.template).take_while(|(segment, other)| segment == other).count()
    }

    fn is_version_of(&self, other: &Self) -> bool {
        self.template != other.template && crate::route::are_versions(&self.template, &other.template)
    }

    /// The word for one of the things: `package` for `package_id`, `file` for `fileId`.
    pub(crate) fn noun(&self) -> String {
        let name = self.parameter.as_deref().unwrap_or_default();
        let noun = name.strip_suffix("_id").or_else(|| name.strip_suffix("Id")).unwrap_or(name);
        noun.to_ascii_lowercase()
    }

    /// The path template, as the documents write it.
    pub(crate) fn path(&self) -> String {
        let segments = self.template.iter().map(|segment| match segment {
            Segment::Fixed(text) => format!("/{text}"),
            Segment::Parameter(name) => format!("/{{{name}}}"),
        });
        segments.collect()
    }

    /// Whether a path is one of this collection.
    pub(crate) fn is_at(&self, path: &[&str]) -> bool {
        crate::route::matches(&self.template, path)
    }
}

/// The objects of an answer that may stand for a thing of the collection: the answer itself, objects in it, items of the
/// lists in it.
pub(crate) fn things<'a>(schemas: Schemas<'a>, described: &'a Described) -> Vec<&'a ObjectSchema> {
    let answer = schemas.success_object(&described.operation);
    let inner = answer.into_iter().flat_map(|answer| &answer.properties).filter_map(|property| {
        let schema = schemas.items(&property.schema).unwrap_or(&property.schema);
        schemas.object(schema)
    });
    answer.into_iter().chain(inner).chain(schemas.listed(&described.operation)).collect()
}

/// The parameter that names a thing, with its type.
fn named(description: &Description, here: &[&Described], length: usize) -> (Option<String>, Option<Schema>) {
    let found = here.iter().find_map(|described| match described.segments.get(length)? {
        Segment::Parameter(name) => Some((described, name)),
        Segment::Fixed(_) => None,
    });
    let Some((described, name)) = found else { return (None, None) };
    let parameter = described.operation.parameters.iter().find(|parameter| parameter.name == *name);
    let schema = parameter.map(|parameter| description.schemas(described).follow(&parameter.schema).clone());
    (Some(name.clone()), schema)
}

/// The property that is called as the parameter, else `id`, else one that the parameter ends with (`commandId` for
/// `deviceCommandId`), else the first that ends so.
fn id_property(parameter: Option<&str>, things: &[&ObjectSchema]) -> String {
    let has = |name: &str| things.iter().any(|thing| thing.property(name).is_some());
    if let Some(parameter) = parameter.filter(|parameter| has(parameter)) {
        return parameter.to_owned();
    }
    if has("id") {
        return "id".to_owned();
    }
    let ends_so = |name: &&str| name.ends_with("_id") || name.ends_with("Id");
    let mut names =
        things.iter().flat_map(|thing| &thing.properties).map(|property| property.name.as_str()).filter(ends_so);
    let is_end =
        |name: &&str| parameter.is_some_and(|parameter| parameter.to_lowercase().ends_with(&name.to_lowercase()));
    let end = names.clone().filter(is_end).max_by_key(|name| name.len());
    end.or(parameter).or_else(|| names.next()).unwrap_or("id").to_owned()
}

fn is_time_of_creation(name: &str) -> bool {
    ["create_time", "createTime", "created_time", "upload_time", "uploadTime"].contains(&name)
}
