//! What an operation takes and returns.

use api_spec::model::{Api, Chapter, ContentType, Operation, Parameter, RequestBody, Scope, StatusRange, Supplier};
use api_spec::{Finding, Place};

use super::types::{OF_STRUCTS, Types};
use super::{
    BodyPlan, ChapterPlan, Field, Goes, Input, OperationPlan, Output, PagePlan, Ty, WebhookPlan, error, pagination,
    shared_error, wait, webhook,
};
use crate::names::{self, Claim, Namespace};

/// Claims the names of all operations and of their errors.
pub(super) fn claim<'a>(api: &'a Api, types: &mut Types<'a, '_>) {
    for operation in api.chapters.iter().flat_map(|chapter| &chapter.operations) {
        let (name, place) = (name_of(operation), Place::file(&operation.file).key("operationId"));
        let claim = |kind| {
            Claim::new(kind, operation.id.as_str(), &place)
                .remedy("choose another operationId, or add a \"rustName\" to the other")
        };
        types.claim(&format!("{name}Error"), claim("the error of the operation"));
        types.claim(&name, claim("the operation"));
    }
}

/// What the client supplies to every call.
pub(super) fn scope<'a>(api: &'a Api, file: &Place, types: &mut Types<'a, '_>) -> Vec<Field<'a>> {
    let mut names = Namespace::reserving(OF_STRUCTS);
    let shared = api.parameters.iter().filter(|shared| shared.parameter.supplied_by == Supplier::Client);
    let fields = shared.map(|shared| {
        let (parameter, place) = (&shared.parameter, file.key("parameters").key(&shared.key));
        let name = names::type_name(&shared.key, "Parameter");
        let ty = types.of(Scope::Shared, &parameter.schema, &name, &name, &place.key("schema"));
        field(parameter, ty, place, &mut names, types)
    });
    fields.collect()
}

/// Plans the pages, chapter by chapter.
pub(super) fn chapters<'a>(api: &'a Api, file: &Place, types: &mut Types<'a, '_>) -> Vec<ChapterPlan<'a>> {
    let mut modules = Namespace::reserving([
        ("errors", "the module of the errors that chapters share"),
        ("schemas", "the module of the types that chapters share"),
    ]);
    let chapters = api.chapters.iter().enumerate().map(|(number, chapter)| {
        let (module, place) = (names::field_name(&chapter.id), file.key("chapters").index(number));
        let claim = Claim::new("the chapter", chapter.id.as_str(), &place).remedy("rename its folder");
        modules.claim(&module, claim, types.problems());
        let schemas = Place::file(format!("{}/{}/schemas.yaml", api.id, chapter.id));
        types.open(Scope::Chapter, &schemas, &chapter.schemas);
        let (pages, webhooks) = pages(chapter, types);
        let errors = shared_error::of_chapter(api, chapter, types.problems());
        ChapterPlan { chapter, place, module, pages, webhooks, types: types.close(Scope::Chapter), errors }
    });
    chapters.collect()
}

fn pages<'a>(chapter: &'a Chapter, types: &mut Types<'a, '_>) -> (Vec<PagePlan<'a>>, Vec<WebhookPlan<'a>>) {
    let mut modules = Namespace::reserving([
        ("errors", "the module of the errors of the chapter"),
        ("schemas", "the module of the types of the chapter"),
    ]);
    let pages = chapter.operations.iter().map(|operation| {
        let page = page(operation, types);
        let claim = Claim::new("the page of", operation.id.as_str(), &page.operation.place);
        modules.claim(&page.module, claim.remedy("choose another operationId"), types.problems());
        page
    });
    let pages = pages.collect();
    let webhooks = chapter.webhooks.iter().map(|webhook| {
        let page = webhook::plan(webhook, types);
        let claim = Claim::new("the page of", webhook.id.as_str(), &page.place).remedy("choose another name");
        modules.claim(&page.module, claim, types.problems());
        page
    });
    (pages, webhooks.collect())
}

fn page<'a>(operation: &'a Operation, types: &mut Types<'a, '_>) -> PagePlan<'a> {
    let file = Place::file(&operation.file);
    types.open(Scope::Page, &file.key("schemas"), &operation.schemas);
    let name = name_of(operation);
    let mut names = Namespace::reserving(OF_STRUCTS);
    let mut inputs = parameters(operation, &name, &mut names, types);
    let body = match &operation.request_body {
        Some(request) => body(operation, request, &name, &mut names, types, &mut inputs),
        None => BodyPlan::None,
    };
    let output = output(operation, &name, types);
    let pagination = pagination::plan(operation, &inputs, &output, types);
    let wait = wait::plan(operation, &output, types);
    let errors = error::plan(operation, format!("{name}Error"), types.problems());
    PagePlan {
        module: names::field_name(&operation.id),
        operation: OperationPlan {
            operation,
            place: file.key("operationId"),
            name,
            inputs,
            body,
            success: success(operation),
            output,
            pagination,
            wait,
            errors,
        },
        types: types.close(Scope::Page),
    }
}

fn name_of(operation: &Operation) -> String {
    names::type_name(&operation.id, "Operation")
}

