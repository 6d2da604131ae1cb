//! `pagination`, by marker and by page number, and the parameters and fields that it names.

use api_spec::Sources;
use api_spec::model::{Pagination, PaginationKind};

use super::{Case, Group};
use crate::fixture::{LIST, LIST_TEXT, sources};

const BY_MARKER: &str = "{ marker: marker, next: page.marker, offset: offset, size: limit, items: things }";
const BY_PAGE: &str = "{ page: pageNo, total: page.count, size: limit, items: things }";

pub(super) const GROUPS: &[Group] = &[
    Group { name: "pagination by marker", good: by_marker, cases: OF_MARKER },
    Group { name: "pagination by page number", good: by_page, cases: OF_PAGE },
];

fn by_marker() -> Sources {
    paged(BY_MARKER)
}

fn by_page() -> Sources {
    paged(BY_PAGE)
}

/// The files with a page of a list that is paged in this way.
fn paged(pagination: &str) -> Sources {
    let mut sources = sources();
    sources.insert(LIST, format!("{LIST_TEXT}pagination: {pagination}\n"));
    sources
}

const OF_MARKER: &[Case] = &[
    (LIST, "{ marker: marker", "{ marker: ‸markr", &[]),
    (LIST, "size: limit", "size: ‸number", &[]),
    (LIST, "{ marker: marker", "{ marker: ‸limit", &[]),
    (
        LIST,
        "name: offset, in: query",
        "name: offset, in: query, required: true",
        &["offset, size: limit, items: things }"],
    ),
    // A parameter that cannot be found may be the one.
    (LIST, "parameters:\n", "parameters:\n  - { $ref: ‸'api.yaml#/parameters/ProjectID' }\n", &[]),
    (LIST, "items: things", "items: ‸thing", &[]),
    (LIST, "next: page.marker", "next: ‸page.market", &[]),
    (LIST, "next: page.marker", "next: ‸page.marker.id", &[]),
    (LIST, "items: things", "items: ‸page", &[]),
    (
        LIST,
        "marker: { type: string }",
        "marker: { type: string, format: password }",
        &["page.marker, offset: offset, size: limit, it"],
    ),
    (LIST, "application/json:", "application/octet-stream:", &["pagination: { marker: marker, next: page.mar"]),
    (LIST, "next: page.marker, ", "", &["{ marker: marker, offset: offset, size: limi"]),
];

const OF_PAGE: &[Case] = &[
    (LIST, "{ page: pageNo", "{ page: ‸marker", &[]),
    (LIST, ", default: 1", "", &["pageNo, total: page.count, size: limit, item"]),
    (LIST, "total: page.count", "total: ‸page.marker", &[]),
    (LIST, "total: page.count", "‸next: page.marker", &[]),
];

#[test]
fn of_marker() {
    GROUPS[0].check();
}

#[test]
fn of_page() {
    GROUPS[1].check();
}

/// The pagination of the list in the files.
fn resolved(sources: &Sources) -> Pagination {
    let spec = sources.load().unwrap_or_else(|problems| panic!("{problems}"));
    let (.., operation) = spec.operations().find(|(.., operation)| operation.id == "ListThings").expect("the page");
    operation.pagination.clone().expect("a pagination")
}

#[test]
fn both_ways_are_resolved() {
    let path = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let by_marker = resolved(&by_marker());
    assert_eq!((by_marker.items, by_marker.size.as_deref()), (path(&["things"]), Some("limit")));
    let (parameter, next) = ("marker".to_owned(), path(&["page", "marker"]));
    assert_eq!(by_marker.kind, PaginationKind::Marker { parameter, next, offset: Some("offset".to_owned()) });
    let (parameter, total) = ("pageNo".to_owned(), Some(path(&["page", "count"])));
    assert_eq!(resolved(&by_page()).kind, PaginationKind::PageNumber { parameter, first: 1, total });
    let (parameter, total) = ("pageNo".to_owned(), None);
    let without_total = paged("{ page: pageNo, items: things }");
    assert_eq!(resolved(&without_total).kind, PaginationKind::PageNumber { parameter, first: 1, total });
}

#[test]
fn a_field_of_the_body_pages_where_the_query_has_none() {
    let mut in_body = sources();
    let text = LIST_TEXT.replace("method: GET", "method: POST").replace(
        "  - { name: pageNo, in: query, schema: { $ref: '#/schemas/PageNumber', default: 1 } }\n",
        "requestBody:\n  content: { application/json: { schema: { properties: { pageNo: { $ref: '#/schemas/PageNumber', default: 3 } } } } }\n",
    );
    in_body.insert(LIST, format!("{text}pagination: {{ page: pageNo, size: limit, items: things }}\n"));
    let (parameter, total) = ("pageNo".to_owned(), None);
    assert_eq!(resolved(&in_body).kind, PaginationKind::PageNumber { parameter, first: 3, total });
}
