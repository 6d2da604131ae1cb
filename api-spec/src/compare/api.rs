//! What the pages of an API share: chapters, operations, named schemas.

use super::change::Change;
use super::kind::Kind::*;
use super::schema::NAMED;
use super::walk::{Item, List, Side, Site, Table, Walk, text};
use crate::Place;
use crate::direction::Directions;
use crate::model::Api;

/// The table of contents.
const CHAPTERS: List = List {
    kinds: [Some(ChapterRemoved), Some(ChapterAdded)],
    renamed: Some(ChapterRenamed),
    is_same: |old, new| old.shares(new, &["title"]) || old.has_sign_of(new),
    complete: |chapter, _| {
        chapter.shown = chapter.side.text("title").to_owned();
        let operations = chapter.side.key("operations").entries().into_iter();
        chapter.sign = operations.map(|(_, _, page)| page.text("operationId")).collect::<Vec<_>>().join(" ");
    },
    ..List::of("chapter", Some("folder"))
};

/// The operations of all chapters, each in its file.
const OPERATIONS: List = List {
    is_same: |old, new| call(&old.side) == call(&new.side),
    complete: |page, chapter| {
        page.side.place = Place::file(page.side.text("file"));
        page.facts.push((OperationMoved, chapter.text("folder").to_owned()));
    },
    ..List::of("operation", Some("operationId"))
};

/// The push notifications of all chapters, each in its file.
const WEBHOOKS: List = List {
    is_same: |old, new| old.side.get("when") == new.side.get("when"),
    complete: |page, chapter| {
        page.side.place = Place::file(page.side.text("file"));
        page.facts.push((WebhookMoved, chapter.text("folder").to_owned()));
    },
    ..List::of("webhook", Some("webhook"))
};

/// All differences between two states of an API.
pub(super) fn compare(before: &Api, after: &Api, table: &'static Table) -> Vec<Change> {
    let apis = [before, after];
    // Only a mapping whose keys are no texts cannot be written, and the model has none.
    let values = apis.map(|api| serde_json::to_value(api).unwrap_or_default());
    let place = Place::file(format!("{}/api.yaml", after.id));
    let site = Site {
        path: "api".to_owned(),
        subject: after.id.clone(),
        received: false,
        sides: values.each_ref().map(|value| Side { value: Some(value), place: place.clone() }),
    };
    let schemas = site.each(|api| named_schemas(api, &site.subject));
    let mut walk = Walk {
        table,
        directions: apis.map(Directions::of),
        schemas: schemas.each_ref().map(|schemas| {
            schemas.iter().filter_map(|schema| Some((schema.name.clone(), schema.side.value?))).collect()
        }),
        ..Walk::default()
    };
    // Which schemas were renamed has to be known before anything that refers to them is compared.
    for pair in NAMED.pair(&schemas).iter() {
        if let [Some(old), Some(new)] = pair {
            walk.renamed.insert((NAMED.of, old.name.clone()), new.name.clone());
        }
    }
    walk.visit(&site, &site);
    walk.items(&NAMED, &site, &schemas);
    walk.changes
}

/// The named schemas of all files.
fn named_schemas<'v>(api: &Side<'v>, id: &str) -> Vec<Item<'v>> {
    let items = |holder: &Side<'v>, place: Place| {
        NAMED.items_of(&Side { value: holder.get("schemas"), place }, &format!("{id}/schemas"), holder)
    };
    let mut schemas = items(api, Place::file(format!("{id}/schemas.yaml")));
    for (_, _, chapter) in api.key("chapters").entries() {
        schemas.extend(items(&chapter, Place::file(format!("{id}/{}/schemas.yaml", chapter.text("folder")))));
        for pages in ["operations", "webhooks"] {
            for (_, _, page) in chapter.key(pages).entries() {
                schemas.extend(items(&page, Place::file(page.text("file")).key("schemas")));
            }
        }
    }
    schemas
}

