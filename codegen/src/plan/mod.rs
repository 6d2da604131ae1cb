//! The plan: which Rust items exist for an API, what they are called and where they stand, before a token is written.
//!
//! Made from the description alone, for the emitters in [`crate::emit`] and for the list of public items. All decisions
//! are taken here (names, types, directions, boxes), so that an emitter only has to write down what it is given. What
//! cannot become Rust is a problem with its place; each item of a plan knows its place too.

mod credential;
mod direction;
mod error;
mod login;
mod operation;
mod pagination;
mod recursion;
mod server;
mod shared_error;
mod ty;
mod types;
mod wait;
mod webhook;

use api_spec::model::{Api, Chapter, Notifications, Operation, Parameter, Schema, Scope, Spec, Webhook};
use api_spec::{Finding, Place};

pub(crate) use self::error::{ErrorPlan, ErrorRow};
pub(crate) use self::login::{Given, LoginCall, LoginPlan};
pub(crate) use self::pagination::{PaginationPlan, Paging, Route, Step};
pub(crate) use self::server::ServerEnum;
pub(crate) use self::shared_error::{SharedError, SharedName};
pub(crate) use self::ty::{Named, NamedKind, Ty};
pub(crate) use self::wait::WaitPlan;
use crate::names::{self, Claim, Namespace};

/// An API and its items.
pub(crate) struct ApiPlan<'a> {
    pub(crate) api: &'a Api,
    pub(crate) place: Place,
    /// The unit struct that stands for the API: `IotdaV5`.
    pub(crate) marker: String,
    /// The module and, in kebab case, the feature: `iotda_v5`.
    pub(crate) module: String,
    /// What the client supplies to every call; empty when the API needs nothing of the kind.
    pub(crate) scope: Vec<Field<'a>>,
    /// The parts of a server's address of which the documents list the values, such as the region.
    pub(crate) servers: Vec<ServerEnum<'a>>,
    /// How a client logs in by itself, where the description says so.
    pub(crate) login: Option<LoginPlan<'a>>,
    pub(crate) chapters: Vec<ChapterPlan<'a>>,
    /// The types of `schemas.yaml`, and those nested in them.
    pub(crate) types: Vec<TypePlan<'a>>,
    /// The rows of errors in `api.yaml` that are used.
    pub(crate) errors: Vec<SharedError<'a>>,
}

pub(crate) struct ChapterPlan<'a> {
    pub(crate) chapter: &'a Chapter,
    pub(crate) place: Place,
    pub(crate) module: String,
    pub(crate) pages: Vec<PagePlan<'a>>,
    pub(crate) webhooks: Vec<WebhookPlan<'a>>,
    /// The types of the chapter's `schemas.yaml`, and those nested in them.
    pub(crate) types: Vec<TypePlan<'a>>,
    /// The rows of errors in the chapter's `errors.yaml` that are used.
    pub(crate) errors: Vec<SharedError<'a>>,
}

/// A page: the module of one operation.
pub(crate) struct PagePlan<'a> {
    pub(crate) module: String,
    pub(crate) operation: OperationPlan<'a>,
    pub(crate) types: Vec<TypePlan<'a>>,
}

/// A page: the module of one push notification.
pub(crate) struct WebhookPlan<'a> {
    pub(crate) webhook: &'a Webhook,
    pub(crate) place: Place,
    pub(crate) module: String,
    /// The variant of the notification.
    pub(crate) name: String,
    /// What is pushed.
    pub(crate) payload: Ty,
    /// The payload comes first.
    pub(crate) types: Vec<TypePlan<'a>>,
}

pub(crate) struct OperationPlan<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) place: Place,
    pub(crate) name: String,
    /// What the caller gives: path, query and header parameters, then the body. Mandatory or not, in the page's order.
    pub(crate) inputs: Vec<Input<'a>>,
    pub(crate) body: BodyPlan,
    /// The statuses that mean success; none when any of 200 to 299 does.
    pub(crate) success: Vec<u16>,
    pub(crate) output: Output,
    pub(crate) pagination: Option<PaginationPlan<'a>>,
    pub(crate) wait: Option<WaitPlan<'a>>,
    pub(crate) errors: ErrorPlan<'a>,
}

/// A field of an operation.
pub(crate) struct Input<'a> {
    pub(crate) field: Field<'a>,
    pub(crate) goes: Goes<'a>,
}

/// Where in the request an input goes.
#[derive(Clone, Copy)]
pub(crate) enum Goes<'a> {
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

/// A type that is emitted.
pub(crate) struct TypePlan<'a> {
    pub(crate) name: String,
    /// The name in the description, or the place for a type that has none there.
    pub(crate) origin: String,
    pub(crate) schema: &'a Schema,
    pub(crate) place: Place,
    pub(crate) kind: TypeKind<'a>,
    /// Goes into requests.
    pub(crate) sent: bool,
    /// Stands in the path of a request.
    pub(crate) in_path: bool,
}

