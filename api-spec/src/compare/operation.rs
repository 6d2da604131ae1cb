//! What a page says about its call: path, parameters, bodies, answers and errors.

use std::collections::BTreeSet;

use serde_json::Value;

use super::kind::Kind::{self, *};
use super::schema::{in_short, tells_itself_apart};
use super::walk::{Entry, Item, List, Side, Site, Walk, text};
use crate::model::StatusRange;

/// The parameters of a page.
pub(super) const PARAMETERS: List = List {
    is_same: |old, new| old.name == new.name || old.has_sign_of(new),
    is_same_in_place: is_renamed,
    complete: |parameter, page| {
        let id = format!("{}/{}", parameter.side.text("in"), parameter.name);
        parameter.subject = parameter.subject.replacen(&format!("parameters/{}", parameter.name), &id, 1);
        parameter.kinds = if parameter.side.get("suppliedBy").is_none() { given(parameter) } else { SUPPLIED };
        parameter.shown = parameter_in_short(&parameter.side);
        // What stands at the same place in the path is the same, whatever it is called.
        let number = pieces(page).iter().position(|piece| *piece == parameter.name);
        parameter.sign = number.map(|number| number.to_string()).unwrap_or_default();
        parameter.id = parameter.shared.clone().unwrap_or(id);
    },
    ..List::of("parameter", Some("name"))
};

/// The parameters of `api.yaml`. Of one that callers give, the pages tell.
pub(super) const SHARED_PARAMETERS: List = List {
    renamed: Some(ReferenceChanged),
    is_same: |_, _| false,
    complete: |parameter, _| {
        parameter.kinds = match parameter.side.text("suppliedBy") {
            "" => [Some(ReferenceChanged), Some(ReferenceChanged)],
            "client" => given(parameter),
            _ => SUPPLIED,
        };
        parameter.shown = parameter_in_short(&parameter.side);
    },
    ..PARAMETERS
};

const SUPPLIED: [Option<Kind>; 2] = [Some(SuppliedParameterRemoved), Some(SuppliedParameterAdded)];

/// The statuses. One that is documented by itself is an error, or a success, of its own.
const RESPONSES: List = List {
    complete: |response, _| {
        let status = response.name.parse::<StatusRange>().ok();
        let words = text(response.side.get("description"));
        let words = words.or_else(|| status?.reason().map(str::to_owned)).unwrap_or_else(|| response.name.clone());
        let body = media_type(&response.side.key("content")).and_then(|(_, schema)| schema.value.map(in_short));
        let body = body.as_deref().unwrap_or("no body");
        let is_documented = response.side.get("documented").is_some();
        (response.kinds, response.shown) = match is_documented {
            true if status.is_some_and(StatusRange::is_success) => {
                ([Some(SuccessStatusRemoved), Some(SuccessStatusAdded)], format!("{}: {body}", response.name))
            }
            true => ([Some(ErrorRemoved), Some(ErrorAdded)], words),
            false if response.side.entries().is_empty() => ([Some(WordsChanged), Some(WordsChanged)], words),
            false => ([None, None], words),
        };
        response.id = format!("{} {is_documented}", response.name);
    },
    ..List::of("response", None)
};

/// The rows of all tables of errors, and the codes of which nothing else is known. What has a name has a variant.
const ERRORS: List = List {
    renamed: Some(ErrorCodeChanged),
    is_same: |old, new| old.name == new.name,
    is_same_in_place: |old, new| old.has_sign_of(new) && old.shares(new, &["message", "rustName", "meaning"]),
    complete: |row, _| {
        row.kinds = match row.shared.is_some() || row.side.get("rustName").is_some() {
            true => [Some(ErrorRemoved), Some(ErrorAdded)],
            false => [Some(CodeRemoved), Some(CodeAdded)],
        };
        let said = row.side.get("message").or(row.side.get("meaning")).and_then(Value::as_str);
        row.shown = said.map_or_else(|| row.name.clone(), |said| format!("{}: {said}", row.name));
    },
    ..List::of("error", Some("code"))
};

