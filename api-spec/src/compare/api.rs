//! What all pages of a book share: addresses, credentials, limits of calls, chapters, parameters, named schemas.

use std::collections::BTreeMap;

use super::direction::Direction;
use super::walk::{Shown, Site, Walk};
use super::{Kind, Pair, Pairs, operation, parameter, response, schema, server};
use crate::Place;
use crate::model::{Api, Chapter, Credential, NamedSchema, Operation, SharedParameter};

/// A named schema with its owner.
type Home<'a> = (Owner<'a>, &'a NamedSchema);

/// Whose a named schema is.
#[derive(Clone, Copy)]
enum Owner<'a> {
    Api,
    Chapter(&'a Chapter),
    Page(&'a Operation),
}

pub(super) fn compare<'a>(before: &'a Api, after: &'a Api, walk: &mut Walk<'a>) {
    let file = Place::file(format!("{}/api.yaml", after.id));
    let site = Site { subject: after.id.clone(), before: file.clone(), after: file };
    walk.words(&site, "title", &before.title, &after.title);
    walk.words(&site, "description", &before.description, &after.description);
    walk.value(Kind::PageMoved, &site, "pages", &before.pages, &after.pages);
    facts(before, after, &site, walk);
    server::compare(&before.servers, &after.servers, &site, walk);
    credentials(&before.credentials, &after.credentials, &site, walk);
    let folders = chapters(&before.chapters, &after.chapters, &site, walk);
    let homes = pair_schemas(before, after, walk);
    shared_parameters(&before.parameters, &after.parameters, &site, walk);
    operations(before, after, &folders, walk);
    response::compare_everywhere(&before.errors_everywhere, &after.errors_everywhere, &site, walk);
    schemas(&homes, &site, walk);
    reordered_schemas(&before.schemas, &after.schemas, &site, walk);
}

/// Tells that the named schemas of one file stand in another order.
pub(super) fn reordered_schemas(before: &[NamedSchema], after: &[NamedSchema], site: &Site, walk: &mut Walk<'_>) {
    if Pairs::by_key(before, after, |schema| &schema.name).are_reordered() {
        walk.reordered(&site.key("schemas"), (before, after), |schema| &schema.name);
    }
}

fn facts(before: &Api, after: &Api, site: &Site, walk: &mut Walk<'_>) {
    let (body, old, new) = (site.key("errorBody"), &before.error_body, &after.error_body);
    walk.value(Kind::ErrorBodyChanged, &body, "code", &old.code, &new.code);
    walk.value(Kind::ErrorBodyChanged, &body, "message", &old.message, &new.message);
    let (old, new) = (&before.request_id_header, &after.request_id_header);
    walk.value(Kind::RequestIdHeaderChanged, site, "requestIdHeader", old, new);
    walk.value(Kind::GatewayCodesChanged, site, "gatewayCodes", &before.gateway_codes, &after.gateway_codes);
    let limit = |api: &Api| api.flow_control.as_ref().map(|flow| format!("{} calls in {} s", flow.calls, flow.seconds));
    walk.value(Kind::FlowControlChanged, site, "flowControl", &limit(before), &limit(after));
    let words = |api: &Api| api.flow_control.as_ref().and_then(|flow| flow.description.clone());
    walk.words(&site.key("flowControl"), "description", &words(before), &words(after));
}

fn credentials(before: &[Credential], after: &[Credential], site: &Site, walk: &mut Walk<'_>) {
    let pairs = Pairs::by_key(before, after, |credential| credential.kind);
    let place = |place: &Place, number| place.key("credentials").index(number);
    for pair in pairs.iter() {
        match pair {
            Pair::Both((i, old), (j, new)) | Pair::Renamed((i, old), (j, new)) => {
                let name = format!("credentials/{}", new.kind.as_str());
                let site = site.at(&name, place(&site.before, i), place(&site.after, j));
                walk.words(&site, "description", &old.description, &new.description);
                walk.words(&site, "service", &old.service, &new.service);
                let login = |credential: &Credential| credential.login.as_ref().map(|login| format!("{login:?}"));
                walk.words(&site, "login", &login(old), &login(new));
            }
            Pair::Removed(i, old) => {
                let name = old.kind.as_str();
                let subject = site.below(&format!("credentials/{name}"));
                walk.removed(Kind::CredentialRemoved, subject, name, place(&site.before, i));
            }
            Pair::Added(j, new) => {
                let name = new.kind.as_str();
                let subject = site.below(&format!("credentials/{name}"));
                walk.added(Kind::CredentialAdded, subject, name, place(&site.after, j));
            }
        }
    }
    if pairs.are_reordered() {
        walk.reordered(&site.key("credentials"), (before, after), |stated| stated.kind.as_str());
    }
}

