//! An operation on the state: creates, lists, shows, changes or deletes, as its role says.

use std::collections::BTreeMap;
use std::sync::RwLock;

use api_spec::model::ObjectSchema;
use serde_json::{Map, Value};

use super::answer::{Body, Content, shown};
use super::list::{Asked, Fields, Input, Page};
use super::{Thing, Things, World, path_of};
use crate::collection::Collection;
use crate::description::{Described, Description, Schemas};
use crate::push::{Change, Watch};
use crate::role::Role;
use crate::route::Segment;
use crate::sample::{Extent, Samples};
use crate::task::View;
use crate::{read_locked, refusal, write_locked};

/// A request that was found to be right.
pub(crate) struct Request<'a> {
    pub(crate) description: &'a Description,
    pub(crate) described: &'a Described,
    pub(crate) collection: &'a Collection,
    /// The decoded segments of the path.
    pub(crate) path: Vec<String>,
    pub(crate) query: &'a BTreeMap<String, String>,
    pub(crate) body: &'a Map<String, Value>,
    /// Whether a file was uploaded.
    pub(crate) has_file: bool,
    pub(crate) now: i64,
    /// Who is told of changes.
    pub(crate) watch: Watch<'a>,
}

/// What came of it: the content of the answer, if the description has any.
pub(crate) type Outcome = Result<Option<Body>, Problem>;

/// Why the state has no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Problem {
    /// There is no thing with this id; of this kind.
    Missing { id: String, noun: String },
    /// There is one with this id already.
    Exists { id: String },
}