/// What any operation may be refused with.
const EVERYWHERE: List = List { renamed: None, is_same: |_, _| false, is_same_in_place: |_, _| false, ..ERRORS };

pub(super) const EXAMPLES: List = List {
    kinds: [Some(ExampleRemoved), Some(ExampleAdded)],
    complete: |example, _| example.shown = example.side.key("request").text("url").to_owned(),
    ..List::of("example", None)
};

/// The path: one that only calls its parameters otherwise is the same path.
pub(super) fn path<'v>(walk: &mut Walk<'v>, within: &Site<'v>, site: &Site<'v>) {
    let [old, new] = within.each(pieces);
    let is_same = |(number, (before, after)): (usize, (&&str, &&str))| {
        before == after || number % 2 == 1 && !old.contains(after) && !new.contains(before)
    };
    if old.len() != new.len() || !old.iter().zip(&new).enumerate().all(is_same) {
        walk.fact(PathChanged, site);
    }
}

/// The path of a page, cut at its braces: each second piece is a parameter.
fn pieces<'v>(page: &Side<'v>) -> Vec<&'v str> {
    page.text("path").split(['{', '}']).collect()
}

/// The name of a parameter. What the path calls it does not go over the wire.
pub(super) fn parameter_name<'v>(walk: &mut Walk<'v>, within: &Site<'v>, site: &Site<'v>) {
    let kind = match within.each(|parameter| parameter.text("in")) {
        ["path", "path"] => PathParameterRenamed,
        _ => ParameterRenamed,
    };
    walk.tell(kind, within, site.each(|side| text(side.value)));
}

/// Whether two parameters of different names at the same position are the same one.
fn is_renamed(old: &Item<'_>, new: &Item<'_>) -> bool {
    let is_known_again =
        old.side.get("description").is_some() || old.side.get("schema").is_some_and(tells_itself_apart);
    is_known_again
        && old.shared.is_some() == new.shared.is_some()
        && ["in", "description", "schema"].iter().all(|key| old.side.get(key) == new.side.get(key))
}

/// The kinds for a parameter that somebody has to give.
fn given(parameter: &Item<'_>) -> [Option<Kind>; 2] {
    let is_mandatory = parameter.side.get("required").is_some();
    [Some(ParameterRemoved), Some(if is_mandatory { ParameterAddedMandatory } else { ParameterAdded })]
}

fn parameter_in_short(parameter: &Side<'_>) -> String {
    let required = if parameter.get("required").is_some() { "mandatory" } else { "optional" };
    let schema = parameter.get("schema").map(in_short).unwrap_or_default();
    format!("{} in {}, {required}: {schema}", parameter.text("name"), parameter.text("in"))
}

/// How a long list is read.
pub(super) fn pagination<'v>(walk: &mut Walk<'v>, _: &Site<'v>, site: &Site<'v>) {
    let kind = match site.each(|side| side.value) {
        [old, new] if old == new => return,
        [None, _] => PaginationAdded,
        [_, None] => PaginationRemoved,
        _ => PaginationChanged,
    };
    walk.push(kind, site, site.each(|side| side.value.map(pagination_in_short)));
}

/// How a program waits is one fact.
pub(super) fn wait(values: [Option<&Value>; 2]) -> Kind {
    match values {
        [None, _] => WaitAdded,
        [_, None] => WaitRemoved,
        _ => WaitChanged,
    }
}

/// `items in packages, marker = page.marker, limit a page`
fn pagination_in_short(pagination: &Value) -> String {
    let part = |before: &str, key: &str, after: &str| {
        text(pagination.get(key)).map(|text| format!("{before}{text}{after}")).unwrap_or_default()
    };
    [
        part("items in ", "items", ", "),
        part("", "marker", " = ") + &part("", "next", "") + &part(", ", "offset", " at first"),
        part("", "page", " counts from ") + &part("", "first", "") + &part(" to ", "total", ""),
        part(", ", "size", " a page"),
    ]
    .concat()
}

