//! The description of one API, read from its OpenAPI document.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::names::{self, Named};
use super::ordered::pairs;
use super::schema::Schema;

/// An API.
#[derive(Debug, Deserialize)]
pub(crate) struct Document {
    #[serde(skip)]
    pub(crate) id: String,
    pub(crate) info: Info,
    servers: Vec<Server>,
    tags: Vec<Tag>,
    #[serde(deserialize_with = "pairs")]
    paths: Vec<(String, Paths)>,
    components: Components,
    /// What the client supplies to every call.
    #[serde(skip)]
    pub(crate) supplied: Vec<Parameter>,
    #[serde(skip)]
    pub(crate) chapters: Vec<Chapter>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Info {
    pub(crate) title: String,
}

#[derive(Debug, Deserialize)]
struct Server {
    url: String,
    #[serde(default)]
    variables: BTreeMap<String, Variable>,
}

#[derive(Debug, Deserialize)]
struct Variable {
    #[serde(rename = "enum", default)]
    values: Vec<String>,
    default: String,
}

#[derive(Debug, Deserialize)]
struct Tag {
    name: String,
    #[serde(default)]
    description: String,
    #[serde(rename = "x-folder")]
    folder: String,
}

#[derive(Debug, Deserialize)]
struct Paths(#[serde(deserialize_with = "pairs")] Vec<(String, Operation)>);

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Components {
    #[serde(default)]
    schemas: BTreeMap<String, Schema>,
    // What a book does not share, its document does not have.
    #[serde(default)]
    parameters: BTreeMap<String, Parameter>,
    #[serde(default)]
    security_schemes: BTreeMap<String, Security>,
}

#[derive(Debug, Deserialize)]
struct Security {
    #[serde(rename = "x-service")]
    service: Option<String>,
    #[serde(rename = "x-login")]
    login: Option<Login>,
}

/// How applications log in.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Login {
    /// The operation.
    pub(crate) operation: String,
    /// Its parameters.
    pub(crate) application_id: String,
    pub(crate) secret: String,
    /// The properties of its answer.
    pub(crate) token: String,
    pub(crate) lifetime: Option<String>,
}

/// A chapter with its operations.
#[derive(Debug)]
pub(crate) struct Chapter {
    pub(crate) name: Named,
    pub(crate) title: String,
    pub(crate) about: String,
    pub(crate) operations: Vec<Operation>,
}

/// An operation.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Operation {
    /// The documented id.
    #[serde(rename = "operationId")]
    pub(crate) id: String,
    #[serde(skip)]
    pub(crate) name: Named,
    #[serde(skip)]
    pub(crate) method: String,
    #[serde(skip)]
    pub(crate) path: String,
    tags: Vec<String>,
    pub(crate) summary: String,
    #[serde(default)]
    pub(crate) description: String,
    #[serde(default)]
    pub(crate) parameters: Vec<Parameter>,
    request_body: Option<Content>,
    #[serde(default)]
    responses: BTreeMap<String, Content>,
    #[serde(rename = "x-pagination")]
    pub(crate) pagination: Option<Pagination>,
    #[serde(rename = "x-wait")]
    pub(crate) waiting: Option<Waiting>,
    #[serde(rename = "x-preconditions", default)]
    pub(crate) preconditions: Vec<String>,
    #[serde(rename = "x-notes", default)]
    pub(crate) notes: Vec<String>,
    #[serde(rename = "externalDocs")]
    pub(crate) page: Option<Page>,
}

/// Where the help-center page is.
#[derive(Debug, Deserialize)]
pub(crate) struct Page {
    pub(crate) url: String,
}

#[derive(Debug, Deserialize)]
struct Content {
    #[serde(default)]
    content: BTreeMap<String, Media>,
}

#[derive(Debug, Deserialize)]
struct Media {
    schema: Schema,
}

