//! Single values: texts with limits, open enumerations, secrets, files, points in time. **For callers**, who hold them;
//! emitted code makes types of the same kinds by the macros `text!` and `open_enum!`, and all of them show what they
//! hold as a [`Value`].

pub(crate) mod calendar;
mod debug;
mod excerpt;
mod file;
mod limits;
mod open_enum;
mod path_error_kind;
mod secrecy;
mod secret;
mod standard;
mod text;
mod timestamp;
mod view;

pub use self::debug::{debug, word};
pub(crate) use self::excerpt::Excerpt;
pub use self::file::File;
pub use self::limits::{InvalidValue, Limits};
pub use self::open_enum::{Unknown, unknown};
pub use self::path_error_kind::PathErrorKind;
pub(crate) use self::secrecy::{any_field_holds_secret, can_hold_secret};
pub use self::secret::Secret;
pub(crate) use self::text::read_secret;
pub use self::text::{checked, checked_secret};
pub use self::timestamp::Timestamp;
pub use self::view::{Blank, Fill, In, Object, Show, Slot, Text, TextKind, Value, View};
pub(crate) use self::view::{FromText, List, Map, Names, Optional, each, names};
