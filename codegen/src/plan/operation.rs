//! What an operation takes, returns and refuses.

use api_spec::model::{
    Api, ContentType, Location, Operation, Parameter, RequestBody, Response, SchemaKind, StatusRange, Supplier,
};

use super::pagination;
use super::types::Types;
use super::{
    BodyPlan, ChapterPlan, ErrorPlan, ErrorVariant, Field, Input, Named, NamedKind, OperationPlan, Output, PagePlan,
    Place, Ty,
};
use crate::names::{self, Claims};

/// The names of an operation's own items.
pub(super) struct OperationNames {
    operation: String,
    error: String,
}

/// Claims the names of all operations before those of schemas: a schema that is called like an operation gives way.
pub(super) fn claim(api: &Api, claims: &mut Claims) -> Vec<OperationNames> {
    let operations = api.chapters.iter().flat_map(|chapter| &chapter.operations);
    let names = operations.map(|operation| {
        let name = names::type_name(&operation.id, "Operation");
        OperationNames { error: claims.claim([format!("{name}Error")]), operation: claims.claim([name]) }
    });
    names.collect()
}

/// What the client supplies to every call.
pub(super) fn scope<'a>(api: &'a Api, types: &mut Types<'a>) -> Vec<Field<'a>> {
    let mut claims = Claims::reserving(&["new"]);
    let shared = api.parameters.iter().filter(|shared| shared.parameter.supplied_by == Supplier::Client);
    let fields = shared.map(|shared| {
        let ty = types.shared(&shared.parameter.schema, &names::type_name(&shared.key, "Parameter"));
        let name = parameter_name(&shared.parameter);
        field(&shared.parameter, claims.claim([name]), ty)
    });
    fields.collect()
}

/// Plans the pages, chapter by chapter. `names` holds what [`claim`] returned.
pub(super) fn chapters<'a>(api: &'a Api, names: Vec<OperationNames>, types: &mut Types<'a>) -> Vec<ChapterPlan<'a>> {
    let mut names = names.into_iter();
    let chapters = api.chapters.iter().map(|chapter| ChapterPlan {
        chapter,
        module: names::field_name(&chapter.id),
        pages: chapter
            .operations
            .iter()
            .zip(&mut names)
            .map(|(operation, names)| page(operation, names, types))
            .collect(),
    });
    chapters.collect()
}

fn page<'a>(operation: &'a Operation, names: OperationNames, types: &mut Types<'a>) -> PagePlan<'a> {
    types.open_page(&operation.schemas);
    let mut claims = Claims::reserving(&["new"]);
    let mut inputs = parameters(operation, &names.operation, &mut claims, types);
    let body = match &operation.request_body {
        Some(request) => body(request, &names.operation, &mut claims, types, &mut inputs),
        None => BodyPlan::None,
    };
    let output = output(operation, &names.operation, types);
    let pagination = pagination::plan(operation, &inputs, &output, types);
    PagePlan {
        module: names::field_name(&operation.id),
        operation: OperationPlan {
            operation,
            inputs,
            body,
            output,
            pagination,
            errors: ErrorPlan { name: names.error, variants: variants(operation) },
            name: names.operation,
        },
        types: types.close_page(),
    }
}

fn parameters<'a>(operation: &'a Operation, owner: &str, claims: &mut Claims, types: &mut Types<'a>) -> Vec<Input<'a>> {
    let callers = operation.parameters.iter().filter(|parameter| parameter.supplied_by == Supplier::Caller);
    let inputs = callers.map(|parameter| {
        let nested = format!("{owner}{}", names::type_name(&parameter.name, ""));
        let origin = format!("{owner}.{}", parameter.name);
        let mut ty = types.parameter(&parameter.schema, &nested, &origin);
        if parameter.location != Location::Query && matches!(ty, Ty::List(_)) {
            ty = Ty::String;
        }
        let name = claims.claim([parameter_name(parameter)]);
        Input { field: field(parameter, name, ty), place: Place::Parameter(parameter) }
    });
    inputs.collect()
}

fn parameter_name(parameter: &Parameter) -> String {
    parameter.rust_name.clone().unwrap_or_else(|| names::field_name(&parameter.name))
}