/// A parameter, or a reference to one, which is followed when the document is read.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Parameter {
    #[serde(rename = "$ref")]
    reference: Option<String>,
    pub(crate) name: String,
    #[serde(rename = "in")]
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) description: String,
    pub(crate) schema: Schema,
    #[serde(rename = "x-supplied-by")]
    supplied_by: Option<String>,
}

/// The part of a request in which a value stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Place {
    #[default]
    Path,
    Query,
    Header,
    Body,
}

/// How a list goes from page to page.
#[derive(Debug, Deserialize)]
pub(crate) struct Pagination {
    /// The parameter that selects a page by what the page before says, and where that says it.
    pub(crate) marker: Option<String>,
    pub(crate) next: Option<String>,
    /// The parameter that skips items behind the marker, so that it is for the first page only.
    pub(crate) offset: Option<String>,
    /// The parameter with the number of a page, and the number of all items in an answer.
    pub(crate) page: Option<String>,
    pub(crate) total: Option<String>,
    /// Where an answer has the items.
    pub(crate) items: String,
}

/// How the end of something is told that takes time.
#[derive(Debug, Deserialize)]
pub(crate) struct Waiting {
    pub(crate) state: String,
    pub(crate) done: Vec<String>,
    #[serde(default)]
    pub(crate) failed: Vec<String>,
    pub(crate) every: u64,
}

impl Document {
    /// Reads a document, and sorts its operations into chapters.
    pub(crate) fn read(id: &str, text: &str) -> Result<Self, serde_json::Error> {
        let mut document: Self = serde_json::from_str(text)?;
        document.id = id.to_owned();
        let by_folder = document.tags.iter().map(|tag| names::chapter(&tag.folder, &document.tags_folders()));
        let mut chapters: Vec<Chapter> = document
            .tags
            .iter()
            .zip(by_folder.collect::<Vec<_>>())
            .map(|(tag, name)| Chapter {
                name,
                title: tag.name.clone(),
                about: tag.description.clone(),
                operations: Vec::new(),
            })
            .collect();
        for (path, Paths(operations)) in std::mem::take(&mut document.paths) {
            for (method, mut operation) in operations {
                (operation.method, operation.path) = (method.to_uppercase(), path.clone());
                document.follow_parameters(&mut operation);
                let own = operation.tags.first().cloned().unwrap_or_default();
                if let Some(chapter) = chapters.iter_mut().find(|chapter| chapter.title == own) {
                    chapter.operations.push(operation);
                }
            }
        }
        chapters.retain(|chapter| !chapter.operations.is_empty());
        for chapter in &mut chapters {
            chapter.operations.sort_by(|one, other| one.id.cmp(&other.id));
            let ids: Vec<String> = chapter.operations.iter().map(|operation| operation.id.clone()).collect();
            for operation in &mut chapter.operations {
                operation.name = names::operation(&operation.id, &ids, &chapter.name.name);
            }
        }
        document.supplied =
            document.components.parameters.values().filter(|known| known.is_of_client()).cloned().collect();
        document.chapters = chapters;
        Ok(document)
    }

    fn tags_folders(&self) -> Vec<&str> {
        self.tags.iter().map(|tag| tag.folder.as_str()).collect()
    }

    fn follow_parameters(&self, operation: &mut Operation) {
        for parameter in &mut operation.parameters {
            let reference = parameter.reference.as_deref().and_then(|path| path.rsplit('/').next());
            if let Some(found) = reference.and_then(|name| self.components.parameters.get(name)) {
                *parameter = found.clone();
            }
        }
    }

