//! The forms of `$ref`.

pub(crate) const PARAMETERS: &str = "api.yaml#/parameters/";
pub(crate) const ERRORS: &str = "api.yaml#/errors/";
pub(crate) const SHARED_SCHEMAS: &str = "schemas.yaml#/";
pub(crate) const PAGE_SCHEMAS: &str = "#/schemas/";
