//! Answers: what a success carries, and the tables of errors.

use super::direction::Direction;
use super::walk::{Site, Walk};
use super::{Kind, Pair, Pairs, schema};
use crate::Place;
use crate::model::{Content, ErrorCode, Operation, Response, SharedRow, Then};

/// A row of an error table with the response that it stands in, and its number there.
type Row<'o> = (&'o Response, usize, &'o ErrorCode);

/// Compares the answers of two states of a page.
pub(super) fn compare_all(before: &Operation, after: &Operation, site: &Site, walk: &mut Walk<'_>) {
    let site = site.key("responses");
    for pair in Pairs::by_key(&before.responses, &after.responses, |response| response.status).iter() {
        match pair {
            Pair::Both((_, old), (_, new)) | Pair::Renamed((_, old), (_, new)) => {
                compare(old, new, &site.key(&new.status.to_string()), walk);
            }
            Pair::Removed(_, old) => {
                let key = old.status.to_string();
                let (subject, place) = (site.below(&key), site.before.key(&key));
                if old.status.is_success() {
                    walk.removed(Kind::SuccessStatusRemoved, subject, &in_short(old), place);
                } else if let Some(text) = told(old) {
                    walk.removed(Kind::ErrorRemoved, subject, &text, place);
                } else if old.errors.is_empty() {
                    walk.removed(Kind::WordsChanged, subject, &key, place);
                }
            }
            Pair::Added(_, new) => {
                let key = new.status.to_string();
                let (subject, place) = (site.below(&key), site.after.key(&key));
                if new.status.is_success() {
                    walk.added(Kind::SuccessStatusAdded, subject, &in_short(new), place);
                } else if let Some(text) = told(new) {
                    walk.added(Kind::ErrorAdded, subject, &text, place);
                } else if new.errors.is_empty() {
                    walk.added(Kind::WordsChanged, subject, &key, place);
                }
            }
        }
    }
    rows(before, after, &site, walk);
}

fn compare(before: &Response, after: &Response, site: &Site, walk: &mut Walk<'_>) {
    match (told(before), told(after)) {
        // A status that is documented as such is an error of its own, unless it is a success.
        (Some(old), None) if !before.status.is_success() => {
            walk.removed(Kind::ErrorRemoved, site.subject.clone(), &old, site.before.clone());
        }
        (None, Some(new)) if !after.status.is_success() => {
            walk.added(Kind::ErrorAdded, site.subject.clone(), &new, site.after.clone());
        }
        _ => walk.words(site, "description", &before.description, &after.description),
    }
    walk.words(site, "codes", &before.codes, &after.codes);
    walk.value(Kind::RustNameChanged, site, "rustName", &before.rust_name, &after.rust_name);
    walk.value(Kind::ErrorReactionChanged, site, "then", &before.then.map(Then::as_str), &after.then.map(Then::as_str));
    walk.words(site, "note", &before.note, &after.note);
    walk.value(Kind::AssumptionChanged, site, "assumed", &before.assumed, &after.assumed);
    content(before.content.as_ref(), after.content.as_ref(), site, walk);
}

/// What a page says about a status that it documents as such.
fn told(response: &Response) -> Option<String> {
    let said = response.description.clone().or_else(|| response.status.reason().map(str::to_owned));
    response.documented.then(|| said.unwrap_or_else(|| response.status.to_string()))
}

fn content(before: Option<&Content>, after: Option<&Content>, site: &Site, walk: &mut Walk<'_>) {
    match (before, after) {
        (None, None) => {}
        (Some(old), None) => {
            let subject = site.below("content");
            walk.removed(
                Kind::ResponseBodyRemoved,
                subject,
                &schema::in_short(&old.schema),
                site.before.key("content"),
            );
        }
        (None, Some(new)) => {
            let subject = site.below("content");
            walk.added(Kind::ResponseBodyAdded, subject, &schema::in_short(&new.schema), site.after.key("content"));
        }
        (Some(old), Some(new)) => {
            let (from, to) = (old.media_type.as_str(), new.media_type.as_str());
            walk.value(Kind::ContentTypeChanged, site, "content", &from, &to);
            let way = |place: &Place, content_type| place.key("content").key(content_type).key("schema");
            let site = Site { before: way(&site.before, from), after: way(&site.after, to), ..site.clone() };
            schema::compare(&old.schema, &new.schema, Direction::Received, &site, walk);
        }
    }
}

/// Compares the rows of all error tables: by status and code first, then by signs that a row got another code.
fn rows(before: &Operation, after: &Operation, site: &Site, walk: &mut Walk<'_>) {
    let (old, new) = (rows_of(before), rows_of(after));
    let pairs = Pairs::by_key(&old, &new, |(response, _, row)| (response.status, &row.code))
        .renamed_in_place(|old, new| old.0.status == new.0.status && is_same_error(old.2, new.2));
    for pair in pairs.iter() {
        match pair {
            Pair::Both((_, old), (_, new)) | Pair::Renamed((_, old), (_, new)) => {
                both(old, new, before, after, site, walk);
            }
            Pair::Removed(_, old) => {
                let place = before.place_of_error(old.0, old.1);
                walk.removed(Kind::ErrorRemoved, site.below(&name(old)), &error_in_short(old.2), place);
            }
            Pair::Added(_, new) => {
                let place = after.place_of_error(new.0, new.1);
                walk.added(Kind::ErrorAdded, site.below(&name(new)), &error_in_short(new.2), place);
            }
        }
    }
    if pairs.are_reordered() {
        walk.reordered(site, (&old, &new), |(_, _, row)| &row.code);
    }
}

