//! The plan: which Rust items exist for an API, what they are called and where they stand, before a token is written.
//!
//! Made from the description alone, for the emitters in [`crate::emit`]. All decisions are taken here (names, types,
//! directions, boxes), so that an emitter only has to write down what it is given.

mod direction;
mod operation;
mod pagination;
mod recursion;
mod server;
mod types;

use api_spec::model::{Api, Chapter, Operation, Parameter, Schema, Then};

pub(crate) use self::pagination::{PaginationPlan, Paging, Route, Step};
pub(crate) use self::server::ServerEnum;
use crate::names::{self, Claims};

/// An API and its items.
pub(crate) struct ApiPlan<'a> {
    pub(crate) api: &'a Api,
    /// The unit struct that stands for the API: `IotdaV5`.
    pub(crate) marker: String,
    /// The module and, in kebab case, the feature: `iotda_v5`.
    pub(crate) module: String,
    /// What the client supplies to every call; empty when the API needs nothing of the kind.
    pub(crate) scope: Vec<Field<'a>>,
    /// The parts of a server's address of which the documents list the values, such as the region.
    pub(crate) servers: Vec<ServerEnum<'a>>,
    pub(crate) chapters: Vec<ChapterPlan<'a>>,
    /// The types of `schemas.yaml`, and those nested in them.
    pub(crate) types: Vec<TypePlan<'a>>,
}

pub(crate) struct ChapterPlan<'a> {
    pub(crate) chapter: &'a Chapter,
    pub(crate) module: String,
    pub(crate) pages: Vec<PagePlan<'a>>,
}

/// A page: the module of one operation.
pub(crate) struct PagePlan<'a> {
    pub(crate) module: String,
    pub(crate) operation: OperationPlan<'a>,
    pub(crate) types: Vec<TypePlan<'a>>,
}

pub(crate) struct OperationPlan<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) name: String,
    /// What the caller gives: path, query and header parameters, then the body. Mandatory or not, in the page's order.
    pub(crate) inputs: Vec<Input<'a>>,
    pub(crate) body: BodyPlan,
    pub(crate) output: Output,
    pub(crate) pagination: Option<PaginationPlan<'a>>,
    pub(crate) errors: ErrorPlan<'a>,
}

/// A field of an operation.
pub(crate) struct Input<'a> {
    pub(crate) field: Field<'a>,
    pub(crate) place: Place<'a>,
}

/// Where in the request an input goes.
#[derive(Clone, Copy)]
pub(crate) enum Place<'a> {
    Parameter(&'a Parameter),
    /// A property of the body, whose object is dissolved into the operation.
    Property,
    /// The whole body.
    Body,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyPlan {
    None,
    /// JSON from the dissolved properties.
    JsonObject,
    /// JSON from the field `body`.
    Json,
    /// A form from the dissolved properties.
    FormObject,
    /// A form from the field `body`.
    Form,
    /// Parts from the dissolved properties.
    Multipart,
    /// The bytes of the field `body`.
    Binary,
}

/// What a successful call returns.
pub(crate) enum Output {
    Nothing,
    Json(Ty),
    Bytes,
}

pub(crate) struct ErrorPlan<'a> {
    pub(crate) name: String,
    pub(crate) variants: Vec<ErrorVariant<'a>>,
}

/// A documented error: a status, and a code unless the page documents the status as such.
pub(crate) struct ErrorVariant<'a> {
    pub(crate) name: String,
    pub(crate) status: u16,
    pub(crate) code: Option<&'a str>,
    pub(crate) message: Option<&'a str>,
    pub(crate) meaning: Option<&'a str>,
    pub(crate) remedy: Option<&'a str>,
    /// Why it stands here though the documents do not state it.
    pub(crate) assumed: Option<&'a str>,
    pub(crate) then: Option<Then>,
}