/// Compares the table of contents and returns the new folders of chapters by the former ones.
fn chapters<'a>(
    before: &'a [Chapter],
    after: &'a [Chapter],
    site: &Site,
    walk: &mut Walk<'_>,
) -> BTreeMap<&'a str, &'a str> {
    let ids = |chapter: &Chapter| chapter.operations.iter().map(|page| page.id.clone()).collect::<Vec<_>>();
    let pairs = Pairs::by_key(before, after, |chapter| &chapter.id)
        .renamed(|old, new| old.title == new.title || !old.operations.is_empty() && ids(old) == ids(new));
    let mut folders = BTreeMap::new();
    let place = |place: &Place, number| place.key("chapters").index(number);
    for pair in pairs.iter() {
        match pair {
            Pair::Both((i, old), (j, new)) | Pair::Renamed((i, old), (j, new)) => {
                let name = format!("chapters/{}", old.id);
                let site = site.at(&name, place(&site.before, i), place(&site.after, j));
                if old.id != new.id {
                    walk.changed(Kind::ChapterRenamed, &site, &old.id, &new.id);
                }
                walk.words(&site, "title", &old.title, &new.title);
                walk.words(&site, "description", &old.description, &new.description);
                folders.insert(old.id.as_str(), new.id.as_str());
            }
            Pair::Removed(i, old) => {
                let subject = site.below(&format!("chapters/{}", old.id));
                walk.removed(Kind::ChapterRemoved, subject, &old.title, place(&site.before, i));
            }
            Pair::Added(j, new) => {
                let subject = site.below(&format!("chapters/{}", new.id));
                walk.added(Kind::ChapterAdded, subject, &new.title, place(&site.after, j));
            }
        }
    }
    if pairs.are_reordered() {
        walk.reordered(&site.key("chapters"), (before, after), |chapter| &chapter.id);
    }
    folders
}

fn shared_parameters(before: &[SharedParameter], after: &[SharedParameter], site: &Site, walk: &mut Walk<'_>) {
    let pairs = Pairs::by_key(before, after, |shared| &shared.key)
        .renamed_in_place(|old, new| parameter::is_renamed(&old.parameter, &new.parameter));
    let place = |place: &Place, key: &str| place.key("parameters").key(key);
    for pair in pairs.iter() {
        match pair {
            Pair::Both((_, old), (_, new)) | Pair::Renamed((_, old), (_, new)) => {
                let name = format!("parameters/{}", old.key);
                let site = site.at(&name, place(&site.before, &old.key), place(&site.after, &new.key));
                if old.key != new.key {
                    walk.changed(Kind::ReferenceChanged, &site, &old.key, &new.key);
                }
                parameter::compare(&old.parameter, &new.parameter, &site, walk);
            }
            Pair::Removed(_, old) => {
                let subject = site.below(&format!("parameters/{}", old.key));
                parameter::shared_removed(&old.parameter, subject, place(&site.before, &old.key), walk);
            }
            Pair::Added(_, new) => {
                let subject = site.below(&format!("parameters/{}", new.key));
                parameter::shared_added(&new.parameter, subject, place(&site.after, &new.key), walk);
            }
        }
    }
    if pairs.are_reordered() {
        walk.reordered(&site.key("parameters"), (before, after), |shared| &shared.key);
    }
}

/// Compares the operations of all chapters: one that moved to another chapter is the same operation.
fn operations<'a>(before: &'a Api, after: &'a Api, folders: &BTreeMap<&str, &str>, walk: &mut Walk<'a>) {
    let (old, new) = (pages(before), pages(after));
    let pairs = Pairs::by_key(&old, &new, |(_, page)| &page.id)
        .renamed(|(_, old), (_, new)| (old.method, &old.path.text) == (new.method, &new.path.text));
    for pair in pairs.iter() {
        match pair {
            Pair::Both((_, (from, old)), (_, (to, new))) | Pair::Renamed((_, (from, old)), (_, (to, new))) => {
                let subject = format!("{}/{}", after.id, old.id);
                let site = Site { subject, before: Place::file(&old.file), after: Place::file(&new.file) };
                if folders.get(from.id.as_str()) != Some(&to.id.as_str()) {
                    walk.changed(Kind::OperationMoved, &site, &from.id, &to.id);
                }
                if old != new {
                    operation::compare(old, new, &site, walk);
                }
            }
            Pair::Removed(_, (_, old)) => {
                let subject = format!("{}/{}", before.id, old.id);
                walk.removed(Kind::OperationRemoved, subject, &call(old), Place::file(&old.file).key("operationId"));
            }
            Pair::Added(_, (_, new)) => {
                let subject = format!("{}/{}", after.id, new.id);
                walk.added(Kind::OperationAdded, subject, &call(new), Place::file(&new.file).key("operationId"));
            }
        }
    }
}

