//! Names every field that the comparison looks at. When the model gets a new one, this does not compile: compare it,
//! then name it here.
//!
//! `paths` and `corrections` are named and not compared: they help to keep the description, and say nothing to callers.

use crate::model::*;

/// Takes a struct apart without leaving anything out.
macro_rules! take_apart {
    ($($name:ident { $($field:ident),* })*) => {
        $({
            let _ = |whole: $name| {
                let $name { $($field: _),* } = whole;
            };
        })*
    };
}

#[test]
fn every_field_of_the_model_is_compared() {
    take_apart! {
        Api {
            id, title, description, pages, paths, servers, credentials, error_body, request_id_header,
            gateway_codes, flow_control, errors_everywhere, chapters, parameters, schemas
        }
        Server { url, description, variables }
        ServerVariable { name, values, default, description }
        Credential { kind, description, service, login }
        ErrorBody { code, message }
        FlowControl { calls, seconds, description }
        SharedParameter { key, parameter }
        Chapter { id, title, description, schemas, operations }
        Operation {
            file, page, id, method, path, summary, description, preconditions, notes, authenticated,
            idempotent, deprecated, parameters, pagination, request_body, responses, schemas, examples, corrections
        }
        Correction { at, page, reason }
        Page { title, slug, url, updated, note }
        PathTemplate { text, parameters }
        Parameter {
            name, location, required, required_when, supplied_by, description, note, assumed, deprecated, rust_name,
            schema, shared
        }
        Pagination { items, size, kind }
        RequestBody { required, description, content_type, media_type, schema }
        Response { status, documented, description, rust_name, then, note, assumed, content, errors, codes }
        SharedRow { file, key }
        Login { operation, renewal, logout, application_id, secret, token, renewal_token, lifetime }
        MapSchema { values, max_bytes }
        Content { content_type, media_type, schema }
        ErrorCode { code, rust_name, message, meaning, remedy, then, note, assumed, shared }
        Example { summary, request, response }
        ExampleRequest { url, headers, body }
        ExampleResponse { status, headers, body }
        NamedSchema { name, schema }
        Schema { kind, description, note, assumed, rust_name, required_when, default, examples, deprecated }
        SchemaRef { scope, name, chapter }
        StringSchema { format, min_length, max_length, max_bytes, pattern, values }
        EnumValue { value, rust_name, description }
        IntegerSchema { format, minimum, maximum, multiple_of, values }
        NumberSchema { format, minimum, maximum, multiple_of }
        ArraySchema { items, min_items, max_items, max_bytes }
        ObjectSchema { properties, max_bytes }
        Property { name, required, schema }
    }
}