/// A named schema is compared by the way that it goes. What is both sent and received is told as what is sent: that is
/// what breaks callers.
pub(super) fn named_schema<'v>(walk: &mut Walk<'v>, within: &Site<'v>, site: &Site<'v>) {
    let name = site.subject.rsplit('/').next().unwrap_or_default();
    let new_name = walk.renamed.get(&(NAMED.of, name.to_owned())).map_or(name, String::as_str);
    let is_sent = walk.directions.iter().any(|directions| directions.is_sent(name) || directions.is_sent(new_name));
    walk.visit(within, &Site { path: "schema".to_owned(), received: !is_sent, ..site.clone() });
}

/// The order of the named schemas of a file; what they say is compared wherever they stand.
pub(super) fn schema_order<'v>(walk: &mut Walk<'v>, within: &Site<'v>, site: &Site<'v>) {
    walk.order(&NAMED, site, &NAMED.items(site, within));
}

/// The table of contents, then the pages of all chapters: one that moved to another chapter is the same.
pub(super) fn chapters<'v>(walk: &mut Walk<'v>, within: &Site<'v>, site: &Site<'v>) {
    walk.list(&CHAPTERS, site, &CHAPTERS.items(site, within));
    for (list, key) in [(&OPERATIONS, "operations"), (&WEBHOOKS, "webhooks")] {
        let mut pages = site.each(|chapters| {
            let of = |chapter: Side<'v>| list.items_of(&chapter.key(key), &within.subject, &chapter);
            chapters.entries().into_iter().flat_map(|(_, _, chapter)| of(chapter)).collect::<Vec<_>>()
        });
        for (_, folder) in pages[0].iter_mut().flat_map(|page| &mut page.facts) {
            if let Some(renamed) = walk.renamed.get(&(CHAPTERS.of, folder.clone())) {
                folder.clone_from(renamed);
            }
        }
        walk.items(list, within, &pages);
    }
}

/// A page; one that comes or goes is told where it says what its operation is called.
pub(super) fn operation<'v>(walk: &mut Walk<'v>, _: &Site<'v>, site: &Site<'v>) {
    let kind = match site.each(|page| page.value) {
        [Some(_), Some(_)] => return walk.keys(site, |_| true),
        [Some(_), None] => OperationRemoved,
        [None, _] => OperationAdded,
    };
    let id = Site { subject: site.subject.clone(), ..site.key("operationId") };
    walk.push(kind, &id, site.each(|page| page.value.map(|_| call(page))));
}

/// A page of a push; one that comes or goes is told where it says what it is called.
pub(super) fn webhook<'v>(walk: &mut Walk<'v>, _: &Site<'v>, site: &Site<'v>) {
    let kind = match site.each(|page| page.value) {
        [Some(_), Some(_)] => return walk.keys(site, |_| true),
        [Some(_), None] => WebhookRemoved,
        [None, _] => WebhookAdded,
    };
    let id = Site { subject: site.subject.clone(), ..site.key("webhook") };
    walk.push(kind, &id, site.each(|page| page.value.map(|_| page.text("webhook").to_owned())));
}

/// What is pushed is received.
pub(super) fn payload<'v>(walk: &mut Walk<'v>, within: &Site<'v>, site: &Site<'v>) {
    walk.visit(within, &Site { path: "schema".to_owned(), received: true, ..site.clone() });
}

/// `GET /v5/things`
fn call(page: &Side<'_>) -> String {
    format!("{} {}", page.text("method"), page.text("path"))
}

/// How often an application may call, in one fact.
pub(super) fn flow_control<'v>(walk: &mut Walk<'v>, _: &Site<'v>, site: &Site<'v>) {
    let shown =
        |flow: &Side<'_>| Some(format!("{} calls in {} s", text(flow.get("calls"))?, text(flow.get("seconds"))?));
    walk.tell(FlowControlChanged, site, site.each(shown));
    walk.keys(site, |_| true);
}

/// The address of a page, which its slug makes when it is not stated.
pub(super) fn url<'v>(walk: &mut Walk<'v>, within: &Site<'v>, site: &Site<'v>) {
    let [old, new] = within.each(|page| page.get("slug"));
    if old == new {
        walk.fact(PageMoved, site);
    }
}