fn pages(api: &Api) -> Vec<(&Chapter, &Operation)> {
    let chapters = api.chapters.iter();
    chapters.flat_map(|chapter| chapter.operations.iter().map(move |page| (chapter, page))).collect()
}

fn call(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path.text)
}

/// The named schemas of both sides. Which were renamed has to be known before anything that refers to them is compared.
fn pair_schemas<'a>(before: &'a Api, after: &'a Api, walk: &mut Walk<'_>) -> (Vec<Home<'a>>, Vec<Home<'a>>) {
    let (old, new) = (named(before), named(after));
    for pair in pair(&old, &new).iter() {
        if let Pair::Renamed((_, (_, old)), (_, (_, new))) = pair {
            walk.renamed.insert(old.name.clone(), new.name.clone());
        }
    }
    (old, new)
}

fn pair<'l, 'a>(old: &'l [Home<'a>], new: &'l [Home<'a>]) -> Pairs<'l, Home<'a>> {
    let pairs = Pairs::by_key(old, new, |(_, schema)| &schema.name);
    pairs.renamed(|(_, old), (_, new)| old.schema == new.schema && schema::tells_itself_apart(&old.schema))
}

fn named(api: &Api) -> Vec<Home<'_>> {
    let pages = api.operations().map(|(_, page)| page);
    let own = pages.flat_map(|page| page.schemas.iter().map(move |schema| (Owner::Page(page), schema)));
    let of_chapters = api
        .chapters
        .iter()
        .flat_map(|chapter| chapter.schemas.iter().map(move |schema| (Owner::Chapter(chapter), schema)));
    api.schemas.iter().map(|schema| (Owner::Api, schema)).chain(of_chapters).chain(own).collect()
}

fn schemas<'a>((old, new): &(Vec<Home<'a>>, Vec<Home<'a>>), site: &Site, walk: &mut Walk<'a>) {
    let place = |home: &Home<'_>| match home.0 {
        Owner::Page(page) => Place::file(&page.file).key("schemas").key(&home.1.name),
        Owner::Api | Owner::Chapter(_) => Place::file(format!("{}/{}", site.subject, file(home))).key(&home.1.name),
    };
    let pairs = pair(old, new);
    for pair in pairs.iter() {
        match pair {
            Pair::Both((_, old), (_, new)) | Pair::Renamed((_, old), (_, new)) => {
                let site = site.at(&format!("schemas/{}", old.1.name), place(old), place(new));
                if old.1.name != new.1.name {
                    walk.changed(Kind::SchemaRenamed, &site, &old.1.name, &new.1.name);
                }
                if file(old) != file(new) {
                    walk.changed(Kind::SchemaMoved, &site, &file(old), &file(new));
                }
                let direction = named_direction(&old.1.name, &new.1.name, walk);
                schema::compare(&old.1.schema, &new.1.schema, direction, &site, walk);
            }
            Pair::Removed(_, old) => {
                let subject = site.below(&format!("schemas/{}", old.1.name));
                walk.removed(Kind::SchemaRemoved, subject, &schema::in_short(&old.1.schema), place(old));
            }
            Pair::Added(_, new) => {
                let subject = site.below(&format!("schemas/{}", new.1.name));
                walk.added(Kind::SchemaAdded, subject, &schema::in_short(&new.1.schema), place(new));
            }
        }
    }
}

fn named_direction(old: &str, new: &str, walk: &Walk<'_>) -> Direction {
    match walk.direction(old) {
        Direction::Sent => Direction::Sent,
        Direction::Received => walk.direction(new),
    }
}

/// The file of a schema: that of a page from the folder of APIs, any other from the API's.
fn file((owner, _): &Home<'_>) -> String {
    match owner {
        Owner::Api => "schemas.yaml".to_owned(),
        Owner::Chapter(chapter) => format!("{}/schemas.yaml", chapter.id),
        Owner::Page(page) => page.file.clone(),
    }
}

impl Shown for &String {
    fn shown(&self) -> Option<String> {
        Some((*self).clone())
    }
}
