//! The files of an update, and how references lead through them.

use crate::facts::Field;
use crate::shared::Shared;
use crate::yaml::tree::{Node, Tree};

use super::{Existing, Standing};

pub(super) struct Files<'t> {
    pub page: Tree,
    pub shared: Shared<'t>,
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

impl<'t> Files<'t> {
    /// Reads the files; none when one is not YAML.
    pub(super) fn read(existing: Existing<'t>) -> Option<Self> {
        Some(Self { page: Tree::read(existing.page)?, shared: Shared::read(existing.shared)? })
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

    /// The value that a reference names: `#/schemas/Name` in the page file, `schemas.yaml#/Name` in another.
    fn find(&self, reference: &str, is_own: bool) -> Option<Place<'_>> {
        let (file, path) = reference.split_once("#/")?;
        let root = match file {
            "" => Some(&self.page.root).filter(|_| is_own),
            file => self.shared.file(file),
        };
        let node = path.split('/').try_fold(root?, |node, key| node.get(key))?;
        Some(Place { is_own: file.is_empty(), node })
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
