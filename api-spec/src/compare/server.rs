//! The addresses of an API, and the parts of them that differ.

use super::walk::{Site, Walk};
use super::{Kind, Pair, Pairs};
use crate::Place;
use crate::model::{Server, ServerVariable};

pub(super) fn compare(before: &[Server], after: &[Server], site: &Site, walk: &mut Walk<'_>) {
    let pairs = Pairs::by_key(before, after, |server| &server.url);
    let place = |place: &Place, number| place.key("servers").index(number);
    for pair in pairs.iter() {
        match pair {
            Pair::Both((i, old), (j, new)) | Pair::Renamed((i, old), (j, new)) => {
                let name = format!("servers/{}", new.url);
                let site = site.at(&name, place(&site.before, i), place(&site.after, j));
                walk.words(&site, "description", &old.description, &new.description);
                variables(&old.variables, &new.variables, &site.key("variables"), walk);
            }
            Pair::Removed(i, old) => {
                let subject = site.below(&format!("servers/{}", old.url));
                walk.removed(Kind::ServerRemoved, subject, &old.url, place(&site.before, i));
            }
            Pair::Added(j, new) => {
                let subject = site.below(&format!("servers/{}", new.url));
                walk.added(Kind::ServerAdded, subject, &new.url, place(&site.after, j));
            }
        }
    }
    if pairs.are_reordered() {
        walk.reordered(&site.key("servers"), (before, after), |server| &server.url);
    }
}

/// The names of the variables are those in the address, which is the same on both sides.
fn variables(before: &[ServerVariable], after: &[ServerVariable], site: &Site, walk: &mut Walk<'_>) {
    let pairs = Pairs::by_key(before, after, |variable| &variable.name);
    for pair in pairs.iter() {
        match pair {
            Pair::Both((_, old), (_, new)) | Pair::Renamed((_, old), (_, new)) => {
                let site = site.key(&new.name);
                walk.value(Kind::ServerChanged, &site, "default", &old.default, &new.default);
                walk.words(&site, "description", &old.description, &new.description);
                values(&old.values, &new.values, &site.key("enum"), walk);
            }
            Pair::Removed(_, old) => {
                walk.removed(Kind::ServerChanged, site.below(&old.name), &old.default, site.before.key(&old.name));
            }
            Pair::Added(_, new) => {
                walk.added(Kind::ServerChanged, site.below(&new.name), &new.default, site.after.key(&new.name));
            }
        }
    }
    if pairs.are_reordered() {
        walk.reordered(site, (before, after), |variable| &variable.name);
    }
}

fn values(before: &[String], after: &[String], site: &Site, walk: &mut Walk<'_>) {
    let pairs = Pairs::by_key(before, after, |value| value);
    for pair in pairs.iter() {
        match pair {
            Pair::Removed(i, old) => {
                walk.removed(Kind::ServerValueRemoved, site.below(old), old, site.before.index(i));
            }
            Pair::Added(j, new) => walk.added(Kind::ServerValueAdded, site.below(new), new, site.after.index(j)),
            Pair::Both(..) | Pair::Renamed(..) => {}
        }
    }
    if pairs.are_reordered() {
        walk.reordered(site, (before, after), |value| value);
    }
}