/// Compares what any operation may be refused with. The rows stand in `api.yaml`.
pub(super) fn compare_everywhere(
    before: &[(u16, ErrorCode)],
    after: &[(u16, ErrorCode)],
    site: &Site,
    walk: &mut Walk<'_>,
) {
    let site = site.key("errors");
    let key = |row: &ErrorCode| row.shared.as_ref().map_or_else(|| row.code.clone(), |shared| shared.key.clone());
    for pair in Pairs::by_key(before, after, |(status, row)| (*status, key(row))).iter() {
        match pair {
            Pair::Both((_, (_, old)), (_, (_, new))) | Pair::Renamed((_, (_, old)), (_, (_, new))) => {
                error(old, new, &site.key(&key(new)), walk);
            }
            Pair::Removed(_, (status, old)) => {
                let key = key(old);
                let text = format!("{status} {}", error_in_short(old));
                walk.removed(Kind::ErrorEverywhereRemoved, site.below(&key), &text, site.before.key(&key));
            }
            Pair::Added(_, (status, new)) => {
                let key = key(new);
                let text = format!("{status} {}", error_in_short(new));
                walk.added(Kind::ErrorEverywhereAdded, site.below(&key), &text, site.after.key(&key));
            }
        }
    }
    if Pairs::by_key(before, after, |(status, row)| (*status, key(row))).are_reordered() {
        walk.reordered(&site, (before, after), |(_, row)| &row.code);
    }
}

fn both(old: &Row<'_>, new: &Row<'_>, before: &Operation, after: &Operation, site: &Site, walk: &mut Walk<'_>) {
    let (from, to) = (before.place_of_error(old.0, old.1), after.place_of_error(new.0, new.1));
    match (&old.2.shared, &new.2.shared) {
        (Some(key), Some(other)) if key == other => {
            // A shared row is told once, under its key.
            let api = site.subject.split('/').next().unwrap_or_default();
            error(old.2, new.2, &Site { subject: format!("{api}/errors/{}", key.key), before: from, after: to }, walk);
        }
        (None, None) => error(old.2, new.2, &site.at(&name(old), from, to), walk),
        (key, other) => {
            let site = site.at(&name(old), from, to);
            walk.changed(Kind::ReferenceChanged, &site, &reference(key), &reference(other));
            error(old.2, new.2, &site, walk);
        }
    }
}

fn error(before: &ErrorCode, after: &ErrorCode, site: &Site, walk: &mut Walk<'_>) {
    if before.code != after.code {
        walk.changed(Kind::ErrorCodeChanged, site, &before.code, &after.code);
    }
    walk.value(Kind::ErrorMessageChanged, site, "message", &before.message, &after.message);
    walk.value(Kind::ErrorReactionChanged, site, "then", &before.then.map(Then::as_str), &after.then.map(Then::as_str));
    walk.words(site, "meaning", &before.meaning, &after.meaning);
    walk.words(site, "remedy", &before.remedy, &after.remedy);
    walk.words(site, "note", &before.note, &after.note);
    walk.value(Kind::AssumptionChanged, site, "assumed", &before.assumed, &after.assumed);
    walk.value(Kind::RustNameChanged, site, "rustName", &before.rust_name, &after.rust_name);
}

/// Whether two rows at the same position are the same error under another code.
fn is_same_error(before: &ErrorCode, after: &ErrorCode) -> bool {
    let same = |old: &Option<String>, new: &Option<String>| old.is_some() && old == new;
    same(&before.message, &after.message)
        || same(&before.rust_name, &after.rust_name)
        || same(&before.meaning, &after.meaning)
}

fn rows_of(operation: &Operation) -> Vec<Row<'_>> {
    let responses = operation.responses.iter();
    responses.flat_map(|response| response.errors.iter().enumerate().map(move |(i, row)| (response, i, row))).collect()
}

fn name((response, _, row): &Row<'_>) -> String {
    format!("{}/{}", response.status, row.code)
}

fn in_short(response: &Response) -> String {
    let body = response.content.as_ref().map_or_else(|| "no body".to_owned(), |body| schema::in_short(&body.schema));
    format!("{}: {body}", response.status)
}

fn error_in_short(row: &ErrorCode) -> String {
    let said = row.message.as_ref().or(row.meaning.as_ref());
    said.map_or_else(|| row.code.clone(), |said| format!("{}: {said}", row.code))
}

fn reference(row: &Option<SharedRow>) -> Option<String> {
    row.as_ref().map(|row| row.key.clone())
}