    /// The operation with this id.
    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations().find(|operation| operation.id == id)
    }

    /// All operations.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.chapters.iter().flat_map(|chapter| &chapter.operations)
    }

    /// The type that a schema refers to, or the schema itself.
    pub(crate) fn follow<'a>(&'a self, mut schema: &'a Schema) -> &'a Schema {
        // As many steps as there are types, so that a circle ends.
        for _ in 0..=self.components.schemas.len() {
            let name = schema.reference.as_deref().and_then(|path| path.rsplit('/').next());
            match name.and_then(|name| self.components.schemas.get(name)) {
                Some(found) => schema = found,
                None => break,
            }
        }
        schema
    }

    /// The address of a region; none where addresses do not follow from regions alone.
    pub(crate) fn address(&self, region: Option<&str>) -> Option<String> {
        let server = self.servers.first()?;
        let (name, variable) = server.variables.first_key_value().filter(|_| server.variables.len() == 1)?;
        Some(server.url.replace(&format!("{{{name}}}"), region.unwrap_or(&variable.default)))
    }

    /// The known regions.
    pub(crate) fn regions(&self) -> &[String] {
        let server = self.servers.first().filter(|server| server.variables.len() == 1);
        server
            .and_then(|server| server.variables.values().next())
            .map(|known| known.values.as_slice())
            .unwrap_or_default()
    }

    pub(crate) fn takes_access_keys(&self) -> bool {
        self.components.security_schemes.contains_key("AccessKey")
    }

    pub(crate) fn takes_tokens(&self) -> bool {
        self.components.security_schemes.contains_key("AuthToken")
    }

    pub(crate) fn takes_applications(&self) -> bool {
        self.components.security_schemes.contains_key("AppKey")
    }

    /// Whether access keys may be derived for its service.
    pub(crate) fn derives_keys(&self) -> bool {
        self.components.security_schemes.values().any(|scheme| scheme.service.is_some())
    }

    pub(crate) fn login(&self) -> Option<&Login> {
        self.components.security_schemes.values().find_map(|scheme| scheme.login.as_ref())
    }
}

impl Operation {
    /// The parameters that a caller gives.
    pub(crate) fn own_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.supplied_by.is_none())
    }

    /// The type of the body, and its media type.
    pub(crate) fn body(&self) -> Option<(&str, &Schema)> {
        let (name, media) = self.request_body.as_ref()?.content.first_key_value()?;
        Some((name, &media.schema))
    }

    /// The type of a success.
    pub(crate) fn answer(&self) -> Option<&Schema> {
        let content = self.responses.values().next()?.content.first_key_value()?;
        Some(&content.1.schema)
    }

    fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }

    /// The default of the parameter with this name, else of that property of the body.
    pub(crate) fn default_of(&self, name: &str) -> Option<&Value> {
        let property = || {
            let (_, body) = self.body()?;
            body.properties.iter().find(|(own, _)| own == name).map(|(_, schema)| schema)
        };
        self.parameter(name).map(|parameter| &parameter.schema).or_else(property)?.default.as_ref()
    }

    /// The part of an input where a value belongs: that of the parameter with its name, else the body.
    fn part(&self, name: &str) -> &'static str {
        self.parameter(name).map_or(Place::Body, |parameter| parameter.place).as_str()
    }

    /// The value in the part of an input where it belongs.
    pub(crate) fn get<'v>(&self, input: &'v Value, name: &str) -> Option<&'v Value> {
        input.get(self.part(name))?.get(name)
    }

    /// Puts a value into the part of an input where it belongs.
    pub(crate) fn put(&self, input: &mut Value, name: &str, value: Value) {
        set(input, &[self.part(name), name], value);
    }

    /// Removes a value from the part of an input where it belongs.
    pub(crate) fn remove(&self, input: &mut Value, name: &str) {
        if let Some(Value::Object(fields)) = input.get_mut(self.part(name)) {
            fields.shift_remove(name);
        }
    }
}

/// Sets a value within objects, which are made where they are missing.
pub(crate) fn set(within: &mut Value, path: &[&str], value: Value) {
    let Some((first, rest)) = path.split_first() else {
        *within = value;
        return;
    };
    if !within.is_object() {
        *within = Value::Object(Map::new());
    }
    if let Value::Object(fields) = within {
        set(fields.entry(*first).or_insert(Value::Null), rest, value);
    }
}

impl Parameter {
    pub(crate) fn is_of_client(&self) -> bool {
        self.supplied_by.as_deref() == Some("client")
    }
}

impl Place {
    /// The name of the part in an input.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
        }
    }
}