/// A type that is emitted.
pub(crate) struct TypePlan<'a> {
    pub(crate) name: String,
    /// The name in the description, or the place for a type that has none there.
    pub(crate) origin: String,
    pub(crate) schema: &'a Schema,
    pub(crate) kind: TypeKind<'a>,
    /// Goes into requests.
    pub(crate) sent: bool,
    /// Comes out of answers.
    pub(crate) received: bool,
}

pub(crate) enum TypeKind<'a> {
    Object(Vec<Field<'a>>),
    Enum(Vec<Variant<'a>>),
    Text(TextKind),
}

/// A string with a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum TextKind {
    /// Has limits that its constructor checks.
    Limited,
    Unlimited,
    Secret,
}

/// A field of a struct.
#[derive(Clone)]
pub(crate) struct Field<'a> {
    /// The name on the wire.
    pub(crate) wire: &'a str,
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) ty: Ty,
    pub(crate) schema: &'a Schema,
    /// What is said about the field itself, when it is more than the schema says.
    pub(crate) description: Option<&'a str>,
    pub(crate) note: Option<&'a str>,
    pub(crate) deprecated: bool,
}

pub(crate) struct Variant<'a> {
    pub(crate) value: &'a str,
    pub(crate) name: String,
    pub(crate) description: Option<&'a str>,
}

/// The type of a field.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ty {
    String,
    Secret,
    I32,
    I64,
    F64,
    Bool,
    Bytes,
    /// A part of a multipart body: a file with its name.
    File,
    Json,
    /// A string of the format `basic-date-time`.
    Timestamp,
    List(Box<Ty>),
    Map(Box<Ty>),
    Named(Named),
    /// Closes a cycle of types.
    Boxed(Box<Ty>),
}

/// A reference to a [`TypePlan`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) kind: NamedKind,
    /// Whether it stands in the module `schemas`, not in the page's own.
    pub(crate) shared: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NamedKind {
    Object,
    Enum,
    LimitedText,
    Text,
    SecretText,
}

impl<'a> ApiPlan<'a> {
    /// Plans an API.
    pub(crate) fn new(api: &'a Api) -> Self {
        let marker = names::type_name(&api.id, "Api");
        let mut claims = Claims::of_types();
        for name in [marker.as_str(), "Scope", "Client", "BlockingClient"] {
            claims.claim([name.to_owned()]);
        }
        let servers = server::enums(api, &mut claims);
        let operations = operation::claim(api, &mut claims);
        let mut types = types::Types::new(api, claims);
        let scope = operation::scope(api, &mut types);
        let chapters = operation::chapters(api, operations, &mut types);
        let types = types.into_shared();
        let mut plan = Self { api, marker, module: names::field_name(&api.id), scope, servers, chapters, types };
        recursion::box_cycles(&mut plan);
        direction::mark(&mut plan);
        plan
    }

    /// Every type of the API, page by page, the shared ones last.
    fn types_mut(&mut self) -> impl Iterator<Item = &mut TypePlan<'a>> {
        let pages = self.chapters.iter_mut().flat_map(|chapter| chapter.pages.iter_mut());
        pages.flat_map(|page| page.types.iter_mut()).chain(self.types.iter_mut())
    }

    fn types(&self) -> impl Iterator<Item = &TypePlan<'a>> {
        let pages = self.chapters.iter().flat_map(|chapter| chapter.pages.iter());
        pages.flat_map(|page| page.types.iter()).chain(self.types.iter())
    }
}

impl TypePlan<'_> {
    /// The fields of an object; none of anything else.
    pub(crate) fn fields(&self) -> &[Field<'_>] {
        match &self.kind {
            TypeKind::Object(fields) => fields,
            TypeKind::Enum(_) | TypeKind::Text(_) => &[],
        }
    }
}

impl Ty {
    /// The emitted type that this one leads to, however deep it stands in lists and maps.
    pub(crate) fn named(&self) -> Option<&Named> {
        match self {
            Self::Named(named) => Some(named),
            Self::List(inner) | Self::Map(inner) | Self::Boxed(inner) => inner.named(),
            _ => None,
        }
    }
}
