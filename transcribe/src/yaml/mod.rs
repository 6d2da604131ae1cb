//! YAML as page files have it: [`node`] is written, [`tree`] is read with the place of every value.

pub(crate) mod node;
pub(crate) mod scalar;
pub(crate) mod tree;