impl Request<'_> {
    /// Does what the operation says.
    pub(crate) fn operate(&self, world: &RwLock<World>) -> Outcome {
        match self.described.role {
            Role::Create { .. } => self.create(&mut write_locked(world)),
            Role::List { .. } => self.list(&read_locked(world)),
            Role::Show { .. } => self.show(&read_locked(world)),
            Role::Update { .. } => self.update(&mut write_locked(world)),
            Role::Delete { .. } => self.delete(&mut write_locked(world)),
            Role::Clear { .. } => self.clear(&mut write_locked(world)),
            Role::Act { .. } => self.act(&mut write_locked(world)),
            Role::Session(_) | Role::Nothing => Ok(self.content(None, None)),
        }
    }

    /// Adds a thing.
    pub(crate) fn create(&self, world: &mut World) -> Outcome {
        self.owners(world)?;
        let path = self.collection_path();
        let mut fields = self.body.clone();
        // `null` says nothing.
        fields.retain(|_, value| !value.is_null());
        self.name_file(&mut fields);
        if let Some(dialect) = self.collection.tasks {
            dialect.prepare(self.described.segments.last(), &mut fields);
            // A page that has no error for a package that is missing leaves that to the task.
            if refusal::knows_missing(&self.described.operation)
                && let Some((noun, id)) = dialect.missing_package(&fields, |noun, id| self.is_known(world, noun, id))
            {
                return Err(Problem::Missing { id, noun });
            }
        }
        let thing = world.insert(self.collection, &path, fields, self.now).map_err(|id| Problem::Exists { id })?;
        let (content, id) = (self.content(Some(&View::of(thing, self.now)), None), thing.id.clone());
        self.changed(world, &path, &id);
        Ok(content)
    }

    fn list(&self, world: &World) -> Outcome {
        self.owners(world)?;
        if let Some((owner, task)) = self.owning_task(world) {
            let asked = self.asked();
            let page = asked.page_of(
                task.devices(),
                |number| task.device(number, &owner.id, self.now),
                |device| self.item(device),
            );
            return Ok(self.content(None::<&View<'_>>, Some(&page)));
        }
        let path = self.collection_path();
        let none = Things::default();
        let things = world.things(&path).unwrap_or(&none);
        let view = |number: u64| things.by_number.get(&number).map(|thing| View::of(thing, self.now));
        let page = self.asked().page(things, view, |view| self.item(view));
        Ok(self.content(None::<&View<'_>>, Some(&page)))
    }

    fn show(&self, world: &World) -> Outcome {
        let path = self.collection_path();
        let id = self.id();
        let thing = world.get(&path, id).ok_or_else(|| self.missing(id))?;
        let view = View::of(thing, self.now);
        // The page of a task lists its devices too.
        let page = thing.task.as_ref().filter(|_| self.list_schema().is_some()).map(|task| {
            self.asked().page_of(
                task.devices(),
                |number| task.device(number, &thing.id, self.now),
                |device| self.item(device),
            )
        });
        Ok(self.content(Some(&view), page.as_ref()))
    }

    fn update(&self, world: &mut World) -> Outcome {
        let path = self.collection_path();
        let id = self.id();
        let thing = world.get_mut(&path, id).ok_or_else(|| self.missing(id))?;
        let changes = self.body.iter().filter(|(_, value)| !value.is_null());
        let changes = changes.map(|(name, value)| (name.clone(), value.clone())).chain(self.named_value());
        // An id stays what it is.
        thing.fields.extend(changes.filter(|(name, _)| *name != self.collection.id_property));
        let content = self.content(Some(&View::of(thing, self.now)), None);
        self.changed(world, &path, id);
        Ok(content)
    }

    fn delete(&self, world: &mut World) -> Outcome {
        let path = self.collection_path();
        let id = self.id();
        let thing = world.remove(&path, id).ok_or_else(|| self.missing(id))?;
        self.tell(world, &thing);
        Ok(self.content(Some(&View::of(&thing, self.now)), None))
    }

    /// Deletes what has the values of the query, of those names that a thing has.
    fn clear(&self, world: &mut World) -> Outcome {
        self.owners(world)?;
        let path = self.collection_path();
        let is_meant = |thing: &&Thing| {
            let mut named = self.query.iter().filter_map(|(name, value)| Some((thing.fields.get(name)?, value)));
            named.all(|(own, value)| match own {
                Value::String(own) => own == value,
                own => serde_json::to_string(own).is_ok_and(|own| own == *value),
            })
        };
        let things = world.things(&path).into_iter().flat_map(|things| things.by_number.values());
        let ids: Vec<String> = things.filter(is_meant).map(|thing| thing.id.clone()).collect();
        for thing in ids.iter().filter_map(|id| world.remove(&path, id)).collect::<Vec<_>>() {
            self.tell(world, &thing);
        }
        Ok(self.content(None, None))
    }

    fn act(&self, world: &mut World) -> Outcome {
        let path = self.collection_path();
        let id = self.id();
        let thing = world.get_mut(&path, id).ok_or_else(|| self.missing(id))?;
        if let (Some(task), Some(Segment::Fixed(action))) = (&mut thing.task, self.described.segments.last()) {
            let results = task.act(action, self.body, self.now);
            let count = results.len() as u64;
            let page = Asked::everything().page_of(
                count,
                |number| results.get(usize::try_from(count - 1 - number).ok()?).cloned(),
                |result| self.item(result),
            );
            let content = self.content(None::<&View<'_>>, Some(&page));
            self.changed(world, &path, id);
            return Ok(content);
        }
        let content = self.content(Some(&View::of(thing, self.now)), None);
        self.changed(world, &path, id);
        Ok(content)
    }

    /// Tells of the thing that was created or changed.
    fn changed(&self, world: &World, path: &str, id: &str) {
        if let Some(thing) = world.get(path, id) {
            self.tell(world, thing);
        }
    }

    fn tell(&self, world: &World, thing: &Thing) {
        let Self { description, described, now, .. } = *self;
        self.watch.changed(world, &Change { description, described, path: &self.path, thing, now });
    }

    /// Things that belong to others, such as a device's messages, need them; as far as the API can create those.
    fn owners(&self, world: &World) -> Result<(), Problem> {
        for (depth, segment) in self.described.segments.iter().enumerate().take(self.collection_depth()) {
            let Segment::Parameter(_) = segment else { continue };
            let (before, id) = (self.path.get(..depth).unwrap_or_default(), self.path.get(depth));
            let parts: Vec<&str> = before.iter().map(String::as_str).collect();
            let owner = self.description.collections.iter().find(|owner| owner.is_at(&parts) && owner.has_create);
            let (Some(owner), Some(id)) = (owner, id) else { continue };
            if world.get(&path_of(parts), id).is_none() {
                return Err(Problem::Missing { id: id.clone(), noun: owner.noun() });
            }
        }
        Ok(())
    }

    /// The task whose devices this operation lists.
    fn owning_task<'w>(&self, world: &'w World) -> Option<(&'w Thing, &'w crate::task::Task)> {
        let depth = self.collection_depth().checked_sub(2)?;
        let before = self.path.get(..depth)?.iter().map(String::as_str);
        let thing = world.get(&path_of(before), self.path.get(depth)?)?;
        Some((thing, thing.task.as_ref()?))
    }

    /// Whether a thing is there that a task names; yes when the description has no collection of that kind.
    fn is_known(&self, world: &World, noun: &str, id: &str) -> bool {
        let prefix = self.path.iter().map(String::as_str).collect::<Vec<_>>();
        let mut collections = self
            .description
            .collections
            .iter()
            .filter(|collection| collection.has_create && collection.parameter.as_deref() == Some(noun))
            .peekable();
        if collections.peek().is_none() {
            return true;
        }
        collections.any(|collection| {
            let segments = collection.template.iter().zip(prefix.iter().map(Some).chain(std::iter::repeat(None)));
            let path = path_of(segments.filter_map(|(segment, own)| match segment {
                Segment::Fixed(text) => Some(text.as_str()),
                Segment::Parameter(_) => own.copied(),
            }));
            world.get(&path, id).is_some()
        })
    }

    /// Gives the name of an uploaded file to the property that speaks of it.
    fn name_file(&self, fields: &mut Map<String, Value>) {
        if !self.has_file {
            return;
        }
        if let Some(name) = fields.remove("file") {
            fields.insert("file_name".to_owned(), name);
        }
    }

    fn missing(&self, id: &str) -> Problem {
        Problem::Missing { id: id.to_owned(), noun: self.collection.noun() }
    }

    /// The value at the end of a path such as `…/rules/{ruleId}/status/{status}`, with the name of the parameter.
    fn named_value(&self) -> Option<(String, Value)> {
        let behind_the_thing = self.described.segments.len() > self.collection_depth() + 1;
        match self.described.segments.last()? {
            Segment::Parameter(name) if behind_the_thing => Some((name.clone(), self.path.last()?.as_str().into())),
            _ => None,
        }
    }

    fn collection_depth(&self) -> usize {
        self.described.role.collection().unwrap_or_default()
    }

    fn collection_path(&self) -> String {
        path_of(self.path.iter().take(self.collection_depth()).map(String::as_str))
    }

    fn id(&self) -> &str {
        self.path.get(self.collection_depth()).map(String::as_str).unwrap_or_default()
    }

    fn schemas(&self) -> Schemas<'_> {
        self.description.schemas(self.described)
    }

    /// The items of the list that the answer has.
    fn list_schema(&self) -> Option<&ObjectSchema> {
        self.schemas().listed(&self.described.operation)
    }

    fn input(&self) -> Input<'_> {
        Input { query: self.query, body: self.body }
    }

    fn asked(&self) -> Asked<'_> {
        Asked::read(self.schemas(), self.described, self.list_schema(), self.input())
    }

    fn item<F: Fields>(&self, fields: &F) -> Value {
        match self.list_schema() {
            Some(schema) => shown(self.schemas(), schema, fields),
            None => fields.field(&self.collection.id_property).map(std::borrow::Cow::into_owned).unwrap_or_default(),
        }
    }

    fn content(&self, thing: Option<&View<'_>>, page: Option<&Page>) -> Option<Body> {
        let (description, described) = (self.description, self.described);
        let id_property = &self.collection.id_property;
        Content { description, described, thing, id_property, page, input: self.input() }.body()
    }
}

/// The answer of an operation that neither reads nor changes anything that the simulator knows: what the request said, and
/// empty lists.
pub(crate) fn without_collection(
    description: &Description,
    described: &Described,
    query: &BTreeMap<String, String>,
    body: &Map<String, Value>,
) -> Option<Body> {
    let page = Page::default();
    let (thing, page, input) = (Some(body), Some(&page), Input { query, body });
    Content { description, described, thing, id_property: "", page, input }.body()
}

/// The answer that says this, and what else the description says of all of them.
pub(crate) fn about(description: &Description, described: &Described, said: &Map<String, Value>) -> Option<Body> {
    let content = described.operation.success()?.content.as_ref()?;
    let samples = Samples { schemas: description.schemas(described), extent: Extent::Full };
    let mut answer = samples.value("answer", &content.schema, &mut |_| None).unwrap_or_default();
    if let Value::Object(fields) = &mut answer {
        fields.extend(said.iter().map(|(name, value)| (name.clone(), value.clone())));
    }
    Some(Body::Json(answer))
}
