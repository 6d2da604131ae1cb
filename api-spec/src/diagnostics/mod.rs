//! What is wrong with the files: collected with the way to the value at fault, and turned into lines and columns only for
//! those who see it.

mod nearest;
mod place;
mod positions;
mod problem;
mod sink;

pub(crate) use nearest::{nearest, write_one_of};
pub use place::{Lines, Place};
pub(crate) use positions::{Positions, Spot, UnsupportedYaml};
pub use problem::{Finding, LoadError, Problem, Problems};
pub use sink::is_invisible;
pub(crate) use sink::{Diagnostic, Sink, Where};