pub(super) fn request_body<'v>(walk: &mut Walk<'v>, _: &Site<'v>, site: &Site<'v>) {
    let kind = match site.each(|body| body.value) {
        [Some(_), Some(_)] => return walk.keys(site, |_| true),
        [Some(_), None] => RequestBodyRemoved,
        [_, Some(body)] if body.get("required").is_some() => RequestBodyAddedMandatory,
        [None, _] => RequestBodyAdded,
    };
    walk.push(kind, site, site.each(|body| media_type(&body.key("content"))?.1.value.map(in_short)));
}

/// A body's media type, and what it holds, which is told of what has the body.
pub(super) fn content<'v>(walk: &mut Walk<'v>, within: &Site<'v>, site: &Site<'v>) {
    let kind = match site.each(media_type) {
        [Some((old, before)), Some((new, after))] => {
            walk.tell(ContentTypeChanged, site, [old, new].map(|media_type| Some(media_type.to_owned())));
            let sides = [before, after];
            return walk.visit(within, &Site { path: "schema".to_owned(), sides, ..within.clone() });
        }
        [Some(_), None] => RequestBodyRemoved,
        [None, _] => RequestBodyAdded,
    };
    walk.tell(kind, site, site.each(|content| media_type(content)?.1.value.map(in_short)));
}

fn media_type<'v>(content: &Side<'v>) -> Option<(&'v str, Side<'v>)> {
    let (_, media_type, held) = content.entries().into_iter().next()?;
    Some((media_type?, held.key("schema")))
}

/// The answers by status, then the rows of all their tables of errors: one may stand under another status now.
pub(super) fn responses<'v>(walk: &mut Walk<'v>, within: &Site<'v>, site: &Site<'v>) {
    let site = &Site { received: true, ..site.clone() };
    let responses = RESPONSES.items(site, within);
    walk.items(&RESPONSES, site, &responses);
    let mut rows = responses.map(|responses| responses.iter().flat_map(rows_of).collect::<Vec<_>>());
    let known = rows
        .each_ref()
        .map(|rows| rows.iter().flat_map(|row| [row.name.clone(), row.id.clone()]).collect::<BTreeSet<_>>());
    // What is documented under another status on the other side does not come or go: it gets or loses a status.
    for (rows, others) in rows.iter_mut().zip(known.iter().rev()) {
        for row in rows.iter_mut().filter(|row| others.contains(&row.name) && !others.contains(&row.id)) {
            row.kinds = [Some(ErrorStatusChanged), Some(ErrorStatusChanged)];
        }
    }
    walk.list(&ERRORS, site, &rows);
}

/// The rows of a response's table of errors, and its codes of which nothing else is known.
fn rows_of<'v>(response: &Item<'v>) -> Vec<Item<'v>> {
    let rows_under = |key| ERRORS.items_of(&response.side.key(key), &response.subject, &response.side);
    let mut rows = rows_under("errors");
    rows.extend(rows_under("codes"));
    for row in &mut rows {
        row.id = format!("{}/{}", response.name, row.name);
        row.sign.clone_from(&response.name);
        row.facts.push((ErrorStatusChanged, response.name.clone()));
    }
    rows
}

/// What any operation may be refused with: pairs of a status and a row of `api.yaml`.
pub(super) fn errors_everywhere<'v>(walk: &mut Walk<'v>, within: &Site<'v>, site: &Site<'v>) {
    let item = |(number, key, entry): Entry<'v>| {
        let [status, row] = [0, 1].map(|number| entry.value.and_then(|entry| entry.get(number)));
        let mut item = EVERYWHERE.item((number, key, Side { value: row, ..entry }), &site.subject, &within.sides[0]);
        let status = text(status).unwrap_or_default();
        item.id = item.shared.take().unwrap_or_default();
        item.subject.clone_from(&item.id);
        item.kinds = [Some(ErrorEverywhereRemoved), Some(ErrorEverywhereAdded)];
        item.shown = format!("{status} {}", item.shown);
        item.facts.push((ErrorStatusChanged, status));
        item
    };
    let items = site.each(|side| side.entries().into_iter().map(item).collect());
    walk.list(&EVERYWHERE, &within.key("errors"), &items);
}
