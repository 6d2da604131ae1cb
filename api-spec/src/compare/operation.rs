//! What a page says about its call: path, parameters, bodies, answers and errors.

use std::collections::BTreeSet;

use serde_json::Value;

use super::kind::Kind::*;
use super::schema::{in_short, tells_itself_apart};
use super::walk::{Item, Kinds, List, Side, Site, Walk, text};
use crate::Place;

/// The parameters of a page.
pub(super) const PARAMETERS: List = List {
    is_same: |old, new| old.name == new.name || old.has_sign_of(new),
    is_same_in_place: is_renamed,
    complete: |parameter, page| {
        let id = format!("{}/{}", parameter.side.text("in"), parameter.name);
        parameter.subject = parameter.subject.replacen(&format!("parameters/{}", parameter.name), &id, 1);
        parameter.kinds = if parameter.side.get("suppliedBy").is_none() { given(parameter) } else { SUPPLIED };
        parameter.shown = parameter_in_short(parameter);
        // What stands at the same place in the path is the same, whatever it is called.
        let number = pieces(page).iter().position(|piece| *piece == parameter.name);
        parameter.sign = number.map(|number| number.to_string()).unwrap_or_default();
        refer("parameters", parameter);
        parameter.id = parameter.shared.clone().unwrap_or(id);
    },
    ..List::of("parameter", Some("name"), Kinds::NONE)
};

/// The parameters of `api.yaml`. Of one that callers give, the pages tell.
pub(super) const SHARED_PARAMETERS: List = List {
    is_same: |_, _| false,
    complete: |parameter, _| {
        let kinds = match parameter.side.text("suppliedBy") {
            "" => Kinds::of(ReferenceChanged, ReferenceChanged),
            "client" => given(parameter),
            _ => SUPPLIED,
        };
        parameter.kinds = kinds.renamed(ReferenceChanged);
        parameter.shown = parameter_in_short(parameter);
    },
    ..PARAMETERS
};

const SUPPLIED: Kinds = Kinds::of(SuppliedParameterAdded, SuppliedParameterRemoved);

/// The statuses. One that is documented by itself is an error, or a success, of its own.
const RESPONSES: List = List {
    complete: |response, _| {
        let body = media_type(&response.side.key("content")).and_then(|(_, schema)| schema.value.map(in_short));
        let is_documented = response.side.get("documented").is_some();
        (response.kinds, response.shown) = match is_documented {
            true if response.name.starts_with('2') => (
                Kinds::of(SuccessStatusAdded, SuccessStatusRemoved),
                format!("{}: {}", response.name, body.as_deref().unwrap_or("no body")),
            ),
            true => (
                Kinds::of(ErrorAdded, ErrorRemoved),
                text(response.side.get("description")).unwrap_or_else(|| response.name.clone()),
            ),
            false if response.side.entries().is_empty() => {
                (Kinds::of(WordsChanged, WordsChanged), response.name.clone())
            }
            false => (Kinds::NONE, String::new()),
        };
        response.id = format!("{} {is_documented}", response.name);
    },
    ..List::of("response", None, Kinds::NONE)
};

/// The rows of all tables of errors, and the codes of which nothing else is known. What has a name has a variant.
const ERRORS: List = List {
    is_same: |old, new| old.name == new.name,
    is_same_in_place: |old, new| old.aspect == new.aspect && old.shares(new, &["message", "rustName", "meaning"]),
    complete: |row, _| {
        refer("errors", row);
        row.shown = error_in_short(row);
        if row.shared.is_some() || row.side.get("rustName").is_some() {
            row.kinds = Kinds { added: Some(ErrorAdded), removed: Some(ErrorRemoved), ..row.kinds };
        }
    },
    ..List::of(
        "error",
        Some("code"),
        Kinds::of(CodeAdded, CodeRemoved).renamed(ErrorCodeChanged).aspect(ErrorStatusChanged),
    )
};

/// What any operation may be refused with.
const EVERYWHERE: List = List {
    kinds: Kinds::of(ErrorEverywhereAdded, ErrorEverywhereRemoved).aspect(ErrorStatusChanged),
    is_same: |_, _| false,
    is_same_in_place: |_, _| false,
    ..ERRORS
};

pub(super) const EXAMPLES: List = List {
    complete: |example, _| example.shown = example.side.key("request").text("url").to_owned(),
    ..List::of("example", None, Kinds::of(ExampleAdded, ExampleRemoved))
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
fn given(parameter: &Item<'_>) -> Kinds {
    let is_mandatory = parameter.side.get("required").is_some();
    Kinds::of(if is_mandatory { ParameterAddedMandatory } else { ParameterAdded }, ParameterRemoved)
}

fn parameter_in_short(Item { side, .. }: &Item<'_>) -> String {
    let required = if side.get("required").is_some() { "mandatory" } else { "optional" };
    let schema = side.get("schema").map(in_short).unwrap_or_default();
    format!("{} in {}, {required}: {schema}", side.text("name"), side.text("in"))
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
            row.kinds = Kinds { added: row.kinds.aspect, removed: row.kinds.aspect, ..row.kinds };
        }
    }
    walk.list(&ERRORS, site, &rows);
}

/// The rows of a response's table of errors, and its codes of which nothing else is known.
fn rows_of<'v>(response: &Item<'v>) -> Vec<Item<'v>> {
    let lists =
        ["errors", "codes"].map(|key| ERRORS.items_of(&response.side.key(key), &response.subject, &response.side));
    let with_status =
        |row: Item<'v>| Item { id: format!("{}/{}", response.name, row.name), aspect: response.name.clone(), ..row };
    lists.into_iter().flatten().map(with_status).collect()
}

/// What any operation may be refused with: the status, and the row of `api.yaml`.
pub(super) fn errors_everywhere<'v>(walk: &mut Walk<'v>, within: &Site<'v>, site: &Site<'v>) {
    let item = |(_, _, entry): (usize, Option<&str>, Side<'v>)| {
        let [status, row] = [0, 1].map(|number| entry.value.and_then(|entry| entry.get(number)));
        let side = Side { value: row, ..entry };
        let mut item = EVERYWHERE.item(format!("{}/errors", within.subject), side.text("code").to_owned(), side);
        refer("errors", &mut item);
        item.id = item.shared.take().unwrap_or_default();
        item.subject.clone_from(&item.id);
        item.aspect = text(status).unwrap_or_default();
        item.shown = format!("{} {}", item.aspect, error_in_short(&item));
        item
    };
    let items = site.each(|side| side.entries().into_iter().map(item).collect());
    walk.list(&EVERYWHERE, &within.key("errors"), &items);
}

fn error_in_short(row: &Item<'_>) -> String {
    let said = row.side.get("message").or(row.side.get("meaning")).and_then(Value::as_str);
    said.map_or_else(|| row.name.clone(), |said| format!("{}: {said}", row.name))
}

/// Notes where an item is stated that refers to what several pages share.
fn refer(list: &str, item: &mut Item<'_>) {
    let Some(shared) = item.side.get("shared") else { return };
    let api = item.subject.split('/').next().unwrap_or_default();
    let file = shared.get("file").and_then(Value::as_str).unwrap_or("api.yaml");
    let key = text(shared.get("key").or(Some(shared))).unwrap_or_default();
    let place = Place::file(format!("{api}/{file}"));
    (item.shared, item.side.place) = match file.split_once('/') {
        Some((chapter, _)) => (Some(format!("{api}/{chapter}/{list}/{key}")), place.key(&key)),
        None => (Some(format!("{api}/{list}/{key}")), place.key(list).key(&key)),
    };
}