pub(crate) enum TypeKind<'a> {
    Object(Vec<Field<'a>>),
    Enum(Vec<Variant<'a>>),
    Text(TextKind),
}

/// A string with a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum TextKind {
    Plain,
    Secret,
}

/// A field of a struct.
#[derive(Clone)]
pub(crate) struct Field<'a> {
    /// The name on the wire.
    pub(crate) wire: &'a str,
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) ty: Ty,
    pub(crate) schema: &'a Schema,
    /// What is said about the field itself, when it is more than the schema says.
    pub(crate) description: Option<&'a str>,
    /// When it is mandatory that is not always.
    pub(crate) required_when: Option<&'a str>,
    /// Whether the documents do not state it.
    pub(crate) assumed: bool,
    pub(crate) deprecated: bool,
}

pub(crate) struct Variant<'a> {
    pub(crate) value: &'a str,
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) description: Option<&'a str>,
}

/// Plans all APIs. The findings say what cannot become Rust as it stands.
pub(crate) fn plan(spec: &Spec) -> (Vec<ApiPlan<'_>>, Vec<Finding>) {
    let mut problems = Vec::new();
    let mut modules = Namespace::default();
    let apis = spec.apis.iter().map(|api| {
        let plan = ApiPlan::new(api, &mut problems);
        let claim = Claim::new("the API", api.id.as_str(), &plan.place).remedy("rename its folder");
        modules.claim(&plan.module, claim, &mut problems);
        plan
    });
    let apis = apis.collect();
    // What pages share is met at each of them.
    problems.sort_by(|a, b| (&a.place, &a.wrong).cmp(&(&b.place, &b.wrong)));
    problems.dedup();
    (apis, problems)
}

impl<'a> ApiPlan<'a> {
    fn new(api: &'a Api, problems: &mut Vec<Finding>) -> Self {
        let place = Place::file(format!("{}/api.yaml", api.id));
        let marker = names::type_name(&api.id, "Api");
        let mut types = types::Types::new(&marker, problems);
        let servers = server::enums(api, &place, &mut types);
        operation::claim(api, &mut types);
        webhook::claim(api, &place, &mut types);
        types.open(Scope::Shared, &Place::file(format!("{}/schemas.yaml", api.id)), &api.schemas);
        let scope = operation::scope(api, &place, &mut types);
        let chapters = operation::chapters(api, &place, &mut types);
        let shared = types.close(Scope::Shared);
        let errors = shared_error::of_api(api, types.problems());
        let login = login::plan(api, &place, &chapters, !scope.is_empty(), types.problems());
        let module = names::field_name(&api.id);
        let mut plan = Self { api, place, marker, module, scope, servers, login, chapters, types: shared, errors };
        recursion::box_cycles(&mut plan);
        direction::mark(&mut plan);
        plan
    }

    /// What the API's own module offers under another module's name too, with that module: requests and ids, and
    /// the types that chapters share.
    pub(crate) fn at_root(&self) -> Vec<(&str, &str)> {
        let mut names = Vec::new();
        for chapter in &self.chapters {
            let ids = chapter.types().filter(|ty| matches!(ty.kind, TypeKind::Text(_))).map(|ty| ty.name.as_str());
            let requests = chapter.pages.iter().map(|page| page.operation.name.as_str());
            names.extend(requests.chain(ids).map(|name| (name, chapter.module.as_str())));
        }
        names.extend(self.types.iter().map(|ty| (ty.name.as_str(), "schemas")));
        names
    }

    /// How push notifications are told apart, when the API has any, and all of them.
    pub(crate) fn notifications(&self) -> Option<(&'a Notifications, Vec<&WebhookPlan<'a>>)> {
        let webhooks: Vec<_> = self.chapters.iter().flat_map(|chapter| &chapter.webhooks).collect();
        self.api.notifications.as_ref().filter(|_| !webhooks.is_empty()).map(|stated| (stated, webhooks))
    }

    /// Every type of the API, page by page and chapter by chapter, the shared ones last.
    fn types_mut(&mut self) -> impl Iterator<Item = &mut TypePlan<'a>> {
        let chapters = self.chapters.iter_mut().flat_map(|chapter| {
            let of_pages = chapter.pages.iter_mut().map(|page| &mut page.types);
            let of_webhooks = chapter.webhooks.iter_mut().map(|webhook| &mut webhook.types);
            of_pages.chain(of_webhooks).chain([&mut chapter.types]).flatten()
        });
        chapters.chain(self.types.iter_mut())
    }

    fn types(&self) -> impl Iterator<Item = &TypePlan<'a>> {
        self.chapters.iter().flat_map(ChapterPlan::types).chain(self.types.iter())
    }
}

impl<'a> ChapterPlan<'a> {
    /// The types of the chapter, page by page, those that its pages share last.
    pub(crate) fn types(&self) -> impl Iterator<Item = &TypePlan<'a>> {
        let of_pages = self.pages.iter().map(|page| &page.types);
        of_pages.chain(self.webhooks.iter().map(|webhook| &webhook.types)).chain([&self.types]).flatten()
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
