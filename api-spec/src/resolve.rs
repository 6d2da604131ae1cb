//! From checked files to the [`Spec`]: references followed, defaults filled in.
//!
//! The checks have seen to it that every reference leads somewhere, so nothing is left out here.

use crate::book::{Book, Page};
use crate::file::{self, Entries, ErrorCode, OrReference, Parameter, Schema};
use crate::model::Type;
use crate::model::{self, ContentType, IntegerFormat, SchemaKind, Spec, StatusRange, StringFormat};
use crate::reference;

/// The description that the books make.
pub(crate) fn resolve(books: Vec<Book<'_>>) -> Spec {
    Spec { apis: books.into_iter().filter_map(api).collect() }
}

fn api(book: Book<'_>) -> Option<model::Api> {
    let Book { files, api, schemas, pages } = book;
    let api = api?;
    let chapters = api.chapters.iter().map(|chapter| model::Chapter {
        id: chapter.folder.clone(),
        title: chapter.title.clone(),
        description: chapter.description.clone(),
        schemas: Vec::new(),
        operations: pages
            .iter()
            .filter(|page| page.chapter == chapter.folder)
            .filter_map(|page| operation(page, &api))
            .collect(),
    });
    Some(model::Api {
        id: files.id.to_owned(),
        chapters: chapters.collect(),
        parameters: api
            .parameters
            .iter()
            .map(|(key, shared)| model::SharedParameter { key: key.to_owned(), parameter: parameter(shared, None) })
            .collect(),
        schemas: named_schemas(&schemas.unwrap_or_default()),
        servers: api.servers.into_iter().map(server).collect(),
        credentials: api
            .credentials
            .into_iter()
            .map(|credential| model::Credential {
                kind: credential.kind,
                description: credential.description,
                service: None,
                login: None,
            })
            .collect(),
        error_body: model::ErrorBody { code: api.error_body.code, message: api.error_body.message },
        flow_control: api.flow_control.map(|flow| model::FlowControl {
            calls: flow.calls,
            seconds: flow.seconds,
            description: flow.description,
        }),
        errors_everywhere: errors_everywhere(&api.errors),
        title: api.title,
        description: api.description,
        pages: api.pages,
        paths: api.paths,
        request_id_header: api.request_id_header,
        gateway_codes: api.gateway_codes,
    })
}

fn errors_everywhere(errors: &Entries<ErrorCode>) -> Vec<(u16, model::ErrorCode)> {
    let everywhere = errors.iter().filter(|(_, row)| row.everywhere);
    everywhere.filter_map(|(key, row)| Some((row.status?, error(row, Some(key))))).collect()
}

fn server(server: file::Server) -> model::Server {
    let variables = server.variables.iter().map(|(name, variable)| model::ServerVariable {
        name: name.to_owned(),
        values: variable.values.clone(),
        default: variable.default.clone(),
        description: variable.description.clone(),
    });
    model::Server { variables: variables.collect(), url: server.url, description: server.description }
}

fn operation(page: &Page<'_>, api: &file::ApiFile) -> Option<model::Operation> {
    let file = page.file.as_ref()?;
    let method = file.method;
    let mut responses: Vec<_> =
        file.responses.iter().filter_map(|(key, stated)| response(key.parse().ok()?, stated, api)).collect();
    responses.sort_by_key(|response| response.status.order());
    let parameters: Vec<_> = file.parameters.iter().filter_map(|stated| own_or_shared_parameter(stated, api)).collect();
    Some(model::Operation {
        file: page.path.to_owned(),
        page: model::Page {
            title: file.page.title.clone(),
            slug: file.page.slug.clone(),
            url: file.page.url.clone().or_else(|| Some(api.pages.replace("{slug}", file.page.slug.as_ref()?))),
            updated: file.page.updated.clone(),
            note: file.page.note.clone(),
        },
        id: file.operation_id.clone(),
        method,
        path: file.path.clone().into(),
        summary: file.summary.clone(),
        description: file.description.clone(),
        preconditions: file.preconditions.clone(),
        notes: file.notes.clone(),
        authenticated: file.authenticated.unwrap_or(true),
        idempotent: file.idempotent.unwrap_or(method.is_idempotent()),
        deprecated: file.deprecated,
        pagination: file.pagination.as_ref().and_then(|stated| pagination(stated, &parameters)),
        parameters,
        request_body: file.request_body.as_ref().and_then(|body| {
            let model::Content { content_type, media_type, schema } = content(&body.content)?;
            Some(model::RequestBody {
                required: body.required,
                description: body.description.clone(),
                content_type,
                media_type,
                schema,
            })
        }),
        responses,
        schemas: named_schemas(&file.schemas),
        examples: file.examples.iter().map(example).collect(),
        corrections: file.corrections.iter().map(correction).collect(),
    })
}