fn parameters<'a>(
    operation: &'a Operation,
    owner: &str,
    names: &mut Namespace<'a>,
    types: &mut Types<'a, '_>,
) -> Vec<Input<'a>> {
    let callers = operation.parameters.iter().enumerate();
    let callers = callers.filter(|(_, parameter)| parameter.supplied_by == Supplier::Caller);
    let inputs = callers.map(|(number, parameter)| {
        let place = operation.place_of_parameter(number);
        let nested = format!("{owner}{}", names::type_name(&parameter.name, ""));
        let origin = format!("{owner}.{}", parameter.name);
        let ty = types.of(Scope::Page, &parameter.schema, &nested, &origin, &place.key("schema"));
        if matches!(&ty, Ty::List(items) if items.is_secret()) {
            types.problems().push(Finding {
                place: place.key("schema"),
                wrong: "a list of secrets has no form on the wire".to_owned(),
                instead: "write a plain value, or a list of others".to_owned(),
            });
        }
        Input { field: field(parameter, ty, place, names, types), goes: Goes::Parameter(parameter) }
    });
    inputs.collect()
}

fn field<'a>(
    parameter: &'a Parameter,
    ty: Ty,
    place: Place,
    names: &mut Namespace<'a>,
    types: &mut Types<'a, '_>,
) -> Field<'a> {
    let name = parameter.rust_name.clone().unwrap_or_else(|| names::field_name(&parameter.name));
    names.claim(&name, Claim::new("the parameter", parameter.name.as_str(), &place), types.problems());
    Field {
        wire: &parameter.name,
        name,
        place,
        required: parameter.required,
        ty,
        schema: &parameter.schema,
        description: parameter.description.as_deref().or_else(|| types.said_of(&parameter.schema)),
        required_when: parameter.required_when.as_deref(),
        assumed: parameter.assumed.is_some() || parameter.schema.assumed.is_some(),
        deprecated: parameter.deprecated,
    }
}

/// Dissolves a body that is an object without a name into the operation; any other becomes the field `body`.
fn body<'a>(
    operation: &'a Operation,
    request: &'a RequestBody,
    owner: &str,
    names: &mut Namespace<'a>,
    types: &mut Types<'a, '_>,
    inputs: &mut Vec<Input<'a>>,
) -> BodyPlan {
    let place = operation.place_of_body().unwrap_or_else(|| Place::file(&operation.file));
    let Some(object) = operation.body_object() else {
        let field = whole_body(request, owner, place, names, types);
        inputs.push(Input { field, goes: Goes::Body });
        return match request.content_type {
            ContentType::Json => BodyPlan::Json,
            ContentType::Form => BodyPlan::Form,
            ContentType::Binary | ContentType::Multipart => BodyPlan::Binary,
        };
    };
    for mut field in types.properties(object, owner, &place, names) {
        if request.content_type == ContentType::Multipart && field.ty == Ty::Bytes {
            field.ty = Ty::File;
        }
        inputs.push(Input { field, goes: Goes::Property });
    }
    match request.content_type {
        ContentType::Form => BodyPlan::FormObject,
        ContentType::Multipart => BodyPlan::Multipart,
        ContentType::Json | ContentType::Binary => BodyPlan::JsonObject,
    }
}

fn whole_body<'a>(
    request: &'a RequestBody,
    owner: &str,
    place: Place,
    names: &mut Namespace<'a>,
    types: &mut Types<'a, '_>,
) -> Field<'a> {
    let ty = match request.content_type {
        ContentType::Binary | ContentType::Multipart => Ty::Bytes,
        ContentType::Json | ContentType::Form => {
            let name = format!("{owner}Body");
            types.of(Scope::Page, &request.schema, &name, &name, &place)
        }
    };
    let claim = Claim::new("the field", "body", &place).remedy("add a \"rustName\" to the other");
    names.claim("body", claim, types.problems());
    Field {
        wire: "body",
        name: "body".to_owned(),
        place,
        required: request.required,
        ty,
        schema: &request.schema,
        description: request.description.as_deref(),
        required_when: None,
        assumed: request.schema.assumed.is_some(),
        deprecated: false,
    }
}

/// The statuses that mean success; none when any of 200 to 299 does.
fn success(operation: &Operation) -> Vec<u16> {
    let statuses = operation.successes().map(|response| match response.status {
        StatusRange::Code(status) => Some(status),
        StatusRange::Success => None,
    });
    statuses.collect::<Option<_>>().unwrap_or_default()
}

fn output<'a>(operation: &'a Operation, owner: &str, types: &mut Types<'a, '_>) -> Output {
    let mut successes = operation.successes().filter_map(|each| Some((each, each.content.as_ref()?)));
    let Some((response, content)) = successes.next() else { return Output::Nothing };
    if content.content_type != ContentType::Json {
        return Output::Bytes;
    }
    let name = format!("{owner}Response");
    let place = operation.place_of_content(response).unwrap_or_else(|| Place::file(&operation.file));
    Output::Json(types.of(Scope::Page, &content.schema, &name, &name, &place))
}
