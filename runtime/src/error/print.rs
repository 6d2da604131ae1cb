//! How errors are printed: `Display` says what happened, `source` why, and `Debug` both in one line, because a program whose
//! `main` returns an error ends with its `Debug`.

use std::error::Error as StdError;
use std::fmt;

use crate::values::Excerpt;

/// Appends the number of attempts, if there was more than one.
pub(super) fn write_attempts(formatter: &mut fmt::Formatter<'_>, attempts: u32) -> fmt::Result {
    if attempts > 1 { write!(formatter, " (after {attempts} attempts)") } else { Ok(()) }
}

/// Writes an error, followed by its causes. A cause that repeats the end of the text above it is left out.
pub(super) fn write_with_causes(formatter: &mut fmt::Formatter<'_>, error: &dyn StdError) -> fmt::Result {
    let mut above = error.to_string();
    formatter.write_str(&above)?;
    let mut source = error.source();
    while let Some(error) = source {
        let text = error.to_string();
        if !above.ends_with(&text) {
            formatter.write_str(": ")?;
            Excerpt::of(text.as_bytes()).write_bare(formatter)?;
        }
        (above, source) = (text, error.source());
    }
    Ok(())
}

/// Implements `Debug` by [`write_with_causes`].
macro_rules! debug_with_causes {
    ($($error:ident),+) => {
        $(impl fmt::Debug for $error {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                $crate::error::print::write_with_causes(formatter, self)
            }
        })+
    };
}

pub(super) use debug_with_causes;
