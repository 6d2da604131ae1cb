//! `pagination`, by marker and by page number, and the parameters and fields that it names.

use api_spec::model::{Pagination, PaginationKind};

use super::lines;
use crate::fixture::{LIST, LIST_TEXT, sources};

const BY_MARKER: &str = "{ marker: marker, next: page.marker, offset: offset, size: limit, items: things }";
const BY_PAGE: &str = "{ page: pageNo, total: page.count, size: limit, items: things }";

/// The files with a page of a list that is paged in this way, and with one text in it replaced.
fn paged(pagination: &str, from: &str, to: &str) -> api_spec::Sources {
    let text = format!("{LIST_TEXT}pagination: {pagination}\n");
    assert!(text.contains(from), "{from:?}");
    let mut sources = sources();
    sources.insert(LIST, text.replacen(from, to, 1));
    sources
}

fn expect(pagination: &str, from: &str, to: &str, expected: &[&str]) {
    assert_eq!(lines(&paged(pagination, from, to)), expected, "{from:?} replaced by {to:?}");
}

fn resolved(pagination: &str) -> Pagination {
    let spec = paged(pagination, "", "").load().unwrap_or_else(|problems| panic!("{problems}"));
    let (.., operation) = spec.operations().find(|(.., operation)| operation.id == "ListThings").expect("the page");
    operation.pagination.clone().expect("a pagination")
}

#[test]
fn both_ways_are_resolved() {
    let path = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let by_marker = resolved(BY_MARKER);
    assert_eq!((by_marker.items, by_marker.size.as_deref()), (path(&["things"]), Some("limit")));
    let (parameter, next) = ("marker".to_owned(), path(&["page", "marker"]));
    assert_eq!(by_marker.kind, PaginationKind::Marker { parameter, next, offset: Some("offset".to_owned()) });
    let (parameter, total) = ("pageNo".to_owned(), Some(path(&["page", "count"])));
    assert_eq!(resolved(BY_PAGE).kind, PaginationKind::PageNumber { parameter, first: 1, total });
    let (parameter, total) = ("pageNo".to_owned(), None);
    assert_eq!(
        resolved("{ page: pageNo, items: things }").kind,
        PaginationKind::PageNumber { parameter, first: 1, total }
    );
}

#[test]
fn parameters() {
    expect(
        BY_MARKER,
        "{ marker: marker",
        "{ marker: markr",
        &["list-things.yaml:23:23: the caller gives no such query parameter (markr) – write \"marker\""],
    );
    expect(
        BY_MARKER,
        "size: limit",
        "size: number",
        &[
            "list-things.yaml:23:72: the caller gives no such query parameter (number) – add it to \"parameters\", with \"in: query\"",
        ],
    );
    expect(
        BY_MARKER,
        "{ marker: marker",
        "{ marker: limit",
        &[
            "list-things.yaml:23:23: the parameter is not a plain text (limit) – name one with \"type: string\", without \"enum\" and \"format\"",
        ],
    );
    expect(
        BY_PAGE,
        "{ page: pageNo",
        "{ page: marker",
        &["list-things.yaml:23:21: the parameter is not a whole number (marker) – name one with \"type: integer\""],
    );
    expect(
        BY_PAGE,
        ", default: 1",
        "",
        &[
            "list-things.yaml:23:21: the parameter does not tell the number of the first page (pageNo) – add it to the parameter's schema, as \"default\"",
        ],
    );
    expect(
        BY_MARKER,
        "name: offset, in: query",
        "name: offset, in: query, required: true",
        &[
            "list-things.yaml:23:58: the parameter is mandatory, so that no request could leave it out (offset) – correct its \"required\", or remove \"offset\"",
        ],
    );
    expect(
        BY_MARKER,
        "parameters/ProjectId",
        "parameters/ProjectID",
        &[
            "list-things.yaml:7:13: there is no such parameter ('api.yaml#/parameters/ProjectID') – write 'api.yaml#/parameters/ProjectId'",
        ],
    );
}

#[test]
fn fields_of_the_answer() {
    expect(
        BY_MARKER,
        "items: things",
        "items: thing",
        &["list-things.yaml:23:86: the answer has no property \"thing\" (thing) – write \"things\""],
    );
    expect(
        BY_MARKER,
        "next: page.marker",
        "next: page.market",
        &["list-things.yaml:23:37: the answer has no property \"page.market\" (page.market) – write \"page.marker\""],
    );
    expect(
        BY_MARKER,
        "next: page.marker",
        "next: page.marker.id",
        &[
            "list-things.yaml:23:37: \"page.marker\" has no properties (page.marker.id) – name a property of an object, as its \"properties\" do",
        ],
    );
    expect(
        BY_MARKER,
        "items: things",
        "items: page",
        &["list-things.yaml:23:86: the property is not a list (page) – name one with \"type: array\""],
    );
    expect(
        BY_MARKER,
        "marker: { type: string }",
        "marker: { type: string, format: password }",
        &[
            "list-things.yaml:23:37: the property is not a plain text (page.marker) – name one with \"type: string\", without \"enum\" and \"format\"",
        ],
    );
    expect(
        BY_PAGE,
        "total: page.count",
        "total: page.marker",
        &["list-things.yaml:23:36: the property is not a whole number (page.marker) – name one with \"type: integer\""],
    );
    expect(
        BY_MARKER,
        "application/json:",
        "application/octet-stream:",
        &[
            "list-things.yaml:23:1: no answer has JSON, so that none can hold items (pagination) – add the \"content\" of a success, or remove \"pagination\"",
        ],
    );
}

#[test]
fn keys() {
    expect(
        BY_MARKER,
        "next: page.marker, ",
        "",
        &[
            "list-things.yaml:23:13: a pagination by marker lacks \"next\" ({ marker: marker, offset: offset, size: limit, items: things…) – add \"next\": Where the marker of the next page stands in the answer, as with `items`.",
        ],
    );
    expect(
        BY_PAGE,
        "total: page.count",
        "next: page.marker",
        &["list-things.yaml:23:29: the key does not go with a pagination by page number (next) – remove it"],
    );
}
