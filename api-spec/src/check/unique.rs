//! Checks of what may stand in one page of an API only: ids of operations, calls, names of schemas.

use std::collections::BTreeMap;

use crate::book::Book;
use crate::position::At;
use crate::problem::{Diagnostic, Sink};

pub(super) fn check(book: &Book<'_>, findings: &mut Vec<Diagnostic>) {
    let mut ids = BTreeMap::new();
    let mut calls = BTreeMap::new();
    let mut schemas: BTreeMap<&str, &str> = BTreeMap::new();
    for (file, page) in book.page_files() {
        let mut report = Sink { file, findings: &mut *findings };
        if let Some(other) = ids.insert(page.operation_id.as_str(), file) {
            let at = At::ROOT.key("operationId");
            report.value(&at, format!("{other} has this operationId too"), "write another");
        }
        if let Some(other) = calls.insert((page.method, page.path.as_str()), file) {
            let at = At::ROOT.key("path");
            report.value(&at, format!("{other} has this method and path too"), "correct one of them, or remove one");
        }
        let at = At::ROOT.key("schemas");
        for name in page.schemas.keys() {
            let at = at.key(name);
            if book.schemas.as_ref().is_some_and(|shared| shared.get(name).is_some()) {
                let instead = format!("remove it, and refer to 'schemas.yaml#/{name}'");
                report.key(&at, "schemas.yaml has a schema of this name too", instead);
            } else if let Some(other) = schemas.insert(name, file) {
                report.key(&at, format!("{other} has a schema of this name too"), "move it to schemas.yaml");
            }
        }
    }
}
