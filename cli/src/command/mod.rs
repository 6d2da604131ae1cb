//! The command line: subcommands and flags, made from the description, and what was said by them.

mod flag;
mod general;
mod help;
mod skeleton;
mod tree;

pub(crate) use self::flag::flags;
pub(crate) use self::general::General;
pub(crate) use self::skeleton::skeleton;
pub(crate) use self::tree::{NAME, Wanted, root};
