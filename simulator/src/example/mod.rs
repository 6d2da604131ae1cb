//! A valid request of any operation, made from the description alone: for people who try a call, and for tests that are to
//! hold for every page, without a line about one of them.
//!
//! A request that names a thing needs the thing. What is not there yet is created, by the operation of the API that creates
//! it or else as the simulator takes things in by itself.

mod send;

use api_spec::model::{Location, Parameter, Schema, Supplier};
use bytes::Bytes;
use http::Request;
use serde_json::{Map, Value};

use crate::collection::{Collection, things};
use crate::description::Described;
use crate::platform::Platform;
use crate::resource::{self, World, path_of};
use crate::role::Role;
use crate::route::Segment;
use crate::sample::{Extent, NoSample, Refer, Samples};
use crate::write_locked;

/// Why there is no example.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExampleError {
    /// The description has no such operation.
    #[error("no operation is called {0:?}")]
    UnknownOperation(String),
    /// The limits of a parameter or property leave no value that could be found.
    #[error("{operation}: {problem}")]
    NoValue {
        /// The operation.
        operation: String,
        /// The parameter or property, and what there is about it.
        problem: String,
    },
    /// What a request refers to cannot be created.
    #[error("what {operation} refers to cannot be created: {problem}")]
    Refused {
        /// The operation.
        operation: String,
        /// What its description forbids.
        problem: String,
    },
    /// The accounts hold no credential that the API takes.
    #[error("no account has a credential for this API: {0}")]
    Credential(String),
    /// A value cannot stand in a request.
    #[error("the request cannot be made: {0}")]
    Form(String),
}

/// A request of an operation, before it is written down.
#[derive(Debug)]
struct Call<'d> {
    described: &'d Described,
    /// The segments of the path, not encoded.
    path: Vec<String>,
    /// The parameters of query and headers, without those that a credential supplies.
    parameters: Vec<(&'d Parameter, Value)>,
    body: Option<Value>,
}

/// The things that a request is made among.
struct Scene<'p, 'w> {
    platform: &'p Platform,
    world: &'w mut World,
    /// How many things are being created, each for the one before.
    depth: usize,
}

/// What a thing refers to is created too, and so on, but not for ever.
const DEEPEST: usize = 8;

impl Platform {
    /// A request of an operation, for this address, with a credential.
    pub(crate) fn example(
        &self,
        address: &str,
        operation: &str,
        extent: Extent,
    ) -> Result<Request<Bytes>, ExampleError> {
        let call = self.call(operation, extent)?;
        let mut request = call.request(address, self.description.schemas(call.described))?;
        self.authorize(operation, &mut request)?;
        Ok(request)
    }

    /// What a caller has to say for such a request: parts by their names, in them values by their names on the wire.
    pub(crate) fn example_input(&self, operation: &str, extent: Extent) -> Result<Value, ExampleError> {
        let call = self.call(operation, extent)?;
        Ok(call.input(self.description.schemas(call.described)))
    }

    fn call(&self, operation: &str, extent: Extent) -> Result<Call<'_>, ExampleError> {
        let described = self.named(operation)?;
        let mut world = write_locked(&self.world);
        Scene { platform: self, world: &mut world, depth: 0 }.call(described, extent)
    }

    /// Adds a credential to a request of an operation that takes one.
    pub(crate) fn authorize(&self, operation: &str, request: &mut Request<Bytes>) -> Result<(), ExampleError> {
        let described = self.named(operation)?;
        match self.description.api(described).filter(|_| described.operation.authenticated) {
            Some(api) => self.gate.authorize(api, request).map_err(|denied| ExampleError::Credential(denied.reason)),
            None => Ok(()),
        }
    }

    fn named(&self, operation: &str) -> Result<&Described, ExampleError> {
        let described = self.description.operation(operation);
        described.ok_or_else(|| ExampleError::UnknownOperation(operation.to_owned()))
    }
}

