//! `Debug` for all emitted types, as if it were derived for each; compiled once.

use std::fmt::{self, Debug, Formatter};

use super::open_enum::unknown;
use super::view::{Show, Text, TextKind, Value, View};

/// Shows a value as a derived `Debug` does; a secret is redacted.
///
/// # Errors
///
/// When the formatter fails.
pub fn debug(value: &dyn Value, formatter: &mut Formatter<'_>) -> fmt::Result {
    match value.view() {
        View::Nothing => formatter.write_str("None"),
        View::Some(value) => formatter.debug_tuple("Some").field(&Shown(value)).finish(),
        View::Text(text) => debug_text(text, formatter),
        View::Integer(number) => number.fmt(formatter),
        View::Number(number) => number.fmt(formatter),
        View::Bool(value) => value.fmt(formatter),
        View::Json(json) => json.fmt(formatter),
        View::Bytes(bytes) => bytes.fmt(formatter),
        View::File(file) => file.fmt(formatter),
        View::List(list) => {
            let items = (0..).map_while(|index| list.at(index));
            formatter.debug_list().entries(items.map(Shown)).finish()
        }
        View::Map(map) => {
            let mut shown = formatter.debug_map();
            map.each(&mut |key, value| {
                shown.entry(&key, &Shown(value));
            });
            shown.finish()
        }
        View::Object(object) => {
            let mut result = Ok(());
            object.show(&mut Show(&mut |names, values| {
                let mut shown = formatter.debug_struct(names.type_name);
                for (name, value) in names.fields.split_whitespace().zip(values) {
                    shown.field(name, &Shown(*value));
                }
                result = shown.finish();
            }));
            result
        }
    }
}

fn debug_text(Text { text, kind }: Text<'_>, formatter: &mut Formatter<'_>) -> fmt::Result {
    match kind {
        TextKind::Plain => text.fmt(formatter),
        TextKind::Named(name, _) => formatter.debug_tuple(name).field(&text).finish(),
        TextKind::Secret(name, _) => write!(formatter, "{name}(\"***\")"),
        TextKind::OneOf(values, variants) => match values.iter().position(|value| *value == text) {
            Some(index) => formatter.write_str(word(variants, index)),
            None => formatter.debug_tuple("Other").field(&unknown(text)).finish(),
        },
    }
}

/// One of the words that are separated by blanks, as the names of variants and fields are; emitted `Debug` of errors calls
/// it.
pub fn word(words: &'static str, index: usize) -> &'static str {
    words.split_whitespace().nth(index).unwrap_or_default()
}

/// A value that is part of another one.
struct Shown<'a>(&'a dyn Value);

impl Debug for Shown<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        debug(self.0, formatter)
    }
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macros are for public types")]
mod tests {
    use std::collections::BTreeMap;

    use crate::values::Secret;

    /// The same struct as the emitted one, with a derived `Debug`.
    macro_rules! thing {
        ($($derived:tt)*) => {
            $($derived)*
            struct Thing {
                name: Option<String>,
                ratio: f64,
                counts: Vec<Option<i32>>,
                by_name: BTreeMap<String, bool>,
                json: serde_json::Value,
                key: Secret,
                next: Option<Box<Thing>>,
            }

            pub(super) fn shown(pretty: bool) -> String {
                let thing = |name, next| Thing {
                    name,
                    ratio: 1.0,
                    counts: vec![Some(-1), None],
                    by_name: BTreeMap::from([("a\n".to_owned(), true)]),
                    json: serde_json::json!([1, "x"]),
                    key: "hunter2".into(),
                    next,
                };
                let thing = thing(Some("n".to_owned()), Some(Box::new(thing(None, None))));
                if pretty { format!("{thing:#?}") } else { format!("{thing:?}") }
            }
        };
    }

    mod derived {
        use super::*;

        thing!(
            #[derive(Debug)]
            #[expect(dead_code, reason = "its fields are only shown")]
        );
    }

    mod emitted {
        use super::*;

        thing!();

        crate::object!(Thing { name, ratio, counts, by_name, json, key, next });
    }

    #[test]
    fn a_struct_is_shown_as_if_that_were_derived() {
        assert_eq!(emitted::shown(false), derived::shown(false));
        assert_eq!(emitted::shown(true), derived::shown(true));
    }
}
