//! How a list goes from page to page: which fields of the operation name a page, and which ways lead through an answer.

use api_spec::model::{Operation, PaginationKind};

use super::types::Types;
use super::{Field, Input, Output, Ty};

/// How the pages of a list follow each other.
pub(crate) struct PaginationPlan<'a> {
    pub(crate) paging: Paging<'a>,
    pub(crate) items: Route,
    /// The type of an item.
    pub(crate) item: Ty,
    /// The field of the operation that says how many items a page has at most, by its name on the wire.
    pub(crate) size: Option<&'a str>,
}

/// What names a page.
pub(crate) enum Paging<'a> {
    Marker {
        parameter: Field<'a>,
        next: Route,
        /// The name of the field that only the first page has.
        offset: Option<String>,
    },
    PageNumber {
        parameter: Field<'a>,
        first: i32,
        total: Option<Route>,
    },
}

/// The fields that lead from an answer to one inside it; never none.
pub(crate) struct Route {
    pub(crate) steps: Vec<Step>,
    /// The type of the last field.
    pub(crate) ty: Ty,
}

pub(crate) struct Step {
    pub(crate) name: String,
    pub(crate) required: bool,
}

/// Plans the pagination of an operation. The description has been checked: what it names is there.
pub(super) fn plan<'a>(
    operation: &'a Operation,
    inputs: &[Input<'a>],
    output: &Output,
    types: &Types<'a, '_>,
) -> Option<PaginationPlan<'a>> {
    let pagination = operation.pagination.as_ref()?;
    let Output::Json(answer) = output else { return None };
    let parameter = |name: &str| {
        let (schema, _) = operation.paging_field(name)?;
        Some(inputs.iter().find(|input| std::ptr::eq(input.field.schema, schema))?.field.clone())
    };
    let paging = match &pagination.kind {
        PaginationKind::Marker { parameter: name, next, offset } => Paging::Marker {
            parameter: parameter(name)?,
            next: route(answer, next, types)?,
            offset: offset.as_deref().and_then(parameter).map(|field| field.name),
        },
        PaginationKind::PageNumber { parameter: name, first, total } => Paging::PageNumber {
            parameter: parameter(name)?,
            first: *first,
            total: total.as_ref().and_then(|total| route(answer, total, types)),
        },
    };
    let items = route(answer, &pagination.items, types)?;
    let Ty::List(item) = &items.ty else { return None };
    Some(PaginationPlan { paging, item: (**item).clone(), items, size: pagination.size.as_deref() })
}

pub(super) fn route(answer: &Ty, path: &[String], types: &Types<'_, '_>) -> Option<Route> {
    let mut route = Route { steps: Vec::new(), ty: answer.clone() };
    for name in path {
        let field = types.fields_of(&route.ty).iter().find(|field| field.wire == name)?;
        route.steps.push(Step { name: field.name.clone(), required: field.required });
        route.ty = field.ty.clone();
    }
    Some(route)
}