fn own_or_shared_parameter(stated: &OrReference<Parameter>, api: &file::ApiFile) -> Option<model::Parameter> {
    match stated {
        OrReference::Own(own) => Some(parameter(own, None)),
        OrReference::Reference(to) => {
            let key = to.reference.strip_prefix(reference::PARAMETERS)?;
            Some(parameter(api.parameters.get(key)?, Some(key)))
        }
    }
}

fn parameter(stated: &Parameter, shared: Option<&str>) -> model::Parameter {
    model::Parameter {
        name: stated.name.clone(),
        location: stated.location,
        required: stated.required,
        required_when: None,
        supplied_by: stated.supplied_by.unwrap_or_default(),
        description: stated.description.clone(),
        note: stated.note.clone(),
        assumed: stated.assumed.clone(),
        deprecated: stated.deprecated,
        rust_name: stated.rust_name.clone(),
        schema: schema(&stated.schema),
        shared: shared.map(str::to_owned),
    }
}

fn pagination(stated: &file::Pagination, parameters: &[model::Parameter]) -> Option<model::Pagination> {
    let field = |path: &str| path.split('.').map(str::to_owned).collect();
    let kind = match (&stated.marker, &stated.page) {
        (Some(marker), _) => model::PaginationKind::Marker {
            parameter: marker.clone(),
            next: field(stated.next.as_deref()?),
            offset: stated.offset.clone(),
        },
        (None, Some(page)) => {
            let parameter = parameters
                .iter()
                .find(|parameter| parameter.location == model::Location::Query && parameter.name == *page)?;
            let first = parameter.schema.default.as_ref()?.as_i64()?;
            model::PaginationKind::PageNumber {
                parameter: page.clone(),
                first: i32::try_from(first).ok()?,
                total: stated.total.as_deref().map(field),
            }
        }
        (None, None) => return None,
    };
    Some(model::Pagination { items: field(&stated.items), size: stated.size.clone(), kind })
}

fn response(status: StatusRange, stated: &file::Response, api: &file::ApiFile) -> Option<model::Response> {
    let errors = stated.errors.iter().filter_map(|stated| match stated {
        OrReference::Own(own) => Some(error(own, None)),
        OrReference::Reference(to) => {
            let key = to.reference.strip_prefix(reference::ERRORS)?;
            Some(error(api.errors.get(key)?, Some(key)))
        }
    });
    Some(model::Response {
        status,
        documented: stated.description.is_some() || stated.content.is_some() || stated.errors.is_empty(),
        description: stated.description.clone(),
        rust_name: stated.name.clone(),
        then: stated.then,
        note: stated.note.clone(),
        assumed: stated.assumed.clone(),
        content: stated.content.as_ref().and_then(content),
        errors: errors.collect(),
        codes: Vec::new(),
    })
}

fn error(stated: &ErrorCode, shared: Option<&str>) -> model::ErrorCode {
    model::ErrorCode {
        code: stated.code.clone(),
        rust_name: stated.name.clone(),
        message: stated.message.clone(),
        meaning: stated.meaning.clone(),
        remedy: stated.remedy.clone(),
        then: stated.then,
        note: stated.note.clone(),
        assumed: stated.assumed.clone(),
        shared: shared.map(|key| model::SharedRow { file: "api.yaml".to_owned(), key: key.to_owned() }),
    }
}

fn content(stated: &Entries<file::MediaType>) -> Option<model::Content> {
    let (key, media_type) = stated.iter().next()?;
    Some(model::Content {
        content_type: ContentType::of(key).ok()?,
        media_type: key.to_owned(),
        schema: schema(&media_type.schema),
    })
}

fn correction(stated: &file::Correction) -> model::Correction {
    model::Correction { at: stated.at.clone(), page: stated.page.clone(), reason: stated.reason.clone() }
}

fn example(stated: &file::Example) -> model::Example {
    let pairs =
        |headers: &Entries<String>| headers.iter().map(|(name, value)| (name.to_owned(), value.clone())).collect();
    model::Example {
        summary: stated.summary.clone(),
        request: model::ExampleRequest {
            url: stated.request.url.clone(),
            headers: pairs(&stated.request.headers),
            body: stated.request.body.clone(),
        },
        response: stated.response.as_ref().map(|response| model::ExampleResponse {
            status: response.status,
            headers: pairs(&response.headers),
            body: response.body.clone(),
        }),
    }
}

