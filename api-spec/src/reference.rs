//! The forms of `$ref`.

use crate::model::{SchemaRef, Scope};

pub(crate) const PARAMETERS: &str = "api.yaml#/parameters/";
pub(crate) const ERRORS: &str = "api.yaml#/errors/";
pub(crate) const SHARED_SCHEMAS: &str = "schemas.yaml#/";
pub(crate) const PAGE_SCHEMAS: &str = "#/schemas/";

/// What a reference to a schema refers to, when it has one of the two forms.
pub(crate) fn schema(reference: &str) -> Option<SchemaRef> {
    let to = |scope, name: &str| SchemaRef { scope, name: name.to_owned() };
    match reference.strip_prefix(SHARED_SCHEMAS) {
        Some(name) => Some(to(Scope::Shared, name)),
        None => Some(to(Scope::Page, reference.strip_prefix(PAGE_SCHEMAS)?)),
    }
}
