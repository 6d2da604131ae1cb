//! The files of an update, and how references lead through them.

use crate::facts::Field;
use crate::yaml::tree::{Node, Tree};

use super::{Existing, Standing};

pub(super) struct Files {
    pub page: Tree,
    api: Option<Tree>,
    schemas: Option<Tree>,
}

/// A value in one of the files.
#[derive(Debug, Clone)]
pub(super) struct Place<'f> {
    /// Whether it stands in the page file, where it may be changed.
    pub is_own: bool,
    pub node: &'f Node,
}

/// How long a chain of references may be.
const CHAIN: usize = 20;

impl Files {
    pub(super) fn read(existing: Existing<'_>) -> Option<Self> {
        let shared = |text: &str| (!text.trim().is_empty()).then(|| Tree::read(text));
        let api = match shared(existing.api) {
            Some(tree) => Some(tree?),
            None => None,
        };
        let schemas = match shared(existing.schemas) {
            Some(tree) => Some(tree?),
            None => None,
        };
        Some(Self { page: Tree::read(existing.page)?, api, schemas })
    }

    /// The value that references lead to; the last one that is found.
    pub(super) fn follow<'f>(&'f self, mut place: Place<'f>) -> Place<'f> {
        for _ in 0..CHAIN {
            let Some(next) = place.node.text("$ref").and_then(|reference| self.find(reference, place.is_own)) else {
                break;
            };
            place = next;
        }
        place
    }

    fn find(&self, reference: &str, is_own: bool) -> Option<Place<'_>> {
        if let Some(name) = reference.strip_prefix("#/schemas/") {
            let node = self.page.root.get("schemas")?.get(name).filter(|_| is_own)?;
            return Some(Place { is_own: true, node });
        }
        let node = if let Some(name) = reference.strip_prefix("schemas.yaml#/") {
            self.schemas.as_ref()?.root.get(name)?
        } else {
            let (kind, name) = reference.strip_prefix("api.yaml#/")?.split_once('/')?;
            self.api.as_ref()?.root.get(kind)?.get(name)?
        };
        Some(Place { is_own: false, node })
    }
}

/// Whether the page may change what the file says about a field.
pub(super) fn standing(node: &Node, field: &Field) -> Standing {
    if !field.checks.is_empty() {
        Standing::Doubtful
    } else if node.get("note").is_some() || node.get("assumed").is_some() {
        Standing::Explained
    } else {
        Standing::Open
    }
}