fn named_schemas(stated: &Entries<Schema>) -> Vec<model::NamedSchema> {
    stated.iter().map(|(name, stated)| model::NamedSchema { name: name.to_owned(), schema: schema(stated) }).collect()
}

fn schema(stated: &Schema) -> model::Schema {
    model::Schema {
        kind: schema_kind(stated),
        description: stated.description.clone(),
        note: stated.note.clone(),
        assumed: stated.assumed.clone(),
        rust_name: stated.rust_name.clone(),
        required_when: None,
        default: stated.default.clone(),
        examples: stated.examples.clone(),
        deprecated: stated.deprecated,
    }
}

fn schema_kind(stated: &Schema) -> SchemaKind {
    if let Some(to) = stated.reference.as_deref().and_then(|text| text.parse().ok()) {
        return SchemaKind::Ref(to);
    }
    match stated.kind {
        None => SchemaKind::Any { max_length: stated.max_length, max_bytes: stated.max_bytes },
        Some(Type::String) if stated.format == Some(file::Format::Binary) => SchemaKind::Binary,
        Some(Type::String) => SchemaKind::String(string(stated)),
        Some(Type::Integer) => SchemaKind::Integer(integer(stated)),
        Some(Type::Number) => SchemaKind::Number(model::NumberSchema {
            format: match stated.format {
                Some(file::Format::Float) => Some(model::NumberFormat::Float),
                Some(file::Format::Double) => Some(model::NumberFormat::Double),
                _ => None,
            },
            minimum: stated.minimum.as_ref().and_then(serde_json::Number::as_f64),
            maximum: stated.maximum.as_ref().and_then(serde_json::Number::as_f64),
            multiple_of: stated.multiple_of.as_ref().and_then(serde_json::Number::as_f64),
        }),
        Some(Type::Boolean) => SchemaKind::Boolean,
        Some(Type::Array) => SchemaKind::Array(model::ArraySchema {
            items: Box::new(stated.items.as_deref().map_or_else(any, schema)),
            min_items: stated.min_items,
            max_items: stated.max_items,
            max_bytes: None,
        }),
        Some(Type::Object) => match &stated.additional_properties {
            Some(values) => SchemaKind::Map(model::MapSchema { values: Box::new(schema(values)), max_bytes: None }),
            None => SchemaKind::Object(object(stated)),
        },
    }
}

/// The schema that anything fits.
fn any() -> model::Schema {
    model::Schema::plain(SchemaKind::Any { max_length: None, max_bytes: None })
}

fn string(stated: &Schema) -> model::StringSchema {
    let values = stated.values.iter().filter_map(|value| value.as_str()).map(|value| model::EnumValue {
        value: value.to_owned(),
        rust_name: stated.rust_names.get(value).cloned(),
        description: stated.enum_descriptions.get(value).cloned(),
    });
    model::StringSchema {
        format: stated.format.and_then(string_format),
        min_length: stated.min_length,
        max_length: stated.max_length,
        max_bytes: stated.max_bytes,
        pattern: stated.pattern.clone(),
        values: values.collect(),
    }
}

fn string_format(format: file::Format) -> Option<StringFormat> {
    match format {
        file::Format::Password => Some(StringFormat::Password),
        file::Format::DateTime => Some(StringFormat::DateTime),
        file::Format::Date => Some(StringFormat::Date),
        file::Format::BasicDateTime => Some(StringFormat::BasicDateTime),
        file::Format::Byte => Some(StringFormat::Byte),
        file::Format::Uri => Some(StringFormat::Uri),
        file::Format::Binary
        | file::Format::Int32
        | file::Format::Int64
        | file::Format::Float
        | file::Format::Double => None,
    }
}

fn integer(stated: &Schema) -> model::IntegerSchema {
    model::IntegerSchema {
        format: match stated.format {
            Some(file::Format::Int32) => Some(IntegerFormat::Int32),
            Some(file::Format::Int64) => Some(IntegerFormat::Int64),
            _ => None,
        },
        minimum: stated.minimum.as_ref().and_then(serde_json::Number::as_i64),
        maximum: stated.maximum.as_ref().and_then(serde_json::Number::as_i64),
        multiple_of: stated.multiple_of.as_ref().and_then(serde_json::Number::as_i64),
        values: stated.values.iter().filter_map(serde_json::Value::as_i64).collect(),
    }
}

fn object(stated: &Schema) -> model::ObjectSchema {
    let Some(properties) = &stated.properties else { return model::ObjectSchema::default() };
    let properties = properties.iter().map(|(name, property)| model::Property {
        name: name.to_owned(),
        required: stated.required.iter().any(|required| required == name),
        schema: schema(property),
    });
    model::ObjectSchema { properties: properties.collect(), max_bytes: None }
}