fn field<'a>(parameter: &'a Parameter, name: String, ty: Ty) -> Field<'a> {
    Field {
        wire: &parameter.name,
        name,
        required: parameter.required,
        ty,
        schema: &parameter.schema,
        description: parameter.description.as_deref(),
        note: parameter.note.as_deref(),
        deprecated: parameter.deprecated,
    }
}

/// Dissolves a body that is an object without a name into the operation; any other becomes the field `body`.
fn body<'a>(
    request: &'a RequestBody,
    owner: &str,
    claims: &mut Claims,
    types: &mut Types<'a>,
    inputs: &mut Vec<Input<'a>>,
) -> BodyPlan {
    let object = match &request.schema.kind {
        SchemaKind::Object(object) if request.content_type != ContentType::Binary => object,
        _ => {
            let ty = match request.content_type {
                ContentType::Binary | ContentType::Multipart => Ty::Bytes,
                ContentType::Json | ContentType::Form => types.body(&request.schema, &format!("{owner}Body")),
            };
            let field = Field {
                wire: "body",
                name: claims.claim(["body".to_owned()]),
                required: request.required,
                ty,
                schema: &request.schema,
                description: request.description.as_deref(),
                note: None,
                deprecated: false,
            };
            inputs.push(Input { field, place: Place::Body });
            return match request.content_type {
                ContentType::Json => BodyPlan::Json,
                ContentType::Form => BodyPlan::Form,
                ContentType::Binary | ContentType::Multipart => BodyPlan::Binary,
            };
        }
    };
    let multipart = request.content_type == ContentType::Multipart;
    for mut field in types.properties(object, owner, claims) {
        if multipart {
            field.ty = part(field.ty);
        }
        inputs.push(Input { field, place: Place::Property });
    }
    match request.content_type {
        ContentType::Form => BodyPlan::FormObject,
        ContentType::Multipart => BodyPlan::Multipart,
        ContentType::Json | ContentType::Binary => BodyPlan::JsonObject,
    }
}

/// The type of a part of a multipart body: a file, or something that can be written as text.
fn part(ty: Ty) -> Ty {
    match ty {
        Ty::Bytes => Ty::File,
        Ty::List(_) | Ty::Map(_) | Ty::Json | Ty::Named(Named { kind: NamedKind::Object, .. }) => Ty::String,
        other => other,
    }
}

fn output<'a>(operation: &'a Operation, owner: &str, types: &mut Types<'a>) -> Output {
    let successes = operation.successes();
    match successes.filter_map(|response| response.content.as_ref()).next() {
        None => Output::Nothing,
        Some(content) if content.content_type == ContentType::Json => {
            Output::Json(types.body(&content.schema, &format!("{owner}Response")))
        }
        Some(_) => Output::Bytes,
    }
}

/// The documented errors, by status, the status as such before its codes.
fn variants(operation: &Operation) -> Vec<ErrorVariant<'_>> {
    let mut claims = Claims::reserving(&["Self", "Undocumented"]);
    let mut variants = Vec::new();
    for response in &operation.responses {
        let StatusRange::Code(status) = response.status else { continue };
        if response.documented && !response.status.is_success() {
            variants.push(status_variant(response, status, &mut claims));
        }
        for row in &response.errors {
            let name = row
                .rust_name
                .clone()
                .or_else(|| row.shared.as_ref().map(|shared| names::type_name(&shared.key, "Code")));
            let name = name.unwrap_or_else(|| names::type_name(&row.code, "Code"));
            variants.push(ErrorVariant {
                name: claims.claim([name.clone(), format!("{name}{status}")]),
                status,
                code: Some(&row.code),
                message: row.message.as_deref(),
                meaning: row.meaning.as_deref(),
                remedy: row.remedy.as_deref(),
                assumed: row.assumed.as_deref().or(response.assumed.as_deref()),
                then: row.then,
            });
        }
    }
    variants
}

fn status_variant<'a>(response: &'a Response, status: u16, claims: &mut Claims) -> ErrorVariant<'a> {
    let reason = http::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
    let implied = || reason.map_or_else(|| format!("Status{status}"), |reason| names::type_name(reason, "Status"));
    ErrorVariant {
        name: claims.claim([response.rust_name.clone().unwrap_or_else(implied), format!("Status{status}")]),
        status,
        code: None,
        message: response.description.as_deref().or(reason),
        meaning: None,
        remedy: None,
        assumed: response.assumed.as_deref(),
        then: response.then,
    }
}
