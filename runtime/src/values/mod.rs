//! Single values: texts with limits, open enums, secrets, timestamps. **For callers and emitted code**, whose types are made
//! by the macros `text!`, `limited_text!`, `secret_text!` and `open_enum!`.

pub(crate) mod calendar;
mod excerpt;
mod limits;
mod open_enum;
mod secret;
mod text;
mod timestamp;

pub(crate) use self::excerpt::Excerpt;
pub use self::limits::{Allowed, InvalidValue, Limits};
pub use self::open_enum::{OpenEnum, Unlisted};
pub use self::secret::Secret;
pub use self::text::__read_secret;
pub use self::timestamp::Timestamp;