impl<'p> Scene<'p, '_> {
    fn call(&mut self, described: &'p Described, extent: Extent) -> Result<Call<'p>, ExampleError> {
        let path = self.path(described)?;
        self.fill_list(described, &path)?;
        let mut call = Call { described, path, parameters: Vec::new(), body: None };
        let is_wanted = |required| required || extent == Extent::Full;
        let wanted = described.operation.parameters.iter().filter(|parameter| {
            parameter.location != Location::Path
                && parameter.supplied_by != Supplier::Credential
                && is_wanted(parameter.required)
        });
        for parameter in wanted {
            let value = self.value(described, extent, &parameter.name, &parameter.schema)?;
            call.parameters.push((parameter, value));
        }
        if let Some(body) = described.operation.request_body.as_ref().filter(|body| is_wanted(body.required)) {
            let mut value = self.value(described, extent, "body", &body.schema)?;
            if let (Role::Session(session), Some(login), Value::Object(fields)) =
                (described.role, self.platform.description.login(described), &mut value)
            {
                self.platform.gate.fill_in(login, session, fields, self.platform.clock.unhurried());
            }
            call.body = Some(value);
        }
        Ok(call)
    }

    /// A value of a parameter or body, with the ids of things that are there.
    fn value(
        &mut self,
        described: &'p Described,
        extent: Extent,
        name: &str,
        schema: &Schema,
    ) -> Result<Value, ExampleError> {
        let samples = Samples { schemas: self.platform.description.schemas(described), extent };
        self.referring(described, |refer| samples.value(name, schema, refer))
    }

    /// The path: ids of things that are there, and values of all other parameters.
    fn path(&mut self, described: &'p Described) -> Result<Vec<String>, ExampleError> {
        let mut path: Vec<String> = Vec::with_capacity(described.segments.len());
        for segment in &described.segments {
            let part = match segment {
                Segment::Fixed(text) => text.clone(),
                Segment::Parameter(name) => match self.collection_at(&path) {
                    Some(collection) => self.thing(collection, &path)?,
                    None => self.parameter(described, name)?,
                },
            };
            path.push(part);
        }
        Ok(path)
    }

    /// A parameter of the path that names no thing that the simulator keeps.
    fn parameter(&mut self, described: &'p Described, name: &str) -> Result<String, ExampleError> {
        let parameter = described.operation.parameters.iter().find(|parameter| parameter.name == name);
        let Some(parameter) = parameter else { return Ok(name.to_owned()) };
        Ok(plain(&self.value(described, Extent::Mandatory, name, &parameter.schema)?))
    }

    fn collection_at(&self, path: &[String]) -> Option<&'p Collection> {
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        self.platform.description.collections.iter().find(|collection| collection.is_at(&path))
    }

    /// A list is best shown with something in it.
    fn fill_list(&mut self, described: &'p Described, path: &[String]) -> Result<(), ExampleError> {
        let Role::List { collection: length } = described.role else { return Ok(()) };
        let Some(path) = path.get(..length) else { return Ok(()) };
        match self.collection_at(path) {
            Some(collection) => self.thing(collection, path).map(drop),
            None => Ok(()),
        }
    }

    /// The id of the newest thing of a collection, which is created when there is none.
    fn thing(&mut self, collection: &'p Collection, path: &[String]) -> Result<String, ExampleError> {
        let place = path_of(path.iter().map(String::as_str));
        if let Some(id) = self.world.newest(&place) {
            return Ok(id.to_owned());
        }
        self.create(collection, path, &place)?;
        Ok(self.world.newest(&place).unwrap_or_default().to_owned())
    }

    fn create(&mut self, collection: &'p Collection, path: &[String], place: &str) -> Result<(), ExampleError> {
        let (platform, description) = (self.platform, &self.platform.description);
        let now = platform.clock.now();
        let creators = description.operations_on(collection);
        let creators = creators.filter(|described| matches!(described.role, Role::Create { .. }));
        // The one that has nothing behind the collection, if there is one.
        let creator = creators.min_by_key(|described| described.segments.len()).filter(|_| self.depth < DEEPEST);
        let Some(creator) = creator else {
            let fields = self.fields_of(collection)?;
            let inserted = self.world.insert(collection, place, fields, now);
            return inserted.map(drop).map_err(|id| refused(&collection.path(), format!("{id:?} is taken")));
        };
        self.depth += 1;
        let mut call = self.call(creator, Extent::Full)?;
        self.depth -= 1;
        // Where the collection belongs to a thing, to the one that was asked for.
        for (own, wanted) in call.path.iter_mut().zip(path) {
            own.clone_from(wanted);
        }
        let body = match call.body {
            Some(Value::Object(fields)) => fields,
            _ => Map::new(),
        };
        let request = resource::Request {
            description,
            described: creator,
            collection,
            path: call.path,
            query: &call.parameters.iter().map(|(parameter, value)| (parameter.name.clone(), plain(value))).collect(),
            body: &body,
            has_file: send::has_file(description.schemas(creator), creator),
            now,
            watch: platform.watch(),
        };
        match request.create(self.world) {
            Ok(_) => Ok(()),
            Err(problem) => Err(refused(&creator.operation.id, format!("{problem:?}"))),
        }
    }

    /// What a thing of a collection may be like that no operation creates, apart from its id and times.
    fn fields_of(&mut self, collection: &'p Collection) -> Result<Map<String, Value>, ExampleError> {
        let description = &self.platform.description;
        let things = description.operations_on(collection).flat_map(|described| {
            let schemas = description.schemas(described);
            things(schemas, described).into_iter().map(move |object| (described, schemas, object))
        });
        let things = things.filter(|(_, _, object)| object.property(&collection.id_property).is_some());
        let fullest = things.max_by_key(|(_, _, object)| object.properties.len());
        let Some((described, schemas, object)) = fullest else { return Ok(Map::new()) };
        let samples = Samples { schemas, extent: Extent::Full };
        let mut fields = self.referring(described, |refer| samples.fields(object, refer))?;
        let goes_on = |name: &str| collection.course.as_ref().is_some_and(|course| course.tells(name));
        fields
            .retain(|name, _| *name != collection.id_property && !collection.created.contains(name) && !goes_on(name));
        Ok(fields)
    }

    /// Makes a value with the ids of things that are there.
    fn referring<T>(
        &mut self,
        described: &'p Described,
        make: impl FnOnce(&mut Refer<'_>) -> Result<T, NoSample>,
    ) -> Result<T, ExampleError> {
        let mut failed = None;
        let made = make(&mut |name| {
            let referred = self.refer(described, name);
            referred.unwrap_or_else(|error| {
                failed = Some(error);
                None
            })
        });
        match (failed, made) {
            (Some(error), _) => Err(error),
            (None, Ok(made)) => Ok(made),
            (None, Err(none)) => {
                Err(ExampleError::NoValue { operation: described.operation.id.clone(), problem: none.to_string() })
            }
        }
    }

    /// The thing that a name such as `package_id` names, where the API knows things of that name; for the thing itself, when
    /// the request creates one, an id that is not taken.
    fn refer(&mut self, described: &'p Described, name: &str) -> Result<Option<String>, ExampleError> {
        let description = &self.platform.description;
        if let (Role::Create { .. }, Some(own)) = (&described.role, description.collection(described))
            && own.id_property == name
        {
            return Ok(Some(self.world.new_id(own)));
        }
        let named = description.operations.iter().filter(|other| other.api == described.api);
        let named = named.filter_map(|other| description.collection(other));
        let named = named.filter(|collection| collection.has_create && collection.parameter.as_deref() == Some(name));
        let Some(collection) = named.min_by_key(|collection| collection.template.len()) else { return Ok(None) };
        if self.depth >= DEEPEST {
            return Ok(None);
        }
        let Some(user) = description.operations_on(collection).next() else { return Ok(None) };
        let path = self.path(user)?;
        let path = path.get(..collection.template.len()).unwrap_or_default();
        self.thing(collection, path).map(Some)
    }
}

fn refused(operation: &str, problem: String) -> ExampleError {
    ExampleError::Refused { operation: operation.to_owned(), problem }
}

/// A value as a parameter: a text as it is, anything else as JSON writes it.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
